using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>One segment as numbers.</summary>
internal readonly struct SegmentRow
{
    public SegmentRow(StudyActivity activity, int place, int segment, Dictionary<GroupId, int> groups)
    {
        var own = activity.Segments[segment];
        Activity = place;
        Kind = own.Kind;
        Evidence = activity.Evidence;
        Topic = own.MainTopic?.Value;
        Subject = own.Group is { } id ? groups.GetValueOrDefault(id, -1) : (int)own.TalkClass.GetValueOrDefault();
        AttributedYear = own.AttributedPeriod?.Year ?? 0;
        Earliest = activity.Held.Earliest is { } first ? DayNumber(first) : int.MinValue;
        Latest = activity.Held.Latest is { } last ? DayNumber(last) : int.MaxValue;
        EarliestMonth = activity.Held.Earliest is { } from ? MonthKey(from) : int.MinValue;
        LatestMonth = activity.Held.Latest is { } to ? MonthKey(to) : int.MaxValue;
    }

    public int Activity { get; }

    public SegmentKind Kind { get; }

    public Evidence Evidence { get; }

    public string? Topic { get; }

    /// <summary>The place of the group in the organisation's list, or the class of the talk.</summary>
    public int Subject { get; }

    /// <summary>0 for none.</summary>
    public int AttributedYear { get; }

    /// <summary>Day numbers; an open end is the smallest or largest number.</summary>
    public int Earliest { get; }

    public int Latest { get; }

    /// <summary>Month keys, see <see cref="Calendars.WorkPeriod.Key"/>; an open end is the smallest or largest number.</summary>
    public int EarliestMonth { get; }

    public int LatestMonth { get; }

    /// <summary>The day that picks the edition of a rule about this event: the last on which it may lie.</summary>
    public LocalDate EventDay => FromDayNumber(Latest != int.MaxValue ? Latest : Earliest);

    public static int DayNumber(LocalDate day) => day.ToDateOnly().DayNumber;

    public static LocalDate FromDayNumber(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));

    private static int MonthKey(LocalDate day) => (day.Year * 12) + day.Month - 1;
}
