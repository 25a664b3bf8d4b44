using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Plans;

/// <summary>How the items of a yearly plan are broken down into quarterly ones.</summary>
internal static class PlanBreakdown
{
    /// <summary>Whether the plan of the year's last quarter, under the plan or under one between, is adopted on a day.</summary>
    public static bool IsLastAdopted(WorkPlan plan, ValueList<WorkPlan> plans, LocalDate on) =>
        Below(plan, plans, on).Any(below => below.Period.Calendar is { Kind: WorkPeriodKind.Quarter, Index: 4 } || IsLastAdopted(below, plans, on));

    /// <summary>The items that stand in no quarterly plan, be it through a plan between, and do not go on all year.</summary>
    public static ValueList<PlanItemId> Gaps(WorkPlan plan, ValueList<WorkPlan> plans, LocalDate on) =>
        plan.ItemsOn(on).Where(item => !item.ContentOn(on)!.IsYearLong && !IsInQuarter(plan, item.Id, plans, on)).Select(item => item.Id).ToValueList();

    private static bool IsInQuarter(WorkPlan plan, PlanItemId item, ValueList<WorkPlan> plans, LocalDate on) =>
        Below(plan, plans, on).Any(below => below.ItemsOn(on).Any(part => part.ContentOn(on)!.PartOf == item
            && (below.Period.Calendar is { Kind: WorkPeriodKind.Quarter } || IsInQuarter(below, part.Id, plans, on))));

    /// <summary>The adopted plans under a plan, each for a part of its days, so that a circle of plans, which an import may bring, has an end.</summary>
    private static IEnumerable<WorkPlan> Below(WorkPlan plan, ValueList<WorkPlan> plans, LocalDate on) =>
        plans.Where(below => below.Under == plan.Id && below.IsFixedOn(on) && below.Period != plan.Period && plan.Period.Contains(below.Period));
}
