using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>What a review does that does not depend on the branch: made once for a rulebook, a day and a window, used for every branch.</summary>
internal sealed class ReviewPlan
{
    private readonly Rulebook _rulebook;
    private readonly LocalDate _on;
    private readonly ReviewWindow _window;

    public ReviewPlan(Rulebook rulebook, LocalDate on, ReviewWindow window)
    {
        (_rulebook, _on, _window) = (rulebook, on, window);
        Today = SegmentRow.DayNumber(on);
        var evidence = rulebook.Dated(ReviewParameters.EvidenceRequired).All;
        if (evidence.Length == 1 && evidence[0].Authority.Validity == Validity.Always)
            EvidenceAlways = rulebook.Get(ReviewParameters.EvidenceRequired, on)?.Value;
        Cadences = [.. Planned()];
        Quarters = PlannedQuarter.Of(this, rulebook);
    }

    public int Today { get; }

    public PlannedCadence[] Cadences { get; }

    public PlannedQuarter[] Quarters { get; }

    /// <summary>The least evidence, where it is the same on every day.</summary>
    private Evidence? EvidenceAlways { get; }

    public bool IsFor(Rulebook rulebook, LocalDate on, ReviewWindow window) =>
        ReferenceEquals(_rulebook, rulebook) && _on == on && _window.Equals(window);

    /// <summary>Whether an activity is evidenced as the rulebook asks on its own day (<c>event.evidence-required</c>).</summary>
    public bool IsEvidenced(in SegmentRow row)
    {
        if (EvidenceAlways is { } always) return row.Evidence >= always;
        return !_rulebook.TryRead(ReviewParameters.EvidenceRequired, row.EventDay, out var required) || row.Evidence >= required;
    }

    /// <summary>The last day to act for a period, by <c>event.attributed-period</c> for yearly meetings.</summary>
    public LocalDate LastDayToAct(WorkPeriod period, CountedBy countedBy)
    {
        if (countedBy == CountedBy.DayHeld) return period.LastDay;
        return _rulebook.TryRead(ReviewParameters.AttributedUntil, period.LastDay, out var day) ? day.InYear(period.Year + 1) : period.LastDay;
    }

    /// <summary>Whether the period is one of this review: its last day to act lies in the window, or it is open on the day.</summary>
    public bool Concerns(WorkPeriod period, LocalDate lastDayToAct) =>
        (_window.First <= lastDayToAct && lastDayToAct <= _window.Last) || (period.FirstDay <= _on && _on <= lastDayToAct);

    /// <summary>The periods of a kind that this review may concern, by key, both ends included.</summary>
    public (int First, int Last) Keys(WorkPeriodKind kind, CountedBy countedBy)
    {
        var first = WorkPeriod.Containing(LocalDate.Min(_window.First, _on), kind).Key;
        var last = WorkPeriod.Containing(LocalDate.Max(_window.Last, _on), kind).Key;
        return (countedBy == CountedBy.AttributedYear ? first - 1 : first, last);
    }

    private IEnumerable<PlannedCadence> Planned()
    {
        for (var rule = 0; rule < _rulebook.Cadences.Count; rule++)
        {
            var requirement = _rulebook.Cadences[rule];
            for (var place = 0; place < requirement.Values.Count; place++)
            {
                if (requirement.Values[place].Authority.Strength is null) continue;
                var planned = new PlannedCadence(this, requirement, rule, place);
                if (planned.Periods.Any(period => period.IsJudged)) yield return planned;
            }
        }
    }
}
