using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>The steps of a plan that rules put a day to.</summary>
internal static class PlanMilestones
{
    /// <summary>The day on which the plan took the step; null: it did not.</summary>
    public static LocalDate? DayOf(WorkPlan plan, PlanMilestone milestone) => milestone switch
    {
        PlanMilestone.Submitted => plan.SubmittedOn,
        PlanMilestone.Approved => plan.ApprovedOn,
        PlanMilestone.Adopted => plan.AdoptedOn,
        PlanMilestone.Filed => plan.FiledOn,
    };
}
