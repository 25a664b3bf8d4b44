using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say of work plans.</summary>
internal static class PlanReviewTexts
{
    public static LocalizedText PlanThere { get; } = new("{period}工作计划已审定。", "There is an adopted plan for {period}.");

    public static LocalizedText PlanMissing { get; } = new(
        "{period}工作计划应在{due}前（含当日）{step}（{strength}），至今没有已{step}的计划。", "A plan for {period} was to be {step} by {due} ({strength}); there is none.");

    public static LocalizedText PlanOpen { get; } = new(
        "{period}工作计划应在{due}前（含当日）{step}（{strength}），目前尚无已{step}的计划。", "A plan for {period} is to be {step} by {due} ({strength}); there is none so far.");

    public static LocalizedText PlanUnknown { get; } = new(
        "{period}工作计划应在{due}前（含当日）{step}（{strength}），档案中没有已{step}的计划；档案未声明计划登记完整，无法判断。",
        "A plan for {period} was to be {step} by {due} ({strength}); none is on record. The record does not claim to hold every plan.");

    public static LocalizedText StepDone { get; } = new("{subject} 于{done}{step}，期限{due}（含当日），按时。", "{subject} was {step} on {done}, due {due}: in time.");

    public static LocalizedText StepLate { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），实际于{done}{step}，逾期{late}（{working}）。",
        "{subject} was to be {step} by {due} ({strength}); {step} on {done}, {late} late ({working}).");

