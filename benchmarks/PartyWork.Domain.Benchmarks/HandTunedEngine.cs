using NodaTime;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Benchmarks;

/// <summary>
/// Loops over arrays of numbers, written for these eleven rules, this kind of record (days known, everything covered, structure constant, no plans) and
/// nothing else: what a specialist would write who never needs to change it.
/// </summary>
internal sealed class HandTunedEngine : IEngine
{
    private readonly Branch[] _branches;
    private readonly int _today;
    private readonly int _year;
    private readonly int[] _monthEnds = new int[12];
    private readonly int _lifeDeadline;
    private readonly int _lastYearEnd;
    private readonly int[] _counts = new int[7];
    private readonly Kept[] _kept = new Kept[512];
    private int _keptCount;

    public HandTunedEngine(List<RawBranch> branches, LocalDate on)
    {
        (_today, _year) = (Number(on), on.Year);
        for (var month = 0; month < 12; month++) _monthEnds[month] = Number(new LocalDate(_year, month + 1, 1).PlusMonths(1).PlusDays(-1));
        _lifeDeadline = Number(new LocalDate(_year, 3, 31));
        _lastYearEnd = Number(new LocalDate(_year - 1, 12, 31));
        _branches = [.. branches.Select(branch => new Branch(
            branch.HasCommittee,
            branch.Groups,
            [.. branch.Activities.Where(activity => activity.Evidence != Evidence.Planned).SelectMany(activity => activity.Segments.Select(segment =>
                new Row(segment, activity.Day)))]))];
    }

    public string Name => "hand-tuned";

    public int[] Review()
    {
        Array.Clear(_counts);
        foreach (var branch in _branches)
        {
            _keptCount = 0;
            Review(branch);
        }

        return _counts;
    }

    IEnumerable<string> IEngine.Kept(int branch)
    {
        _keptCount = 0;
        Review(_branches[branch]);
        return _kept.Take(_keptCount).Select(kept => kept.ToString());
    }

    private static int Number(LocalDate day) => day.ToDateOnly().DayNumber;

    private void Review(Branch branch)
    {
        Span<int> theme = stackalloc int[12], committee = stackalloc int[12], quarters = stackalloc int[4], talks = stackalloc int[4];
        Span<int> groups = stackalloc int[12 * branch.Groups];
        Span<int> life = stackalloc int[2], appraisal = stackalloc int[2], fourth = stackalloc int[2], outside = stackalloc int[2];
        var (history, year) = (0, _year);
        foreach (ref readonly var row in branch.Rows.AsSpan())
        {
            if (row.Day > _today) continue;
            switch (row.Kind)
            {
                case SegmentKind.OrganizationLifeMeeting or SegmentKind.MemberAppraisal:
                    var place = row.Attributed - year + 1;
                    if (place is < 0 or > 1) break;
                    var inTime = place == 1 || row.Day <= _lifeDeadline ? 1 : 0;
                    if (row.Kind == SegmentKind.MemberAppraisal) appraisal[place] += inTime;
                    else (life[place], fourth[place], outside[place]) = row.Year == row.Attributed && row.Month >= 9
                        ? (life[place] + inTime, fourth[place] + 1, outside[place]) : (life[place] + inTime, fourth[place], outside[place] + 1);
                    break;
                case var _ when row.Year != year: break;
                case SegmentKind.ThemedPartyDay: theme[row.Month]++; history += row.History; break;
                case SegmentKind.StudySession: history += row.History; break;
                case SegmentKind.CommitteeMeeting: committee[row.Month]++; break;
                case SegmentKind.MembersMeeting: quarters[row.Month / 3]++; break;
                case SegmentKind.GroupMeeting: groups[(row.Group * 12) + row.Month]++; break;
                case SegmentKind.HeartToHeartTalk: talks[row.Talk]++; break;
            }
        }

        for (var quarter = 0; quarter < 4; quarter++) Add(quarters[quarter], _monthEnds[(quarter * 3) + 2], Outcome.Advice, 0, 0, quarter);
        for (var month = 0; month < 12; month++)
        {
            if (branch.HasCommittee) Add(committee[month], _monthEnds[month], Outcome.Advice, 1, 0, month);
            else _counts[(int)Outcome.NotApplicable]++;
            for (var group = 0; group < branch.Groups; group++) Add(groups[(group * 12) + month], _monthEnds[month], Outcome.Advice, 2, group, month);
            if (branch.Groups == 0) _counts[(int)Outcome.NotApplicable]++;
            Add(theme[month], _monthEnds[month], Outcome.Violated, 3, 0, month);
        }

        for (var place = 0; place < 2; place++)
        {
            var deadline = place == 0 ? _lifeDeadline : int.MaxValue;
            Add(life[place], deadline, Outcome.Violated, 4, 0, place);
            Add(appraisal[place], deadline, Outcome.Advice, 5, 0, place);
            if (fourth[place] > 0) _counts[(int)Outcome.Satisfied]++;
            else if (place == 1) _counts[(int)Outcome.Pending]++;
            else if (outside[place] > 0) Keep(Outcome.Advice, 8, 0, place);
            else _counts[(int)Outcome.NotApplicable]++;
        }

        for (var talk = 1; talk <= 3; talk++)
        {
            if (talk == (int)TalkClass.MemberWithMember || branch.HasCommittee) Add(talks[talk], _monthEnds[11], Outcome.Advice, 6, talk, 0);
            else _counts[(int)Outcome.NotApplicable]++;
        }

        Add(history, _monthEnds[11], Outcome.Violated, 7, 0, 0);

        // A plan is to be there before its period begins.
        Add(0, _lastYearEnd, Outcome.Advice, 9, 0, 0);
        Add(0, _monthEnds[11], Outcome.Advice, 9, 0, 1);
        Add(0, _lastYearEnd, Outcome.Advice, 10, 0, 0);
        for (var quarter = 1; quarter <= 4; quarter++) Add(0, _monthEnds[(quarter * 3) - 1], Outcome.Advice, 10, 0, quarter);
    }

