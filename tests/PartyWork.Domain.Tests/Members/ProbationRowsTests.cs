using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>The rows of the rules on probation and standing, each by its worked example; the lawful way has its meeting on 2026-09-04.</summary>
public class ProbationRowsTests
{
    [Theory]
    [InlineData("2027-09-03", null)]
    [InlineData("2027-09-04", null)]
    [InlineData("2027-09-02", "members.probation-length")]
    [InlineData("2027-09-05", "members.probation-length")]
    public void The_last_day_is_written_as_the_day_before_full_membership_or_as_that_day(string written, string? refusedBy) =>
        Take(25).Member.RefusedBy(new ApprovalGiven(Person, AdmissionApproved, Day("2026-11-02"), approver: OrganizationKind.PrimaryCommittee, lastDay: Day(written)))
            .Should().Equal(refusedBy is null ? [] : [refusedBy]);

    [Theory]
    [InlineData(25, AdmissionApproved, "2026-11-02", "2026-09-04")]
    [InlineData(35, ConversionApproved, "2027-10-20", "2027-09-04")]
    public void An_approval_states_the_day_that_follows_from_the_meeting(int after, PathStep step, string on, string effective)
    {
        var member = Take(after).Member;

        member.RefusedBy(new ApprovalGiven(Person, step, Day(on), Day(effective), OrganizationKind.PrimaryCommittee)).Should().BeEmpty();
        member.RefusedBy(new ApprovalGiven(Person, step, Day(on), Day(on), OrganizationKind.PrimaryCommittee)).Should().Equal("members.probation-length");
    }

    [Fact]
    public void An_extension_states_the_end_of_the_probation_extended()
    {
        var voted = Take(28).Member.Apply(new MeetingVoted(Person, ExtensionVoted, Day("2027-09-10"), true, 6));

        voted.RefusedBy(new ApprovalGiven(Person, ExtensionApproved, Day("2027-10-10"), Day("2028-03-04"), OrganizationKind.PrimaryCommittee)).Should().BeEmpty();
        voted.RefusedBy(new ApprovalGiven(Person, ExtensionApproved, Day("2027-10-10"), Day("2028-03-10"), OrganizationKind.PrimaryCommittee)).Should().Equal("members.probation-length");
    }

    [Fact]
    public void Conversion_is_discussed_within_a_month_and_for_one_transferred_in_within_half_a_year()
    {
        var member = Take(33).Member;
        var moved = member.Apply(new RelationEntered(Person, OrganizationId.From("b1"))).Apply(new TransferStarted(Person, OrganizationId.From("b2"), Day("2027-03-01")))
            .Apply(new TransferAccepted(Person, Day("2027-03-20")));

        Next(member, "2027-09-05", ConversionVoted).Should().BeEquivalentTo(new { Earliest = Day("2027-09-05"), Latest = Day("2027-10-04") });
        Next(moved, "2027-09-05", ConversionVoted).Latest.Should().Be(Day("2028-03-04"));
        moved.ProbationOn(Day("2027-09-05"), Rulebook.National)!.FullMemberOn.Should().Be(Day("2027-09-04"), "a move does not start the probation again, and putting off is no extension");
    }

    [Theory]
    [InlineData("2027-09-03", "2028-03-04")]
    [InlineData("2027-09-04", "2027-10-04")]
    public void Who_comes_when_the_probation_is_over_is_not_put_off(string accepted, string latest) =>
        Next(Take(33).Member.Apply(new RelationEntered(Person, OrganizationId.From("b1"))).Apply(new RelationEntered(Person, OrganizationId.From("b2"), Day(accepted))), "2027-09-05", ConversionVoted)
            .Latest.Should().Be(Day(latest));

    [Fact]
    public void An_extension_does_not_move_the_day_by_which_an_earlier_vote_was_due()
    {
        var extended = Replay([.. Lawful.Take(33), new MeetingVoted(Person, ConversionVoted, Day("2027-09-10"), false),
            new MeetingVoted(Person, ExtensionVoted, Day("2027-09-10"), true, 6), Approved(ExtensionApproved, "2027-10-10")]);

        extended.Timeline(Day("2028-01-01"), Rulebook.National).Single(entry => entry.Taken.Step == ConversionVoted).LastDay.Should().Be(Day("2027-10-04"));
    }

