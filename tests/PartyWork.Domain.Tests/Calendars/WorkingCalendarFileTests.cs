using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

/// <summary>1 January 2030 is a Tuesday, 5 January a Saturday.</summary>
public class WorkingCalendarFileTests
{
    [Fact]
    public void A_consistent_year_is_read()
    {
        var calendar = WorkingCalendar.Parse(File(last: "2030-01-03", makeUp: "\"2030-01-05\"", statutoryDays: 2));

        calendar.IsWorkingDay(Day("2030-01-03")).Should().BeFalse();
        calendar.IsWorkingDay(Day("2030-01-04")).Should().BeTrue();
        calendar.IsWorkingDay(Day("2030-01-05")).Should().BeTrue();
        calendar.IsWorkingDay(Day("2030-01-06")).Should().BeFalse();
        calendar.IsWorkingDay(Day("2030-12-31")).Should().BeTrue();
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var json = WorkingCalendarFormat.Write(WorkingCalendar.China);

        var again = WorkingCalendar.Parse(json);

        again.Years.Should().Equal(2024, 2025, 2026);
        WorkingCalendarFormat.Write(again).Should().Be(json);
    }

    [Fact]
    public void A_make_up_day_on_a_weekday_is_refused() =>
        Refusal(File(makeUp: "\"2030-01-08\"")).Should().StartWith("$.years[0].makeUpWorkingDays[0]: 2030-01-08");

    [Fact]
    public void A_make_up_day_inside_a_holiday_is_refused() =>
        Refusal(File(last: "2030-01-06", makeUp: "\"2030-01-05\"", statutoryDays: 3)).Should()
            .StartWith("$.years[0].makeUpWorkingDays[0]: 2030-01-05");

    [Fact]
    public void A_make_up_day_listed_twice_is_refused() =>
        Refusal(File(last: "2030-01-03", makeUp: "\"2030-01-05\", \"2030-01-05\"")).Should()
            .StartWith("$.years[0].makeUpWorkingDays[1]: 2030-01-05");

    [Fact]
    public void A_make_up_day_of_another_year_is_refused() =>
        Refusal(File(makeUp: "\"2031-01-05\"")).Should().StartWith("$.years[0].makeUpWorkingDays[0]: ");

    [Fact]
    public void A_day_in_two_holidays_is_refused() => Refusal(File(holidays: """
        { "name": { "zh": "甲", "en": "a" }, "first": "2030-01-01", "last": "2030-01-02" },
        { "name": { "zh": "乙", "en": "b" }, "first": "2030-01-02", "last": "2030-01-03" }
        """, statutoryDays: 3)).Should().StartWith("$.years[0].holidays[1]: '2030-01-02'");

    [Fact]
    public void A_holiday_that_reaches_into_another_year_is_refused() =>
        Refusal(File(first: "2030-12-30", last: "2031-01-01", statutoryDays: 3)).Should().StartWith("$.years[0].holidays[0]: ");

    [Fact]
    public void A_holiday_that_ends_before_it_starts_is_refused() =>
        Refusal(File(first: "2030-01-02", last: "2030-01-01")).Should().StartWith("$.years[0].holidays[0].last: ");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Days_that_do_not_add_up_are_refused_with_what_they_add_up_to(int stated) =>
        Refusal(File(statutoryDays: stated)).Should().StartWith("$.years[0].statutoryDays: ").And.Contain("are 1,");

    [Fact]
    public void A_year_that_stands_twice_is_refused() =>
        Refusal(Document(1, Year() + ", " + Year())).Should().StartWith("$.years[1].year (and $.years[0].year): '2030'");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_schema_version_that_is_not_known_is_refused(int version) =>
        Refusal(Document(version, Year())).Should().Be("$.schemaVersion: Unknown schemaVersion; this version reads 1.");

    [Fact]
    public void A_property_that_does_not_exist_is_refused()
    {
        Refusal("""{ "schemaVersion": 1, "years": [], "remark": "x" }""").Should().StartWith("$.remark: There is no property of this name");
        Refusal(Document(1, Year(extra: ", \"remark\": \"x\""))).Should().StartWith("$.years[0].remark: There is no property of this name");
    }

