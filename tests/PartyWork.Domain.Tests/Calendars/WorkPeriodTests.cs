using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

public class WorkPeriodTests
{
    internal static readonly Gen<WorkPeriod> Periods =
        from kind in Gen.Choose(1, 4)
        from year in Gen.Choose(2, 9998)
        from month in Gen.Choose(1, 12)
        select WorkPeriod.Containing(new(year, month, 1), (WorkPeriodKind)kind);

    [Fact]
    public void Each_kind_is_made_from_its_numbers()
    {
        WorkPeriod.OfYear(2026).Should().Be(Period("2026"));
        WorkPeriod.OfHalfYear(2026, 2).Should().Be(Period("2026-H2"));
        WorkPeriod.OfQuarter(2026, 3).Should().Be(Period("2026-Q3"));
        WorkPeriod.OfMonth(2026, 7).Should().Be(Period("2026-07"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void A_year_outside_1_to_9999_is_refused(int year)
    {
        var make = () => WorkPeriod.OfYear(year);

        make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("year");
    }

    [Fact]
    public void A_place_outside_the_year_is_refused()
    {
        var acts = new Action[]
        {
            () => WorkPeriod.OfHalfYear(2026, 0), () => WorkPeriod.OfHalfYear(2026, 3),
            () => WorkPeriod.OfQuarter(2026, 0), () => WorkPeriod.OfQuarter(2026, 5),
            () => WorkPeriod.OfMonth(2026, 0), () => WorkPeriod.OfMonth(2026, 13),
        };

        foreach (var act in acts) act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2026-Q3", "2026-06-30", false)]
    [InlineData("2026-Q3", "2026-07-01", true)]
    [InlineData("2026-Q3", "2026-09-30", true)]
    [InlineData("2026-Q3", "2026-10-01", false)]
    [InlineData("2026-Q3", "2025-08-01", false)]
    [InlineData("2024-02", "2024-02-29", true)]
    [InlineData("2024-02", "2024-03-01", false)]
    [InlineData("2026-H2", "2026-06-30", false)]
    [InlineData("2026-H2", "2026-12-31", true)]
    [InlineData("2026", "2025-12-31", false)]
    [InlineData("2026", "2026-12-31", true)]
    public void A_period_contains_its_first_and_its_last_day(string period, string day, bool expected) =>
        Period(period).Contains(Day(day)).Should().Be(expected);

    [Theory]
    [InlineData("2026-08-15", WorkPeriodKind.Year, "2026")]
    [InlineData("2026-06-30", WorkPeriodKind.HalfYear, "2026-H1")]
    [InlineData("2026-07-01", WorkPeriodKind.HalfYear, "2026-H2")]
    [InlineData("2026-03-31", WorkPeriodKind.Quarter, "2026-Q1")]
    [InlineData("2026-04-01", WorkPeriodKind.Quarter, "2026-Q2")]
    [InlineData("2026-12-31", WorkPeriodKind.Month, "2026-12")]
    [InlineData("0001-01-01", WorkPeriodKind.Month, "0001-01")]
    [InlineData("9999-12-31", WorkPeriodKind.Quarter, "9999-Q4")]
    public void A_day_lies_in_one_period_of_each_kind(string day, WorkPeriodKind kind, string expected) =>
        WorkPeriod.Containing(Day(day), kind).Should().Be(Period(expected));

    [Theory]
    [InlineData("2026", "2027")]
    [InlineData("2026-H1", "2026-H2")]
    [InlineData("2026-H2", "2027-H1")]
    [InlineData("2026-Q4", "2027-Q1")]
    [InlineData("2026-12", "2027-01")]
    [InlineData("9999-Q3", "9999-Q4")]
    public void Next_and_previous_go_over_the_end_of_the_year(string one, string next)
    {
        Period(one).Next().Should().Be(Period(next));
        Period(next).Previous().Should().Be(Period(one));
    }

    [Fact]
    public void The_next_period_starts_on_the_day_after_the_last() =>
        Prop.ForAll(Periods.ToArbitrary(), period => period.Next().FirstDay == period.LastDay.PlusDays(1)
            && period.Next().Key == period.Key + 1).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0001")]
    [InlineData("0001-H1")]
    [InlineData("0001-Q1")]
    [InlineData("0001-01")]
    public void There_is_nothing_before_the_year_1(string first)
    {
        var previous = () => Period(first).Previous();

        previous.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-H2")]
    [InlineData("9999-Q4")]
    [InlineData("9999-12")]
    public void There_is_nothing_after_the_year_9999(string last)
    {
        var next = () => Period(last).Next();

        next.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2026-07", "2026-Q3")]
    [InlineData("2026-09", "2026-Q3")]
    [InlineData("2026-Q3", "2026-H2")]
    [InlineData("2026-Q2", "2026-H1")]
    [InlineData("2026-H2", "2026")]
    public void The_parent_is_the_period_of_the_next_longer_kind(string period, string parent) =>
        Period(period).Parent().Should().Be(Period(parent));

    [Fact]
    public void A_year_has_no_parent() => Period("2026").Parent().Should().BeNull();

    [Theory]
    [InlineData("2026", WorkPeriodKind.HalfYear, "2026-H1, 2026-H2")]
    [InlineData("2026", WorkPeriodKind.Quarter, "2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4")]
    [InlineData("2026-H2", WorkPeriodKind.Quarter, "2026-Q3, 2026-Q4")]
    [InlineData("2026-Q3", WorkPeriodKind.Month, "2026-07, 2026-08, 2026-09")]
    [InlineData("2026-H1", WorkPeriodKind.Month, "2026-01, 2026-02, 2026-03, 2026-04, 2026-05, 2026-06")]
    [InlineData("2026-Q3", WorkPeriodKind.Quarter, "2026-Q3")]
    public void Subperiods_are_the_parts_in_order(string period, WorkPeriodKind kind, string expected) =>
        Period(period).Subperiods(kind).Select(part => part.ToString()).Should().Equal(expected.Split(", "));

    [Fact]
    public void A_period_has_no_parts_longer_than_itself()
    {
        var subperiods = () => Period("2026-Q3").Subperiods(WorkPeriodKind.Year);

        subperiods.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("kind");
    }

    [Fact]
    public void Every_part_has_the_period_it_came_from_as_its_parent() =>
        Prop.ForAll(Periods.Where(period => period.Kind != WorkPeriodKind.Month).ToArbitrary(), period =>
            period.Subperiods(period.Kind + 1).All(part => part.Parent() == period)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_period_is_found_again_by_its_key() =>
        Prop.ForAll(Periods.ToArbitrary(), period => WorkPeriod.FromKey(period.Kind, period.Key) == period).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(WorkPeriodKind.Year, "0001", "9999")]
    [InlineData(WorkPeriodKind.HalfYear, "0001-H1", "9999-H2")]
    [InlineData(WorkPeriodKind.Quarter, "0001-Q1", "9999-Q4")]
    [InlineData(WorkPeriodKind.Month, "0001-01", "9999-12")]
    public void A_key_outside_the_years_1_to_9999_is_refused(WorkPeriodKind kind, string first, string last)
    {
        var before = () => WorkPeriod.FromKey(kind, Period(first).Key - 1);
        var after = () => WorkPeriod.FromKey(kind, Period(last).Key + 1);

        WorkPeriod.FromKey(kind, Period(first).Key).Should().Be(Period(first));
        WorkPeriod.FromKey(kind, Period(last).Key).Should().Be(Period(last));
        before.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("key");
        after.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("key");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_kind_that_does_not_exist_is_refused(int kind)
    {
        var fromKey = () => WorkPeriod.FromKey((WorkPeriodKind)kind, 2026);
        var containing = () => WorkPeriod.Containing(Day("2026-01-01"), (WorkPeriodKind)kind);
        var subperiods = () => Period("2026").Subperiods((WorkPeriodKind)kind);

        fromKey.Should().Throw<ArgumentException>();
        containing.Should().Throw<ArgumentException>();
        subperiods.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Periods_are_ordered_by_their_first_day_and_the_longer_comes_first()
    {
        var ordered = new[] { "2025-12", "2026", "2026-H1", "2026-Q1", "2026-01", "2026-02", "2026-Q2", "2026-04", "2026-H2" };

        ordered.Select(Period).Reverse().Order().Select(period => period.ToString()).Should().Equal(ordered);
    }

    [Fact]
    public void The_operators_agree_with_the_order()
    {
        var (year, month) = (Period("2026"), Period("2026-01"));

        (year < month).Should().BeTrue();
        (month < year).Should().BeFalse();
        (year <= Period("2026")).Should().BeTrue();
        (month <= year).Should().BeFalse();
        (month > year).Should().BeTrue();
        (year > Period("2026")).Should().BeFalse();
        (year >= Period("2026")).Should().BeTrue();
        (year >= month).Should().BeFalse();
    }

    [Fact]
    public void The_default_is_no_period_and_has_an_empty_text()
    {
        var next = () => default(WorkPeriod).Next();
        var contains = () => default(WorkPeriod).Contains(Day("2026-01-01"));

        default(WorkPeriod).ToString().Should().BeEmpty();
        default(WorkPeriod).Should().NotBe(Period("0001"));
        next.Should().Throw<ArgumentException>();
        contains.Should().Throw<ArgumentException>();
    }
}
