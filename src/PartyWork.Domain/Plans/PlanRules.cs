namespace PartyWork.Domain.Plans;

/// <summary>The conditions of acts on plans. Structural, of our own: what they count stands in the rulebook.</summary>
internal static class PlanRules
{
    public static readonly Rule StageOpen = new("plan.stage-open", RuleKind.Condition,
        zh: "计划 {plan} 当前为“{stage}”，不能{act}。",
        en: "Plan {plan} is {stage}; at this stage one cannot {act}.");

    public static readonly Rule ActsInOrder = new("plan.acts-in-order", RuleKind.Condition,
        zh: "操作日期{on}早于上一次操作日期{last}。",
        en: "The act on {on} is dated before the last act, on {last}.");

    public static readonly Rule ActingFor = new("plan.acting-for", RuleKind.Condition,
        zh: "有权办理的党组织：{needed}；经办人代表的是 {actsFor}。",
        en: "This act belongs to {needed}; the actor acts for {actsFor}.");

    public static readonly Rule ItemsStated = new("plan.items-stated", RuleKind.Condition,
        zh: "计划 {plan} 没有列出事项。", en: "Plan {plan} has no items.");

    public static readonly Rule Nesting = new("plan.nesting", RuleKind.Condition,
        zh: "{period}的计划应有所属计划（同一党组织、周期更长且包含本期）；所填的所属计划：{above}。",
        en: "A plan for {period} stands under a plan of the same organisation whose longer period contains it; stated as the plan above: {above}.");

    public static readonly Rule OnePerPeriod = new("plan.one-per-period", RuleKind.Condition,
        zh: "{period}已有计划 {other}，同一周期只能有一份；需要调整的，请修订该计划。",
        en: "There is a plan for {period} already, {other}; revise that one.");

    public static readonly Rule ItemWithinPeriod = new("plan.item-within-period", RuleKind.Condition,
        zh: "事项 {item} 的期限{due}不在计划周期（{period}）内。",
        en: "Item {item} is due on {due}, outside the plan's period, {period}.");

    public static readonly Rule PeopleOnRoster = new("plan.people-on-roster", RuleKind.Condition,
        zh: "事项 {item} 的责任人或协助人 {member} 不在花名册上。",
        en: "Item {item} names {member}, who is not on the roster.");

    public static readonly Rule RevisionKeepsItems = new("plan.revision-keeps-items", RuleKind.Condition,
        zh: "修订时不能删去事项 {item}；不再开展的，请取消该事项。",
        en: "A revision does not drop item {item}; cancel it if it is not to be done.");

    public static readonly Rule RevisionKeepsDueDays = new("plan.revision-keeps-due-days", RuleKind.Condition,
        zh: "修订时不能改动事项 {item} 的期限；需要改动的，请办理延期。",
        en: "A revision does not move the due day of item {item}; postpone it.");

    public static readonly Rule Close = new("plan.close", RuleKind.Condition,
        zh: "事项 {items} 尚未办结，计划不能结项；请逐项完成、取消或者结转。",
        en: "Open items: {items}. A plan is closed when each is completed, cancelled or carried over.");

    public static readonly Rule ItemKnown = new("plan.item-known", RuleKind.Condition,
        zh: "计划 {plan} 中没有事项 {item}。", en: "Plan {plan} has no item {item}.");

    public static readonly Rule ItemOpen = new("plan.item-open", RuleKind.Condition,
        zh: "事项 {item} 已办结、取消、豁免或者结转，不能{act}。", en: "Item {item} is completed, cancelled, exempted or carried over; one cannot {act}.");

    public static readonly Rule EvidenceOnce = new("plan.evidence-once", RuleKind.Condition,
        zh: "事项 {item} 已填报过佐证材料 {evidence}，不能重复填报。", en: "Item {item} was reported with evidence {evidence} already.");

    public static readonly Rule ReportAfterDone = new("plan.report-after-done", RuleKind.Condition,
        zh: "完成日{done}晚于填报日{on}。", en: "Said to be done on {done}, after the report of {on}.");

    public static readonly Rule ReportStands = new("plan.report-stands", RuleKind.Condition,
        zh: "事项 {item} 没有以 {evidence} 为佐证材料的有效填报，不能撤销。", en: "Item {item} has no standing report with evidence {evidence} to reverse.");

    public static readonly Rule Acceptor = new("plan.acceptor", RuleKind.Condition,
        zh: "事项 {item} 只能由指定验收人验收；指定验收人：{acceptor}。", en: "Item {item} is accepted by the acceptor named and nobody else; named: {acceptor}.");

    public static readonly Rule WorkReported = new("plan.work-reported", RuleKind.Condition,
        zh: "事项 {item} 没有有效填报，不能{act}。", en: "No report on item {item} stands; one cannot {act}.");

    public static readonly Rule Postpone = new("plan.postpone", RuleKind.Condition,
        zh: "事项 {item} 的新期限{due}应晚于当前期限；当前期限：{current}。", en: "The new due day of item {item}, {due}, is to be after the present one; present: {current}.");