    [Fact]
    public void Each_step_of_the_conversion_is_asked_for_before_the_vote() =>
        Take(28).Member.Take(Voted(ConversionVoted, "2027-09-10"), Rulebook.National).Refusals.Select(refusal => refusal.Text.En).Should().Equal(
            "Before this step (the vote on the conversion) comes: the request for conversion.",
            "Before this step (the vote on the conversion) comes: hearing views on the conversion.",
            "Before this step (the vote on the conversion) comes: examining the conversion.");

    [Fact]
    public void The_approval_of_a_conversion_takes_three_months_without_special_cases() =>
        Next(Take(35).Member, "2027-09-20", ConversionApproved).Latest.Should().Be(Day("2027-12-12"));

    [Fact]
    public void The_days_of_law_stand_beside_those_of_statistics()
    {
        var member = Replay(new StageEntered(Person, MemberStage.DevelopmentTarget, Day("2026-08-01")), Voted(AdmissionVoted, "2026-12-20"), Approved(AdmissionApproved, "2027-01-25"));

        var dates = member.MembershipDatesOn(Day("2027-02-01"), Rulebook.National)!;
        (dates.JoinedOn, dates.AdmissionCountedOn, dates.FullMemberOn, dates.ConversionCountedOn).Should().Be((Day("2026-12-20"), Day("2027-01-25"), null, null));
        member.MembershipDatesOn(Day("2027-01-24"), Rulebook.National).Should().BeNull("it is not approved yet");
        var converted = Take(36).Member.MembershipDatesOn(Day("2028-01-01"), Rulebook.National)!;
        (converted.FullMemberOn, converted.ConversionCountedOn).Should().Be((Day("2027-09-04"), Day("2027-10-20")));
    }

    [Fact]
    public void A_conversion_that_was_recorded_without_its_day_counts_from_the_end_of_the_probation() =>
        Replay([.. Lawful.Take(36)]).StandingOn(Day("2028-09-04"), Rulebook.National)!.Should().BeEquivalentTo(new { Since = UncertainDay.On(Day("2027-09-04")), Years = 1 });

    [Fact]
    public void Probation_within_the_Party_leaves_no_gap_and_suspension_does()
    {
        Member Held(MemberStatus status) => Replay(new StageEntered(Person, MemberStage.Full, Day("2000-05-01")), new StatusBegan(Person, status, Day("2010-05-01")), new StatusEnded(Person, status, Day("2012-05-01")));

        Held(MemberStatus.ProbationWithinParty).StandingOn(Day("2020-05-01"), Rulebook.National)!.Years.Should().Be(20);
        Held(MemberStatus.MembershipSuspended).StandingOn(Day("2020-05-01"), Rulebook.National)!.Should().BeEquivalentTo(new { DaysNotCounted = 731, Years = 17 });
    }

    [Fact]
    public void Who_rejoins_with_probation_counts_from_the_new_full_member_date()
    {
        var rejoined = Replay(new StageEntered(Person, MemberStage.Full, Day("2010-05-01")), new MembershipEnded(Person, Day("2024-05-01")),
            Taken(ApplicationReceived, "2028-01-10"), Voted(AdmissionVoted, "2030-03-01"), Approved(AdmissionApproved, "2030-04-01"), Voted(ConversionVoted, "2031-03-10"), Approved(ConversionApproved, "2031-04-10"));

        rejoined.StandingOn(Day("2034-03-01"), Rulebook.National)!.Should().BeEquivalentTo(new { Since = UncertainDay.On(Day("2031-03-01")), Years = 3 });
    }

    private static NextStep Next(Member member, string on, PathStep step) => member.NextSteps(Day(on), Rulebook.National).Single(next => next.Step == step);
}
