using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests;

public class ValidityTests
{
    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void The_first_day_is_included_and_until_is_not(string day, bool expected) =>
        Between("2026-01-01", "2027-01-01").Includes(Day(day)).Should().Be(expected);

    [Fact]
    public void An_open_start_includes_every_earlier_day()
    {
        var validity = Between(null, "2026-01-01");

        validity.Includes(Day("0001-01-01")).Should().BeTrue();
        validity.Includes(Day("2026-01-01")).Should().BeFalse();
    }

    [Fact]
    public void An_open_end_includes_every_later_day()
    {
        var validity = Between("2026-01-01", null);

        validity.Includes(Day("9999-12-31")).Should().BeTrue();
        validity.Includes(Day("2025-12-31")).Should().BeFalse();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", true)]
    [InlineData("2025-12-31", "2026-06-30", false)]
    [InlineData("2026-06-30", "2027-01-01", false)]
    public void All_days_are_included_only_when_both_ends_are(string first, string last, bool expected) =>
        Between("2026-01-01", "2027-01-01").IncludesAll(Day(first), Day(last)).Should().Be(expected);

    [Theory]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("2026-01-02", "2026-01-01")]
    public void An_end_that_is_not_after_the_start_is_refused(string from, string until)
    {
        var make = () => Between(from, until);

        make.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("until");
    }

    [Fact]
    public void One_day_is_the_shortest_interval()
    {
        var validity = Between("2026-01-01", "2026-01-02");

        validity.Includes(Day("2026-01-01")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-07-01", "2026-07-01", "2027-01-01", false)]
    [InlineData("2026-01-01", "2026-07-02", "2026-07-01", "2027-01-01", true)]
    [InlineData(null, "2026-07-01", "2026-07-01", null, false)]
    [InlineData(null, "2026-07-02", "2026-07-01", null, true)]
    [InlineData(null, null, "2026-07-01", "2026-07-02", true)]
    [InlineData("2026-01-01", "2027-01-01", "2026-03-01", "2026-04-01", true)]
    [InlineData("2026-01-01", null, "2020-01-01", null, true)]
    public void Intervals_that_only_touch_do_not_overlap(string? from, string? until, string? otherFrom, string? otherUntil, bool expected)
    {
        var (one, other) = (Between(from, until), Between(otherFrom, otherUntil));

        one.Overlaps(other).Should().Be(expected);
        other.Overlaps(one).Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-07-01", "2026-03-01", "2027-01-01", "2026-03-01/2026-07-01")]
    [InlineData(null, "2026-07-01", "2026-03-01", null, "2026-03-01/2026-07-01")]
    [InlineData(null, null, null, "2026-07-01", "../2026-07-01")]
    [InlineData("2026-01-01", null, "2026-03-01", null, "2026-03-01/..")]
    [InlineData(null, null, null, null, "../..")]
    public void The_intersection_has_the_later_start_and_the_earlier_end(
        string? from, string? until, string? otherFrom, string? otherUntil, string expected)
    {
        var (one, other) = (Between(from, until), Between(otherFrom, otherUntil));

        one.Intersect(other)!.ToString().Should().Be(expected);
        other.Intersect(one).Should().Be(one.Intersect(other));
    }

    [Fact]
    public void Intervals_that_only_touch_have_no_intersection() =>
        Between("2026-01-01", "2026-07-01").Intersect(Between("2026-07-01", null)).Should().BeNull();

    [Fact]
    public void A_day_lies_in_the_intersection_exactly_when_it_lies_in_both()
    {
        var day = Gen.Choose(0, 12).Select(offset => new LocalDate(2026, 2, 25).PlusDays(offset));
        var end = Gen.OneOf(Gen.Constant((LocalDate?)null), day.Select(known => (LocalDate?)known));
        var interval = from first in end
                       from second in end
                       where !(first >= second)
                       select new Validity(first, second);
        var cases = from one in interval
                    from other in interval
                    from at in day
                    select (One: one, Other: other, At: at);

        Prop.ForAll(
            cases.ToArbitrary(),
            c => (c.One.Intersect(c.Other)?.Includes(c.At) ?? false) == (c.One.Includes(c.At) && c.Other.Includes(c.At)))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Always_has_no_ends()
    {
        Validity.Always.Should().Be(Between(null, null));
        Validity.Always.ToString().Should().Be("../..");
    }

    [Fact]
    public void The_text_has_iso_days() =>
        Between("2026-01-01", "2027-01-01").ToString().Should().Be("2026-01-01/2027-01-01");

    private static Validity Between(string? from, string? until) =>
        new(from is null ? null : Day(from), until is null ? null : Day(until));
}
