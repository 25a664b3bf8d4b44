using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>How the way is left, and the two ways beside it.</summary>
public class PathEndTests
{
    [Theory]
    [InlineData(ApplicationWithdrawn, 3, MemberStage.Applicant)]
    [InlineData(Rejected, 10, MemberStage.Activist)]
    [InlineData(ApplicationWithdrawn, 20, MemberStage.DevelopmentTarget)]
    public void An_application_that_is_withdrawn_or_rejected_ends_the_way(PathStep step, int after, MemberStage stage)
    {
        var ended = Take(after).Member.Take(Taken(step, "2026-08-01"), Rulebook.National).State;

        ended.StageOn(Day("2026-07-31")).Should().Be(stage);
        ended.StageOn(Day("2026-08-01")).Should().BeNull();
        ended.NextSteps(Day("2026-08-01"), Rulebook.National).Should().BeEmpty();
        ended.RefusedBy(Taken(ActivistNamed, "2026-08-02")).Should().Contain("members.stage-open");
    }

    [Fact]
    public void Who_withdrew_may_apply_again_and_the_old_way_does_not_count()
    {
        var again = Take(10).Member.Take(Taken(ApplicationWithdrawn, "2026-06-12"), Rulebook.National).State.Take(Taken(ApplicationReceived, "2026-07-01"), Rulebook.National).State;

        again.StageOn(Day("2026-07-01")).Should().Be(MemberStage.Applicant);
        again.RefusedBy(Taken(ActivistNamed, "2026-07-10")).Should().Equal("members.talk-deadline", "members.activist-selection");
    }

    [Theory]
    [InlineData(ApplicationWithdrawn)]
    [InlineData(Rejected)]
    [InlineData(PosthumouslyRecognized)]
    public void A_member_does_not_leave_as_an_applicant_does(PathStep step) => Take(28).Member.RefusedBy(Taken(step, "2027-01-10")).Should().Contain("members.stage-open");

    [Fact]
    public void Nobody_who_never_applied_withdraws() =>
        Replay(new PersonDescribed(Person, born: UncertainDay.Parse("1999"))).RefusedBy(Taken(ApplicationWithdrawn, "2027-01-10")).Should().Equal("members.stage-open");

    [Fact]
    public void A_membership_that_is_not_recognised_never_was()
    {
        var (member, _) = Take(36);
        var refused = member.Take(Taken(NotRecognized, "2028-01-10"), Rulebook.National).State;

        refused.StageOn(Day("2026-09-03")).Should().Be(MemberStage.DevelopmentTarget);
        refused.Stages.Should().NotContain(span => span.Stage >= MemberStage.Probationary);
        refused.StandingOn(Day("2030-01-01"), Rulebook.National).Should().BeNull();
        refused.ProbationOn(Day("2030-01-01"), Rulebook.National).Should().BeNull();
        refused.MembershipDatesOn(Day("2030-01-01"), Rulebook.National).Should().BeNull();
        refused.NextSteps(Day("2030-01-01"), Rulebook.National).Should().BeEmpty();
        Take(20).Member.RefusedBy(Taken(NotRecognized, "2026-08-01")).Should().Equal("members.stage-open");
    }

    [Fact]
    public void An_earlier_membership_stays_when_a_later_one_is_not_recognised()
    {
        var twice = Replay(new StageEntered(Person, MemberStage.Full, Day("2000-05-01")), new MembershipEnded(Person, Day("2010-05-01")),
            Taken(ApplicationReceived, "2024-01-10"), new StageEntered(Person, MemberStage.Probationary, Day("2026-03-01")), Taken(NotRecognized, "2026-12-01"));

        twice.Stages.Select(span => span.Stage).Should().Equal(MemberStage.Full, MemberStage.Applicant);
    }

