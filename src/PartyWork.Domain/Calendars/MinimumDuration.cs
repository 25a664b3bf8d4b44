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
    public static LocalDate FirstDayAfterMonths(LocalDate start, int months)
    {
        var clamped = start.PlusMonths(Guard.Against.NegativeOrZero(months));
        return clamped.Day == start.Day ? clamped : clamped.PlusDays(1);
    }

    /// <summary>The first day on which so many years are full.</summary>
    /// <param name="start">The day from which they run, such as a date of birth.</param>
    /// <param name="years">At least 1.</param>
    /// <param name="leapDay">Where an anniversary of 29 February falls in a common year.</param>
    public static LocalDate FirstDayAfterYears(LocalDate start, int years, LeapDayRule leapDay = LeapDayRule.RollToMarch1)
    {
        Guard.Against.OutOfRange(years, nameof(years), 1, 9998);
        Guard.Against.EnumOutOfRange(leapDay);
        return leapDay == LeapDayRule.ClampToFebruary28 ? start.PlusYears(years) : FirstDayAfterMonths(start, years * 12);
    }
}