    public static LocalizedText StepMissing { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），至今未{step}。", "{subject} was to be {step} by {due} ({strength}); it is not.");

    public static LocalizedText StepOpen { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），目前尚未{step}。", "{subject} is to be {step} by {due} ({strength}); not so far.");

    public static LocalizedText StepUnknown { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），档案中没有记录；档案未声明计划登记完整，无法判断。",
        "{subject} was to be {step} by {due} ({strength}); it is not on record, and the record does not claim to hold everything about plans.");

    public static LocalizedText ContentKept { get; } = new("{subject}：“{what}”符合要求。", "{subject}, {what}: as asked for.");

    public static LocalizedText Broken { get; } = new(
        "{subject}：共{need}项事项，均已分解到季度计划或者属于全年性事项。", "{subject}: all of {need} items stand in a quarterly plan or go on all year.");

    public static LocalizedText NotBroken { get; } = new(
        "{subject}：共{need}项事项，已分解到季度计划或者属于全年性事项的{count}项；尚未分解：{gaps}。",
        "{subject}: {count} of {need} items stand in a quarterly plan or go on all year; not broken down: {gaps}.");

    public static LocalizedText CheckedOften { get; } = new("{subject}：{period}检查{count}次，要求每期至少1次。", "{subject}, {period}: checks {count}; at least one is asked for.");

    public static LocalizedText GoalsBroken { get; } = new(
        "{subject}：共{need}项任期目标，均已分解到年度计划。", "{subject}: all of {need} goals stand in a yearly plan.");

    public static LocalizedText GoalsNotBroken { get; } = new(
        "{subject}：共{need}项任期目标，已分解到年度计划的{count}项；尚未分解：{gaps}。",
        "{subject}: {count} of {need} goals stand in a yearly plan; not broken down: {gaps}.");

    public static LocalizedText CheckedBy { get; } = new(
        "{subject}：{period}应在{due}前（含当日）检查，按时检查{count}次。", "{subject}, {period}: a check by {due} is asked for; checks in time {count}.");

    public static LocalizedText CheckedLate { get; } = new(
        "{subject}：{period}应在{due}前（含当日）检查（{strength}），实际于{done}检查，逾期{late}。",
        "{subject}, {period}: to be checked by {due} ({strength}); checked on {done}, {late} late.");

    public static LocalizedText CalendarUnknown { get; } = new(
        "{subject}：工作日历未覆盖{period}，无法确定“{what}”的最后期限。",
        "{subject}, {what}, {period}: the working calendar does not cover the days, so the last day to act cannot be told.");

    public static LocalizedText Answered { get; } = new(
        "{subject}：{marked}督办（{level}），应在{due}前（含当日）答复（{strength}），{done}{how}。",
        "{subject}: marked ({level}) on {marked}, to be answered by {due} ({strength}); {how} on {done}.");

    public static LocalizedText NotAnswered { get; } = new(
        "{subject}：{marked}督办（{level}），应在{due}前（含当日）答复（{strength}），截至{on}没有答复。",
        "{subject}: marked ({level}) on {marked}, to be answered by {due} ({strength}); not answered by {on}.");

    public static LocalizedText ReportedBack { get; } = new(
        "{subject}：应在{due}前（含当日）报送完成情况（{strength}），{done}已报送。", "{subject}: to be reported by {due} ({strength}); reported on {done}.");

    public static LocalizedText NotReportedBack { get; } = new(
        "{subject}：应在{due}前（含当日）报送完成情况（{strength}），截至{on}没有报送。", "{subject}: to be reported by {due} ({strength}); not reported by {on}.");

    public static LocalizedText NothingAsked { get; } = new(
        "{subject}：已不再执行，“{what}”不作判断。", "{subject}, {what}: not judged, the work is not asked for any more.");

    public static LocalizedText UnplannedApproved { get; } = new(
        "{period}计划外活动{need}项，均已批准，批准日期不晚于举行日期。", "{period}: activities outside the plan {need}, each approved by the day on which it was held.");

    public static LocalizedText UnplannedNotApproved { get; } = new(
        "{period}计划外活动{need}项，其中批准日期不晚于举行日期的{count}项；其余：{gaps}。",
        "{period}: activities outside the plan {need}, approved by the day on which they were held {count}; the others: {gaps}.");

    public static LocalizedText UnplannedUnknown { get; } = new(
        "{period}没有对应计划事项的活动{need}项，已知批准日期不晚于举行日期的{count}项；其余无法判断：{gaps}。",
        "{period}: activities that no item rests on {need}, known to be approved by the day on which they were held {count}; of the others it cannot be told: {gaps}.");

    public static LocalizedText Item { get; } = new("{subject}：{reason}", "{subject}: {reason}");

    public static LocalizedText RestsOnCancelled { get; } = new(
        "{subject}：用作佐证的活动已取消，无法判断。", "{subject}: the activity that evidences it was cancelled; it cannot be told.");

    public static LocalizedText NotProven { get; } = new(
        "{subject}：期限{due}（含当日）已过，没有完成记录；档案未声明计划登记完整，没有记录不等于没有完成，无法判断。",
        "{subject}: due {due}, not on record as done. The record does not claim to hold everything about plans; what is not reported may have been done.");

    public static LocalizedText QuantityReached { get; } = new("目标{need}，累计完成{done}，已达到目标。", "{done} of {need} done: reached.");

    public static LocalizedText QuantityExceeded { get; } = new("目标{need}，累计完成{done}，超出目标{difference}。", "{done} of {need} done: {difference} more.");

    public static LocalizedText QuantityMissing { get; } = new("目标{need}，累计完成{done}，尚差{difference}。", "{done} of {need} done: {difference} short.");

    public static LocalizedText Unmeasured { get; } = new("另有{count}次填报未写数量，未计入。", "{count} reports state no quantity and add nothing.");

    public static LocalizedText OfWarning(WarningBasis watches, FindingReason reason) => (watches, reason) switch
    {
        (WarningBasis.OverdueItems, FindingReason.WarningReached) => new(
            "{what}：{subject}负责的事项中有{count}项逾期（{label}，{strength}）。", "{what}: overdue items for which {subject} is responsible: {count} ({label}, {strength})."),
        (WarningBasis.OverdueItems, FindingReason.Done) => new(
            "{subject}负责的事项中有{count}项逾期，未达到预警等级（{what}：{label}）。", "Overdue items for which {subject} is responsible: {count}; no level of warning is reached ({what}: {label})."),
        (WarningBasis.OverdueItems, _) => new(
            "{subject}负责的事项中，记录显示逾期的可能已达到预警等级；档案未声明计划登记完整，无法判断（{what}：{label}）。",
            "Items for which {subject} is responsible may have reached a level of warning; the record does not claim to hold everything about plans ({what}: {label})."),
        (_, FindingReason.WarningReached) => new("{what}：截至{period}{label}（{strength}）。", "{what}: {label}, up to {period} ({strength})."),
        (_, FindingReason.Done) => new("{period}未达到预警等级（{what}：{label}）。", "{period}: no level of warning is reached ({what}: {label})."),
        (_, FindingReason.StillOpen) => new(
            "{period}尚未结束，预警等级待{due}后确定（{what}：{label}）。", "{period} is not over; whether a level of warning is reached is told after {due} ({what}: {label})."),
        _ => new(
            "{period}：档案未声明人员登记完整，没有记录不等于没有发生，无法判断是否达到预警等级（{what}：{label}）。",
            "{period}: the record does not claim to know its people, so whether a level of warning is reached cannot be told ({what}: {label})."),
    };

    public static LocalizedText Of(PlanMilestone milestone) => milestone switch
    {
        PlanMilestone.Submitted => new("提交", "submitted"),
        PlanMilestone.Approved => new("批准", "approved"),
        PlanMilestone.Adopted => new("审定", "adopted"),
        PlanMilestone.Filed => new("备案", "filed"),
    };

    public static LocalizedText Of(QualityState quality) => quality switch
    {
        QualityState.NotNeeded => new("无须验收。", "Nobody has to accept it."),
        QualityState.Awaited => new("待验收。", "Not judged yet."),
        QualityState.Accepted => new("指定验收人已验收通过。", "Accepted by the one named."),
        QualityState.Returned => new("已退回整改，尚未验收通过。", "Sent back and not accepted since."),
        QualityState.AcceptedByPerformer => new("由完成人自行验收，不算按质完成。", "Accepted by one of those who did it: not to quality."),
        QualityState.AcceptedByAnother => new("不是由指定验收人验收，不算按质完成。", "Accepted by one who was not named: not to quality."),
    };
}
