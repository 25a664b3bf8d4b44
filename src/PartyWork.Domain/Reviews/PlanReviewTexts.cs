using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say of work plans.</summary>
internal static class PlanReviewTexts
{
    public static LocalizedText PlanThere { get; } = new("{period}工作计划已审定。", "There is an adopted plan for {period}.");

    public static LocalizedText PlanMissing { get; } = new(
        "{period}工作计划应在{due}前（含当日）审定（{strength}），没有已审定的计划。", "A plan for {period} was to be adopted by {due} ({strength}); there is none.");

    public static LocalizedText PlanOpen { get; } = new(
        "{period}工作计划应在{due}前（含当日）审定（{strength}），目前尚无。", "A plan for {period} is to be adopted by {due} ({strength}); there is none so far.");

    public static LocalizedText PlanUnknown { get; } = new(
        "{period}工作计划应在{due}前（含当日）审定（{strength}），档案中没有；档案未声明计划登记完整，无法判断。",
        "A plan for {period} was to be adopted by {due} ({strength}); none is on record. The record does not claim to hold every plan.");

    public static LocalizedText StepDone { get; } = new("{subject} 于{done}{step}，期限{due}，按时。", "{subject} was {step} on {done}, due {due}: in time.");

    public static LocalizedText StepLate { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），实际{done}{step}，逾期{late}（{working}）。",
        "{subject} was to be {step} by {due} ({strength}); {step} on {done}, {late} late ({working}).");

    public static LocalizedText StepMissing { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），尚未{step}。", "{subject} was to be {step} by {due} ({strength}); it is not.");

    public static LocalizedText StepOpen { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），目前尚未{step}。", "{subject} is to be {step} by {due} ({strength}); not so far.");

    public static LocalizedText StepUnknown { get; } = new(
        "{subject} 应在{due}前（含当日）{step}（{strength}），档案中没有记录；档案未声明计划登记完整，无法判断。",
        "{subject} was to be {step} by {due} ({strength}); it is not on record, and the record does not claim to hold everything about plans.");

    public static LocalizedText ContentKept { get; } = new("{subject}：{what}符合要求。", "{subject}: {what} as asked for.");

    public static LocalizedText Broken { get; } = new(
        "{subject}：{need}项事项均已分解到季度计划或者为全年性事项。", "{subject}: all of {need} items stand in a quarterly plan or go on all year.");

    public static LocalizedText NotBroken { get; } = new(
        "{subject}：{need}项事项中{count}项已分解到季度计划或者为全年性事项；未分解：{gaps}。",
        "{subject}: {count} of {need} items stand in a quarterly plan or go on all year; not broken down: {gaps}.");

    public static LocalizedText CheckedOften { get; } = new("{subject} 在{period}检查{count}次，要求每期至少1次。", "{subject}, {period}: checks {count}; at least one is asked for.");

    public static LocalizedText Item { get; } = new("{subject}：{reason}", "{subject}: {reason}");

    public static LocalizedText RestsOnCancelled { get; } = new(
        "{subject}：作为凭据的活动已取消，无法判断。", "{subject}: the activity that evidences it was cancelled; it cannot be told.");

    public static LocalizedText NotProven { get; } = new(
        "{subject}：{reason}档案未声明计划登记完整，没有上报不等于没有完成。",
        "{subject}: {reason} The record does not claim to hold everything about plans; what is not reported may have been done.");

    public static LocalizedText QuantityReached { get; } = new("目标{need}，累计完成{done}，已达到。", "{done} of {need} done: reached.");

    public static LocalizedText QuantityExceeded { get; } = new("目标{need}，累计完成{done}，超出{difference}。", "{done} of {need} done: {difference} more.");

    public static LocalizedText QuantityMissing { get; } = new("目标{need}，累计完成{done}，尚差{difference}。", "{done} of {need} done: {difference} short.");

    public static LocalizedText Unmeasured { get; } = new("另有{count}次上报未写数量，不计入。", "{count} reports state no quantity and add nothing.");

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
        QualityState.Returned => new("已退回整改，尚未通过。", "Sent back and not accepted since."),
        QualityState.AcceptedByPerformer => new("由完成人自行验收，不作按质。", "Accepted by one of those who did it: not to quality."),
        QualityState.AcceptedByAnother => new("非指定人验收，不作按质。", "Accepted by one who was not named: not to quality."),
    };
}
