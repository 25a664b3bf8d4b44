using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews do where the texts are silent. Of our own; they read no value from the rulebook.</summary>
internal static class ReviewRules
{
    public static readonly Rule Founding = new("period.founding", RuleKind.Duty,
        zh: "成立或撤销当期不作判断，从成立后第一个完整周期起要求",
        en: "a period in which a branch, committee or group is founded or ends is not judged; the first full period is the first");

    public static readonly Rule Segments = new("event.segments", RuleKind.Duty,
        zh: "一次活动可含多个环节，每一种类计一次",
        en: "one event may have several segments and counts once for each kind");

    public static readonly Rule SpansPeriods = new("event.spans-periods", RuleKind.Duty,
        zh: "跨期的活动按第一天计入",
        en: "an event across the end of a period counts for its first day");

    public static ValueList<Rule> All { get; } = [Founding, Segments, SpansPeriods];

    /// <summary>One of these as an authority: design of this project, in force always.</summary>
    public static Authority Authority(Rule rule, LayerIdentity layer) =>
        new(rule, layer, Validity.Always, Strength.ProjectRule, VerificationLevel.Design, [Citation.Project], "");
}
