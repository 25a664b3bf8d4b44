using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Rulebooks;

public class NationalTests
{
    [Theory]
    [InlineData("branch.members-meeting-quarterly", 1, WorkPeriodKind.Quarter, Strength.Generally, "《中国共产党支部工作条例（试行）》第11条")]
    [InlineData("branch.committee-meeting-monthly", 1, WorkPeriodKind.Month, Strength.Generally, "《中国共产党支部工作条例（试行）》第12条")]
    [InlineData("branch.group-meeting-monthly", 1, WorkPeriodKind.Month, Strength.Generally, "《中国共产党支部工作条例（试行）》第13条")]
    [InlineData("branch.theme-day-monthly", 1, WorkPeriodKind.Month, Strength.Must, "《中国共产党支部工作条例（试行）》第16条；《中国共产党党员教育管理工作条例》第16条第2款")]
    [InlineData("branch.life-meeting-yearly", 1, WorkPeriodKind.Year, Strength.Must, "《中国共产党支部工作条例（试行）》第17条；《中国共产党党员教育管理工作条例》第17条")]
    [InlineData("branch.members-appraisal-yearly", 1, WorkPeriodKind.Year, Strength.Generally, "《中国共产党支部工作条例（试行）》；《中国共产党党员教育管理工作条例》第18条")]
    [InlineData("branch.heart-talk-yearly", 1, WorkPeriodKind.Year, Strength.Generally, "《中国共产党支部工作条例（试行）》")]
    [InlineData("branch.party-history-yearly", 1, WorkPeriodKind.Year, Strength.Must, "《党史学习教育工作条例》第19条")]
    public void Each_cadence_has_its_number_strength_and_article(string id, int atLeast, WorkPeriodKind per, Strength strength, string articles)
    {
        var value = Requirement(id).On(Day("2026-06-30"))!;

        value.Value.Should().Be(new Cadence(atLeast, per));
        value.Authority.Strength.Should().Be(strength);
        value.Authority.Text().Zh.Should().Be(articles);
    }

    [Fact]
    public void The_lecture_has_no_national_number() => Requirement("branch.lecture-cadence").On(Day("2026-06-30")).Should().BeNull();

    [Theory]
    [InlineData("branch.theme-day-monthly", "2018-10-28")]
    [InlineData("branch.party-history-yearly", "2024-02-05")]
    public void A_value_is_not_in_force_before_its_first_day(string id, string firstDay)
    {
        Requirement(id).On(Day(firstDay)).Should().NotBeNull();
        Requirement(id).On(Day(firstDay).PlusDays(-1)).Should().BeNull("a day before is not in force, never zero");
    }

    [Fact]
    public void A_value_cites_a_document_only_from_the_day_it_is_in_force() =>
        Requirement("branch.theme-day-monthly").On(Day("2019-05-05"))!.Authority.Citations.Select(citation => citation.Document.Id)
            .Should().Equal("BRANCH-2018");

    [Fact]
    public void No_value_in_force_cites_a_document_that_was_not_yet_in_force()
    {
        foreach (var authority in Laws.RuleLaws.Authorities())
        {
            foreach (var citation in authority.Citations.Where(citation => citation.Document.Date is not null))
                (authority.Validity.From >= citation.Document.Date).Should().BeTrue("{0} cites {1}", authority.Rule, citation);
        }
    }

    [Fact]
    public void Parameters_are_read_with_their_authority()
    {
        var until = Rulebook.National.Get(ReviewParameters.AttributedUntil, Day("2025-12-31"))!;

        until.Value.Should().Be(new NodaTime.AnnualDate(3, 31));
        until.Authority.Strength.Should().Be(Strength.ProjectRule);
        Rulebook.National.Get(ReviewParameters.LifeMeetingQuarter, Day("2025-12-31"))!.Value.Should().Be(4);
        Rulebook.National.Get(ReviewParameters.EvidenceRequired, Day("2025-12-31"))!.Value.Should().Be(Evidence.Announced);
    }

    [Fact]
    public void A_parameter_outside_its_dates_is_not_in_force() =>
        Rulebook.National.Get(ReviewParameters.LifeMeetingQuarter, Day("2018-10-27")).Should().BeNull();

    [Fact]
    public void The_calendar_is_part_of_the_rulebook_and_of_its_fingerprint()
    {
        Rulebook.National.Calendar.IsWorkingDay(Day("2026-02-28")).Should().BeTrue();
        Rulebook.National.With(WorkingCalendar.Empty).Fingerprint.Should().NotBe(Rulebook.National.Fingerprint);
    }

    private static CadenceRequirement Requirement(string id) => Rulebook.National.Cadences.Single(cadence => cadence.Rule.Id == id);
}