    [Fact]
    public void A_property_that_stands_twice_is_refused() =>
        Refusal("""{ "schemaVersion": 1, "schemaVersion": 1, "years": [] }""").Should().Contain("twice");

    [Fact]
    public void A_property_that_is_missing_is_named()
    {
        Refusal("""{ "schemaVersion": 1 }""").Should().Be("$: Missing: years.");
        Refusal("""{ "schemaVersion": 1, "years": [ { "year": 2030 } ] }""").Should()
            .StartWith("$.years[0]: Missing: ").And.Contain("statutoryDays");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"schemaVersion\": 1, \"years\": [] } x")]
    [InlineData("{ 'schemaVersion': 1 }")]
    [InlineData("// comment\n{ \"schemaVersion\": 1, \"years\": [] }")]
    [InlineData("{ \"schemaVersion\": 1, \"years\": [], }")]
    public void Broken_json_is_refused_with_its_line(string json) =>
        Refusal(json).Should().StartWith("$").And.Contain("Not valid JSON (line ");

    [Theory]
    [InlineData("2030-02-29")]
    [InlineData("2030-13-01")]
    [InlineData("1.1.2030")]
    [InlineData("")]
    public void A_day_that_does_not_exist_is_refused_where_it_stands(string day)
    {
        Refusal(File(first: day)).Should().StartWith("$.years[0].holidays[0].first: Expected a day that exists");
        Refusal(File(makeUp: $"\"2030-01-05\", \"{day}\"")).Should()
            .StartWith("$.years[0].makeUpWorkingDays[1]: Expected a day that exists");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void A_year_outside_1_to_9999_is_refused(int year) => Refusal(File(year: year)).Should().StartWith("$.years[0].year: ");

    [Theory]
    [InlineData("""{ "schemaVersion": 1, "years": null }""", "$.years: ")]
    [InlineData("""{ "schemaVersion": 1, "years": {} }""", "$.years: Expected a list")]
    [InlineData("""{ "schemaVersion": 1, "years": [ null ] }""", "$.years[0]: A value is expected here")]
    [InlineData("""{ "schemaVersion": "1", "years": [] }""", "$.schemaVersion: ")]
    [InlineData("null", "$: ")]
    [InlineData("[]", "$: ")]
    public void A_value_of_another_type_is_refused_where_it_stands(string json, string expected) =>
        Refusal(json).Should().StartWith(expected);

    [Fact]
    public void A_file_of_more_than_a_million_characters_is_refused_unread() =>
        Refusal(new string(' ', 1_000_001)).Should().StartWith("$: Too long");

    [Fact]
    public void A_text_is_needed()
    {
        var parse = () => WorkingCalendar.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
    }

    internal static string File(
        int year = 2030,
        string first = "2030-01-01",
        string last = "2030-01-01",
        string makeUp = "",
        int statutoryDays = 1,
        string? holidays = null) => Document(1, Year(year, first, last, makeUp, statutoryDays, holidays));

    private static string Document(int schemaVersion, string years) =>
        $$"""{ "schemaVersion": {{schemaVersion}}, "years": [ {{years}} ] }""";

    private static string Year(
        int year = 2030,
        string first = "2030-01-01",
        string last = "2030-01-01",
        string makeUp = "",
        int statutoryDays = 1,
        string? holidays = null,
        string extra = "")
    {
        holidays ??= $$"""{ "name": { "zh": "元旦", "en": "New Year" }, "first": "{{first}}", "last": "{{last}}" }""";
        return $$"""
            {
              "year": {{year}}, "notice": "通知", "statutoryDays": {{statutoryDays}},
              "holidays": [ {{holidays}} ],
              "makeUpWorkingDays": [ {{makeUp}} ]{{extra}}
            }
            """;
    }

    private static string Refusal(string json)
    {
        var parse = () => WorkingCalendar.Parse(json);

        return parse.Should().Throw<InputFormatException>().Which.Problems.Should().ContainSingle().Which.ToString();
    }
}
