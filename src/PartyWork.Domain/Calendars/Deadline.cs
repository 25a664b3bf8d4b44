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
    public static LocalDate WithinMonths(LocalDate start, int months) =>
        start.PlusMonths(Guard.Against.NegativeOrZero(months));

    /// <summary>The last permitted day of "within so many working days" (<c>calc.working-days</c>).</summary>
    /// <param name="start">The day that starts the term.</param>
    /// <param name="workingDays">At least 1.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="countStartDay">Whether the start day counts, if it is a working day; normally it does not.</param>
    /// <returns>Null when a day that has to be looked at lies in a year that the calendar does not cover.</returns>
    public static LocalDate? WithinWorkingDays(LocalDate start, int workingDays, WorkingCalendar calendar, bool countStartDay = false) =>
        Guard.Against.Null(calendar).Plus(start, workingDays, countStartDay);

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
