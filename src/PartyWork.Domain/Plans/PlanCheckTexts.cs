namespace PartyWork.Domain.Plans;

/// <summary>What is missing in a plan's content.</summary>
internal static class PlanCheckTexts
{
    public static LocalizedText TooFew { get; } = new(
        "{subject}：“{what}”应不少于{need}项，现有{count}项。", "{subject}, {what}: at least {need} asked for, {count} stated.");

    public static LocalizedText TooMany { get; } = new(
        "{subject}：“{what}”为{need}项，现有{count}项。", "{subject}, {what}: at most {need}, {count} stated.");

    public static LocalizedText Basis { get; } = new(
        "{subject}：应写明上级部署（上级没有部署的也要注明）和自身实际两项，已写明{count}项。",
        "{subject} is to state the superior's arrangements (or that there are none) and the unit's own conditions: {count} of 2 stated.");

    public static LocalizedText NotAligned { get; } = new(
        "{subject}：上级部署事项{need}项，已承接或者说明不承接理由的{count}项；尚未衔接：{gaps}。",
        "{subject}: {count} of {need} items of the superior are answered or declined with a reason; not answered: {gaps}.");

    public static LocalizedText NoResponsible { get; } = new(
        "{subject}：共{need}项事项，已明确责任人的{count}项；尚未明确：{gaps}。",
        "{subject}: {count} of {need} items name a responsible member; without one: {gaps}.");

    public static LocalizedText FourFixings { get; } = new(
        "{subject}：共{need}项事项，写明时间、措施、责任人和督查人的{count}项；未写全：{gaps}。",
        "{subject}: {count} of {need} items state time, measures, responsible member and supervisor; incomplete: {gaps}.");

    public static LocalizedText ActivityFields { get; } = new(
        "{subject}：共{need}项活动事项，形式、时间、地点、人数、预算及来源、听取党员意见和集体研究均已写明的{count}项；未写全：{gaps}。",
        "{subject}: {count} of {need} items about an activity state form, time, place, head count, budget and source, and that the members were heard and the committee discussed it; incomplete: {gaps}.");

    public static LocalizedText CarriedAsAllowed { get; } = new(
        "事项 {item} 结转{times}次，未超过{limit}次的上限。", "Item {item}: times carried over {times}, at most {limit}.");

    public static LocalizedText CarriedTooOften { get; } = new(
        "事项 {item} 结转{times}次，超过{limit}次的上限。", "Item {item}: times carried over {times}, more than {limit}.");
}
