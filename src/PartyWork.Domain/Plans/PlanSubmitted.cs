using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is submitted for approval (提交审批).</summary>
public sealed record PlanSubmitted : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    [JsonConstructor]
    public PlanSubmitted(PlanId plan, MemberId by, LocalDate on)
        : base(plan, by, on)
    {
    }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Submitted, Deed()) with { Approvals = [] };
}
