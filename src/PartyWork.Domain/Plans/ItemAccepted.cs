using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>The work on an item is accepted (验收通过).</summary>
public sealed record ItemAccepted : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    [JsonConstructor]
    public ItemAccepted(PlanId plan, PlanItemId item, MemberId by, LocalDate on)
        : base(plan, item, by, on)
    {
    }

    internal override PlanItem HappenedTo(PlanItem item) => item with { Verdicts = item.Verdicts.Add(new(Deed(), isAccepted: true)) };
}
