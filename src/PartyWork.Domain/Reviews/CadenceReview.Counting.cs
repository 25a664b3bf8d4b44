using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <content>Which activities count for a period.</content>
internal readonly ref partial struct CadenceReview
{
    /// <summary>The activities that bear on a finding, by what they are to it.</summary>
    public void Collect(FindingSubject subject, in PlannedPeriod period, List<(int Activity, SegmentMatch Match)> activities)
    {
        foreach (var kind in _cadence.Kinds)
        {
            foreach (ref readonly var row in _scope.Index.Rows(kind))
            {
                if (row.Earliest > _scope.Plan.Today || !Concerns(row, subject)) continue;
                var match = Match(row, period);
                if (match != SegmentMatch.None && !activities.Contains((row.Activity, match))) activities.Add((row.Activity, match));
            }
        }
    }

    /// <summary>Goes once over the segments and adds each to the periods that it may belong to.</summary>
    private void Count(FindingSubject subject, Span<Tally> tallies)
    {
        var (required, periods, today) = (_cadence.Required, _cadence.Periods, _scope.Plan.Today);
        // What is attributed to a year may lie before it, and is then named as that; it counts for nothing.
        var firstDay = periods[0].First;
        for (var kind = 0; kind < _cadence.Kinds.Length; kind++)
        {
            var previous = -1;
            foreach (ref readonly var row in _scope.Index.Rows(_cadence.Kinds[kind], firstDay))
            {
                if (row.Earliest > today) break;

                // Two segments of one event count once: rows of one event and kind stand together.
                if (!Concerns(row, subject) || row.Activity == previous || IsCountedBefore(row, kind, subject)) continue;
                previous = row.Activity;
                var (first, last) = Candidates(row);
                for (var i = Math.Max(first, 0); i <= last && i < tallies.Length; i++) tallies[i].Add(Match(row, periods[i]), row, required);
            }
        }
    }

    /// <summary>Whether the same event counts already by a segment of a kind that stands before.</summary>
    private bool IsCountedBefore(in SegmentRow row, int kinds, FindingSubject subject)
    {
        for (var kind = 0; kind < kinds; kind++)
        {
            foreach (ref readonly var other in _scope.Index.Rows(_cadence.Kinds[kind]))
            {
                if (other.Activity == row.Activity && Concerns(other, subject)
                    && (!_cadence.IsByAttributedYear || other.AttributedYear == row.AttributedYear))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Concerns(in SegmentRow row, FindingSubject subject) =>
        (subject.Kind == SubjectKind.Branch || (subject.Kind != SubjectKind.UnrecordedGroups && row.Subject == subject.Index))
        && (_cadence.Requirement.MainTopic is not { } topic || string.Equals(topic, row.Topic, StringComparison.Ordinal));

    /// <summary>The places of the periods to which a segment may belong; they may lie outside the plan.</summary>
    private (int First, int Last) Candidates(in SegmentRow row)
    {
        if (_cadence.IsByAttributedYear && row.AttributedYear > 0) return (row.AttributedYear - _cadence.FirstKey, row.AttributedYear - _cadence.FirstKey);
        var first = row.Earliest == int.MinValue ? 0 : (row.EarliestMonth / _cadence.Months) - _cadence.FirstKey;
        if (row.EarliestMonth == row.LatestMonth) return (first, first);
        var last = row.Latest == int.MaxValue ? _cadence.Periods.Length - 1 : (row.LatestMonth / _cadence.Months) - _cadence.FirstKey;
        return (first, last);
    }

    private SegmentMatch Match(in SegmentRow row, in PlannedPeriod period) => _scope.Plan.Match(row, period, _cadence.IsByAttributedYear);

    /// <summary>What was found for one period.</summary>
    private struct Tally
    {
        public int Counts;
        public int Reported;
        public int MayCount;
        public int BelowEvidence;
        public int Late;
        public int CuredOn;

        public void Add(SegmentMatch match, in SegmentRow row, int required)
        {
            switch (match)
            {
                case SegmentMatch.Counts:
                    Counts++;
                    if (row.Evidence == Evidence.Reported) Reported++;
                    break;
                case SegmentMatch.MayCount:
                    MayCount++;
                    break;
                case SegmentMatch.BelowEvidence:
                    BelowEvidence++;
                    break;
                case SegmentMatch.Late:
                    Late++;
                    if (Counts + Late == required && row.Earliest == row.Latest) CuredOn = row.Latest;
                    break;
                default:
                    break;
            }
        }
    }
}
