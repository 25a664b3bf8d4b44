using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is closed (结项), every item being done, cancelled or carried over.</summary>
public sealed record PlanClosed : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    [JsonConstructor]
    public PlanClosed(PlanId plan, MemberId by, LocalDate on)
        : base(plan, by, on)
    {
    }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Closed, Deed());
}
