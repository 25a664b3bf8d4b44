using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>A record as numbers, made once: what a review looks at.</summary>
internal sealed class RecordIndex
{
    private readonly SegmentRow[] _rows;
    private readonly int[] _starts = new int[KindLimit + 1];

    /// <summary>For each row the latest day of it and of the rows of its kind before it: they never decrease.</summary>
    private readonly int[] _latest;

    /// <summary>One more than the largest number of a kind; a test holds it.</summary>
    public const int KindLimit = 16;

    public RecordIndex(BranchRecordContent content, Coverage coverage)
    {
        var organization = content.Organization;
        Existence = DaySpans.Numbers(organization.Existence);
        Groups = [.. organization.Groups.Select(group => DaySpans.Numbers(group.Span))];
        Committee = new(organization.Committees);
        Structure = Complete(coverage.Structure);
        EveryKind = Complete(coverage.Activities);
        _rows = Sorted(content);
        var row = 0;
        for (var kind = 0; kind < KindLimit; kind++)
        {
            _starts[kind] = row;
            while (row < _rows.Length && (int)_rows[row].Kind == kind) row++;
        }

        _starts[KindLimit] = row;
        _latest = new int[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
            _latest[i] = i > 0 && _rows[i - 1].Kind == _rows[i].Kind ? Math.Max(_latest[i - 1], _rows[i].Latest) : _rows[i].Latest;
    }

    public (int From, int Until) Existence { get; }

    public (int From, int Until)[] Groups { get; }

    /// <summary>The days on which a committee is in office.</summary>
    public DaySpans Committee { get; }

    /// <summary>The days for which the structure is claimed complete.</summary>
    public DaySpans Structure { get; }

    /// <summary>The days for which every kind of activity is claimed complete, by claims that name no kind.</summary>
    public DaySpans EveryKind { get; }

    /// <summary>The segments of a kind that are not cancelled, by earliest day; those of one activity stand together.</summary>
    public ReadOnlySpan<SegmentRow> Rows(SegmentKind kind) => _rows.AsSpan(_starts[(int)kind].._starts[(int)kind + 1]);

    /// <summary>The same, without those at the beginning that are over before a day.</summary>
    public ReadOnlySpan<SegmentRow> Rows(SegmentKind kind, int firstDay)
    {
        var (low, high) = (_starts[(int)kind], _starts[(int)kind + 1]);
        var end = high;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_latest[middle] < firstDay) low = middle + 1;
            else high = middle;
        }

        return _rows.AsSpan(low..end);
    }

    private static DaySpans Complete(ValueList<CoverageClaim> claims) =>
        new(claims.Where(claim => claim.Extent == CoverageExtent.Complete && claim.Kinds.Count == 0).Select(claim => claim.Span));

    private static SegmentRow[] Sorted(BranchRecordContent content)
    {
        var groups = new Dictionary<GroupId, int>();
        foreach (var group in content.Organization.Groups) groups.Add(group.Id, groups.Count);
        var rows = new List<SegmentRow>();
        for (var i = 0; i < content.Activities.Count; i++)
        {
            var activity = content.Activities[i];
            if (activity.IsCancelled) continue;
            for (var j = 0; j < activity.Segments.Count; j++) rows.Add(new(activity, i, j, groups));
        }

        return [.. rows.OrderBy(row => row.Kind).ThenBy(row => row.Earliest).ThenBy(row => row.Activity)];
    }
}
