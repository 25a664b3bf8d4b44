using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>The edition of 2014 holds through 2026-05-10, that of 2026 from 2026-05-11: for a condition on the day of the act, for a deadline on the day from which it runs.</summary>
public class PathEditionTests
{
    private static readonly string[] SinceTheSecondEdition =
    [
        "members.mentor-replacement", "members.target-publicity", "members.target-publicity-mobile", "members.introducer-soft-bar", "members.meeting-deadline", "members.oath-deadline",
    ];

    /// <summary>What organs do before an approval stands in regulations of their own.</summary>
    public static TheoryData<string> Rows { get; } = [.. typeof(MemberParameters).GetProperties().Select(property => property.GetValue(null)!.ToString()!).Where(id => id != MemberParameters.OrganApproval.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_has_the_edition_of_its_day(string id)
    {
        var values = Rulebook.National.Parameters.Single(parameter => parameter.Rule.Id == id).Values;
        var (before, after) = (On("2026-05-10"), On("2026-05-11"));

        after.Should().NotBeNull();
        if (after!.Citations.All(citation => citation.Document.IsProject))
        {
            before.Should().Be(after, "a design of the library has no edition");
            return;
        }

        after.Citations.Should().Contain(citation => citation.Document.Id == "DEV-2026" && citation.Article != null);
        if (SinceTheSecondEdition.Contains(id)) before.Should().BeNull("the edition of 2014 does not ask for it");
        else before!.Citations.Should().Contain(citation => citation.Document.Id == "DEV-2014");
        if (!id.StartsWith("members.probation-length", StringComparison.Ordinal)) On("2014-05-27").Should().BeNull("the edition before is not modelled");

        Authority? On(string day) => values.SingleOrDefault(value => value.Authority.Validity.Includes(Day(day)))?.Authority;
    }

    [Theory]
    [InlineData("2026-05-10", TargetFiled, TargetConsented)]
    [InlineData("2026-05-11", TargetConsented, TargetFiled)]
    public void The_next_steps_are_those_of_the_edition(string on, PathStep asked, PathStep notAsked)
    {
        var next = Replay([.. Lawful.Take(9)]).NextSteps(Day(on), Rulebook.National).Select(step => step.Step).ToList();

        next.Should().Contain(asked).And.NotContain(notAsked);
        next.Contains(TargetPublicized).Should().Be(on == "2026-05-11");
    }

    [Fact]
    public void A_time_that_began_before_the_new_edition_runs_by_the_old_one()
    {
        var approved = Replay(new StageEntered(Person, MemberStage.DevelopmentTarget), Voted(AdmissionVoted, "2026-04-01"), Approved(AdmissionApproved, "2026-05-10"), Taken(OathTaken, "2026-09-01"));

        approved.Timeline(Day("2026-10-01"), Rulebook.National)[^1].Should().BeEquivalentTo(new { LastDay = (NodaTime.LocalDate?)null, DaysLate = 0 });
    }

    [Fact]
    public void Before_the_first_edition_that_is_modelled_a_step_is_undetermined_and_not_refused()
    {
        var old = Replay(Taken(ApplicationReceived, "2013-05-01"));

        var decision = old.Take(Taken(ActivistNamed, "2014-05-27"), Rulebook.National);

        decision.IsAccepted.Should().BeTrue();
        decision.Undetermined.Select(missing => missing.Text.En).Should().Equal("The rulebook does not model what applied on 2014-05-27; it cannot be judged.");
        old.RefusedBy(Taken(ActivistNamed, "2014-05-28")).Should().Equal("members.talk-deadline", "members.activist-selection");
        old.NextSteps(Day("2014-05-27"), Rulebook.National).Should().AllSatisfy(step => step.Undetermined.Should().NotBeEmpty());
    }

    [Fact]
    public void Who_is_only_described_may_apply_from_the_day_of_age_on_and_no_text_names_it()
    {
        var described = Replay(new PersonDescribed(Person, born: UncertainDay.On(Day("2008-02-29"))));

        var next = described.NextSteps(Day("2026-01-10"), Rulebook.National).Should().ContainSingle().Subject;
        (next.Step, next.Earliest, next.IsOpen).Should().Be((ApplicationReceived, Day("2026-03-01"), false));
        next.Blocks.Single().Text.En.Should().Be("An applicant is at least 18 years old.");
        Replay(new PersonDescribed(Person, born: UncertainDay.Parse("2008-03"))).LeftOpenBy(new ApplicationLodged(Person, Day("2026-03-15"), ApplicationVenue.Unit)).Should().Equal("members.min-age");
    }

    [Fact]
    public void The_earliest_day_of_a_step_waits_for_the_steps_before_it()
    {
        var next = Replay([.. Lawful.Take(7)]).NextSteps(Day("2026-05-20"), Rulebook.National).ToDictionary(step => step.Step);

        next[ViewsOnTarget].Earliest.Should().Be(Day("2026-05-20"), "nothing waits");
        next[TargetProposed].Earliest.Should().Be(Day("2026-06-20"));
        next[TargetConsented].Earliest.Should().Be(Day("2026-06-20"));
        next[TargetListed].Earliest.Should().Be(Day("2026-06-27"), "five working days after the notice of that day, which end on 2026-06-26");
        next[MentorAssigned].Should().BeEquivalentTo(new { IsImpossible = true, IsOpen = false });
    }
}
