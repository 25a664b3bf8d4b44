namespace PartyWork.Domain.Plans;

/// <summary>What stages and the like are called (名称), for front ends.</summary>
public static class PlanLabels
{
    /// <summary>The stage in words: 执行中; in force.</summary>
    /// <param name="stage">The stage.</param>
    public static LocalizedText Label(this PlanStage stage) => PlanTexts.Of(stage);

    /// <summary>How something stands in time, in words: 逾期; overdue.</summary>
    /// <param name="kind">The kind.</param>
    public static LocalizedText Label(this TimelinessKind kind) => TimelinessTexts.Of(kind);

    /// <summary>How a plan was closed, in words: 结转结项; closed with carry-over.</summary>
    /// <param name="closing">The way.</param>
    public static LocalizedText Label(this PlanClosing closing) => PlanTexts.Of(closing);

    /// <summary>What answered a mark, in words: 延期; postponed.</summary>
    /// <param name="answer">The answer.</param>
    public static LocalizedText Label(this OverdueAnswer answer) => PlanTexts.Of(answer);
}
