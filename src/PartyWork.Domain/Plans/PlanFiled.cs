using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is filed with another organisation (备案): told to it, no consent needed.</summary>
public sealed record PlanFiled : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="filedWith">The organisation with which it is filed.</param>
    [JsonConstructor]
    public PlanFiled(PlanId plan, MemberId by, LocalDate on, OrganizationId filedWith)
        : base(plan, by, on)
    {
        FiledWith = Guard.Against.Default(filedWith);
    }

    /// <summary>The organisation with which it was filed (接受备案的党组织).</summary>
    public OrganizationId FiledWith { get; }

    internal override WorkPlan Happened(WorkPlan known) => known with { FiledOn = known.FiledOn < On ? known.FiledOn : On };
}
