using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

public class DateArithmeticTests
{
    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-05-20", 1, "2026-06-20")]
    [InlineData("2026-12-15", 1, "2027-01-15")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    public void A_deadline_clamps_to_the_month_end(string start, int months, string expected) =>
        Deadline.WithinMonths(Day(start), months).Should().Be(Day(expected));

    [Theory]
    [InlineData("2025-08-31", 6, "2026-03-01")]
    [InlineData("2026-01-31", 1, "2026-03-01")]
    [InlineData("2024-01-31", 1, "2024-03-01")]
    [InlineData("2026-03-31", 1, "2026-05-01")]
    [InlineData("2026-06-20", 12, "2027-06-20")]
    [InlineData("2026-02-28", 1, "2026-03-28")]
    public void A_minimum_duration_in_months_rolls_to_the_next_month(string start, int months, string expected) =>
        MinimumDuration.FirstDayAfterMonths(Day(start), months).Should().Be(Day(expected));

    [Theory]
    [InlineData("2026-06-20", 1, "2027-06-20")]
    [InlineData("2024-02-29", 1, "2025-03-01")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2020-09-01", 5, "2025-09-01")]
    [InlineData("2024-03-05", 1, "2025-03-05")]
    public void A_minimum_duration_in_years_is_full_on_its_anniversary(string start, int years, string expected) =>
        MinimumDuration.FirstDayAfterYears(Day(start), years).Should().Be(Day(expected));

    [Theory]
    [InlineData("2024-03-05", 12, "2025-03-04")]
    [InlineData("2024-08-31", 18, "2026-02-28")]
    [InlineData("2024-03-05", 24, "2026-03-04")]
    public void A_bar_counts_its_first_day_and_is_over_when_the_months_are_full(string start, int months, string last)
    {
        SanctionWindow.LastDay(Day(start), months).Should().Be(Day(last));
        SanctionWindow.FirstFreeDay(Day(start), months).Should().Be(Day(last).PlusDays(1));
        SanctionWindow.Includes(Day(start), months, Day(start).PlusDays(-1)).Should().BeFalse();
        SanctionWindow.Includes(Day(start), months, Day(start)).Should().BeTrue();
        SanctionWindow.Includes(Day(start), months, Day(last)).Should().BeTrue();
        SanctionWindow.Includes(Day(start), months, Day(last).PlusDays(1)).Should().BeFalse();
        SanctionWindow.Explain(Day(start), months).En.Should().Be($"{start} + {months} months, the start day counted → {last}");
    }

    [Fact]
    public void Someone_born_on_a_leap_day_comes_of_age_on_the_first_of_march() =>
        MinimumDuration.FirstDayAfterYears(Day("2008-02-29"), 18).Should().Be(Day("2026-03-01"));

    [Theory]
    [InlineData("2008-02-29", 18, "2026-02-28")]
    [InlineData("2008-02-29", 20, "2028-02-29")]
    [InlineData("2026-06-20", 1, "2027-06-20")]
    public void A_rule_may_ask_for_the_28th_of_february_instead(string start, int years, string expected) =>
        MinimumDuration.FirstDayAfterYears(Day(start), years, LeapDayRule.ClampToFebruary28).Should().Be(Day(expected));

    [Fact]
    public void A_term_that_follows_another_starts_from_the_end_that_was_found() =>
        MinimumDuration.FirstDayAfterMonths(MinimumDuration.FirstDayAfterYears(Day("2024-02-29"), 1), 6).Should().Be(Day("2025-09-01"));

    [Fact]
    public void A_minimum_is_full_on_the_day_of_the_deadline_or_on_the_next()
    {
        var cases = from offset in Gen.Choose(0, 3000)
                    from months in Gen.Choose(1, 60)
                    select (Start: Day("2020-01-01").PlusDays(offset), Months: months);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var deadline = Deadline.WithinMonths(c.Start, c.Months);
            var minimum = MinimumDuration.FirstDayAfterMonths(c.Start, c.Months);
            return minimum == deadline ? minimum.Day == c.Start.Day : minimum == deadline.PlusDays(1) && minimum.Day == 1;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_term_has_at_least_one_unit(int length)
    {
        var start = Day("2026-01-01");

        Refused(() => Deadline.WithinMonths(start, length)).Should().Be("months");
        Refused(() => MinimumDuration.FirstDayAfterMonths(start, length)).Should().Be("months");
        Refused(() => MinimumDuration.FirstDayAfterYears(start, length, LeapDayRule.ClampToFebruary28)).Should().Be("years");
        Refused(() => Deadline.WithinWorkingDays(start, length, WorkingCalendar.China)).Should().Be("workingDays");

        static string? Refused(Action act) => act.Should().Throw<ArgumentException>().Which.ParamName;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_leap_day_rule_that_does_not_exist_is_refused(int rule)
    {
        var act = () => MinimumDuration.FirstDayAfterYears(Day("2026-01-01"), 1, (LeapDayRule)rule);

        act.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("leapDay");
    }

    [Theory]
    [InlineData("2026-06-15", 5, false, "2026-06-23")]
    [InlineData("2026-06-15", 5, true, "2026-06-22")]
    [InlineData("2026-09-28", 5, false, "2026-10-10")]
    [InlineData("2026-06-20", 1, true, "2026-06-22")]
    public void A_deadline_in_working_days_skips_holidays_and_counts_make_up_days(
        string start, int days, bool countStartDay, string expected) =>
        Deadline.WithinWorkingDays(Day(start), days, WorkingCalendar.China, countStartDay).Should().Be(Day(expected));

    [Fact]
    public void A_deadline_in_working_days_of_an_unknown_year_is_unknown() =>
        Deadline.WithinWorkingDays(Day("2026-12-28"), 5, WorkingCalendar.China).Should().BeNull();

    [Theory]
    [InlineData("2026-05-20", 1, "2026-06-20")]
    [InlineData("2024-02-29", 1, "2024-03-29")]
    [InlineData("2024-01-31", 2, "2024-03-31")]
    public void A_deadline_on_a_rest_day_stays(string start, int months, string expected) =>
        Deadline.WithinMonths(Day(start), months).Should().Be(Day(expected));

    [Theory]
    [InlineData("2026-06-20", "2026-06-22")]
    [InlineData("2024-03-31", "2024-04-01")]
    [InlineData("2026-06-22", "2026-06-22")]
    [InlineData("2026-02-15", "2026-02-24")]
    [InlineData("2026-10-03", "2026-10-08")]
    [InlineData("2026-02-28", "2026-02-28")]
    public void A_rule_may_ask_to_move_a_deadline_to_the_next_working_day(string deadline, string expected) =>
        Deadline.ShiftToNextWorkingDay(Day(deadline), WorkingCalendar.China).Should().Be(Day(expected));

    [Fact]
    public void Where_a_deadline_moves_is_unknown_in_an_unknown_year()
    {
        Deadline.ShiftToNextWorkingDay(Day("2027-01-09"), WorkingCalendar.China).Should().BeNull();
        Deadline.ShiftToNextWorkingDay(Day("2026-06-20"), WorkingCalendar.Empty).Should().BeNull();
    }

    [Fact]
    public void A_calendar_is_needed()
    {
        var within = () => Deadline.WithinWorkingDays(Day("2026-01-05"), 1, null!);
        var shift = () => Deadline.ShiftToNextWorkingDay(Day("2026-01-05"), null!);

        within.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("calendar");
        shift.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("calendar");
    }
}
