using System.Collections.Frozen;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>
/// Which days are working days (工作日历): weekends, statutory holidays and make-up working days (调休) of the years it covers. A day of a year
/// that it does not cover is unknown, weekends included; the answer is then null, never a guess.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<int, WorkingYear> _years;

    internal WorkingCalendar(IEnumerable<WorkingYear> years) => _years = years.ToFrozenDictionary(year => year.Year);

    /// <summary>China's working days by the State Council's yearly notices, 2024 to 2026.</summary>
    public static WorkingCalendar China { get; } = Parse(EmbeddedText.Read("working-days-cn.json"));

    /// <summary>A calendar without years: every day is unknown.</summary>
    public static WorkingCalendar Empty { get; } = new([]);

    /// <summary>The years covered, ascending.</summary>
    public ValueList<int> Years => _years.Keys.Order().ToValueList();

    internal IEnumerable<WorkingYear> Data => _years.Values.OrderBy(year => year.Year);

    /// <summary>Reads a calendar file. Each year is checked: days off and make-up days are apart, every make-up day is a Saturday or
    /// Sunday, and the weekdays off less the make-up days are the year's statutory days.</summary>
    /// <param name="json">The text of the file, <c>schemaVersion</c> 1.</param>
    /// <exception cref="InputFormatException">The file is not of that form or a year fails its checks; nothing is taken over.</exception>
    public static WorkingCalendar Parse(string json) => WorkingCalendarFormat.Read(json);

    /// <summary>This calendar with the years of another; where both cover a year, the other's.</summary>
    public WorkingCalendar With(WorkingCalendar other)
    {
        Guard.Against.Null(other);
        return new(_years.Values.Where(year => !other._years.ContainsKey(year.Year)).Concat(other._years.Values));
    }

    /// <summary>Whether the day is a working day; null: its year is not covered.</summary>
    public bool? IsWorkingDay(LocalDate day) => _years.TryGetValue(day.Year, out var year) ? year.IsWorkingDay(day) : null;

    /// <summary>The day on which so many working days after the start are full.</summary>
    /// <param name="start">The day before the first counted one; not looked at unless it counts itself.</param>
    /// <param name="workingDays">At least 1.</param>
    /// <param name="countStartDay">Whether the start day counts, if it is a working day.</param>
    /// <returns>Null when a counted day lies in a year that is not covered.</returns>
    public LocalDate? Plus(LocalDate start, int workingDays, bool countStartDay = false) => Walk(start, workingDays, 1, countStartDay);

    /// <summary>The day so many working days before the start.</summary>
    /// <inheritdoc cref="Plus"/>
    public LocalDate? Minus(LocalDate start, int workingDays, bool countStartDay = false) => Walk(start, workingDays, -1, countStartDay);

    /// <summary>The number of working days from the first to the last day, both included; zero when the last is before the first.</summary>
    /// <returns>Null when a day lies in a year that is not covered.</returns>
    public int? Count(LocalDate first, LocalDate last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (IsWorkingDay(day) is not { } isWorkingDay) return null;
            if (isWorkingDay) count++;
        }

        return count;
    }

    /// <summary>The n-th last working day of a month.</summary>
    /// <param name="month">A period of kind month.</param>
    /// <param name="n">1 for the last, 2 for the one before it, …</param>
    /// <returns>Null when the year is not covered or the month has fewer working days.</returns>
    public LocalDate? NthLastWorkingDay(WorkPeriod month, int n)
    {
        if (month.Kind != WorkPeriodKind.Month) throw new ArgumentException("Not a month.", nameof(month));
        return Walk(month.LastDay, n, -1, countStartDay: true) is { } day && month.Contains(day) ? day : null;
    }

    private LocalDate? Walk(LocalDate start, int workingDays, int step, bool countStartDay)
    {
        Guard.Against.NegativeOrZero(workingDays);
        if (!countStartDay && step > 0 && start == LocalDate.MaxIsoValue) return null;
        var day = countStartDay ? start : start.PlusDays(step);
        while (IsWorkingDay(day) is { } isWorkingDay)
        {
            if (isWorkingDay && --workingDays == 0) return day;
            day = day.PlusDays(step);
        }

        return null;
    }
}
