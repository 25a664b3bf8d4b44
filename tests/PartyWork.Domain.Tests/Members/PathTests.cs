using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>The way into the Party: what refuses a step, what is late, what comes next.</summary>
public class PathTests
{
    [Fact]
    public void A_lawful_way_is_taken_step_by_step_and_replay_gives_the_same()
    {
        var (member, events) = Take(Lawful.Count);

        member.StageOn(Day("2026-08-31")).Should().Be(MemberStage.DevelopmentTarget);
        member.StageOn(Day("2026-09-04")).Should().Be(MemberStage.Probationary, "membership holds from the general meeting");
        member.StageOn(Day("2027-09-03")).Should().Be(MemberStage.Probationary);
        member.StageOn(Day("2027-09-04")).Should().Be(MemberStage.Full, "the full-member date is the end of the probation, whatever the days of vote and approval");
        member.Stages[^1].DecidedOn.Should().Be(Day("2027-10-20"));
        Member.Replay(events).Should().BeEquivalentTo(member);
    }

    [Fact]
    public void Standing_follows_the_expiry_and_statistics_the_approval_and_both_days_are_kept()
    {
        var (member, _) = Take(Lawful.Count);

        member.StandingOn(Day("2028-09-04"), Rulebook.National)!.Should().BeEquivalentTo(new { Since = UncertainDay.On(Day("2027-09-04")), Years = 1 });
        member.Timeline(Day("2028-01-01"), Rulebook.National)[^1].ToString().Should().Be("2027-10-20 conversion-approved");
    }

    [Theory]
    [InlineData(ActivistNamed, "2025-06-20", "members.talk-deadline", 1)]
    [InlineData(TargetProposed, "2026-06-20", "members.target-consultation", 6)]
    [InlineData(TargetProposed, "2026-06-19", "members.activist-min-duration", 13)]
    [InlineData(TargetListed, "2026-06-22", "members.target-approval", 14)]
    [InlineData(TargetListed, "2026-06-30", "members.target-publicity", 15)]
    [InlineData(PreReviewPassed, "2026-08-05", "members.introducer-count", 18)]
    [InlineData(PreReviewPassed, "2026-08-05", "members.political-review", 19)]
    [InlineData(PreReviewPassed, "2026-08-05", "members.training", 20)]
    [InlineData(ConversionRequested, "2026-10-20", "members.stage-open", 23)]
    public void What_is_missing_or_too_early_refuses_with_its_article(PathStep step, string on, string rule, int after) =>
        Take(after).Member.Take(Taken(step, on), Rulebook.National, People).Refusals.Select(refusal => refusal.Rule.Id).Should().Contain(rule);

    [Fact]
    public void Admission_cannot_be_approved_before_the_talk_nor_by_a_general_branch()
    {
        var submitted = Take(24).Member;

        var refused = submitted.Take(new ApprovalGiven(Person, AdmissionApproved, Day("2026-11-02"), approver: OrganizationKind.GeneralBranch), Rulebook.National);

        refused.Refusals.Select(refusal => refusal.Rule.Id).Should().BeEquivalentTo("members.approver-talk", "members.approver");
    }

    [Theory]
    [InlineData("2027-09-03", false)]
    [InlineData("2027-09-04", true)]
    public void Conversion_is_voted_on_when_the_probation_is_over(string on, bool isAccepted) =>
        Take(33).Member.Take(Voted(ConversionVoted, on), Rulebook.National).IsAccepted.Should().Be(isAccepted);

    [Theory]
    [InlineData(5, "members.probation-extension")]
    [InlineData(6, null)]
    [InlineData(12, null)]
    [InlineData(13, "members.probation-extension")]
    public void An_extension_is_half_a_year_to_a_year(int months, string? refusedBy) =>
        Take(28).Member.Take(new MeetingVoted(Person, ExtensionVoted, Day("2027-09-10"), true, months), Rulebook.National)
            .Refusals.Select(refusal => refusal.Rule.Id).Should().Equal(refusedBy is null ? [] : [refusedBy]);

    [Fact]
    public void Probation_is_extended_once_and_its_end_moves()
    {
        var extended = Take(28).Member.Take(new MeetingVoted(Person, ExtensionVoted, Day("2027-09-10"), true, 6), Rulebook.National).State
            .Take(new ApprovalGiven(Person, ExtensionApproved, Day("2027-10-10")), Rulebook.National).State;

        extended.ProbationOn(Day("2027-12-01"), Rulebook.National)!.FullMemberOn.Should().Be(Day("2028-03-04"));
        extended.Take(new MeetingVoted(Person, ExtensionVoted, Day("2028-03-10"), true, 6), Rulebook.National)
            .Refusals.Select(refusal => refusal.Rule.Id).Should().Contain("members.probation-extension-times");
    }

    [Fact]
    public void Filing_is_enough_under_the_rules_of_2014_and_consent_is_asked_for_under_those_of_2026()
    {
        var proposed = Replay(Taken(ApplicationReceived, "2024-03-10"), Taken(ApplicantTalkedWith, "2024-04-01"), Taken(ActivistNamed, "2024-06-01"),
            Taken(TargetProposed, "2026-04-15"), Taken(TargetFiled, "2026-04-20"));

        proposed.Take(Taken(TargetListed, "2026-05-10"), Rulebook.National).IsAccepted.Should().BeTrue();
        proposed.Take(Taken(TargetListed, "2026-05-20"), Rulebook.National).Refusals.Select(refusal => refusal.Rule.Id)
            .Should().BeEquivalentTo("members.target-approval", "members.target-publicity");
    }

