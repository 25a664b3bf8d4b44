namespace PartyWork.Domain.Plans;

/// <summary>The conditions of acts on plans. Structural, of our own: what they count stands in the rulebook.</summary>
internal static class PlanRules
{
    public static readonly Rule StageOpen = new("plan.stage-open", RuleKind.Condition,
        zh: "计划 {plan} 处于“{stage}”阶段，不能{act}。",
        en: "Plan {plan} is {stage}; at this stage one cannot {act}.");

    public static readonly Rule ActsInOrder = new("plan.acts-in-order", RuleKind.Condition,
        zh: "操作日期 {on} 早于上一次操作的日期 {last}。",
        en: "The act on {on} is dated before the last act, on {last}.");

    public static readonly Rule ActingFor = new("plan.acting-for", RuleKind.Condition,
        zh: "此项操作应由 {needed} 作出，经办人代表的是 {actsFor}。",
        en: "This act belongs to {needed}; the actor acts for {actsFor}.");

    public static readonly Rule ItemsStated = new("plan.items-stated", RuleKind.Condition,
        zh: "计划 {plan} 没有任何事项。", en: "Plan {plan} has no items.");

    public static readonly Rule Nesting = new("plan.nesting", RuleKind.Condition,
        zh: "{period}的计划应列在同一党组织、周期更长且包含本期的计划之下；{above}不符合。",
        en: "A plan for {period} stands under a plan of the same organisation whose longer period contains it; {above} does not.");

    public static readonly Rule OnePerPeriod = new("plan.one-per-period", RuleKind.Condition,
        zh: "{period}已有计划 {other}，同期只能有一份；需要变动时请修订。",
        en: "There is a plan for {period} already, {other}; revise that one.");

    public static readonly Rule ItemWithinPeriod = new("plan.item-within-period", RuleKind.Condition,
        zh: "事项 {item} 的期限 {due} 不在计划周期{period}内。",
        en: "Item {item} is due on {due}, outside the plan's period, {period}.");

    public static readonly Rule PeopleOnRoster = new("plan.people-on-roster", RuleKind.Condition,
        zh: "事项 {item} 的责任人或协助人 {member} 不在花名册上。",
        en: "Item {item} names {member}, who is not on the roster.");

    public static readonly Rule RevisionKeepsItems = new("plan.revision-keeps-items", RuleKind.Condition,
        zh: "修订不能删去事项 {item}；不再开展的，请取消该事项。",
        en: "A revision does not drop item {item}; cancel it if it is not to be done.");

    public static readonly Rule RevisionKeepsDueDays = new("plan.revision-keeps-due-days", RuleKind.Condition,
        zh: "修订不能改动事项 {item} 的期限；需要改动的，请办理延期。",
        en: "A revision does not move the due day of item {item}; postpone it.");

    public static readonly Rule Close = new("plan.close", RuleKind.Condition,
        zh: "事项 {items} 尚未办结，计划不能结项；可完成、取消或者结转。",
        en: "Open items: {items}. A plan is closed when each is completed, cancelled or carried over.");

    public static readonly Rule ItemKnown = new("plan.item-known", RuleKind.Condition,
        zh: "计划 {plan} 没有事项 {item}。", en: "Plan {plan} has no item {item}.");

    public static readonly Rule ItemOpen = new("plan.item-open", RuleKind.Condition,
        zh: "事项 {item} 已办结、取消或者结转，不能{act}。", en: "Item {item} is completed, cancelled or carried over; one cannot {act}.");

    public static readonly Rule EvidenceOnce = new("plan.evidence-once", RuleKind.Condition,
        zh: "事项 {item} 已用凭据 {evidence} 上报过。", en: "Item {item} was reported with evidence {evidence} already.");

    public static readonly Rule ReportAfterDone = new("plan.report-after-done", RuleKind.Condition,
        zh: "完成日 {done} 晚于上报日 {on}。", en: "Said to be done on {done}, after the report of {on}.");

    public static readonly Rule ReportStands = new("plan.report-stands", RuleKind.Condition,
        zh: "事项 {item} 没有以 {evidence} 为凭据的有效上报，不能冲销。", en: "Item {item} has no standing report with evidence {evidence} to reverse.");

    public static readonly Rule Acceptor = new("plan.acceptor", RuleKind.Condition,
        zh: "事项 {item} 应由指定的验收人 {acceptor} 验收。", en: "Item {item} is to be accepted by the one named, {acceptor}.");

    public static readonly Rule WorkReported = new("plan.work-reported", RuleKind.Condition,
        zh: "事项 {item} 尚未上报，无可验收。", en: "Nothing was reported on item {item} that could be judged.");

    public static readonly Rule Postpone = new("plan.postpone", RuleKind.Condition,
        zh: "事项 {item} 的新期限 {due} 应晚于现行期限 {current}。", en: "The new due day of item {item}, {due}, is to be after the present one, {current}.");

    public static readonly Rule Pause = new("plan.pause", RuleKind.Condition,
        zh: "事项 {item} 已处于暂停状态。", en: "Item {item} is paused already.");

    public static readonly Rule Resume = new("plan.resume", RuleKind.Condition,
        zh: "事项 {item} 没有暂停。", en: "Item {item} is not paused.");

    public static readonly Rule Mark = new("overdue.mark", RuleKind.Condition,
        zh: "{subject} 在 {on} 没有逾期，不能督办。", en: "{subject} is not overdue on {on}; it cannot be marked.");

    public static readonly Rule MarkLevel = new("overdue.mark-level", RuleKind.Condition,
        zh: "规则书没有督办等级“{level}”，现有：{levels}。", en: "The rulebook has no notice level '{level}'; it has: {levels}.");

    public static ValueList<Rule> All { get; } =
    [
        StageOpen, ActsInOrder, ActingFor, ItemsStated, Nesting, OnePerPeriod, ItemWithinPeriod, PeopleOnRoster, RevisionKeepsItems, RevisionKeepsDueDays,
        Close, ItemKnown, ItemOpen, EvidenceOnce, ReportAfterDone, ReportStands, Acceptor, WorkReported, Postpone, Pause, Resume, Mark, MarkLevel,
    ];
}
