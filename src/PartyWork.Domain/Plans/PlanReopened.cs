using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A closed plan is opened again (恢复执行). Its items fall due as before.</summary>
public sealed record PlanReopened : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public PlanReopened(PlanId plan, MemberId by, LocalDate on, string reason)
        : base(plan, by, on)
    {
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Stepped(PlanStage.Adopted, Deed(Reason));
}