    [Fact]
    public void Probation_is_revoked_by_vote_and_approval()
    {
        var voted = Take(28).Member.Take(Voted(RevocationVoted, "2027-03-10"), Rulebook.National).State;

        Take(28).Member.RefusedBy(Approved(RevocationApproved, "2027-04-10")).Should().NotBeEmpty("the general meeting comes first");
        Take(28).Member.Apply(new MeetingVoted(Person, RevocationVoted, Day("2027-03-10"), false)).RefusedBy(Approved(RevocationApproved, "2027-04-10")).Should().NotBeEmpty();
        var revoked = voted.Take(Approved(RevocationApproved, "2027-04-10"), Rulebook.National).State;
        revoked.StageOn(Day("2027-04-09")).Should().Be(MemberStage.Probationary);
        revoked.StageOn(Day("2027-04-10")).Should().BeNull();
    }

    [Fact]
    public void After_an_extension_only_conversion_or_revocation_remain()
    {
        var extended = Extended();

        var next = extended.NextSteps(Day("2028-03-04"), Rulebook.National).ToDictionary(step => step.Step);
        next[ExtensionVoted].Should().BeEquivalentTo(new { IsImpossible = true, Earliest = (NodaTime.LocalDate?)null, IsOpen = false });
        next[ExtensionVoted].Blocks.Select(block => block.Rule.Id).Should().Contain("members.probation-extension-times");
        next[ConversionVoted].Earliest.Should().Be(Day("2028-03-04"));
        next[RevocationVoted].IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Standing_counts_from_the_end_of_the_extension()
    {
        var converted = Extended().Apply(Voted(ConversionVoted, "2028-03-20")).Apply(Taken(ConversionSubmitted, "2028-03-22"))
            .Take(Approved(ConversionApproved, "2028-05-10"), Rulebook.National).State;

        converted.StandingOn(Day("2029-03-04"), Rulebook.National)!.Should().BeEquivalentTo(new { Since = UncertainDay.On(Day("2028-03-04")), Years = 1 });
    }

    [Theory]
    [InlineData(null, MemberStage.Probationary, null)]
    [InlineData("2026-06-15", MemberStage.Full, "2026-06-15")]
    [InlineData("2026-09-15", MemberStage.Full, "2026-09-15")]
    public void Who_is_admitted_directly_has_the_days_of_the_decision(string? full, MemberStage stage, string? since)
    {
        var admitted = Replay(new PersonDescribed(Person, born: UncertainDay.Parse("1999")))
            .Take(new AdmittedDirectly(Person, Day("2026-08-01"), Day("2026-06-15"), full is null ? null : Day(full)), Rulebook.National).State;

        admitted.StageOn(Day("2027-01-01")).Should().Be(stage);
        (admitted.StandingOn(Day("2027-01-01"), Rulebook.National)?.Since).Should().Be(since is null ? null : UncertainDay.On(Day(since)));
        (admitted.ProbationOn(Day("2027-01-01"), Rulebook.National)?.FullMemberOn).Should().Be(full is null ? Day("2027-06-15") : null);
        var dates = admitted.MembershipDatesOn(Day("2027-01-01"), Rulebook.National)!;
        (dates.JoinedOn, dates.AdmissionCountedOn, dates.FullMemberOn).Should().Be((Day("2026-06-15"), Day("2026-08-01"), full is null ? null : Day(full)));
        Take(28).Member.RefusedBy(new AdmittedDirectly(Person, Day("2027-08-01"), Day("2027-06-15"))).Should().Contain("members.stage-open");
    }

    [Fact]
    public void Who_is_recognised_after_death_has_neither_probation_nor_standing()
    {
        var recognised = Take(8).Member.Take(Taken(PosthumouslyRecognized, "2026-03-10"), Rulebook.National).State;

        recognised.PosthumouslyRecognizedOn.Should().Be(Day("2026-03-10"));
        recognised.StageOn(Day("2026-03-10")).Should().BeNull();
        recognised.ProbationOn(Day("2027-01-01"), Rulebook.National).Should().BeNull();
        recognised.StandingOn(Day("2027-01-01"), Rulebook.National).Should().BeNull();
        Replay(new PersonDescribed(Person)).RefusedBy(Taken(PosthumouslyRecognized, "2026-03-10")).Should().NotBeEmpty("it needs an earlier application");
    }

    private static Member Extended() => Replay([.. Lawful.Take(33), new MeetingVoted(Person, ExtensionVoted, Day("2027-09-10"), true, 6), Approved(ExtensionApproved, "2027-10-10")]);
}