    private void Add(int count, int deadline, Outcome otherwise, int rule, int subject, int period)
    {
        if (count > 0) _counts[(int)Outcome.Satisfied]++;
        else if (_today <= deadline) _counts[(int)Outcome.Pending]++;
        else Keep(otherwise, rule, subject, period);
    }

    private void Keep(Outcome outcome, int rule, int subject, int period)
    {
        _counts[(int)outcome]++;
        _kept[_keptCount++] = new(rule, subject, period, outcome, _year);
    }

    private sealed record Branch(bool HasCommittee, int Groups, Row[] Rows);

    private readonly struct Row(RawSegment segment, LocalDate day)
    {
        public readonly SegmentKind Kind = segment.Kind;
        public readonly int Day = Number(day);
        public readonly int Year = day.Year;
        public readonly int Month = day.Month - 1;
        public readonly int Attributed = segment.AttributedYear ?? day.Year;
        public readonly int Group = segment.Group;
        public readonly int Talk = (int)segment.TalkClass.GetValueOrDefault();
        public readonly int History = segment.IsPartyHistory ? 1 : 0;
    }

    private readonly record struct Kept(int Rule, int Subject, int Period, Outcome Outcome, int Year)
    {
        private static readonly string[] Rules =
        [
            "branch.members-meeting-quarterly", "branch.committee-meeting-monthly", "branch.group-meeting-monthly", "branch.theme-day-monthly",
            "branch.life-meeting-yearly", "branch.members-appraisal-yearly", "branch.heart-talk-yearly", "branch.party-history-yearly",
            "branch.life-meeting-fourth-quarter", "plan.annual-required", "plan.quarterly-required",
        ];

        public override string ToString() =>
            $"{Rules[Rule]} {(Rule == 2 ? SubjectKind.Group : Rule == 6 ? SubjectKind.TalkClass : SubjectKind.Branch)} {Subject} {PeriodText()} {Outcome}";

        private string PeriodText() => Rule switch
        {
            0 => $"{Year}-Q{Period + 1}",
            1 or 2 or 3 => $"{Year}-{Period + 1:00}",
            4 or 5 or 8 => $"{Year - 1 + Period}",
            9 => $"{Year + Period}",
            10 => Period == 4 ? $"{Year + 1}-Q1" : $"{Year}-Q{Period + 1}",
            _ => $"{Year}",
        };
    }
}
