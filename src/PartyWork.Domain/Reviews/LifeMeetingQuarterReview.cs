using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// Judges <c>branch.life-meeting-fourth-quarter</c> (第四季度): the quarter of the attributed year in which the organisation-life meeting is held. It
/// is judged on the meeting held; whether one is held at all is the yearly cadence's matter.
/// </summary>
internal readonly ref struct LifeMeetingQuarterReview(ReviewScope scope, PlannedQuarter planned)
{
    private static readonly SegmentKind[] Kinds = [SegmentKind.OrganizationLifeMeeting];
    private readonly ReviewScope _scope = scope;
    private readonly PlannedQuarter _planned = planned;

    /// <summary>The activities that bear on the finding.</summary>
    public void Collect(List<(int Activity, SegmentMatch Match)> activities)
    {
        foreach (ref readonly var row in _scope.Index.Rows(SegmentKind.OrganizationLifeMeeting))
        {
            var match = Match(row);
            if (match != SegmentMatch.None) activities.Add((row.Activity, match));
        }
    }

    public void Run(int rule, FindingSink sink)
    {
        var held = Look();
        var (outcome, reason) = _scope.WhyBranchIsNotJudged(_planned.YearFirst, _planned.YearLast) is { } why ? (Outcome.NotApplicable, why)
            : !_planned.IsInForce ? NotInForce()
            : Answer(held);
        if (!sink.Counted(outcome)) return;
        var due = outcome == Outcome.Pending && _scope.Plan.Today <= _planned.Last ? _planned.Last : _planned.LastDayToAct;
        sink.Add(new(rule, _planned.Place, FindingSubject.Branch, _planned.Year, outcome, reason, held.InQuarter, 1, due, 0,
            reason is FindingReason.Held or FindingReason.OutsideQuarter && !held.IsReported));
    }

    private (Outcome Outcome, FindingReason Reason) NotInForce() => _planned.Year.LastDay < _planned.Authority.Validity.From
        ? (Outcome.Undetermined, FindingReason.EditionNotModelled)
        : (Outcome.NotApplicable, FindingReason.NotInForce);

    /// <summary>A meeting held after the quarter is the one judged; an earlier, special one only where the quarter is known to have had none.</summary>
    private (Outcome Outcome, FindingReason Reason) Answer(Seen held)
    {
        var today = _scope.Plan.Today;
        if (held.InQuarter > 0) return (Outcome.Satisfied, FindingReason.Held);
        if (_scope.BranchEndsBy(_planned.Last)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (today <= _planned.Last) return (Outcome.Pending, FindingReason.StillOpen);
        if (held.MayBeInQuarter) return (Outcome.Undetermined, FindingReason.RangeStraddles);
        if (held.BelowEvidence) return (Outcome.Undetermined, FindingReason.EvidenceBelowRequired);
        if (held.Before && !held.After && _scope.WhyNotProven(Kinds, _planned.First, _planned.Last) is { } unproven) return (Outcome.Undetermined, unproven);
        if (held.Before || held.After)
            return (_planned.Authority.Strength == Strength.Must ? Outcome.Violated : Outcome.Advice, FindingReason.OutsideQuarter);
        if (_scope.BranchEndsBy(_planned.LastDayToAct)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (today <= _planned.LastDayToAct) return (Outcome.Pending, FindingReason.StillOpen);
        return _scope.WhyNotProven(Kinds, _planned.YearFirst, _planned.LastDayToAct) is { } why
            ? (Outcome.Undetermined, why)
            : (Outcome.NotApplicable, FindingReason.NothingToJudge);
    }

    private Seen Look()
    {
        var seen = default(Seen);
        foreach (ref readonly var row in _scope.Index.Rows(SegmentKind.OrganizationLifeMeeting))
        {
            var match = Match(row);
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

    private SegmentMatch Match(in SegmentRow row)
    {
        if (row.Earliest > _scope.Plan.Today || !BelongsTo(row, _planned.Year.Year)) return SegmentMatch.None;
        if (row.Evidence == Evidence.Planned) return SegmentMatch.PlannedOnly;
        var isOutside = row.Latest < _planned.First || row.Earliest > _planned.Last;
        if (!_scope.Plan.IsEvidenced(row)) return isOutside ? SegmentMatch.None : SegmentMatch.BelowEvidence;
        var isPast = row.Latest <= _scope.Plan.Today;
        if (!isOutside) return row.Earliest >= _planned.First && row.Latest <= _planned.Last && isPast ? SegmentMatch.Counts : SegmentMatch.MayCount;
        if (!isPast) return SegmentMatch.None;
        return row.Latest < _planned.First ? SegmentMatch.BeforeQuarter : SegmentMatch.AfterQuarter;
    }

    /// <summary>A meeting without an attributed year belongs to the year of its day, if that is known.</summary>
    private static bool BelongsTo(in SegmentRow row, int year) => row.AttributedYear > 0
        ? row.AttributedYear == year
        : row.EarliestMonth / 12 == year && row.LatestMonth / 12 == year;

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
