using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An open item is carried over into another plan (结转).</summary>
public sealed record ItemCarriedOver : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="into">The plan that takes it up.</param>
    [JsonConstructor]
    public ItemCarriedOver(PlanId plan, PlanItemId item, MemberId by, LocalDate on, PlanId into)
        : base(plan, item, by, on)
    {
        Into = Guard.Against.Default(into);
    }

    /// <summary>The plan that takes it up (转入计划).</summary>
    public PlanId Into { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item.CarriedOn <= On ? item : item with { CarriedOver = Deed(), CarriedInto = Into };
}
