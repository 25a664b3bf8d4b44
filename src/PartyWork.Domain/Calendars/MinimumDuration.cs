using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>
/// "n months or years, or more, from S" (最短期限, <c>calc.minimum</c>): the day found is the first that satisfies. A month that lacks the
/// day rolls on to the first of the next: 29 February + 1 year = 1 March, because before it the time is not full.
/// </summary>
public static class MinimumDuration
{
    /// <summary>The first day on which so many months are full.</summary>
    /// <param name="start">The day from which they run.</param>
    /// <param name="months">At least 1.</param>
    /// <returns>At most the last day of the calendar, 9999-12-31.</returns>
    public static LocalDate FirstDayAfterMonths(LocalDate start, int months)
    {
        var clamped = Arithmetic.MonthsLater(start, Guard.Against.NegativeOrZero(months));
        return clamped.Day == start.Day ? clamped : Arithmetic.Later(clamped, 1);
    }

    /// <summary>The first day on which so many years are full.</summary>
    /// <param name="start">The day from which they run, such as a date of birth.</param>
    /// <param name="years">At least 1.</param>
    /// <param name="leapDay">Where an anniversary of 29 February falls in a common year.</param>
    public static LocalDate FirstDayAfterYears(LocalDate start, int years, LeapDayRule leapDay = LeapDayRule.RollToMarch1)
    {
        Guard.Against.OutOfRange(years, nameof(years), 1, 9998);
        Guard.Against.EnumOutOfRange(leapDay);
        return leapDay == LeapDayRule.ClampToFebruary28 ? Arithmetic.MonthsLater(start, years * 12) : FirstDayAfterMonths(start, years * 12);
    }

    /// <summary>The first day that is over so many years (超过, <c>calc.over</c>): the day after that on which they are full.</summary>
    /// <param name="start">The day from which they run.</param>
    /// <param name="years">At least 1.</param>
    public static LocalDate FirstDayOverYears(LocalDate start, int years) => Arithmetic.Later(FirstDayAfterYears(start, years), 1);

    /// <summary>The arithmetic of <see cref="FirstDayOverYears"/>: 2020-09-01 + 5年，满后次日 → 2025-09-02.</summary>
    /// <inheritdoc cref="FirstDayOverYears"/>
    public static LocalizedText ExplainOverYears(LocalDate start, int years) =>
        Arithmetic.Text(start, Arithmetic.Years(years), ("，满后次日", ", the day after they are full"), FirstDayOverYears(start, years));

    /// <summary>The arithmetic of <see cref="FirstDayAfterMonths"/>, and the rounding done: 2026-01-31 + 1个月，顺延至下月1日 → 2026-03-01.</summary>
    /// <inheritdoc cref="FirstDayAfterMonths"/>
    public static LocalizedText ExplainMonths(LocalDate start, int months) =>
        Explain(start, Arithmetic.Months(months), FirstDayAfterMonths(start, months));

    /// <summary>The arithmetic of <see cref="FirstDayAfterYears"/>, and the rounding done: 2024-02-29 + 1年，顺延至下月1日 → 2025-03-01.</summary>
    /// <inheritdoc cref="FirstDayAfterYears"/>
    public static LocalizedText ExplainYears(LocalDate start, int years, LeapDayRule leapDay = LeapDayRule.RollToMarch1) =>
        Explain(start, Arithmetic.Years(years), FirstDayAfterYears(start, years, leapDay));

    private static LocalizedText Explain(LocalDate start, LocalizedText added, LocalDate end)
    {
        var rounding = end.Day == start.Day ? ("", "") : end.Day == 1 ? ("，顺延至下月1日", ", rolled") : ("，取月末", ", clamped to the end of the month");
        return Arithmetic.Text(start, added, rounding, end);
    }
}
