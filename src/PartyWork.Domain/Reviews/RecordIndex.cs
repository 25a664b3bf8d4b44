using System.Runtime.InteropServices;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>A record as numbers, made once: what a review looks at.</summary>
internal sealed class RecordIndex
{
    /// <summary>One more than the largest number of a kind; a test holds it.</summary>
    public const int KindLimit = 16;

    /// <summary>The kinds of organisation that are branches, a bit each.</summary>
    public static readonly int BranchBits = Enum.GetValues<OrganizationKind>().Where(PartyOrganization.IsABranch).Aggregate(0, (bits, kind) => bits | BitOf(kind));

    // The rows stand in sections: one for each kind, then for the talks of each class and the meetings of each group once more.
    private const int TalkSections = KindLimit;
    private const int GroupSections = KindLimit + 4;
    private const int NowhereInNumbers = int.MinValue + 1;

    // One array, because a review of many branches waits for memory. In it stand the place of the first row of each section and, last, the number
    // of rows; the groups' spans; for each row the latest day of it and of those before it in its section, which never decreases; the rows.
    private readonly int[] _numbers;
    private readonly int _latestDays;
    private readonly int _rowCount;
    private readonly string[] _topics;

    public RecordIndex(BranchRecordContent content, Coverage coverage)
    {
        var organization = content.Organization;
        KindBit = BitOf(organization.Kind);
        Existence = DaySpans.Numbers(organization.Existence);
        Committee = new(organization.Committees);
        Structure = Complete(coverage.Structure);
        EveryKind = Complete(coverage.Activities);
        Plans = Complete(coverage.Plans);
        People = Complete(coverage.Members);
        IsAboutPeople = coverage.Members.Count > 0;
        HasElections = organization.FullElections.Count > 0;
        KnowsSetUp = organization is { Units: not null } or { ProjectStarts: not null, ProjectEnds: not null };

        HasPaths = content.Members.Any(member => member.Steps.Count > 0);
        PlanCount = content.Plans.Count;
        GroupCount = organization.Groups.Count;
        HasMinutes = content.Activities.Any(activity => activity.Minutes is not null);
        var topics = new Dictionary<string, int>(StringComparer.Ordinal);
        _numbers = Numbers(organization, Sections(content, topics));
        _latestDays = GroupSpans + (2 * GroupCount);
        _rowCount = _numbers[GroupSections + GroupCount];
        _topics = [.. topics.OrderBy(topic => topic.Value).Select(topic => topic.Key)];
    }

    /// <summary>The kind of the organisation, as one bit.</summary>
    public int KindBit { get; }

    public (int From, int Until) Existence { get; }

    /// <summary>The days on which a committee is in office.</summary>
    public DaySpans Committee { get; }

    /// <summary>The days for which the structure is claimed complete.</summary>
    public DaySpans Structure { get; }

    /// <summary>The days for which every kind of activity is claimed complete, by claims that name no kind.</summary>
    public DaySpans EveryKind { get; }

    /// <summary>The days for which the plans that begin on them are claimed complete.</summary>
    public DaySpans Plans { get; }

    /// <summary>The days for which the people are claimed complete.</summary>
    public DaySpans People { get; }

    /// <summary>Whether the record claims anything of its people.</summary>
    public bool IsAboutPeople { get; }

    public bool HasElections { get; }

    /// <summary>Whether the units that the branch joins, or the days of its project, are on record.</summary>
    public bool KnowsSetUp { get; }

    /// <summary>Whether anybody has a step on the way into the Party on record.</summary>
    public bool HasPaths { get; }

    public int PlanCount { get; }

    public int GroupCount { get; }

    /// <summary>Whether any activity has minutes.</summary>
    public bool HasMinutes { get; }

    /// <summary>Reads all numbers once in order. The processor then fetches them ahead, which it cannot while a review goes about among them:
    /// out of cache a review then takes half the time.</summary>
    public RecordIndex Fetched()
    {
        _ = _numbers.AsSpan().Contains(NowhereInNumbers);
        return this;
    }

    /// <summary>The days on which a group exists.</summary>
    public (int From, int Until) Group(int group)
    {
        var place = GroupSpans + (2 * group);
        return (_numbers[place], _numbers[place + 1]);
    }

