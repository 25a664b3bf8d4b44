using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

public class WorkPeriodTextTests
{
    [Theory]
    [InlineData("2026", WorkPeriodKind.Year, 2026, 1, "2026-01-01", "2026-12-31")]
    [InlineData("2026-H1", WorkPeriodKind.HalfYear, 2026, 1, "2026-01-01", "2026-06-30")]
    [InlineData("2026-H2", WorkPeriodKind.HalfYear, 2026, 2, "2026-07-01", "2026-12-31")]
    [InlineData("2026-Q1", WorkPeriodKind.Quarter, 2026, 1, "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q2", WorkPeriodKind.Quarter, 2026, 2, "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q3", WorkPeriodKind.Quarter, 2026, 3, "2026-07-01", "2026-09-30")]
    [InlineData("2026-Q4", WorkPeriodKind.Quarter, 2026, 4, "2026-10-01", "2026-12-31")]
    [InlineData("2026-07", WorkPeriodKind.Month, 2026, 7, "2026-07-01", "2026-07-31")]
    [InlineData("2026-12", WorkPeriodKind.Month, 2026, 12, "2026-12-01", "2026-12-31")]
    [InlineData("2024-02", WorkPeriodKind.Month, 2024, 2, "2024-02-01", "2024-02-29")]
    [InlineData("2026-02", WorkPeriodKind.Month, 2026, 2, "2026-02-01", "2026-02-28")]
    [InlineData("1900-02", WorkPeriodKind.Month, 1900, 2, "1900-02-01", "1900-02-28")]
    [InlineData("0001", WorkPeriodKind.Year, 1, 1, "0001-01-01", "0001-12-31")]
    [InlineData("9999-Q4", WorkPeriodKind.Quarter, 9999, 4, "9999-10-01", "9999-12-31")]
    public void A_period_is_read_and_written_and_knows_its_days(
        string text, WorkPeriodKind kind, int year, int index, string first, string last)
    {
        var period = WorkPeriod.Parse(text);

        period.Kind.Should().Be(kind);
        period.Year.Should().Be(year);
        period.Index.Should().Be(index);
        period.FirstDay.Should().Be(Day(first));
        period.LastDay.Should().Be(Day(last));
        period.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("0000-Q1")]
    [InlineData("-001")]
    [InlineData("+026")]
    [InlineData("10000")]
    [InlineData(" 2026")]
    [InlineData("2026 ")]
    [InlineData("202 ")]
    [InlineData("２０２６")]
    [InlineData("2026-")]
    [InlineData("2026-7")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026- 7")]
    [InlineData("2026-+7")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H0")]
    [InlineData("2026-H3")]
    [InlineData("2026-q3")]
    [InlineData("2026-h1")]
    [InlineData("2026-QQ")]
    [InlineData("2026-W7")]
    [InlineData("2026/07")]
    [InlineData("2026-07\n")]
    [InlineData("2026-07-01")]
    [InlineData("2026-Q٣")]
    public void Any_other_text_is_refused(string text)
    {
        var parse = () => WorkPeriod.Parse(text);

        WorkPeriod.TryParse(text, null, out var period).Should().BeFalse();
        period.Should().Be(default(WorkPeriod));
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void No_text_is_no_period()
    {
        var parse = () => WorkPeriod.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
        WorkPeriod.TryParse(null, null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_period_is_read_back_from_its_text_and_from_json() =>
        Prop.ForAll(WorkPeriodTests.Periods.ToArbitrary(), period => WorkPeriod.Parse(period.ToString()) == period
            && JsonSerializer.Deserialize<WorkPeriod>(JsonSerializer.Serialize(period)) == period).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026", "2026年度", "2026")]
    [InlineData("2026-H1", "2026年上半年", "first half of 2026")]
    [InlineData("2026-H2", "2026年下半年", "second half of 2026")]
    [InlineData("2026-Q3", "2026年第三季度", "Q3 2026")]
    [InlineData("2026-07", "2026年7月", "July 2026")]
    [InlineData("2026-12", "2026年12月", "December 2026")]
    public void A_period_is_labelled_as_people_write_it(string period, string zh, string en) =>
        Period(period).Label().Should().Be(new LocalizedText(zh, en));

    [Theory]
    [InlineData("\"2026-Q5\"")]
    [InlineData("\"\"")]
    [InlineData("2026")]
    [InlineData("null")]
    public void Json_that_is_no_period_is_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize<WorkPeriod>(json);

        read.Should().Throw<JsonException>();
    }
}
