using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Plans;

/// <summary>How the items of a yearly plan are broken down into quarterly ones, and the goals of a term into yearly ones.</summary>
internal static class PlanBreakdown
{
    /// <summary>The rule by which the plan of a term is checked yearly.</summary>
    public const string TermCheck = "plan.term-goals-checked";

    /// <summary>The full calendar years of an interval that is a term (任期): two or more; empty: the period is none.</summary>
    public static IEnumerable<WorkPeriod> YearsOf(PlanPeriod period)
    {
        if (period.Calendar is not null) return [];
        var first = period.FirstDay.Year + (period.FirstDay.DayOfYear > 1 ? 1 : 0);
        var count = period.LastDay.Year - first + (period.LastDay is { Month: 12, Day: 31 } ? 1 : 0);
        return count < 2 ? [] : Enumerable.Range(first, count).Select(WorkPeriod.OfYear);
    }

    /// <summary>The rule by which the items of a plan are broken down, and into plans of which length; null: they are not.</summary>
    public static (string Rule, WorkPeriodKind Into)? Of(PlanPeriod period) =>
        period.Calendar is { Kind: WorkPeriodKind.Year } ? ("plan.breakdown", WorkPeriodKind.Quarter)
        : YearsOf(period).Any() ? ("plan.term-goals", WorkPeriodKind.Year)
        : null;

    /// <summary>Whether the last plan of a length within the plan's period, under the plan or under one between, is adopted on a day.</summary>
    public static bool IsLastAdopted(WorkPlan plan, WorkPeriodKind into, ValueList<WorkPlan> plans, LocalDate on) => IsLastAdopted(plan, plan.Period, into, plans, on);

    /// <summary>The items that stand in no plan of a length, be it through a plan between, and do not go on all year, which is enough for a year only.</summary>
    public static ValueList<PlanItemId> Gaps(WorkPlan plan, WorkPeriodKind into, ValueList<WorkPlan> plans, LocalDate on) => plan.Items
        .Where(item => !(item.Content.IsYearLong && into == WorkPeriodKind.Quarter) && !IsBrokenDown(plan, item.Id, into, plans, on))
        .Select(item => item.Id).ToValueList();

    private static bool IsLastAdopted(WorkPlan plan, PlanPeriod whole, WorkPeriodKind into, ValueList<WorkPlan> plans, LocalDate on) =>
        Below(plan, plans, on).Any(below => (below.Period.Calendar is { } part && part.Kind == into && IsLast(part, whole)) || IsLastAdopted(below, whole, into, plans, on));

    /// <summary>Whether no further part of that length ends within the whole.</summary>
    private static bool IsLast(WorkPeriod part, PlanPeriod whole) => part.LastDay > whole.LastDay.PlusMonths(part.Kind == WorkPeriodKind.Year ? -12 : -3);

    private static bool IsBrokenDown(WorkPlan plan, PlanItemId item, WorkPeriodKind into, ValueList<WorkPlan> plans, LocalDate on) =>
        Below(plan, plans, on).Any(below => below.Items.Any(part => part.Content.PartOf == item
            && (below.Period.Calendar?.Kind == into || IsBrokenDown(below, part.Id, into, plans, on))));

    /// <summary>The adopted plans under a plan, each for a part of its days, so that a circle of plans, which an import may bring, has an end.</summary>
    private static IEnumerable<WorkPlan> Below(WorkPlan plan, ValueList<WorkPlan> plans, LocalDate on) =>
        plans.Where(below => below.Under == plan.Id && below.IsFixedOn(on) && below.Period != plan.Period && plan.Period.Contains(below.Period));
}
