using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is adopted (审定): from then on it is fixed and changes by revision only.</summary>
public sealed record PlanAdopted : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    [JsonConstructor]
    public PlanAdopted(PlanId plan, MemberId by, LocalDate on)
        : base(plan, by, on)
    {
    }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Adopted, Deed());
}
