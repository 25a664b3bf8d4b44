using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

public class WorkingCalendarTests
{
    private static WorkingCalendar China => WorkingCalendar.China;

    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-02-16", false)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-09-26", false)]
    [InlineData("2026-03-07", false)]
    [InlineData("2026-03-09", true)]
    [InlineData("2024-02-09", true)]
    [InlineData("2025-01-28", false)]
    [InlineData("2023-12-29", null)]
    [InlineData("2027-01-04", null)]
    [InlineData("2027-01-03", null)]
    public void A_notice_overrides_the_weekday_both_ways_and_a_year_without_one_is_unknown(string day, bool? expected) =>
        China.IsWorkingDay(Day(day)).Should().Be(expected);

    [Theory]
    [InlineData("2026-02-11", 5, false, "2026-02-25")]
    [InlineData("2026-02-13", 5, false, "2026-02-27")]
    [InlineData("2026-04-30", 5, false, "2026-05-11")]
    [InlineData("2026-09-28", 5, false, "2026-10-10")]
    [InlineData("2025-09-26", 5, false, "2025-10-10")]
    [InlineData("2024-04-26", 5, false, "2024-05-07")]
    [InlineData("2026-09-18", 5, false, "2026-09-24")]
    [InlineData("2026-09-18", 5, true, "2026-09-23")]
    [InlineData("2026-05-11", 5, false, "2026-05-18")]
    [InlineData("2026-05-11", 5, true, "2026-05-15")]
    [InlineData("2026-12-24", 5, false, "2026-12-31")]
    [InlineData("2026-12-28", 5, false, null)]
    [InlineData("2023-12-31", 1, false, "2024-01-02")]
    [InlineData("2023-12-29", 1, false, null)]
    public void Working_days_are_added_over_holidays_and_make_up_days(string start, int days, bool countStartDay, string? expected) =>
        China.Plus(Day(start), days, countStartDay).Should().Be(expected is null ? null : Day(expected));

    [Theory]
    [InlineData("2026-05-15", 5, false, "2026-05-09")]
    [InlineData("2026-03-02", 3, false, "2026-02-26")]
    [InlineData("2026-05-15", 5, true, "2026-05-11")]
    [InlineData("2024-01-03", 1, false, "2024-01-02")]
    [InlineData("2024-01-02", 1, false, null)]
    [InlineData("2027-01-01", 1, false, "2026-12-31")]
    public void Working_days_are_subtracted_the_same_way(string start, int days, bool countStartDay, string? expected) =>
        China.Minus(Day(start), days, countStartDay).Should().Be(expected is null ? null : Day(expected));

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 251)]
    [InlineData("2025-01-01", "2025-12-31", 248)]
    [InlineData("2026-01-01", "2026-12-31", 248)]
    [InlineData("2026-01-01", "2026-03-31", 59)]
    [InlineData("2026-04-01", "2026-06-30", 61)]
    [InlineData("2026-07-01", "2026-09-30", 66)]
    [InlineData("2026-10-01", "2026-12-31", 62)]
    [InlineData("2026-02-15", "2026-02-23", 0)]
    [InlineData("2026-12-25", "2027-01-08", null)]
    [InlineData("2026-03-09", "2026-03-09", 1)]
    [InlineData("2026-03-10", "2026-03-09", 0)]
    [InlineData("2025-12-31", "2026-01-04", 2)]
    public void Working_days_are_counted_with_both_ends(string first, string last, int? expected) =>
        China.Count(Day(first), Day(last)).Should().Be(expected);

    [Theory]
    [InlineData("2026-02", 1, "2026-02-28")]
    [InlineData("2026-02", 5, "2026-02-24")]
    [InlineData("2026-09", 5, "2026-09-23")]
    [InlineData("2025-09", 5, "2025-09-25")]
    [InlineData("2024-02", 5, "2024-02-23")]
    [InlineData("2026-02", 16, "2026-02-02")]
    [InlineData("2026-02", 17, null)]
    [InlineData("2024-01", 23, null)]
    [InlineData("2027-01", 1, null)]
    public void The_nth_last_working_day_of_a_month_is_found_or_is_none(string month, int n, string? expected) =>
        China.NthLastWorkingDay(Period(month), n).Should().Be(expected is null ? null : Day(expected));

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-Q1")]
    public void The_nth_last_working_day_is_asked_of_a_month(string period)
    {
        var ask = () => China.NthLastWorkingDay(Period(period), 1);

        ask.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("month");
    }

    [Theory]
    [InlineData(2024, "22 18 21 22 21 19 23 22 21 19 21 22")]
    [InlineData(2025, "19 19 21 22 19 20 23 21 23 18 20 23")]
    [InlineData(2026, "21 16 22 21 19 21 23 21 22 18 21 23")]
    public void Every_month_has_the_working_days_of_the_yearly_notice(int year, string byMonth) =>
        string.Join(' ', CountsOf(year, WorkPeriodKind.Month)).Should().Be(byMonth);

    [Theory]
    [InlineData(2024, "61 62 66 62")]
    [InlineData(2025, "59 61 67 61")]
    [InlineData(2026, "59 61 66 62")]
    public void Every_quarter_has_the_working_days_of_the_yearly_notice(int year, string byQuarter) =>
        string.Join(' ', CountsOf(year, WorkPeriodKind.Quarter)).Should().Be(byQuarter);

    [Theory]
    [InlineData(2024, 28, 8, 11)]
    [InlineData(2025, 28, 5, 13)]
    [InlineData(2026, 33, 6, 13)]
    public void The_built_in_years_have_the_days_of_the_notices(int year, int off, int makeUp, int statutory)
    {
        var data = China.Data.Single(candidate => candidate.Year == year);

        data.Holidays.Sum(holiday => holiday.Days().Count()).Should().Be(off);
        data.MakeUpWorkingDays.Count.Should().Be(makeUp);
        data.StatutoryDays.Should().Be(statutory);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void At_least_one_working_day_is_added_or_subtracted(int days)
    {
        var plus = () => China.Plus(Day("2026-03-09"), days);
        var minus = () => China.Minus(Day("2026-03-09"), days);

        plus.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("workingDays");
        minus.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("workingDays");
    }

    [Fact]
    public void The_years_covered_are_ascending()
    {
        China.Years.Should().Equal(2024, 2025, 2026);
        WorkingCalendar.Empty.Years.Should().BeEmpty();
    }

    [Fact]
    public void Without_years_even_a_weekend_is_unknown() =>
        WorkingCalendar.Empty.IsWorkingDay(Day("2026-03-07")).Should().BeNull();

    [Fact]
    public void With_adds_the_years_of_the_other()
    {
        var both = China.With(Year2030());

        both.Years.Should().Equal(2024, 2025, 2026, 2030);
        both.IsWorkingDay(Day("2030-01-01")).Should().BeFalse();
        both.IsWorkingDay(Day("2026-02-28")).Should().BeTrue();
    }

    [Fact]
    public void Where_both_cover_a_year_the_others_is_taken()
    {
        var other = WorkingCalendar.Parse(WorkingCalendarFileTests.File(year: 2026, first: "2026-03-09", last: "2026-03-09"));

        var both = China.With(other);

        both.Years.Should().Equal(2024, 2025, 2026);
        both.IsWorkingDay(Day("2026-03-09")).Should().BeFalse();
        both.IsWorkingDay(Day("2026-02-28")).Should().BeFalse();
        other.With(China).IsWorkingDay(Day("2026-03-09")).Should().BeTrue();
    }

    [Fact]
    public void With_leaves_the_original_as_it_was()
    {
        China.With(Year2030());

        China.Years.Should().Equal(2024, 2025, 2026);
    }

    [Fact]
    public void With_needs_another_calendar()
    {
        var with = () => China.With(null!);

        with.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("other");
    }

    private static WorkingCalendar Year2030() => WorkingCalendar.Parse(WorkingCalendarFileTests.File());

    private static IEnumerable<int?> CountsOf(int year, WorkPeriodKind kind) =>
        WorkPeriod.OfYear(year).Subperiods(kind).Select(part => China.Count(part.FirstDay, part.LastDay));
}
