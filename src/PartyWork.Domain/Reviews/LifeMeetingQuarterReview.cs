using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// Judges <c>branch.life-meeting-fourth-quarter</c> (第四季度): the quarter of the attributed year in which the organisation-life meeting is held. It
/// is judged on the meeting held; whether one is held at all is the yearly cadence's matter.
/// </summary>
internal readonly ref struct LifeMeetingQuarterReview(ReviewScope scope, int rule, FindingSink sink)
{
    private readonly ReviewScope _scope = scope;

    public void Run()
    {
        var (first, last) = _scope.Keys(WorkPeriodKind.Year, CountedBy.AttributedYear);
        for (var key = first; key <= last; key++)
        {
            var year = WorkPeriod.FromKey(WorkPeriodKind.Year, key);
            var lastDay = _scope.LastDayToAct(year, CountedBy.AttributedYear);
            if (_scope.Concerns(year, lastDay)) Judge(year, lastDay);
        }
    }

    /// <summary>The activities that bear on a finding.</summary>
    public void Collect(WorkPeriod year, List<(int Activity, SegmentMatch Match)> activities)
    {
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            if (!Concerns(row, year)) continue;
            activities.Add((row.Activity, _scope.IsEvidenced(row) ? SegmentMatch.Counts : SegmentMatch.BelowEvidence));
        }
    }

    private void Judge(WorkPeriod year, LocalDate lastDay)
    {
        var dated = _scope.Rulebook.Dated(ReviewParameters.LifeMeetingQuarter);
        var place = dated.PlaceFor(year.LastDay, out var isInForce);
        if (place < 0) return;
        var value = dated.All[place];
        var quarter = WorkPeriod.OfQuarter(year.Year, value.Value);
        var whyNot = _scope.WhyBranchIsNotJudged(year, lastDay);
        var held = Look(year, quarter);
        var (outcome, reason, due) = true switch
        {
            _ when !isInForce => year.LastDay < value.Authority.Validity.From
                ? (Outcome.Undetermined, FindingReason.EditionNotModelled, quarter.LastDay)
                : (Outcome.NotApplicable, FindingReason.NotInForce, quarter.LastDay),
            _ when whyNot is { } why => (Outcome.NotApplicable, why, quarter.LastDay),
            _ when held.InQuarter > 0 => (Outcome.Satisfied, FindingReason.Held, quarter.LastDay),
            _ when _scope.On <= quarter.LastDay => (Outcome.Pending, FindingReason.StillOpen, quarter.LastDay),
            _ when held.MayBeInQuarter => (Outcome.Undetermined, FindingReason.RangeStraddles, quarter.LastDay),
            _ when held.Outside => (Outcome.Advice, FindingReason.OutsideQuarter, quarter.LastDay),
            _ when _scope.On <= lastDay => (Outcome.Pending, FindingReason.StillOpen, lastDay),
            _ when held.BelowEvidence => (Outcome.Undetermined, FindingReason.EvidenceBelowRequired, quarter.LastDay),
            _ when !_scope.AssumeComplete && _scope.WhyNotProven([ActivityKind.OrganizationLifeMeeting], year.FirstDay, lastDay) is { } why =>
                (Outcome.Undetermined, why, quarter.LastDay),
            _ => (Outcome.NotApplicable, FindingReason.NothingToJudge, quarter.LastDay),
        };
        sink.Add(new(rule, place, FindingSubject.Branch, year, outcome, reason, held.InQuarter, 1, SegmentRow.DayNumber(due), 0,
            outcome == Outcome.Satisfied && !held.IsReported));
    }

    private (int InQuarter, bool MayBeInQuarter, bool Outside, bool BelowEvidence, bool IsReported) Look(WorkPeriod year, WorkPeriod quarter)
    {
        var (inQuarter, mayBe, outside, below, reported) = (0, false, false, false, false);
        var (first, last) = (SegmentRow.DayNumber(quarter.FirstDay), SegmentRow.DayNumber(quarter.LastDay));
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            if (!Concerns(row, year)) continue;
            if (!_scope.IsEvidenced(row))
            {
                below = true;
            }
            else if (row.Latest < first || row.Earliest > last)
            {
                outside |= row.Latest <= _scope.Today;
            }
            else if (row.Earliest >= first && row.Latest <= last && row.Latest <= _scope.Today)
            {
                inQuarter++;
                reported |= row.Evidence == Evidence.Reported;
            }
            else
            {
                mayBe = true;
            }
        }

        return (inQuarter, mayBe, outside, below, reported);
    }

    /// <summary>A meeting without an attributed year belongs to the year of its day, if that is known.</summary>
    private bool Concerns(in SegmentRow row, WorkPeriod year) =>
        row.Kind == ActivityKind.OrganizationLifeMeeting && row.Evidence != Evidence.Planned && row.Earliest <= _scope.Today
        && (row.AttributedYear is { } attributed
            ? attributed == year.Year
            : row.EarliestMonth / 12 == year.Year && row.LatestMonth / 12 == year.Year);
}
