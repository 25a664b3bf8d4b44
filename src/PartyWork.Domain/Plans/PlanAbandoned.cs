using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is closed with items open (终止): they are not asked for any more.</summary>
public sealed record PlanAbandoned : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public PlanAbandoned(PlanId plan, MemberId by, LocalDate on, string reason)
        : base(plan, by, on)
    {
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Closed, Deed(Reason), isAbandoned: true);
}
