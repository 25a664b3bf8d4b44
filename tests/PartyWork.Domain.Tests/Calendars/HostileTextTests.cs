using NodaTime;
using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

/// <summary>What looks like a day or a period and is none.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("202\0")]
    [InlineData("2026-7\0")]
    [InlineData("2026-Q\0")]
    [InlineData("20\0\0-07")]
    [InlineData("２０２６")]
    [InlineData("0000")]
    public void A_period_is_made_of_digits_only(string text) => WorkPeriod.TryParse(text, null, out _).Should().BeFalse();

    [Theory]
    [InlineData("2025-01-15\0")]
    [InlineData("2025-01-15\0and more")]
    [InlineData("[2025-01-15\0..2025-01-16\0]")]
    [InlineData("2025-01-\015")]
    [InlineData("-0001-01-15")]
    [InlineData("0000-01-15")]
    [InlineData("２０２５-01-15")]
    [InlineData("2025-01-15T00:00")]
    public void A_day_is_made_of_ten_characters_only(string text) => UncertainDay.TryParse(text, null, out _).Should().BeFalse();

    [Fact]
    public void A_day_in_a_file_is_held_to_the_same()
    {
        var parse = () => WorkingCalendar.Parse(WorkingCalendarFileTests.File(first: "2030-01-01\\u0000and more"));

        parse.Should().Throw<InputFormatException>().Which.Problems[0].Path.Should().Be("$.years[0].holidays[0].first");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void No_period_contains_a_day_before_the_year_1(int year)
    {
        var contain = () => WorkPeriod.Containing(new LocalDate(year, 7, 1), WorkPeriodKind.Quarter);

        contain.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_default_period_is_refused_with_an_argument_exception()
    {
        Action[] uses =
        [
            () => default(WorkPeriod).CompareTo(Period("2026")),
            () => default(WorkPeriod).Label(),
            () => default(WorkPeriod).Parent(),
            () => default(Cadence).Implies(new Cadence(1, WorkPeriodKind.Year)),
        ];

        uses.Should().AllSatisfy(use => use.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void A_calendar_of_the_last_year_that_days_reach_is_refused_or_read_and_never_runs_over()
    {
        var parse = () => WorkingCalendar.Parse(WorkingCalendarFileTests.File(year: 9999, first: "9999-12-31", last: "9999-12-31"));

        parse.Should().Throw<InputFormatException>().Which.Problems[0].Path.Should().Be("$.years[0].year");
    }

    [Fact]
    public void A_file_of_another_schema_version_says_so_whatever_else_it_holds()
    {
        var parse = () => WorkingCalendar.Parse("""{ "schemaVersion": 2, "regions": [] }""");

        parse.Should().Throw<InputFormatException>().Which.Problems[0].Path.Should().Be("$.schemaVersion");
    }

    [Fact]
    public void Text_that_is_no_Unicode_is_refused_and_not_repaired()
    {
        var parse = () => WorkingCalendar.Parse(WorkingCalendarFileTests.File().Replace("通知", "\uD800", StringComparison.Ordinal));

        parse.Should().Throw<InputFormatException>();
    }

    [Fact]
    public void A_year_without_its_notice_is_refused()
    {
        var parse = () => WorkingCalendar.Parse(WorkingCalendarFileTests.File().Replace("通知", " ", StringComparison.Ordinal));

        parse.Should().Throw<InputFormatException>().Which.Problems[0].Path.Should().Be("$.years[0].notice");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_number_of_years_out_of_range_names_its_own_parameter(int years)
    {
        var add = () => MinimumDuration.FirstDayAfterYears(Day("2026-01-01"), years);

        add.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("years");
    }
}
