using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item is cancelled (取消事项).</summary>
public sealed record ItemCancelled : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public ItemCancelled(PlanId plan, PlanItemId item, MemberId by, LocalDate on, string reason)
        : base(plan, item, by, on)
    {
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item with { Cancelled = PlanDeed.First(item.Cancelled, Deed(Reason)) };
}
