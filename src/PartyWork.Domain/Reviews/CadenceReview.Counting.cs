using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <content>Which activities count for a period.</content>
internal readonly ref partial struct CadenceReview
{
    /// <summary>The activities that bear on a finding, by what they are to it.</summary>
    public void Collect(FindingSubject subject, WorkPeriod period, int lastDay, List<(int Activity, SegmentMatch Match)> activities)
    {
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            var match = Match(row, subject, period, lastDay);
            if (match != SegmentMatch.None && !activities.Contains((row.Activity, match))) activities.Add((row.Activity, match));
        }
    }

    private Tally Count(FindingSubject subject, WorkPeriod period, int lastDay, int required)
    {
        var tally = default(Tally);
        var previous = -1;
        foreach (ref readonly var row in _scope.Record.Rows.AsSpan())
        {
            // Two segments of one event count once: rows of one event stand together.
            if (row.Activity == previous) continue;
            var match = Match(row, subject, period, lastDay);
            if (match == SegmentMatch.None) continue;
            previous = row.Activity;
            tally.Add(match, row, required);
        }

        return tally;
    }

    private SegmentMatch Match(in SegmentRow row, FindingSubject subject, WorkPeriod period, int lastDay)
    {
        if (row.Earliest > _scope.Today || !IsCounted(row.Kind)) return SegmentMatch.None;
        if (_requirement.MainTopic is { } topic && !string.Equals(topic, row.Topic, StringComparison.Ordinal)) return SegmentMatch.None;
        if (IsFurtherGroups(subject) || (subject.Kind == SubjectKind.Group && row.Group != subject.Index)) return SegmentMatch.None;
        if (subject.Kind == SubjectKind.TalkClass && row.TalkClass != subject.Index) return SegmentMatch.None;
        var match = _requirement.CountedBy == CountedBy.AttributedYear && row.AttributedYear is { } year
            ? Attributed(row, year, period, lastDay)
            : ByDay(row, period);
        return match switch
        {
            SegmentMatch.None => SegmentMatch.None,
            _ when row.Evidence == Evidence.Planned => SegmentMatch.PlannedOnly,
            SegmentMatch.BeforeYear => match,
            _ when _scope.IsEvidenced(row) => match,
            SegmentMatch.Late => SegmentMatch.None,
            _ => SegmentMatch.BelowEvidence,
        };
    }

    private bool IsCounted(SegmentKind kind)
    {
        foreach (var counted in _kinds)
        {
            if (counted == kind) return true;
        }

        return false;
    }

    private SegmentMatch ByDay(in SegmentRow row, WorkPeriod period)
    {
        var months = 12 / WorkPeriod.PerYear(period.Kind);
        var (earliest, latest) = (row.EarliestMonth / months, row.LatestMonth / months);
        if (row.Earliest == int.MinValue) earliest = int.MinValue;
        if (row.Latest == int.MaxValue) latest = int.MaxValue;
        if (latest < period.Key || earliest > period.Key) return SegmentMatch.None;
        return earliest == latest && row.Latest <= _scope.Today ? SegmentMatch.Counts : SegmentMatch.MayCount;
    }

    private SegmentMatch Attributed(in SegmentRow row, int year, WorkPeriod period, int lastDay)
    {
        if (year != period.Year) return SegmentMatch.None;
        var firstDay = SegmentRow.DayNumber(period.FirstDay);
        if (row.Latest < firstDay) return SegmentMatch.BeforeYear;
        if (row.Earliest > lastDay) return row.Latest <= _scope.Today ? SegmentMatch.Late : SegmentMatch.None;
        return row.Earliest >= firstDay && row.Latest <= lastDay && row.Latest <= _scope.Today ? SegmentMatch.Counts : SegmentMatch.MayCount;
    }

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
                    if (Counts + Late == required) CuredOn = row.Latest;
                    break;
                default:
                    break;
            }
        }
    }
}