    public static readonly Rule ItemDated = new("plan.item-dated", RuleKind.Condition,
        zh: "事项 {item} 未设期限，不能延期；需要期限的，请修订计划。", en: "Item {item} is undated and cannot be postponed; revise the plan to date it.");

    public static readonly Rule PostponeRoom = new("plan.postpone-room", RuleKind.Condition,
        zh: "事项 {item} 的期限{due}之后，计划周期（{period}）内已无余日，不能延期，请办理结转。",
        en: "Item {item} is due on {due}: no later day is left in the plan's period, {period}; carry it over.");

    public static readonly Rule Pause = new("plan.pause", RuleKind.Condition,
        zh: "事项 {item} 已暂停，不能再次暂停。", en: "Item {item} is paused already.");

    public static readonly Rule Resume = new("plan.resume", RuleKind.Condition,
        zh: "事项 {item} 没有暂停，不能恢复。", en: "Item {item} is not paused.");

    public static readonly Rule Mark = new("overdue.mark", RuleKind.Condition,
        zh: "截至{on}，{subject} 没有逾期，不能督办。", en: "{subject} is not overdue on {on}; it cannot be marked.");

    public static readonly Rule MarkLevel = new("overdue.mark-level", RuleKind.Condition,
        zh: "规则书中没有督办等级“{level}”，现有：{levels}。", en: "The rulebook has no notice level '{level}'; it has: {levels}.");

    public static readonly Rule AboveOpen = new("plan.above-open", RuleKind.Condition,
        zh: "所属计划 {above} 当前为“{stage}”，不能在其下拟订计划。", en: "The plan above, {above}, is {stage}; no plan is drafted under it.");

    public static readonly Rule PartOf = new("plan.part-of", RuleKind.Condition,
        zh: "事项 {item} 所分解的事项 {part} 不在所属计划中；所属计划：{above}。", en: "Item {item} breaks down {part}, which the plan above does not have; the plan above: {above}.");

    public static readonly Rule PartInTime = new("plan.part-in-time", RuleKind.Condition,
        zh: "事项 {item} 的期限{due}晚于所分解事项 {part} 的期限{last}。", en: "Item {item} is due on {due}, after {part}, which it breaks down and which is due on {last}.");

    public static readonly Rule CarriedFrom = new("plan.carried-from", RuleKind.Condition,
        zh: "事项 {item} 写明由计划 {plan} 的事项 {from} 结转（第{times}次），与该计划的记录不符：{found}。",
        en: "Item {item} is said to be carried over from item {from} of plan {plan}, times: {times}; that plan says: {found}.");

    public static readonly Rule CarryInto = new("plan.carry-into", RuleKind.Condition,
        zh: "事项 {item} 只能结转至本党组织的另一份计划，且该计划未撤回、未结项；转入计划：{into}。",
        en: "Item {item} is carried over into another plan of this organisation that is neither withdrawn nor closed; stated: {into}.");

    public static readonly Rule CarryTakenUp = new("plan.carry-taken-up", RuleKind.Condition,
        zh: "计划 {into} 还没有写明由事项 {item} 结转而来的事项，请在该计划中列入。",
        en: "Plan {into} has no item yet that names {item} as its origin; it should be taken up there.");

    public static readonly Rule DoneBeforePlan = new("plan.done-before-plan", RuleKind.Condition,
        zh: "事项 {item} 的完成日{done}早于计划拟订日{drafted}，也早于计划周期和交办日，不属于本计划的工作。",
        en: "Work on item {item} is said to be done on {done}, before the plan was drafted on {drafted} and before its time: it is no work on this plan.");

    public static readonly Rule DoneEarly = new("plan.done-early", RuleKind.Condition,
        zh: "事项 {item} 的完成日{done}早于开始日{begins}，请核对。", en: "Work on item {item} is said to be done on {done}, before its time, which begins on {begins}.");

    public static readonly Rule ReportMeasured = new("plan.report-measured", RuleKind.Condition,
        zh: "事项 {item} 有数量目标，本次填报没有写明数量，不计入完成数量。", en: "Item {item} asks for a quantity; a report without one adds nothing to it.");

    public static ValueList<Rule> All { get; } =
    [
        StageOpen, ActsInOrder, ActingFor, ItemsStated, Nesting, OnePerPeriod, ItemWithinPeriod, PeopleOnRoster, RevisionKeepsItems, RevisionKeepsDueDays,
        Close, ItemKnown, ItemOpen, EvidenceOnce, ReportAfterDone, ReportStands, Acceptor, WorkReported, Postpone, ItemDated, PostponeRoom, Pause, Resume, Mark,
        MarkLevel, AboveOpen, PartOf, PartInTime, CarriedFrom, CarryInto, CarryTakenUp, DoneBeforePlan, DoneEarly, ReportMeasured,
    ];
}
