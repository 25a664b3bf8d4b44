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
    private static readonly ActivityKind[] Kinds = [ActivityKind.OrganizationLifeMeeting];
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
    public void Collect(WorkPeriod year, int place, List<(int Activity, SegmentMatch Match)> activities)
    {
        var quarter = WorkPeriod.OfQuarter(year.Year, _scope.Rulebook.Dated(ReviewParameters.LifeMeetingQuarter).All[place].Value);
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            var match = Match(row, year, quarter);
            if (match != SegmentMatch.None) activities.Add((row.Activity, match));
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
            _ when !_scope.AssumeComplete && _scope.WhyNotProven(Kinds, year.FirstDay, lastDay) is { } why =>
                (Outcome.Undetermined, why, quarter.LastDay),
            _ => (Outcome.NotApplicable, FindingReason.NothingToJudge, quarter.LastDay),
        };
        sink.Add(new(rule, place, FindingSubject.Branch, year, outcome, reason, held.InQuarter, 1, SegmentRow.DayNumber(due), 0,
            outcome == Outcome.Satisfied && !held.IsReported));
    }

    private (int InQuarter, bool MayBeInQuarter, bool Outside, bool BelowEvidence, bool IsReported) Look(WorkPeriod year, WorkPeriod quarter)
    {
        var (inQuarter, mayBe, outside, below, reported) = (0, false, false, false, false);
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            var match = Match(row, year, quarter);
            inQuarter += match == SegmentMatch.Counts ? 1 : 0;
            mayBe |= match == SegmentMatch.MayCount;
            outside |= match == SegmentMatch.OutsideQuarter;
            below |= match == SegmentMatch.BelowEvidence;
            reported |= match == SegmentMatch.Counts && row.Evidence == Evidence.Reported;
        }

        return (inQuarter, mayBe, outside, below, reported);
    }

    private SegmentMatch Match(in SegmentRow row, WorkPeriod year, WorkPeriod quarter)
    {
        if (row.Kind != ActivityKind.OrganizationLifeMeeting || row.Earliest > _scope.Today || !BelongsTo(row, year)) return SegmentMatch.None;
        if (row.Evidence == Evidence.Planned) return SegmentMatch.PlannedOnly;
        if (!_scope.IsEvidenced(row)) return SegmentMatch.BelowEvidence;
        var (first, last) = (SegmentRow.DayNumber(quarter.FirstDay), SegmentRow.DayNumber(quarter.LastDay));
        var isPast = row.Latest <= _scope.Today;
        if (row.Latest < first || row.Earliest > last) return isPast ? SegmentMatch.OutsideQuarter : SegmentMatch.None;
        return row.Earliest >= first && row.Latest <= last && isPast ? SegmentMatch.Counts : SegmentMatch.MayCount;
    }

    /// <summary>A meeting without an attributed year belongs to the year of its day, if that is known.</summary>
    private static bool BelongsTo(in SegmentRow row, WorkPeriod year) => row.AttributedYear is { } attributed
        ? attributed == year.Year
        : row.EarliestMonth / 12 == year.Year && row.LatestMonth / 12 == year.Year;
}
