namespace PartyWork.Domain.Members;

/// <summary>The conditions of steps that are structural, of our own; those with an article cite the rulebook.</summary>
internal static class PathRules
{
    public static readonly Rule StageOpen = new("members.stage-open", RuleKind.Condition,
        zh: "此人当前阶段：{stage}；“{step}”在“{needed}”阶段办理。",
        en: "The person's stage is {stage}; {step} belongs to the stage of {needed}.");

    public static readonly Rule StepsInOrder = new("members.steps-in-order", RuleKind.Condition,
        zh: "办理日期{on}早于上一步骤日期{last}。",
        en: "The step on {on} is dated before the last step, on {last}.");

    public static readonly Rule StepOnce = new("members.step-once", RuleKind.Condition,
        zh: "“{step}”已于{last}办理。",
        en: "This was done already, on {last}: {step}.");

    public static readonly Rule StepBefore = new("members.step-before", RuleKind.Condition,
        zh: "“{step}”之前应先办理：{missing}。",
        en: "Before this step ({step}) comes: {missing}.");

    public static ValueList<Rule> All { get; } = [StageOpen, StepsInOrder, StepOnce, StepBefore];
}
