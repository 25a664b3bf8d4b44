using NodaTime;
using NodaTime.Text;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Benchmarks;

/// <summary>The same eleven rules as a good application developer would write them over classes: readable, no caching, no premature cleverness.</summary>
internal sealed class LinqEngine(List<RawBranch> branches, LocalDate on) : IEngine
{
    private readonly int[] _counts = new int[7];

    public string Name => "LINQ";

    public int[] Review()
    {
        Array.Clear(_counts);
        foreach (var finding in branches.SelectMany(Review)) _counts[(int)finding.Outcome]++;
        return _counts;
    }

    public IEnumerable<string> Kept(int branch) =>
        Review(branches[branch]).Where(finding => finding.Outcome is Outcome.Violated or Outcome.Advice).Select(finding => finding.ToString());

    private List<Found> Review(RawBranch branch)
    {
        var held = branch.Activities
            .Where(activity => activity.Evidence != Evidence.Planned && activity.Day <= on)
            .SelectMany(activity => activity.Segments.Select(segment => new Held(activity.Day, segment)))
            .ToList();
        var months = Enumerable.Range(1, 12).Select(month => new Span($"{on.Year}-{month:00}", new(on.Year, month, 1), new LocalDate(on.Year, month, 1).PlusMonths(1).PlusDays(-1))).ToList();
        var quarters = Enumerable.Range(1, 4).Select(quarter => new Span(
            $"{on.Year}-Q{quarter}", new(on.Year, (quarter * 3) - 2, 1), new LocalDate(on.Year, quarter * 3, 1).PlusMonths(1).PlusDays(-1))).ToList();
        var year = new Span($"{on.Year}", new(on.Year, 1, 1), new(on.Year, 12, 31));
        var findings = new List<Found>();

        findings.AddRange(quarters.Select(quarter => Judge("branch.members-meeting-quarterly", quarter, held.Where(item => item.Is(SegmentKind.MembersMeeting)), Outcome.Advice)));
        findings.AddRange(months.Select(month => branch.HasCommittee
            ? Judge("branch.committee-meeting-monthly", month, held.Where(item => item.Is(SegmentKind.CommitteeMeeting)), Outcome.Advice)
            : new Found("branch.committee-meeting-monthly", SubjectKind.Branch, 0, month.Name, Outcome.NotApplicable)));
        findings.AddRange(Enumerable.Range(0, branch.Groups).SelectMany(group => months.Select(month => Judge(
            "branch.group-meeting-monthly", month, held.Where(item => item.Is(SegmentKind.GroupMeeting) && item.Segment.Group == group), Outcome.Advice, SubjectKind.Group, group))));
        if (branch.Groups == 0)
            findings.AddRange(months.Select(month => new Found("branch.group-meeting-monthly", SubjectKind.Branch, 0, month.Name, Outcome.NotApplicable)));
        findings.AddRange(months.Select(month => Judge("branch.theme-day-monthly", month, held.Where(item => item.Is(SegmentKind.ThemedPartyDay)), Outcome.Violated)));
        foreach (var attributed in new[] { on.Year - 1, on.Year })
        {
            var span = new Span($"{attributed}", new(attributed, 1, 1), new(attributed + 1, 3, 31));
            var meetings = held.Where(item => item.Is(SegmentKind.OrganizationLifeMeeting) && item.Year == attributed).ToList();
            findings.Add(Judge("branch.life-meeting-yearly", span, meetings, Outcome.Violated));
            findings.Add(Judge("branch.members-appraisal-yearly", span, held.Where(item => item.Is(SegmentKind.MemberAppraisal) && item.Year == attributed), Outcome.Advice));
            findings.Add(new("branch.life-meeting-fourth-quarter", SubjectKind.Branch, 0, span.Name, FourthQuarter(meetings, attributed)));
        }

        foreach (var talk in Enum.GetValues<TalkClass>())
        {
            findings.Add(branch.HasCommittee || talk == TalkClass.MemberWithMember
                ? Judge("branch.heart-talk-yearly", year, held.Where(item => item.Segment.TalkClass == talk), Outcome.Advice, SubjectKind.TalkClass, (int)talk)
                : new("branch.heart-talk-yearly", SubjectKind.TalkClass, (int)talk, year.Name, Outcome.NotApplicable));
        }

        findings.Add(Judge("branch.party-history-yearly", year, held.Where(item =>
            item.Segment.IsPartyHistory && (item.Is(SegmentKind.ThemedPartyDay) || item.Is(SegmentKind.StudySession))), Outcome.Violated));
        var next = year.Last.PlusDays(1);
        findings.Add(Planned("plan.annual-required", year.Name, year.First));
        findings.Add(Planned("plan.annual-required", $"{next.Year}", next));
        findings.AddRange(quarters.Select(quarter => Planned("plan.quarterly-required", quarter.Name, quarter.First)));
        findings.Add(Planned("plan.quarterly-required", $"{next.Year}-Q1", next));
        return findings;
    }

    /// <summary>A plan is to be there before its period begins; none is recorded.</summary>
    private Found Planned(string rule, string period, LocalDate first) => new(rule, SubjectKind.Branch, 0, period, on < first ? Outcome.Pending : Outcome.Advice);

    private Outcome FourthQuarter(List<Held> meetings, int year)
    {
        var (first, last) = (new LocalDate(year, 10, 1), new LocalDate(year, 12, 31));
        if (meetings.Any(item => item.Day >= first && item.Day <= last)) return Outcome.Satisfied;
        if (on <= last) return Outcome.Pending;
        if (meetings.Count > 0) return Outcome.Advice;
        return on <= new LocalDate(year + 1, 3, 31) ? Outcome.Pending : Outcome.NotApplicable;
    }

    private Found Judge(string rule, Span span, IEnumerable<Held> held, Outcome otherwise, SubjectKind kind = SubjectKind.Branch, int subject = 0)
    {
        var count = held.Count(item => item.Day >= span.First && item.Day <= span.Last);
        var outcome = count > 0 ? Outcome.Satisfied : on <= span.Last ? Outcome.Pending : otherwise;
        return new(rule, kind, subject, span.Name, outcome);
    }

    private sealed record Held(LocalDate Day, RawSegment Segment)
    {
        public int Year => Segment.AttributedYear ?? Day.Year;

        public bool Is(SegmentKind kind) => Segment.Kind == kind;
    }

    private sealed record Span(string Name, LocalDate First, LocalDate Last)
    {
        public override string ToString() => $"{Name} {LocalDatePattern.Iso.Format(First)}";
    }

    private sealed record Found(string Rule, SubjectKind Kind, int Subject, string Period, Outcome Outcome)
    {
        public override string ToString() => $"{Rule} {Kind} {Subject} {Period} {Outcome}";
    }
}
