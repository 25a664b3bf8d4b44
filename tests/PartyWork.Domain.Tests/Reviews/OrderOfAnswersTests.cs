using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Not applicable, satisfied at once, pending, undetermined, then violated or advice.</summary>
public class OrderOfAnswersTests
{
    private const string ThemeDay = "branch.theme-day-monthly";
    private const string CommitteeMeeting = "branch.committee-meeting-monthly";
    private const string GroupMeeting = "branch.group-meeting-monthly";

    [Fact]
    public void What_is_held_satisfies_at_once() =>
        ABranch().Uncovered().Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-03-06").Of(ThemeDay, "2026-03").Outcome
            .Should().Be(Outcome.Satisfied);

    [Fact]
    public void What_is_announced_for_a_later_day_does_not_count_yet() =>
        ABranch().Announced("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-03-05").Of(ThemeDay, "2026-03").Outcome
            .Should().Be(Outcome.Pending);

    [Fact]
    public void A_range_counts_when_its_last_day_has_come()
    {
        var branch = ABranch().Announced("[2026-03-06..2026-03-10]", A(SegmentKind.ThemedPartyDay));

        branch.ReviewedOn("2026-03-09").Of(ThemeDay, "2026-03").Outcome.Should().Be(Outcome.Pending);
        branch.ReviewedOn("2026-03-10").Of(ThemeDay, "2026-03").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void A_cancelled_activity_counts_for_nothing() =>
        ABranch().Announced("2026-03-06", A(SegmentKind.ThemedPartyDay)).Cancelled(1, "2026-03-05").ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").Outcome
            .Should().Be(Outcome.Violated);

    [Fact]
    public void A_period_that_is_open_is_pending_even_where_the_record_is_silent() =>
        ABranch().Uncovered().ReviewedOn("2026-03-31").Says(CommitteeMeeting, "2026-03").Should().Be((Outcome.Pending, FindingReason.StillOpen));

    [Fact]
    public void A_record_that_claims_nothing_leaves_a_missing_activity_undetermined() =>
        ABranch().Uncovered().ReviewedOn("2026-04-01").Says(ThemeDay, "2026-03").Should().Be((Outcome.Undetermined, FindingReason.NotCovered));

    [Fact]
    public void A_record_that_claims_to_be_partial_leaves_a_missing_activity_undetermined() =>
        ABranch().PartlyCovered().ReviewedOn("2026-04-01").Says(ThemeDay, "2026-03").Should().Be((Outcome.Undetermined, FindingReason.RecordPartial));

    [Fact]
    public void A_claim_that_ends_a_day_too_early_proves_nothing()
    {
        ABranch().Covering(Coverage.Complete(until: Day("2026-03-31"))).ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").Outcome
            .Should().Be(Outcome.Undetermined);
        ABranch().Covering(Coverage.Complete(until: Day("2026-04-01"))).ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").Outcome
            .Should().Be(Outcome.Violated);
    }

    [Fact]
    public void A_yearly_meeting_is_missing_only_where_the_claim_reaches_its_last_day_to_act()
    {
        ABranch().Covering(Coverage.Complete(until: Day("2026-01-01"))).ReviewedOn("2026-04-01").Of("branch.life-meeting-yearly", "2025").Outcome
            .Should().Be(Outcome.Undetermined);
        ABranch().Covering(Coverage.Complete(until: Day("2026-04-01"))).ReviewedOn("2026-04-01").Of("branch.life-meeting-yearly", "2025").Outcome
            .Should().Be(Outcome.Violated);
    }

    [Fact]
    public void A_rule_that_counts_two_kinds_needs_both_covered()
    {
        Given Covering(params SegmentKind[] kinds) => ABranch().Covering(new([], [new(CoverageExtent.Complete, kinds: [.. kinds])]));

        Covering(SegmentKind.StudySession).ReviewedOn("2026-01-01", "2025").Of("branch.party-history-yearly", "2025").Outcome
            .Should().Be(Outcome.Undetermined);
        Covering(SegmentKind.StudySession, SegmentKind.ThemedPartyDay).ReviewedOn("2026-01-01", "2025").Of("branch.party-history-yearly", "2025").Outcome
            .Should().Be(Outcome.Violated);
    }

    [Fact]
    public void A_structure_that_is_not_claimed_leaves_committee_and_groups_undetermined()
    {
        var review = ABranch().Covering(new(activities: [new(CoverageExtent.Complete)])).ReviewedOn("2026-04-01");

        review.Says(CommitteeMeeting, "2026-03").Should().Be((Outcome.Undetermined, FindingReason.StructureUnknown));
        review.Says(GroupMeeting, "2026-03", FindingSubject.UnrecordedGroups).Should().Be((Outcome.Undetermined, FindingReason.StructureUnknown));
    }

    [Fact]
    public void A_committee_on_record_is_judged_even_where_the_structure_is_not_claimed() =>
        ABranch().WithCommittee().Covering(new(activities: [new(CoverageExtent.Complete)])).ReviewedOn("2026-04-01")
            .Of(CommitteeMeeting, "2026-03").Outcome.Should().Be(Outcome.Advice);

    [Fact]
    public void Where_the_structure_is_not_claimed_further_groups_stay_open_beside_the_known_ones()
    {
        var review = ABranch().WithGroup("g1").Covering(new(activities: [new(CoverageExtent.Complete)])).ReviewedOn("2026-04-01");

        review.Of(GroupMeeting, "2026-03", FindingSubject.Group(0)).Outcome.Should().Be(Outcome.Advice);
        review.Says(GroupMeeting, "2026-03", FindingSubject.UnrecordedGroups).Should().Be((Outcome.Undetermined, FindingReason.StructureUnknown));
    }

    [Fact]
    public void A_known_groups_meeting_says_nothing_of_further_groups()
    {
        var review = ABranch().WithGroup("g1").Covering(new(activities: [new(CoverageExtent.Complete)]))
            .Held("2026-03-05", AGroupMeeting("g1")).ReviewedOn("2026-04-10");

        review.Of(GroupMeeting, "2026-03", FindingSubject.Group(0)).Outcome.Should().Be(Outcome.Satisfied);
        review.Says(GroupMeeting, "2026-03", FindingSubject.UnrecordedGroups).Should().Be((Outcome.Undetermined, FindingReason.StructureUnknown));
        review.Explain(review.Of(GroupMeeting, "2026-03", FindingSubject.UnrecordedGroups)).Sentence.Zh.Should().Contain("未登记的党小组");
    }

    [Fact]
    public void What_is_pending_for_a_committee_that_may_not_exist_says_so()
    {
        var review = ABranch().Uncovered().ReviewedOn("2026-03-31");

        review.Explain(review.Of(CommitteeMeeting, "2026-03")).Sentence.En.Should().Contain("Whether there is a branch committee is not recorded.");
    }

    [Fact]
    public void A_meeting_held_too_late_and_evidenced_too_weakly_excuses_nothing() =>
        ABranch().Under(Layers.AskingForReports).Announced("2024-04-02", A(SegmentKind.MemberAppraisal, of: "2023")).ReviewedOn("2024-05-01")
            .Says("branch.members-appraisal-yearly", "2023").Should().Be((Outcome.Advice, FindingReason.HeldTooSeldom));

    [Fact]
    public void A_period_before_the_founding_is_not_applicable_even_where_its_edition_is_not_modelled() =>
        ABranch().Founded("2019-03-01").ReviewedOn("2019-06-01", "2018").Says(ThemeDay, "2018-08")
            .Should().Be((Outcome.NotApplicable, FindingReason.FoundingPeriod));

    [Fact]
    public void An_activity_before_the_year_it_is_attributed_to_counts_for_no_year_and_says_so()
    {
        var review = ABranch().Held("2025-12-30", A(SegmentKind.MemberAppraisal, of: "2026")).ReviewedOn("2027-04-01");

        review.Of("branch.members-appraisal-yearly", "2026").Outcome.Should().Be(Outcome.Advice);
        review.Explain(review.Of("branch.members-appraisal-yearly", "2026")).Activities.Single().Text.En.Should().Contain("before the year attributed to");
    }

    [Theory]
    [InlineData("[2026-03-20..2026-04-02]")]
    [InlineData("[..2026-04-02]")]
    [InlineData("[2026-03-20..]")]
    public void A_range_that_reaches_outside_the_period_leaves_it_undetermined_even_in_a_complete_record(string held) =>
        ABranch().Held(held, A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-05-15").Says(ThemeDay, "2026-03")
            .Should().Be((Outcome.Undetermined, FindingReason.RangeStraddles));

    [Fact]
    public void A_range_does_not_excuse_periods_that_it_does_not_touch() =>
        ABranch().Held("[2026-03-20..2026-04-02]", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-06-01").Of(ThemeDay, "2026-05").Outcome
            .Should().Be(Outcome.Violated);

    [Fact]
    public void A_range_cannot_make_up_for_more_than_one_missing_time() =>
        ABranch().Under(Layers.Setting(ThemeDay, 2, "month")).Held("[2026-03-20..2026-04-02]", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-05-01")
            .Of(ThemeDay, "2026-03").Outcome.Should().Be(Outcome.Violated);

    [Fact]
    public void Assuming_completeness_turns_silence_into_a_finding()
    {
        var branch = ABranch().Uncovered().AssumingComplete();

        branch.ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").Outcome.Should().Be(Outcome.Violated);
        branch.ReviewedOn("2026-04-01").Says(CommitteeMeeting, "2026-03").Should().Be((Outcome.NotApplicable, FindingReason.NoCommittee));
        branch.ReviewedOn("2026-04-01").Says(GroupMeeting, "2026-03", FindingSubject.UnrecordedGroups).Should().Be((Outcome.NotApplicable, FindingReason.NoGroups));
    }

    [Fact]
    public void Assuming_completeness_leaves_an_uncertain_day_uncertain() =>
        ABranch().Uncovered().AssumingComplete().Held("[2026-03-20..2026-04-02]", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-05-01")
            .Says(ThemeDay, "2026-03").Should().Be((Outcome.Undetermined, FindingReason.RangeStraddles));

    [Fact]
    public void Two_values_over_time_judge_each_period_by_the_one_in_force_on_its_last_day()
    {
        var review = ABranch().Under(Layers.Setting("branch.members-meeting-quarterly", 2, "quarter", from: "2026-05-15"))
            .Held("2026-02-10", A(SegmentKind.MembersMeeting)).Held("2026-04-10", A(SegmentKind.MembersMeeting)).ReviewedOn("2026-07-01");

        review.Of("branch.members-meeting-quarterly", "2026-Q1").Outcome.Should().Be(Outcome.Satisfied);
        review.Of("branch.members-meeting-quarterly", "2026-Q2").Should().Match<Finding>(finding => finding.Required == 2 && finding.Outcome == Outcome.Advice);
    }

    [Fact]
    public void A_stricter_local_cadence_is_judged_by_its_own_periods() =>
        ABranch().Under(Layers.Setting("branch.members-meeting-quarterly", 1, "month")).ReviewedOn("2026-03-01")
            .For("branch.members-meeting-quarterly").Select(finding => finding.Period.ToString()).Should().Contain("2026-02").And.NotContain("2026-Q1");
}
