using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>
/// "Within n months of S" (期限, <c>calc.deadline</c>): S is not counted, the day found is the last permitted one, included. A month that
/// lacks the day ends on its last: 31 January + 1 month = 28 February. A deadline that falls on a rest day is not moved (<c>calc.no-shift</c>).
/// </summary>
public static class Deadline
{
    /// <summary>The last permitted day of "within so many months".</summary>
    /// <param name="start">The day that starts the term, not counted.</param>
    /// <param name="months">At least 1.</param>
    /// <returns>At most the last day of the calendar, 9999-12-31.</returns>
    public static LocalDate WithinMonths(LocalDate start, int months) =>
        Arithmetic.MonthsLater(start, Guard.Against.NegativeOrZero(months));

    /// <summary>The arithmetic of <see cref="WithinMonths"/>, and the rounding done: 2026-01-31 + 1个月，取月末 → 2026-02-28.</summary>
    /// <inheritdoc cref="WithinMonths"/>
    public static LocalizedText ExplainMonths(LocalDate start, int months)
    {
        var end = WithinMonths(start, months);
        var (zh, en) = end.Day == start.Day ? ("", "") : ("，取月末", ", clamped to the end of the month");
        return Arithmetic.Text(start, Arithmetic.Months(months), (zh, en), end);
    }

    /// <summary>The last permitted day of "within so many working days" (<c>calc.working-days</c>).</summary>
    /// <param name="start">The day that starts the term.</param>
    /// <param name="workingDays">At least 1.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="countStartDay">Whether the start day counts, if it is a working day; normally it does not.</param>
    /// <returns>Null when a day that has to be looked at lies in a year that the calendar does not cover.</returns>
    public static LocalDate? WithinWorkingDays(LocalDate start, int workingDays, WorkingCalendar calendar, bool countStartDay = false) =>
        Guard.Against.Null(calendar).Plus(start, workingDays, countStartDay);

    /// <summary>The arithmetic of <see cref="WithinWorkingDays"/>: 2026-02-13 + 5个工作日 → 2026-02-25.</summary>
    /// <inheritdoc cref="WithinWorkingDays"/>
    public static LocalizedText ExplainWorkingDays(LocalDate start, int workingDays, WorkingCalendar calendar, bool countStartDay = false)
    {
        var (zh, en) = countStartDay ? ("，起算日计入", ", the start day counted") : ("", "");
        return Arithmetic.Text(start, Arithmetic.WorkingDays(workingDays), (zh, en), WithinWorkingDays(start, workingDays, calendar, countStartDay));
    }

    /// <summary>Moves a deadline from a rest day to the next working day: the option of <c>calc.no-shift</c>, for rules that ask for it.</summary>
    /// <returns>Null when the calendar does not cover a day that has to be looked at.</returns>
    public static LocalDate? ShiftToNextWorkingDay(LocalDate deadline, WorkingCalendar calendar)
    {
        Guard.Against.Null(calendar);
        var day = deadline;
        while (calendar.IsWorkingDay(day) is { } isWorkingDay)
        {
            if (isWorkingDay) return day;
            day = day.PlusDays(1);
        }

        return null;
    }
}
