namespace PartyWork.Domain.Plans;

/// <summary>What is missing in a plan's content.</summary>
internal static class PlanCheckTexts
{
    public static LocalizedText TooFew { get; } = new(
        "{period}计划：“{what}”应不少于{need}项，现有{count}项。", "Plan for {period}, {what}: at least {need} asked for, {count} stated.");

    public static LocalizedText TooMany { get; } = new(
        "{period}计划：“{what}”为{need}项，现有{count}项。", "Plan for {period}, {what}: at most {need}, {count} stated.");

    public static LocalizedText Basis { get; } = new(
        "{period}计划应写明上级部署（没有部署的写明没有）和自身实际，两项中写明{count}项。",
        "The plan for {period} is to state the superior's arrangements (or that there are none) and the unit's own conditions: {count} of 2 stated.");

    public static LocalizedText NotAligned { get; } = new(
        "{period}计划：上级部署{need}项，已承接或者说明理由{count}项；未衔接：{gaps}。",
        "Plan for {period}: {count} of {need} items of the superior are answered or declined with a reason; not answered: {gaps}.");

    public static LocalizedText NoResponsible { get; } = new(
        "{period}计划：{need}项事项中{count}项有责任人；未指定责任人：{gaps}。",
        "Plan for {period}: {count} of {need} items name a responsible member; without one: {gaps}.");

    public static LocalizedText FourFixings { get; } = new(
        "{period}计划：{need}项事项中{count}项写明时间、措施、责任人和督查人；未写全：{gaps}。",
        "Plan for {period}: {count} of {need} items state time, measures, responsible member and supervisor; incomplete: {gaps}.");

    public static LocalizedText CarriedTooOften { get; } = new(
        "事项 {item} 已结转{times}次，超过{limit}次。", "Item {item} is carried over {times} times, more than {limit}.");
}