    /// <summary>The number of a topic in this record; negative: no segment has it.</summary>
    public int Topic(string topic) => _topics.AsSpan().IndexOf(topic) is var place && place >= 0 ? place + 1 : -1;

    /// <summary>A kind of organisation as a bit.</summary>
    public static int BitOf(OrganizationKind kind) => 1 << (int)kind;

    /// <summary>The segments of a kind and subject that are not cancelled, by earliest day; those of one activity stand together.</summary>
    public ReadOnlySpan<SegmentRow> Rows(SegmentKind kind, FindingSubject subject) => Rows(kind, subject, int.MinValue);

    /// <summary>The same, without those at the beginning that are over before a day.</summary>
    public ReadOnlySpan<SegmentRow> Rows(SegmentKind kind, FindingSubject subject, int firstDay)
    {
        var section = subject.Kind switch
        {
            SubjectKind.TalkClass => TalkSections + subject.Index,
            SubjectKind.Group => GroupSections + subject.Index,
            SubjectKind.UnrecordedGroups => 0,
            SubjectKind.Branch => (int)kind,
            SubjectKind.Plan or SubjectKind.PlanItem or SubjectKind.Member => throw new InvalidOperationException("Plans and people have no segments."),
            SubjectKind.Meeting or SubjectKind.Vote or SubjectKind.Election => throw new InvalidOperationException("Minutes have no segments."),
        };
        var (low, end) = (_numbers[section], _numbers[section + 1]);
        var latest = _numbers.AsSpan(_latestDays);
        for (var high = end; low < high;)
        {
            var middle = (low + high) / 2;
            if (latest[middle] < firstDay) low = middle + 1;
            else high = middle;
        }

        return MemoryMarshal.Cast<int, SegmentRow>(latest[_rowCount..])[low..end];
    }

    private int GroupSpans => GroupSections + GroupCount + 1;

    private static DaySpans Complete(ValueList<CoverageClaim> claims) =>
        new(claims.Where(claim => claim.Extent == CoverageExtent.Complete && claim.Kinds.Count == 0).Select(claim => claim.Span));

    private static List<SegmentRow>[] Sections(BranchRecordContent content, Dictionary<string, int> topics)
    {
        var groups = new Dictionary<GroupId, int>();
        foreach (var group in content.Organization.Groups) groups.Add(group.Id, groups.Count);
        var sections = Enumerable.Range(0, GroupSections + groups.Count).Select(_ => new List<SegmentRow>()).ToArray();
        for (var i = 0; i < content.Activities.Count; i++)
        {
            var activity = content.Activities[i];
            if (activity.IsCancelled) continue;
            foreach (var segment in activity.Segments)
            {
                var topic = 0;
                if (segment.MainTopic is { Value: var text } && !topics.TryGetValue(text, out topic)) topics.Add(text, topic = topics.Count + 1);
                var row = new SegmentRow(activity, i, segment, topic);
                sections[(int)segment.Kind].Add(row);
                if (segment.TalkClass is { } talk) sections[TalkSections + (int)talk].Add(row);
                if (segment.Group is { } id && groups.TryGetValue(id, out var group)) sections[GroupSections + group].Add(row);
            }
        }

        return sections;
    }

    private static int[] Numbers(PartyOrganization organization, List<SegmentRow>[] sections)
    {
        var (starts, latest, rows) = (new List<int> { 0 }, new List<int>(), new List<SegmentRow>());
        foreach (var section in sections)
        {
            foreach (var row in section.OrderBy(row => row.Earliest).ThenBy(row => row.Activity).ThenBy(row => row.YearClosed))
            {
                latest.Add(rows.Count > starts[^1] ? Math.Max(latest[^1], row.Latest) : row.Latest);
                rows.Add(row);
            }

            starts.Add(rows.Count);
        }

        var groups = organization.Groups.Select(group => DaySpans.Numbers(group.Span)).SelectMany(span => new[] { span.From, span.Until });
        return [.. starts, .. groups, .. latest, .. MemoryMarshal.Cast<SegmentRow, int>(CollectionsMarshal.AsSpan(rows))];
    }
}
