using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item is paused (暂停): its clock stops from this day on.</summary>
public sealed record ItemPaused : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public ItemPaused(PlanId plan, PlanItemId item, MemberId by, LocalDate on, string reason)
        : base(plan, item, by, on)
    {
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item.Paused(Deed(Reason));
}
