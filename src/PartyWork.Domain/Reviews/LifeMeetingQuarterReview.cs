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
    private static readonly SegmentKind[] Kinds = [SegmentKind.OrganizationLifeMeeting];
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
        var held = Look(year, quarter);
        var (outcome, reason) = _scope.WhyBranchIsNotJudged(year) is { } why ? (Outcome.NotApplicable, why)
            : !isInForce ? NotInForce(value, year)
            : Answer(value, year, quarter, lastDay, held);
        var due = outcome == Outcome.Pending && _scope.On <= quarter.LastDay ? quarter.LastDay : lastDay;
        sink.Add(new(rule, place, FindingSubject.Branch, year, outcome, reason, held.InQuarter, 1, SegmentRow.DayNumber(due), 0,
            reason is FindingReason.Held or FindingReason.OutsideQuarter && !held.IsReported));
    }

    private static (Outcome Outcome, FindingReason Reason) NotInForce(InForce<int> value, WorkPeriod year) =>
        year.LastDay < value.Authority.Validity.From
            ? (Outcome.Undetermined, FindingReason.EditionNotModelled)
            : (Outcome.NotApplicable, FindingReason.NotInForce);

    /// <summary>A meeting held after the quarter is the one judged; an earlier, special one only where the quarter is known to have had none.</summary>
    private (Outcome Outcome, FindingReason Reason) Answer(InForce<int> value, WorkPeriod year, WorkPeriod quarter, LocalDate lastDay, Seen held)
    {
        if (held.InQuarter > 0) return (Outcome.Satisfied, FindingReason.Held);
        if (_scope.BranchEndsBy(quarter.LastDay)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (_scope.On <= quarter.LastDay) return (Outcome.Pending, FindingReason.StillOpen);
        if (held.MayBeInQuarter) return (Outcome.Undetermined, FindingReason.RangeStraddles);
        if (held.BelowEvidence) return (Outcome.Undetermined, FindingReason.EvidenceBelowRequired);
        if (held.After) return Outside(value);
        if (held.Before) return WhyNotProven(quarter.FirstDay, quarter.LastDay) is { } unproven ? (Outcome.Undetermined, unproven) : Outside(value);
        if (_scope.BranchEndsBy(lastDay)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (_scope.On <= lastDay) return (Outcome.Pending, FindingReason.StillOpen);
        return WhyNotProven(year.FirstDay, lastDay) is { } why ? (Outcome.Undetermined, why) : (Outcome.NotApplicable, FindingReason.NothingToJudge);
    }

    private static (Outcome Outcome, FindingReason Reason) Outside(InForce<int> value) =>
        (value.Authority.Strength == Strength.Must ? Outcome.Violated : Outcome.Advice, FindingReason.OutsideQuarter);

    private FindingReason? WhyNotProven(LocalDate first, LocalDate last) =>
        _scope.AssumeComplete ? null : _scope.WhyNotProven(Kinds, first, last);

    private Seen Look(WorkPeriod year, WorkPeriod quarter)
    {
        var seen = default(Seen);
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            var match = Match(row, year, quarter);
            if (match == SegmentMatch.Counts) seen.InQuarter++;
            seen.MayBeInQuarter |= match == SegmentMatch.MayCount;
            seen.Before |= match == SegmentMatch.BeforeQuarter;
            seen.After |= match == SegmentMatch.AfterQuarter;
            seen.BelowEvidence |= match == SegmentMatch.BelowEvidence;
            seen.IsReported |= row.Evidence == Evidence.Reported
                && match is SegmentMatch.Counts or SegmentMatch.BeforeQuarter or SegmentMatch.AfterQuarter;
        }

        return seen;
    }

    private SegmentMatch Match(in SegmentRow row, WorkPeriod year, WorkPeriod quarter)
    {
        if (row.Kind != SegmentKind.OrganizationLifeMeeting || row.Earliest > _scope.Today || !BelongsTo(row, year)) return SegmentMatch.None;
        if (row.Evidence == Evidence.Planned) return SegmentMatch.PlannedOnly;
        var (first, last) = (SegmentRow.DayNumber(quarter.FirstDay), SegmentRow.DayNumber(quarter.LastDay));
        var isOutside = row.Latest < first || row.Earliest > last;
        if (!_scope.IsEvidenced(row)) return isOutside ? SegmentMatch.None : SegmentMatch.BelowEvidence;
        var isPast = row.Latest <= _scope.Today;
        if (!isOutside) return row.Earliest >= first && row.Latest <= last && isPast ? SegmentMatch.Counts : SegmentMatch.MayCount;
        if (!isPast) return SegmentMatch.None;
        return row.Latest < first ? SegmentMatch.BeforeQuarter : SegmentMatch.AfterQuarter;
    }

    /// <summary>A meeting without an attributed year belongs to the year of its day, if that is known.</summary>
    private static bool BelongsTo(in SegmentRow row, WorkPeriod year) => row.AttributedYear is { } attributed
        ? attributed == year.Year
        : row.EarliestMonth / 12 == year.Year && row.LatestMonth / 12 == year.Year;

    /// <summary>What was seen of one year's meetings.</summary>
    private struct Seen
    {
        public int InQuarter;
        public bool MayBeInQuarter;
        public bool Before;
        public bool After;
        public bool BelowEvidence;
        public bool IsReported;
    }
}
