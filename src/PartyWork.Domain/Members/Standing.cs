using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Members;

/// <summary>Party standing on a day (党龄): from when it counts, what does not count, and how many whole years that makes (<c>members.standing-years</c>).</summary>
public sealed record Standing
{
    internal Standing(LocalDate on, UncertainDay since, int daysNotCounted, LocalizedText reason)
    {
        On = on;
        Since = since;
        DaysNotCounted = daysNotCounted;
        Reason = reason;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The day from which it counts (党龄起算日), or the range in which it lies.</summary>
    public UncertainDay Since { get; }

    /// <summary>The days since then that do not count (不计党龄的天数).</summary>
    public int DaysNotCounted { get; }

    /// <summary>Why it counts from then.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Completed years; null: the day is not known closely enough.</summary>
    public int? Years => LeastYears is { } least && least == MostYears ? least : null;

    /// <summary>The completed years of the latest day that may be; null: none is known.</summary>
    internal int? LeastYears => Since.Latest is { } latest ? YearsSince(latest) : null;

    /// <summary>The completed years of the earliest day that may be; null: none is known.</summary>
    internal int? MostYears => Since.Earliest is { } earliest ? YearsSince(earliest) : null;

    /// <summary>The day from which years are counted on one that may be the first.</summary>
    internal LocalDate Counted(LocalDate start) => Arithmetic.Later(start, DaysNotCounted);

    /// <summary>The day from which it counts and the years.</summary>
    public override string ToString() => $"{Since}: {Years?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";

    private int YearsSince(LocalDate start)
    {
        var counted = Counted(start);
        var years = Math.Max(On.Year - counted.Year, 0);
        // An anniversary that a common year lacks is the first of March: before it the year is not full.
        while (years > 0 && MinimumDuration.FirstDayAfterYears(counted, years) > On) years--;
        return years;
    }
}
