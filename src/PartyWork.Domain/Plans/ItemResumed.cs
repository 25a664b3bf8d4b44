using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item is resumed (恢复): the first day on which its clock goes on.</summary>
public sealed record ItemResumed : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    [JsonConstructor]
    public ItemResumed(PlanId plan, PlanItemId item, MemberId by, LocalDate on)
        : base(plan, item, by, on)
    {
    }

    internal override PlanItem HappenedTo(PlanItem item) => item.Resumed(Deed());
}
