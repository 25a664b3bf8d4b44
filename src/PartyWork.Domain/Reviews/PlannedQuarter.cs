using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>One year of the fourth-quarter preference, with the value that answers for it.</summary>
internal sealed class PlannedQuarter
{
    private PlannedQuarter(WorkPeriod year, int lastDayToAct, int place, InForce<int> value, bool isInForce)
    {
        var quarter = WorkPeriod.OfQuarter(year.Year, value.Value);
        (Year, LastDayToAct, Place, Authority, IsInForce) = (year, lastDayToAct, place, value.Authority, isInForce);
        (YearFirst, YearLast) = (SegmentRow.DayNumber(year.FirstDay), SegmentRow.DayNumber(year.LastDay));
        (First, Last) = (SegmentRow.DayNumber(quarter.FirstDay), SegmentRow.DayNumber(quarter.LastDay));
    }

    public WorkPeriod Year { get; }

    public int YearFirst { get; }

    public int YearLast { get; }

    /// <summary>The first and the last day of the quarter.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>The last day on which a meeting of the year may be held.</summary>
    public int LastDayToAct { get; }

    public int Place { get; }

    public Authority Authority { get; }

    public bool IsInForce { get; }

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
