using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <content>Which activities count for a period.</content>
internal readonly ref partial struct CadenceReview
{
    /// <summary>The activities that bear on a finding, by what they are to it.</summary>
    public void Collect(FindingSubject subject, in PlannedPeriod period, List<(int Activity, SegmentMatch Match)> activities)
    {
        var topic = Topic();
        foreach (var kind in _cadence.Kinds)
        {
            foreach (ref readonly var row in _scope.Index.Rows(kind, subject))
            {
                if (row.Earliest > _scope.Plan.Today || !Concerns(row, topic)) continue;
                var match = Match(row, period);
                if (match != SegmentMatch.None && !activities.Contains((row.Activity, match))) activities.Add((row.Activity, match));
            }
        }
    }

    /// <summary>Goes once over the segments and adds each to the periods that it may belong to.</summary>
    private void Count(FindingSubject subject, Span<Tally> tallies)
    {
        var (required, periods, today, topic) = (_cadence.Required, _cadence.Periods, _scope.Plan.Today, Topic());
        // What is attributed to a year may lie before it, and is then named as that; it counts for nothing.
        var firstDay = periods[0].First;
        for (var kind = 0; kind < _cadence.Kinds.Length; kind++)
        {
            var (previous, previousYear, place) = (-1, 0, 0);
            foreach (ref readonly var row in _scope.Index.Rows(_cadence.Kinds[kind], subject, firstDay))
            {
                if (row.Earliest > today) break;

                // Two segments of one event count once, or once for each year that they close: rows of one event and kind stand together, by year.
                var isRepeated = row.Activity == previous && (!_cadence.IsByAttributedYear || row.YearClosed == previousYear);
                if (!Concerns(row, topic) || isRepeated || (kind > 0 && IsCountedBefore(row, kind, subject, topic))) continue;
                previous = row.Activity;
                if (_cadence.IsByAttributedYear) previousYear = row.YearClosed;
                if (_cadence.IsByAttributedYear && row.AttributedYear > 0)
                {
                    var year = row.AttributedYear - _cadence.FirstKey;
                    if (year >= 0 && year < tallies.Length) tallies[year].Add(Match(row, periods[year]), row, required);
                    continue;
                }

                // The rows come by earliest day: where the periods of one begin, those of the next do not begin before.
                while (place < periods.Length && periods[place].Last < row.Earliest) place++;
                for (var i = place; i < periods.Length && periods[i].First <= row.Latest; i++) tallies[i].Add(Match(row, periods[i]), row, required);
            }
        }
    }

    /// <summary>Whether the same event counts already by a segment of a kind that stands before.</summary>
    private bool IsCountedBefore(in SegmentRow row, int kinds, FindingSubject subject, int topic)
    {
        for (var kind = 0; kind < kinds; kind++)
        {
            foreach (ref readonly var other in _scope.Index.Rows(_cadence.Kinds[kind], subject))
            {
                if (other.Activity == row.Activity && Concerns(other, topic)
                    && (!_cadence.IsByAttributedYear || other.YearClosed == row.YearClosed))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The number of the topic that the rule asks for; 0: none.</summary>
    private int Topic() => _cadence.Requirement.MainTopic is { } topic ? _scope.Index.Topic(topic) : 0;

    private static bool Concerns(in SegmentRow row, int topic) => topic == 0 || row.Topic == topic;

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
