using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

public class ProbationTests
{
    private static readonly MemberId Person = MemberId.From("p1");

    public static TheoryData<string, string, string, string, string, string> Vectors { get; } = new()
    {
        { "2026-06-15", "2027-06-14", "2027-06-15", "2027-12-15", "2028-03-15", "2028-06-15" },
        { "2023-06-10", "2024-06-09", "2024-06-10", "2024-12-10", "2025-03-10", "2025-06-10" },
        { "2024-02-29", "2025-02-28", "2025-03-01", "2025-09-01", "2025-12-01", "2026-03-01" },
        { "2028-02-29", "2029-02-28", "2029-03-01", "2029-09-01", "2029-12-01", "2030-03-01" },
        { "2025-02-28", "2026-02-27", "2026-02-28", "2026-08-28", "2026-11-28", "2027-02-28" },
        { "2027-02-28", "2028-02-27", "2028-02-28", "2028-08-28", "2028-11-28", "2029-02-28" },
        { "2026-01-31", "2027-01-30", "2027-01-31", "2027-07-31", "2027-10-31", "2028-01-31" },
        { "2025-08-31", "2026-08-30", "2026-08-31", "2027-03-01", "2027-05-31", "2027-08-31" },
        { "2025-08-30", "2026-08-29", "2026-08-30", "2027-03-01", "2027-05-30", "2027-08-30" },
        { "2026-12-31", "2027-12-30", "2027-12-31", "2028-07-01", "2028-10-01", "2028-12-31" },
        { "2026-11-30", "2027-11-29", "2027-11-30", "2028-05-30", "2028-08-30", "2028-11-30" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Probation_ends_a_year_after_the_meeting_and_an_extension_is_chained(string meeting, string last, string full, string half, string nine, string year)
    {
        var plain = Probation.Of(Day(meeting), Rulebook.National)!;

        (plain.LastDay, plain.FullMemberOn).Should().Be((Day(last), Day(full)));
        foreach (var (months, end) in new[] { (6, half), (9, nine), (12, year) })
            Probation.Of(Day(meeting), Rulebook.National, months)!.FullMemberOn.Should().Be(Day(end));
    }

    [Fact]
    public void The_arithmetic_is_told_with_the_rounding_done() =>
        Probation.Of(Day("2024-02-29"), Rulebook.National, 6)!.Text.Should().Be(new LocalizedText(
            "2024-02-29 + 1年，顺延至下月1日 → 2025-03-01；2025-03-01 + 6个月 → 2025-09-01",
            "2024-02-29 + 1 year, rolled → 2025-03-01; 2025-03-01 + 6 months → 2025-09-01"));

    [Fact]
    public void Before_the_first_edition_that_is_modelled_nothing_is_guessed() => Probation.Of(Day("1921-06-30"), Rulebook.National).Should().BeNull();

    [Theory]
    [InlineData("1965-07", null, "[1966-07-01..1966-07-31]")]
    [InlineData("1921-07-01", null, "1921-07-01")]
    [InlineData("1925-03-10", SocialCategory.First, "1925-06-10")]
    [InlineData("1925-03-10", SocialCategory.Second, "1925-09-10")]
    [InlineData("1925-03-10", null, "[1925-06-10..1925-09-10]")]
    [InlineData("1927-08-01", SocialCategory.First, "1927-08-01")]
    [InlineData("1927-08-01", SocialCategory.Second, "1927-11-01")]
    [InlineData("1937-07-07", null, "1937-07-07")]
    [InlineData("1950-10-19", SocialCategory.First, "1951-04-19")]
    [InlineData("1950-10-19", SocialCategory.Second, "1951-10-19")]
    [InlineData("1950-10-19", SocialCategory.Third, "1952-10-19")]
    [InlineData("1970-01-15", null, "1970-01-15")]
    [InlineData("1980-01-15", null, "1981-01-15")]
    [InlineData("1990-01-15", null, "1991-01-15")]
    [InlineData("1969-03", null, "[1970-03-01..1970-03-31]")]
    [InlineData("1969", null, "[1969-04-01..1970-03-31]")]
    public void The_standing_of_an_old_file_follows_from_the_probation_of_its_period(string joined, SocialCategory? category, string since)
    {
        var member = Member.Replay([new AdmissionRecalled(Person, UncertainDay.Parse(joined), category)]);

        member.StandingOn(Day("2026-07-01"), Rulebook.National)!.Since.Should().Be(UncertainDay.Parse(since));
    }

    [Theory]
    [InlineData("1996-03-01", "2026-02-28", 29)]
    [InlineData("1996-03-01", "2026-03-01", 30)]
    [InlineData("2027-06-15", "2030-06-14", 2)]
    [InlineData("2027-06-15", "2030-06-15", 3)]
    [InlineData("2004-02-29", "2025-02-28", 20)]
    [InlineData("2004-02-29", "2025-03-01", 21)]
    [InlineData("2004-02-29", "2024-02-28", 19)]
    [InlineData("2004-02-29", "2024-02-29", 20)]
    public void Standing_counts_completed_anniversaries(string full, string on, int years) =>
        Member.Replay([new StageEntered(Person, MemberStage.Full, Day(full))]).StandingOn(Day(on), Rulebook.National)!.Years.Should().Be(years);

    [Theory]
    [InlineData("2026-07-15", null)]
    [InlineData("2026-08-01", 60)]
    [InlineData("2026-06-30", 59)]
    public void A_month_alone_gives_the_years_where_every_day_of_it_agrees(string on, int? years) =>
        Member.Replay([new AdmissionRecalled(Person, UncertainDay.Parse("1965-07"))]).StandingOn(Day(on), Rulebook.National)!.Years.Should().Be(years);

    [Fact]
    public void Who_was_wrongly_expelled_and_restored_has_continuous_standing()
    {
        var restored = Member.Replay([
            new StageEntered(Person, MemberStage.Full, Day("2000-05-01")), new MembershipEnded(Person, Day("2010-05-01")),
            new StandingDecided(Person, Day("2012-05-01"), countsInterruptedTime: true)]);

        restored.StandingOn(Day("2020-05-01"), Rulebook.National)!.Should().BeEquivalentTo(new { Since = UncertainDay.On(Day("2000-05-01")), DaysNotCounted = 0, Years = 20 });
    }

    [Fact]
    public void Where_the_decision_does_not_say_so_the_time_between_does_not_count()
    {
        var restored = Member.Replay([
            new StageEntered(Person, MemberStage.Full, Day("2000-05-01")), new MembershipEnded(Person, Day("2010-05-01")),
            new StandingDecided(Person, Day("2012-05-01"))]);

        restored.StandingOn(Day("2020-05-01"), Rulebook.National)!.Years.Should().Be(17, "the gap of 731 days ends the 18th year on 2020-05-02");
        restored.StandingOn(Day("2020-05-02"), Rulebook.National)!.Years.Should().Be(18);
    }

    [Fact]
    public void Who_rejoins_without_probation_counts_from_the_day_that_the_decision_fixes() =>
        Member.Replay([
            new StageEntered(Person, MemberStage.Full, Day("2000-05-01")), new MembershipEnded(Person, Day("2010-05-01")),
            new StandingDecided(Person, Day("2012-05-01"), since: Day("2011-07-01"))])
            .StandingOn(Day("2020-06-30"), Rulebook.National)!.Should().BeEquivalentTo(new { Since = UncertainDay.On(Day("2011-07-01")), Years = 8 });

    [Fact]
    public void Who_is_no_full_member_has_no_standing() =>
        Member.Replay([new StageEntered(Person, MemberStage.Probationary, Day("2026-06-15"))]).StandingOn(Day("2026-12-01"), Rulebook.National).Should().BeNull();
}
