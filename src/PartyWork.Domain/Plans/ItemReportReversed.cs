using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A report is reversed (撤销填报): it counts for nothing, and stays on record.</summary>
public sealed record ItemReportReversed : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="evidence">The evidence of the report.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public ItemReportReversed(PlanId plan, PlanItemId item, MemberId by, LocalDate on, EvidenceId evidence, string reason)
        : base(plan, item, by, on)
    {
        Evidence = Guard.Against.Default(evidence);
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>The evidence of the report (佐证材料).</summary>
    public EvidenceId Evidence { get; }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item.Reversed(Evidence, Deed(Reason));
}
