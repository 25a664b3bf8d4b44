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
        foreach (ref readonly var row in _scope.Index.Rows(SegmentKind.OrganizationLifeMeeting, FindingSubject.Branch))
        {
            var match = Match(row);
            if (match != SegmentMatch.None && !activities.Contains((row.Activity, match))) activities.Add((row.Activity, match));
        }
    }

    public void Run(int rule, FindingSink sink)
    {
        var held = Look();
        var (outcome, reason) = _scope.WhyBranchIsNotJudged(_planned.Year.First, _planned.Year.Last) is { } why ? (Outcome.NotApplicable, why)
            : !_planned.Year.IsInForce ? NotInForce()
            : Answer(held);
        if (!sink.Counted(outcome)) return;
        var due = outcome == Outcome.Pending && _scope.Plan.Today <= _planned.Last ? _planned.Last : _planned.Year.LastDayToAct;
        sink.Add(new(rule, _planned.Place, FindingSubject.Branch, _planned.Year.Period, outcome, reason, held.InQuarter, 1, due, 0,
            (reason == FindingReason.Held && !held.IsReportedInside) || (reason == FindingReason.OutsideQuarter && !held.IsReportedOutside)));
    }

    private (Outcome Outcome, FindingReason Reason) NotInForce() => _planned.Year.Period.LastDay < _planned.Authority.Validity.From
        ? (Outcome.Undetermined, FindingReason.EditionNotModelled)
        : (Outcome.NotApplicable, FindingReason.NotInForce);

    /// <summary>A meeting held after the quarter is the one judged; an earlier, special one only where the quarter is known to have had none.</summary>
    private (Outcome Outcome, FindingReason Reason) Answer(Seen held)
    {
        var today = _scope.Plan.Today;
        if (held.InQuarter > 0) return (Outcome.Satisfied, FindingReason.Held);
        if (today <= _planned.Last) return (Outcome.Pending, FindingReason.StillOpen);
        if (held.MayBeInQuarter) return (Outcome.Undetermined, FindingReason.RangeStraddles);
        if (held.BelowEvidence) return (Outcome.Undetermined, FindingReason.EvidenceBelowRequired);
        if (held.Before && !held.After && _scope.WhyNotProven(Kinds, _planned.First, _planned.Last) is { } unproven) return (Outcome.Undetermined, unproven);
        if (held.Before || held.After)
            return (_planned.Authority.Strength == Strength.Must ? Outcome.Violated : Outcome.Advice, FindingReason.OutsideQuarter);
        if (_scope.BranchEndsBy(_planned.Year.LastDayToAct)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (today <= _planned.Year.LastDayToAct) return (Outcome.Pending, FindingReason.StillOpen);
        return _scope.WhyNotProven(Kinds, _planned.Year.First, _planned.Year.LastDayToAct) is { } why
            ? (Outcome.Undetermined, why)
            : (Outcome.NotApplicable, FindingReason.NothingToJudge);
    }

    private Seen Look()
    {
        var seen = default(Seen);
        var previous = -1;
        foreach (ref readonly var row in _scope.Index.Rows(SegmentKind.OrganizationLifeMeeting, FindingSubject.Branch))
        {
            if (row.Activity == previous) continue;
            var match = Match(row);
            if (match == SegmentMatch.None) continue;
            previous = row.Activity;
            var isReported = row.Evidence == Evidence.Reported;
            if (match == SegmentMatch.Counts) seen.InQuarter++;
            seen.IsReportedInside |= isReported && match == SegmentMatch.Counts;
            seen.MayBeInQuarter |= match == SegmentMatch.MayCount;
            seen.Before |= match == SegmentMatch.BeforeQuarter;
            seen.After |= match == SegmentMatch.AfterQuarter;
            seen.IsReportedOutside |= isReported && match is SegmentMatch.BeforeQuarter or SegmentMatch.AfterQuarter;
            seen.BelowEvidence |= match == SegmentMatch.BelowEvidence;
        }

        return seen;
    }

    /// <summary>What a meeting is to its year, and if it is one of it, where it lies to the quarter.</summary>
    private SegmentMatch Match(in SegmentRow row)
    {
        var ofYear = row.Earliest > _scope.Plan.Today ? SegmentMatch.None : _scope.Plan.Match(row, _planned.Year, isByAttributedYear: true);
        if (ofYear is SegmentMatch.None or SegmentMatch.BeforeYear or SegmentMatch.PlannedOnly) return ofYear;
        var isOutside = row.Latest < _planned.First || row.Earliest > _planned.Last;
        if (ofYear == SegmentMatch.BelowEvidence) return isOutside ? SegmentMatch.None : ofYear;
        if (isOutside && row.Latest > _scope.Plan.Today) return SegmentMatch.None;
        if (isOutside && ofYear != SegmentMatch.MayCount) return row.Latest < _planned.First ? SegmentMatch.BeforeQuarter : SegmentMatch.AfterQuarter;
        return ofYear == SegmentMatch.Counts && row.Earliest >= _planned.First && row.Latest <= _planned.Last ? SegmentMatch.Counts : SegmentMatch.MayCount;
    }

    /// <summary>What was seen of one year's meetings.</summary>
    private struct Seen
    {
        public int InQuarter;
        public bool MayBeInQuarter;
        public bool Before;
        public bool After;
        public bool BelowEvidence;
        public bool IsReportedInside;
        public bool IsReportedOutside;
    }
}
