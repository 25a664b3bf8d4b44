using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>How arithmetic on days is written down: start, what is added, the rounding done, the result.</summary>
internal static class Arithmetic
{
    public static LocalizedText Months(int number) => new($"{number}个月", number == 1 ? "1 month" : $"{number} months");

    public static LocalizedText Years(int number) => new($"{number}年", number == 1 ? "1 year" : $"{number} years");

    public static LocalizedText Days(int number) => new($"{number}天", number == 1 ? "1 day" : $"{number} days");

    public static LocalizedText WorkingDays(int number) => new($"{number}个工作日", number == 1 ? "1 working day" : $"{number} working days");

    /// <summary>A later day, at most the last one of the calendar: a day of the year 9999 is a day like others.</summary>
    public static LocalDate Later(LocalDate start, int days) => days <= Period.DaysBetween(start, LocalDate.MaxIsoValue) ? start.PlusDays(days) : LocalDate.MaxIsoValue;

    /// <summary>The same day of a later month or the last day of that, at most the last of the calendar.</summary>
    public static LocalDate MonthsLater(LocalDate start, int months) =>
        (start.Year * 12L) + start.Month + months <= (LocalDate.MaxIsoValue.Year * 12L) + 12 ? start.PlusMonths(months) : LocalDate.MaxIsoValue;

    /// <summary>The whole line; an empty rounding changed nothing, a null end is not known.</summary>
    public static LocalizedText Text(LocalDate start, LocalizedText added, (string Zh, string En) rounding, LocalDate? end)
    {
        var from = IsoDay.Text(start);
        var (zh, en) = end is { } day ? (IsoDay.Text(day), IsoDay.Text(day)) : ("未知（工作日历未覆盖）", "unknown, the working calendar does not cover it");
        return new($"{from} + {added.Zh}{rounding.Zh} → {zh}", $"{from} + {added.En}{rounding.En} → {en}");
    }
}
