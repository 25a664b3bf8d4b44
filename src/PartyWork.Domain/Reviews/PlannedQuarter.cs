using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>One year of the fourth-quarter preference, with the value that answers for it.</summary>
internal sealed class PlannedQuarter
{
    private PlannedQuarter(WorkPeriod year, int lastDayToAct, int place, InForce<int> value, bool isInForce)
    {
        var quarter = WorkPeriod.OfQuarter(year.Year, value.Value);
        (Place, Authority) = (place, value.Authority);
        Year = new(year, SegmentRow.DayNumber(year.FirstDay), SegmentRow.DayNumber(year.LastDay), lastDayToAct, true, isInForce);
        (First, Last) = (SegmentRow.DayNumber(quarter.FirstDay), SegmentRow.DayNumber(quarter.LastDay));
    }

    /// <summary>The attributed year, with the last day on which a meeting of it may be held.</summary>
    public PlannedPeriod Year { get; }

    /// <summary>The first and the last day of the quarter.</summary>
    public int First { get; }

    public int Last { get; }

    public int Place { get; }

    public Authority Authority { get; }

    public static PlannedQuarter[] Of(ReviewPlan plan, Rulebook rulebook)
    {
        var dated = rulebook.Dated(ReviewParameters.LifeMeetingQuarter);
        var planned = new List<PlannedQuarter>();
        var (first, last) = plan.Keys(WorkPeriodKind.Year, CountedBy.AttributedYear);
        for (var key = first; key <= last; key++)
        {
            var year = WorkPeriod.FromKey(WorkPeriodKind.Year, key);
            var lastDay = plan.LastDayToAct(year, CountedBy.AttributedYear);
            var place = dated.PlaceFor(year.LastDay, out var isInForce);
            if (place >= 0 && plan.Concerns(year, lastDay))
                planned.Add(new(year, SegmentRow.DayNumber(lastDay), place, dated.All[place], isInForce));
        }

        return [.. planned];
    }
}
