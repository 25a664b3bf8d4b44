using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>The steps of a plan that rules put a day to.</summary>
internal static class PlanMilestones
{
    /// <summary>The day on which the plan took the step, as far as it did by a day: what was submitted or approved again since does not count yet.</summary>
    /// <returns>Null: it did not.</returns>
    public static LocalDate? DayOf(WorkPlan plan, PlanMilestone milestone, LocalDate on)
    {
        var day = milestone switch
        {
            PlanMilestone.Submitted => plan.LastReached(PlanStage.Submitted, on),
            PlanMilestone.Approved => plan.LastReached(PlanStage.Approved, on),
            PlanMilestone.Adopted => plan.AdoptedOn,
            PlanMilestone.Filed => plan.FiledOn,
        };
        return day <= on ? day : null;
    }
}
