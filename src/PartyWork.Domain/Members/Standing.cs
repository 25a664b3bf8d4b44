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
    public int? Years => Since is { Earliest: { } earliest, Latest: { } latest } && YearsSince(earliest) is var most && most == YearsSince(latest) ? most : null;

    /// <summary>The first day on which so many years are full (党龄满若干年的日期).</summary>
    /// <param name="years">The years, at least 0.</param>
    /// <returns>Null when the day from which standing counts is not known exactly.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public LocalDate? FullOn(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return Since is { IsKnown: true, Earliest: { } since } ? FullOn(since, years) : null;
    }

    /// <summary>Whether so many years are full on the day; null: the day from which they count is not known closely enough.</summary>
    internal bool? Has(int years) => Since.Latest is { } latest && FullOn(latest, years) <= On ? true
        : Since.Earliest is { } earliest && FullOn(earliest, years) > On ? false
        : null;

    /// <summary>The day from which it counts and the years.</summary>
    public override string ToString() => $"{Since}: {Years?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";

    private LocalDate FullOn(LocalDate since, int years) => MinimumDuration.FirstDayAfterYears(Arithmetic.Later(since, DaysNotCounted), years);

    private int YearsSince(LocalDate start)
    {
        var years = Math.Max(On.Year - Arithmetic.Later(start, DaysNotCounted).Year, 0);
        // An anniversary that a common year lacks is the first of March: before it the year is not full.
        while (years > 0 && FullOn(start, years) > On) years--;
        return years;
    }
}
