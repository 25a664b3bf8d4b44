using NodaTime;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>One segment as numbers. Small, because a review of many branches waits for memory more than it computes.</summary>
internal readonly struct SegmentRow
{
    private readonly short _attributedYear;
    private readonly byte _evidence;

    public SegmentRow(StudyActivity activity, int place, ActivitySegment segment, int topic)
    {
        Activity = place;
        Topic = topic;
        Earliest = activity.Held.Earliest is { } first ? DayNumber(first) : int.MinValue;
        Latest = activity.Held.Latest is { } last ? DayNumber(last) : int.MaxValue;
        _attributedYear = (short)(segment.AttributedPeriod?.Year ?? 0);
        _evidence = (byte)activity.Evidence;
    }

    public int Activity { get; }

    /// <summary>See <see cref="RecordIndex.Topic"/>.</summary>
    public int Topic { get; }

    /// <summary>Day numbers; an open end is the smallest or largest number.</summary>
    public int Earliest { get; }

    public int Latest { get; }

    /// <summary>0 for none.</summary>
    public int AttributedYear => _attributedYear;

    /// <summary>The year that a yearly meeting closes: the one it is attributed to, else the one in which it is held at the latest.</summary>
    public int YearClosed => AttributedYear > 0 ? AttributedYear : EventDay.Year;

    public Evidence Evidence => (Evidence)_evidence;

    /// <summary>The day that picks the edition of a rule about this event: the last on which it may lie.</summary>
    public LocalDate EventDay => FromDayNumber(Latest != int.MaxValue ? Latest : Earliest);

    public static int DayNumber(LocalDate day) => day.ToDateOnly().DayNumber;

    public static LocalDate FromDayNumber(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));
}
