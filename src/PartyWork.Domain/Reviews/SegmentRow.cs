using NodaTime;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>One segment as numbers: what a review looks at, laid out in one array by earliest day.</summary>
internal readonly struct SegmentRow
{
    private SegmentRow(BranchRecordContent content, int activity, ActivitySegment segment, Dictionary<Organizations.GroupId, int> groups)
    {
        var recorded = content.Activities[activity];
        Activity = activity;
        Kind = segment.Kind;
        Evidence = recorded.Evidence;
        Topic = segment.MainTopic?.Value;
        Group = segment.Group is { } id ? groups.GetValueOrDefault(id, -1) : -1;
        TalkClass = (int)segment.TalkClass.GetValueOrDefault();
        AttributedYear = segment.AttributedPeriod?.Year;
        Earliest = recorded.Held.Earliest is { } first ? DayNumber(first) : int.MinValue;
        Latest = recorded.Held.Latest is { } last ? DayNumber(last) : int.MaxValue;
        EarliestMonth = recorded.Held.Earliest is { } from ? MonthKey(from) : int.MinValue;
        LatestMonth = recorded.Held.Latest is { } to ? MonthKey(to) : int.MaxValue;
    }

    public int Activity { get; }

    public SegmentKind Kind { get; }

    public Evidence Evidence { get; }

    public string? Topic { get; }

    /// <summary>The place of the group in the organisation's list, -1 for none.</summary>
    public int Group { get; }

    public int TalkClass { get; }

    public int? AttributedYear { get; }

    /// <summary>Day numbers; an open end is the smallest or largest number.</summary>
    public int Earliest { get; }

    public int Latest { get; }

    /// <summary>Month keys, see <see cref="Calendars.WorkPeriod.Key"/>; an open end is the smallest or largest number.</summary>
    public int EarliestMonth { get; }

    public int LatestMonth { get; }

    /// <summary>The day that picks the edition of a rule about this event: the last on which it may lie.</summary>
    public LocalDate EventDay => FromDayNumber(Latest != int.MaxValue ? Latest : Earliest);

    public static SegmentRow[] From(BranchRecordContent content)
    {
        var rows = new List<SegmentRow>();
        var groups = content.Organization.Groups.Select((group, place) => (group.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        for (var i = 0; i < content.Activities.Count; i++)
        {
            if (content.Activities[i].IsCancelled) continue;
            foreach (var segment in content.Activities[i].Segments) rows.Add(new(content, i, segment, groups));
        }

        return [.. rows.OrderBy(row => row.Earliest).ThenBy(row => row.Activity)];
    }

    public static int DayNumber(LocalDate day) => day.ToDateOnly().DayNumber;

    public static LocalDate FromDayNumber(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));

    public static int MonthKey(LocalDate day) => (day.Year * 12) + day.Month - 1;
}