    [Theory]
    [InlineData("2026-02-28", "members.min-age")]
    [InlineData("2026-03-01", null)]
    public void Who_was_born_on_the_leap_day_may_apply_from_the_first_of_March(string on, string? refusedBy) =>
        Member.Replay([new PersonDescribed(Person, born: UncertainDay.On(Day("2008-02-29")))]).Take(Taken(ApplicationReceived, on), Rulebook.National)
            .Refusals.Select(refusal => refusal.Rule.Id).Should().Equal(refusedBy is null ? [] : [refusedBy]);

    [Fact]
    public void The_next_steps_have_their_first_and_last_days()
    {
        var activist = Replay(Taken(ApplicationReceived, "2026-05-31"), Taken(ApplicantTalkedWith, "2026-06-10"), Taken(ActivistRecommended, "2026-06-15"), Taken(ActivistNamed, "2026-06-20"));

        var next = activist.NextSteps(Day("2026-07-01"), Rulebook.National).ToDictionary(step => step.Step);

        next[TargetProposed].Earliest.Should().Be(Day("2027-06-20"));
        next[ActivistReviewed].Latest.Should().Be(Day("2026-12-20"));
        next[TargetProposed].IsOpen.Should().BeFalse();
        next[MentorAssigned].IsOpen.Should().BeTrue();
        next.Should().NotContainKey(TargetFiled).And.ContainKey(TargetConsented);
    }

    [Fact]
    public void A_history_with_holes_is_undetermined_and_not_refused()
    {
        var imported = Member.Replay([new StageEntered(Person, MemberStage.DevelopmentTarget, Day("2026-05-20")), Named(IntroducerNamed, "2026-06-01", "m1"),
            Named(IntroducerNamed, "2026-06-01", "m2"), new PoliticalReviewConcluded(Person, Day("2026-06-10"), true), new TrainingCompleted(Person, Day("2026-06-12"), hours: 24)]);

        var decision = imported.Take(Taken(PreReviewPassed, "2026-06-20"), Rulebook.National);

        decision.IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Late_steps_are_told_with_the_edition_of_the_day_from_which_their_time_ran()
    {
        var member = Replay(Taken(ApplicationReceived, "2026-05-31"), Taken(ApplicantTalkedWith, "2026-07-02"));

        var entry = member.Timeline(Day("2026-08-01"), Rulebook.National)[1];

        (entry.LastDay, entry.DaysLate).Should().Be((Day("2026-06-30"), 2));
        entry.Text.Should().Be(new LocalizedText("2026-07-02派人谈话，期限2026-06-30，逾期2天。", "2026-07-02: the talk after the application, due by 2026-06-30, 2 days late."));
    }

    [Theory]
    [InlineData(2, 24, false, "")]
    [InlineData(3, null, false, "")]
    [InlineData(2, 20, false, "members.training-min")]
    [InlineData(0, 0, true, "")]
    public void Training_is_three_days_or_twenty_four_hours_never_converted(int? days, int? hours, bool isSpecial, string advisedBy)
    {
        var trained = Take(20).Member.Apply(new TrainingCompleted(Person, Day("2026-07-24"), days, hours, isSpecial));

        var decision = trained.Take(Taken(PreReviewPassed, "2026-08-05"), Rulebook.National);

        decision.IsAccepted.Should().BeTrue();
        decision.Advice.Select(advice => advice.Rule.Id).Should().Equal(advisedBy.Length == 0 ? [] : [advisedBy]);
    }

    [Theory]
    [InlineData("2026-11-05", "members.leaving-soon")]
    [InlineData("2026-11-06", null)]
    public void Who_leaves_within_three_months_is_advised_against(string leaving, string? advisedBy)
    {
        var trained = Take(21).Member.Apply(new LeavingExpected(Person, Day("2026-08-01"), Day(leaving)));

        trained.Take(Taken(PreReviewPassed, "2026-08-05"), Rulebook.National).Advice.Select(advice => advice.Rule.Id).Should().Equal(advisedBy is null ? [] : [advisedBy]);
    }

    [Fact]
    public void What_examinations_ask_accepted_in_2019_and_converted_in_2020()
    {
        var member = Member.Replay([
            new StageEntered(Person, MemberStage.DevelopmentTarget, Day("2019-01-10")), Voted(AdmissionVoted, "2019-06-30"), Approved(AdmissionApproved, "2019-08-15"),
            Voted(ConversionVoted, "2020-09-10"), new ApprovalGiven(Person, ConversionApproved, Day("2020-10-09"), Day("2020-06-30"))]);

        member.StandingOn(Day("2026-07-01"), Rulebook.National)!.Since.Should().Be(UncertainDay.On(Day("2020-06-30")));
        member.Stages[^1].Should().BeEquivalentTo(new { Stage = MemberStage.Full, DecidedOn = Day("2020-10-09") });
    }
}
