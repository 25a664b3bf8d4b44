using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item is exempted from being overdue (豁免).</summary>
public sealed record ItemExempted : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public ItemExempted(PlanId plan, PlanItemId item, MemberId by, LocalDate on, string reason)
        : base(plan, item, by, on)
    {
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item with { Exempted = PlanDeed.First(item.Exempted, Deed(Reason)) };
}
