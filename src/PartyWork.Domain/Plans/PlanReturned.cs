using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>A submitted plan is returned (退回修改).</summary>
public sealed record PlanReturned : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="level">The level that returns it.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public PlanReturned(PlanId plan, MemberId by, LocalDate on, OrganizationId level, string reason)
        : base(plan, by, on)
    {
        Level = Guard.Against.Default(level);
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>The level that returned it (退回层级).</summary>
    public OrganizationId Level { get; }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Returned, Deed(Reason));
}
