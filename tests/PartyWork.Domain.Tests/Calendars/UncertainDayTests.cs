using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

public class UncertainDayTests
{
    [Theory]
    [InlineData("2025-02-28", "2025-02-28", "2025-02-28", true)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", true)]
    [InlineData("[2025-01-15..2025-01-22]", "2025-01-15", "2025-01-22", false)]
    [InlineData("[..2025-07-08]", null, "2025-07-08", false)]
    [InlineData("[2025-07-08..]", "2025-07-08", null, false)]
    public void Each_of_the_four_forms_is_read_and_written(string text, string? earliest, string? latest, bool isKnown)
    {
        var day = UncertainDay.Parse(text);

        day.Earliest.Should().Be(earliest is null ? null : Day(earliest));
        day.Latest.Should().Be(latest is null ? null : Day(latest));
        day.IsKnown.Should().Be(isKnown);
        day.ToString().Should().Be(text);
    }

    [Fact]
    public void The_ways_to_make_one_are_the_four_forms()
    {
        UncertainDay.On(Day("2025-02-28")).ToString().Should().Be("2025-02-28");
        UncertainDay.Between(Day("2025-01-15"), Day("2025-01-22")).ToString().Should().Be("[2025-01-15..2025-01-22]");
        UncertainDay.NotAfter(Day("2025-07-08")).ToString().Should().Be("[..2025-07-08]");
        UncertainDay.NotBefore(Day("2025-07-08")).ToString().Should().Be("[2025-07-08..]");
    }

    [Fact]
    public void A_range_of_one_day_is_that_day()
    {
        UncertainDay.Parse("[2025-01-15..2025-01-15]").Should().Be(UncertainDay.On(Day("2025-01-15")));
        UncertainDay.Between(Day("2025-01-15"), Day("2025-01-15")).IsKnown.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[..]")]
    [InlineData("[            ..]")]
    [InlineData("[2025-01-22..2025-01-15]")]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-01")]
    [InlineData("2025-1-1")]
    [InlineData("2025-01-15 ")]
    [InlineData(" 2025-01-15")]
    [InlineData("2025-01-15\n")]
    [InlineData("2025/01/15")]
    [InlineData("2025-01-15T00:00:00")]
    [InlineData("２０２５-01-15")]
    [InlineData("[2025-01-15]")]
    [InlineData("[2025-01-15..2025-01-22")]
    [InlineData("2025-01-15..2025-01-22]")]
    [InlineData("2025-01-15..2025-01-22")]
    [InlineData("[2025-01-15.2025-01-22]")]
    [InlineData("[2025-01-15...2025-01-22]")]
    [InlineData("[2025-01-15 .. 2025-01-22]")]
    [InlineData("[2025-01-15..2025-01-22..]")]
    [InlineData("[[2025-01-15..2025-01-22]]")]
    [InlineData("[2025-01-15..2025-02-30]")]
    [InlineData("[2025-01..2025-02]")]
    public void Any_other_text_is_refused(string text)
    {
        var parse = () => UncertainDay.Parse(text);

        UncertainDay.TryParse(text, null, out var day).Should().BeFalse();
        day.Should().Be(default(UncertainDay));
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void No_text_is_no_day()
    {
        var parse = () => UncertainDay.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
        UncertainDay.TryParse(null, null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused()
    {
        var make = () => UncertainDay.Between(Day("2025-01-16"), Day("2025-01-15"));

        make.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("last");
    }

    [Fact]
    public void The_default_is_no_known_day_and_has_an_empty_text()
    {
        default(UncertainDay).IsKnown.Should().BeFalse();
        default(UncertainDay).ToString().Should().BeEmpty();
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var day = Gen.Choose(0, 3_652_058).Select(offset => Day("0001-01-01").PlusDays(offset));
        var days = from form in Gen.Choose(1, 4)
                   from first in day
                   from second in day
                   let ordered = first <= second ? (First: first, Last: second) : (First: second, Last: first)
                   select form switch
                   {
                       1 => UncertainDay.On(first),
                       2 => UncertainDay.Between(ordered.First, ordered.Last),
                       3 => UncertainDay.NotAfter(first),
                       _ => UncertainDay.NotBefore(first),
                   };

        Prop.ForAll(days.ToArbitrary(), one =>
            UncertainDay.Parse(one.ToString()) == one && JsonSerializer.Deserialize<UncertainDay>(JsonSerializer.Serialize(one)) == one)
            .QuickCheckThrowOnFailure();
    }
}
