using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>One level approves a plan (审批同意).</summary>
public sealed record PlanApproved : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="level">The level that approves.</param>
    [JsonConstructor]
    public PlanApproved(PlanId plan, MemberId by, LocalDate on, OrganizationId level)
        : base(plan, by, on)
    {
        Level = Guard.Against.Default(level);
    }

    /// <summary>The level that approved (审批层级).</summary>
    public OrganizationId Level { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Approved(new(Level, By, On));
}
