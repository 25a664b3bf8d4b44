using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Plans;

/// <summary>How the items of a yearly plan are broken down into quarterly ones.</summary>
internal static class PlanBreakdown
{
    /// <summary>The quarterly plans under a plan that are adopted on a day.</summary>
    public static IEnumerable<WorkPlan> Below(WorkPlan plan, IEnumerable<WorkPlan> plans, LocalDate on) =>
        plans.Where(below => below.Under == plan.Id && below.AdoptedOn <= on && below.Period.Calendar is { Kind: WorkPeriodKind.Quarter });

    /// <summary>The items that stand in no quarterly plan and do not go on all year.</summary>
    public static ValueList<PlanItemId> Gaps(WorkPlan plan, IEnumerable<WorkPlan> plans, LocalDate on)
    {
        var parts = Below(plan, plans, on).SelectMany(below => below.Items).Select(item => item.Content.PartOf).ToHashSet();
        return plan.Items.Where(item => !item.Content.IsYearLong && !parts.Contains(item.Id)).Select(item => item.Id).ToValueList();
    }
}
