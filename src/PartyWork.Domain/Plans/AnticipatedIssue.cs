using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>A problem expected in the period, and the items that answer it (预见问题及应对事项).</summary>
public sealed record AnticipatedIssue
{
    /// <summary>Makes an issue.</summary>
    /// <param name="issue">What is expected, one line.</param>
    /// <param name="answeredBy">The items of the plan that answer it; none: not answered yet.</param>
    [JsonConstructor]
    public AnticipatedIssue(string issue, ValueList<PlanItemId>? answeredBy = null)
    {
        Issue = PlanTexts.Line(issue, nameof(issue));
        AnsweredBy = answeredBy ?? [];
        foreach (var item in AnsweredBy) Guard.Against.Default(item, nameof(answeredBy));
    }

    /// <summary>What is expected. Free text: no text of the library repeats it.</summary>
    public string Issue { get; }

    /// <summary>The items of the plan that answer it; empty: not answered yet.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<PlanItemId>))]
    public ValueList<PlanItemId> AnsweredBy { get; }

    /// <summary>The answering items.</summary>
    public override string ToString() => AnsweredBy.ToString();
}
