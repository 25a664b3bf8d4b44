using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>One year of a working calendar, as the yearly notice (放假安排通知) announces it.</summary>
internal sealed class WorkingYear
{
    private readonly bool[] _isWorkingDay;

    [JsonConstructor]
    public WorkingYear(int year, string notice, int statutoryDays, ValueList<Holiday> holidays, ValueList<LocalDate> makeUpWorkingDays)
    {
        Year = year is >= 1 and <= 9998 ? year : throw new InvalidFactException(nameof(year), InputTexts.ValueNotAccepted);
        Notice = Guard.Against.NullOrWhiteSpace(notice);
        StatutoryDays = Guard.Against.Negative(statutoryDays);
        Holidays = holidays;
        MakeUpWorkingDays = makeUpWorkingDays;

        var isOff = new bool[CalendarSystem.Iso.GetDaysInYear(year) + 1];
        for (var i = 0; i < holidays.Count; i++)
        {
            foreach (var day in holidays[i].Days())
            {
                RequireInYear(day, $"{nameof(holidays)}[{i}]");
                InvalidFactException.Require(!isOff[day.DayOfYear], $"{nameof(holidays)}[{i}]", InputTexts.Duplicate(IsoDay.Text(day)));
                isOff[day.DayOfYear] = true;
            }
        }

        _isWorkingDay = new bool[isOff.Length];
        for (var day = new LocalDate(year, 1, 1); ; day = day.PlusDays(1))
        {
            _isWorkingDay[day.DayOfYear] = !IsWeekend(day) && !isOff[day.DayOfYear];
            if (day.DayOfYear == isOff.Length - 1) break;
        }

        for (var i = 0; i < makeUpWorkingDays.Count; i++)
        {
            var (day, property) = (makeUpWorkingDays[i], $"{nameof(makeUpWorkingDays)}[{i}]");
            RequireInYear(day, property);
            InvalidFactException.Require(
                IsWeekend(day) && !isOff[day.DayOfYear] && !_isWorkingDay[day.DayOfYear], property, Texts.NotAMakeUpDay(IsoDay.Text(day)));
            _isWorkingDay[day.DayOfYear] = true;
        }

        var weekdaysOff = holidays.SelectMany(holiday => holiday.Days()).Count(day => !IsWeekend(day));
        var actual = weekdaysOff - makeUpWorkingDays.Count;
        if (actual != statutoryDays) throw new InvalidFactException(nameof(statutoryDays), Texts.DaysDoNotAddUp(actual));
    }

    public int Year { get; }

    public string Notice { get; }

    public int StatutoryDays { get; }

    public ValueList<Holiday> Holidays { get; }

    public ValueList<LocalDate> MakeUpWorkingDays { get; }

    public bool IsWorkingDay(LocalDate day) => _isWorkingDay[day.DayOfYear];

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private void RequireInYear(LocalDate day, string property)
    {
        if (day.Year != Year) throw new InvalidFactException(property, Texts.OutsideYear(Year));
    }

    private static class Texts
    {
        public static LocalizedText NotAMakeUpDay(string day) => new(
            $"{day} 不能作为补班日：补班日须是周六或周日、不在假期内且只列一次。",
            $"{day} cannot be a make-up working day: it must be a Saturday or Sunday, outside the holidays and listed once.");

        public static LocalizedText DaysDoNotAddUp(int actual) => new(
            $"放假占用的周一至周五天数减去补班日为{actual}天，与法定节假日天数不符。",
            $"The weekdays off less the make-up working days are {actual}, not the statutory days stated.");

        public static LocalizedText OutsideYear(int year) => new($"日期不在 {year} 年内。", $"The day is not in {year}.");
    }
}
