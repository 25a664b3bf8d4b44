using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is withdrawn before it is adopted (撤回).</summary>
public sealed record PlanWithdrawn : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public PlanWithdrawn(PlanId plan, MemberId by, LocalDate on, string reason)
        : base(plan, by, on)
    {
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Withdrawn, Deed(Reason));
}
