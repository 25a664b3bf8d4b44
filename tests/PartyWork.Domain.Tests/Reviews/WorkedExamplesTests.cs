using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Tests.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>The worked examples of the rules, one test each.</summary>
public class WorkedExamplesTests
{
    private const string MembersMeeting = "branch.members-meeting-quarterly";
    private const string CommitteeMeeting = "branch.committee-meeting-monthly";
    private const string GroupMeeting = "branch.group-meeting-monthly";
    private const string ThemeDay = "branch.theme-day-monthly";
    private const string LifeMeeting = "branch.life-meeting-yearly";
    private const string FourthQuarter = "branch.life-meeting-fourth-quarter";
    private const string Appraisal = "branch.members-appraisal-yearly";
    private const string Talks = "branch.heart-talk-yearly";
    private const string PartyHistory = "branch.party-history-yearly";
    private const string Lecture = "branch.lecture-cadence";

    [Fact]
    public void A_members_meeting_on_the_last_day_of_the_quarter_satisfies_it() =>
        ABranch().Held("2026-03-31", A(SegmentKind.MembersMeeting)).ReviewedOn("2026-03-31")
            .Says(MembersMeeting, "2026-Q1").Should().Be((Outcome.Satisfied, FindingReason.Held));

    [Theory]
    [InlineData("2026-03-31", Outcome.Pending)]
    [InlineData("2026-04-01", Outcome.Advice)]
    public void A_quarter_without_members_meeting_is_pending_through_its_last_day_and_advice_from_the_next(string day, Outcome expected) =>
        ABranch().ReviewedOn(day).Of(MembersMeeting, "2026-Q1").Outcome.Should().Be(expected);

    [Theory]
    [InlineData("2026-02-28", Outcome.Pending)]
    [InlineData("2026-03-01", Outcome.Violated)]
    public void A_month_without_themed_day_is_pending_through_its_last_day_and_a_violation_from_the_next(string day, Outcome expected) =>
        ABranch().ReviewedOn(day).Of(ThemeDay, "2026-02").Outcome.Should().Be(expected);

    [Fact]
    public void A_committee_elected_within_a_month_is_judged_from_the_next()
    {
        var review = ABranch().WithCommittee("2026-04-20").ReviewedOn("2026-06-01");

        review.Says(CommitteeMeeting, "2026-03").Should().Be((Outcome.NotApplicable, FindingReason.NoCommittee));
        review.Says(CommitteeMeeting, "2026-04").Should().Be((Outcome.NotApplicable, FindingReason.FoundingPeriod));
        review.Says(CommitteeMeeting, "2026-05").Should().Be((Outcome.Advice, FindingReason.HeldTooSeldom));
    }

    [Fact]
    public void A_committee_that_ends_within_a_month_is_not_judged_for_it()
    {
        var review = ABranch().WithCommittee("2025-01-01", "2026-04-20").ReviewedOn("2026-06-01");

        review.Of(CommitteeMeeting, "2026-03").Outcome.Should().Be(Outcome.Advice);
        review.Says(CommitteeMeeting, "2026-04").Should().Be((Outcome.NotApplicable, FindingReason.Ended));
        review.Says(CommitteeMeeting, "2026-05").Should().Be((Outcome.NotApplicable, FindingReason.NoCommittee));
    }

    [Fact]
    public void A_committee_that_follows_another_at_once_is_judged_without_a_break() =>
        ABranch().WithCommittee("2023-04-20", "2026-04-20").WithCommittee("2026-04-20").ReviewedOn("2026-05-01")
            .Of(CommitteeMeeting, "2026-04").Outcome.Should().Be(Outcome.Advice);

    [Fact]
    public void Without_committee_its_meeting_is_not_asked() =>
        ABranch().ReviewedOn("2026-06-01").Says(CommitteeMeeting, "2026-05").Should().Be((Outcome.NotApplicable, FindingReason.NoCommittee));

    [Fact]
    public void Each_group_is_judged_alone()
    {
        var review = ABranch().WithGroup("g1").WithGroup("g2").Held("2026-03-10", AGroupMeeting("g1")).ReviewedOn("2026-04-01");

        review.Of(GroupMeeting, "2026-03", FindingSubject.Group(0)).Outcome.Should().Be(Outcome.Satisfied);
        review.Of(GroupMeeting, "2026-03", FindingSubject.Group(1)).Outcome.Should().Be(Outcome.Advice);
    }

    [Fact]
    public void A_group_founded_within_a_month_is_judged_from_the_next()
    {
        var review = ABranch().WithGroup("g1", "2026-03-10").ReviewedOn("2026-05-01");

        review.Says(GroupMeeting, "2026-03", FindingSubject.Group(0)).Should().Be((Outcome.NotApplicable, FindingReason.FoundingPeriod));
        review.Of(GroupMeeting, "2026-04", FindingSubject.Group(0)).Outcome.Should().Be(Outcome.Advice);
    }

    [Fact]
    public void Without_groups_their_meeting_is_not_asked() =>
        ABranch().ReviewedOn("2026-04-01").Says(GroupMeeting, "2026-03", FindingSubject.UnrecordedGroups).Should().Be((Outcome.NotApplicable, FindingReason.NoGroups));

    [Fact]
    public void No_lecture_is_asked_until_a_layer_asks_for_one() =>
        ABranch().ReviewedOn("2026-07-01").For(Lecture).Should().BeEmpty();

    [Theory]
    [InlineData("generally", "2026-06-30", Outcome.Pending)]
    [InlineData("generally", "2026-07-01", Outcome.Advice)]
    [InlineData("must", "2026-07-01", Outcome.Violated)]
    public void A_layer_asks_for_a_lecture_each_quarter_with_the_strength_it_states(string strength, string day, Outcome expected) =>
        ABranch().Under(Layers.Enabling(Lecture, strength)).ReviewedOn(day).Of(Lecture, "2026-Q2").Outcome.Should().Be(expected);

    [Fact]
    public void A_life_meeting_of_last_year_satisfies_that_year_and_not_this_one()
    {
        var review = ABranch().Held("2026-01-29", A(SegmentKind.OrganizationLifeMeeting, of: "2025")).ReviewedOn("2026-02-01");

        review.Of(LifeMeeting, "2025").Outcome.Should().Be(Outcome.Satisfied);
        review.Of(LifeMeeting, "2026").Outcome.Should().Be(Outcome.Pending);
        review.Of(LifeMeeting, "2026").LastDayToAct.Should().Be(Day("2027-03-31"));
    }

    [Fact]
    public void A_special_life_meeting_and_the_yearly_one_both_count_and_one_suffices()
    {
        var review = ABranch()
            .Held("2021-07-08", A(SegmentKind.OrganizationLifeMeeting))
            .Held("2022-01-20", A(SegmentKind.OrganizationLifeMeeting, of: "2021"))
            .ReviewedOn("2022-02-01");

        review.Of(LifeMeeting, "2021").Actual.Should().Be(2);
        review.Of(LifeMeeting, "2021").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Theory]
    [InlineData("2026-03-31", Outcome.Pending)]
    [InlineData("2026-04-01", Outcome.Violated)]
    public void The_life_meeting_of_a_year_is_pending_until_31_March_and_judged_from_1_April(string day, Outcome expected) =>
        ABranch().ReviewedOn(day).Of(LifeMeeting, "2025").Outcome.Should().Be(expected);

    [Theory]
    [InlineData("2025-11-20", Outcome.Satisfied, FindingReason.Held)]
    [InlineData("2026-01-29", Outcome.Advice, FindingReason.OutsideQuarter)]
    [InlineData("[2025-12-20..2026-01-10]", Outcome.Undetermined, FindingReason.RangeStraddles)]
    public void The_fourth_quarter_preference_is_judged_on_the_meeting_held(string held, Outcome outcome, FindingReason reason) =>
        ABranch().Held(held, A(SegmentKind.OrganizationLifeMeeting, of: "2025")).ReviewedOn("2026-02-01")
            .Says(FourthQuarter, "2025").Should().Be((outcome, reason));

    [Theory]
    [InlineData("2025-12-31", Outcome.Pending, FindingReason.StillOpen, "2025-12-31")]
    [InlineData("2026-03-31", Outcome.Pending, FindingReason.StillOpen, "2026-03-31")]
    [InlineData("2026-04-01", Outcome.NotApplicable, FindingReason.NothingToJudge, "2026-03-31")]
    public void Without_a_meeting_the_preference_stays_open_as_long_as_one_may_be_held(string day, Outcome outcome, FindingReason reason, string due)
    {
        var finding = ABranch().ReviewedOn(day).Of(FourthQuarter, "2025");

        (finding.Outcome, finding.Reason).Should().Be((outcome, reason));
        finding.LastDayToAct.Should().Be(Day(due));
    }

    [Fact]
    public void A_special_meeting_in_summer_leaves_the_fourth_quarter_open_until_it_has_passed()
    {
        var branch = ABranch().Held("2025-07-08", A(SegmentKind.OrganizationLifeMeeting));

        branch.ReviewedOn("2025-12-31").Of(FourthQuarter, "2025").Outcome.Should().Be(Outcome.Pending);
        branch.ReviewedOn("2026-01-01").Of(FourthQuarter, "2025").Outcome.Should().Be(Outcome.Advice);
    }

    [Fact]
    public void A_special_meeting_in_a_partial_record_does_not_prove_that_the_fourth_quarter_had_none() =>
        ABranch().PartlyCovered().Held("2025-07-08", A(SegmentKind.OrganizationLifeMeeting)).ReviewedOn("2026-05-01")
            .Says(FourthQuarter, "2025").Should().Be((Outcome.Undetermined, FindingReason.RecordPartial));

    [Fact]
    public void A_meeting_of_the_year_held_after_it_is_the_meeting_judged_even_in_a_partial_record() =>
        ABranch().PartlyCovered().Held("2026-01-29", A(SegmentKind.OrganizationLifeMeeting, of: "2025")).ReviewedOn("2026-05-01")
            .Says(FourthQuarter, "2025").Should().Be((Outcome.Advice, FindingReason.OutsideQuarter));

    [Fact]
    public void A_notice_in_the_fourth_quarter_that_is_too_weak_leaves_the_preference_undetermined() =>
        ABranch().Under(Layers.AskingForReports).Held("2025-07-08", A(SegmentKind.OrganizationLifeMeeting))
            .Announced("2025-11-20", A(SegmentKind.OrganizationLifeMeeting)).ReviewedOn("2026-05-01")
            .Says(FourthQuarter, "2025").Should().Be((Outcome.Undetermined, FindingReason.EvidenceBelowRequired));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_preference_too_says_when_it_rests_on_a_notice(bool isAnnounced)
    {
        var meeting = A(SegmentKind.OrganizationLifeMeeting, of: "2025");
        var branch = isAnnounced ? ABranch().Announced("2026-01-29", meeting) : ABranch().Held("2026-01-29", meeting);

        branch.ReviewedOn("2026-05-01").Of(FourthQuarter, "2025").IsByNoticeOnly.Should().Be(isAnnounced);
    }

    [Fact]
    public void A_layer_may_move_the_quarter_and_make_it_a_must() =>
        ABranch().Under(Layers.With(
            """ "set": [{ "id": "branch.life-meeting-fourth-quarter", "values": [{ "from": "2025-01-01", "value": 3, "strength": "must", "cite": [{ "document": "L" }] }] }] """))
            .Held("2025-11-20", A(SegmentKind.OrganizationLifeMeeting)).ReviewedOn("2026-01-01").Of(FourthQuarter, "2025").Outcome.Should().Be(Outcome.Violated);

    [Fact]
    public void Talks_are_judged_in_each_class()
    {
        var review = ABranch().WithCommittee()
            .Held("2025-05-10", ATalk(TalkClass.CommitteeWithMember))
            .Held("2025-06-10", ATalk(TalkClass.MemberWithMember))
            .ReviewedOn("2026-01-01", "2025");

        review.Of(Talks, "2025", FindingSubject.Talk(TalkClass.CommitteeWithCommittee)).Outcome.Should().Be(Outcome.Advice);
        review.Of(Talks, "2025", FindingSubject.Talk(TalkClass.CommitteeWithMember)).Outcome.Should().Be(Outcome.Satisfied);
        review.Of(Talks, "2025", FindingSubject.Talk(TalkClass.MemberWithMember)).Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void Talks_end_on_31_December_whatever_year_they_are_attributed_to() =>
        ABranch().Held("2026-01-10", new ActivitySegment(
                SegmentKind.HeartToHeartTalk, talkClass: TalkClass.MemberWithMember, attributedPeriod: Period("2025")))
            .ReviewedOn("2026-01-10", "2025")
            .Of(Talks, "2025", FindingSubject.Talk(TalkClass.MemberWithMember)).Outcome.Should().Be(Outcome.Advice);

    [Fact]
    public void Without_committee_only_talks_among_members_are_asked()
    {
        var review = ABranch().ReviewedOn("2026-01-01", "2025");

        review.Of(Talks, "2025", FindingSubject.Talk(TalkClass.CommitteeWithCommittee)).Reason.Should().Be(FindingReason.NoCommittee);
        review.Of(Talks, "2025", FindingSubject.Talk(TalkClass.CommitteeWithMember)).Reason.Should().Be(FindingReason.NoCommittee);
        review.Of(Talks, "2025", FindingSubject.Talk(TalkClass.MemberWithMember)).Outcome.Should().Be(Outcome.Advice);
    }

    [Fact]
    public void A_themed_day_mainly_about_Party_history_satisfies_the_yearly_session() =>
        ABranch().Held("2026-06-05", A(SegmentKind.ThemedPartyDay, about: "party-history")).ReviewedOn("2026-07-01")
            .Of(PartyHistory, "2026").Outcome.Should().Be(Outcome.Satisfied);

    [Fact]
    public void A_tag_is_not_a_main_topic() =>
        ABranch().Held("2026-06-05", A(SegmentKind.ThemedPartyDay, about: "work-style", tags: "party-history")).ReviewedOn("2026-07-01")
            .Of(PartyHistory, "2026").Outcome.Should().Be(Outcome.Pending);

    [Fact]
    public void Only_a_study_session_or_a_themed_day_is_a_Party_history_session() =>
        ABranch().Held("2026-06-05", A(SegmentKind.PartyLecture, about: "party-history")).ReviewedOn("2026-07-01")
            .Of(PartyHistory, "2026").Outcome.Should().Be(Outcome.Pending);

    [Theory]
    [InlineData("2024-12-31", Outcome.Pending)]
    [InlineData("2025-01-01", Outcome.Violated)]
    public void The_year_in_which_the_Party_history_regulations_came_into_force_is_judged_by_them(string day, Outcome expected) =>
        ABranch().ReviewedOn(day, "2024").Of(PartyHistory, "2024").Outcome.Should().Be(expected);

    [Fact]
    public void A_duty_known_to_be_new_is_not_applicable_before() =>
        ABranch().ReviewedOn("2024-06-01", "2023").Says(PartyHistory, "2023").Should().Be((Outcome.NotApplicable, FindingReason.NotInForce));

    [Fact]
    public void A_duty_with_an_earlier_edition_that_is_not_modelled_is_undetermined_before()
    {
        var review = ABranch().ReviewedOn("2019-01-01", "2018");

        review.Says(ThemeDay, "2018-09").Should().Be((Outcome.Undetermined, FindingReason.EditionNotModelled));
        review.Of(ThemeDay, "2018-10").Outcome.Should().Be(Outcome.Violated);
    }

    [Fact]
    public void One_event_counts_once_for_each_kind_of_its_segments()
    {
        var review = ABranch().Held(
            "2026-01-29",
            A(SegmentKind.OrganizationLifeMeeting, of: "2025"),
            A(SegmentKind.MemberAppraisal, of: "2025"),
            A(SegmentKind.ThemedPartyDay),
            A(SegmentKind.ThemedPartyDay),
            A(SegmentKind.StudySession)).ReviewedOn("2026-04-01");

        review.Of(LifeMeeting, "2025").Actual.Should().Be(1);
        review.Of(Appraisal, "2025").Actual.Should().Be(1);
        review.Of(ThemeDay, "2026-01").Actual.Should().Be(1);
        review.Of(MembersMeeting, "2026-Q1").Outcome.Should().Be(Outcome.Advice, "no segment says that it was a members' meeting");
    }

    [Fact]
    public void An_event_with_both_kinds_that_one_rule_counts_is_one_event_for_it() =>
        ABranch().Under(Layers.Setting(PartyHistory, 2, "year")).Held(
            "2026-06-05", A(SegmentKind.ThemedPartyDay, about: "party-history"), A(SegmentKind.StudySession, about: "party-history"))
            .ReviewedOn("2026-07-01").Of(PartyHistory, "2026").Actual.Should().Be(1);

    [Fact]
    public void An_announced_activity_satisfies_by_notice_only()
    {
        var finding = ABranch().Announced("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03");

        finding.Outcome.Should().Be(Outcome.Satisfied);
        finding.IsByNoticeOnly.Should().BeTrue();
    }

    [Fact]
    public void A_reported_activity_satisfies_without_that_remark() =>
        ABranch().Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").IsByNoticeOnly.Should().BeFalse();

    [Fact]
    public void Where_a_layer_asks_for_reports_a_notice_leaves_it_undetermined()
    {
        var branch = ABranch().Under(Layers.AskingForReports).Announced("2026-03-06", A(SegmentKind.ThemedPartyDay));

        branch.ReviewedOn("2026-03-31").Of(ThemeDay, "2026-03").Outcome.Should().Be(Outcome.Pending);
        branch.ReviewedOn("2026-04-01").Says(ThemeDay, "2026-03").Should().Be((Outcome.Undetermined, FindingReason.EvidenceBelowRequired));
    }

    [Fact]
    public void A_planned_activity_never_counts() =>
        ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").Outcome
            .Should().Be(Outcome.Violated);

    [Fact]
    public void An_appraisal_by_31_March_belongs_to_the_year_it_is_attributed_to() =>
        ABranch().Held("2024-03-08", A(SegmentKind.MemberAppraisal, of: "2023")).ReviewedOn("2024-04-01").Of(Appraisal, "2023").Outcome
            .Should().Be(Outcome.Satisfied);

    [Fact]
    public void An_appraisal_after_31_March_stays_found_with_the_day_it_was_cured()
    {
        var branch = ABranch().Held("2024-04-02", A(SegmentKind.MemberAppraisal, of: "2023"));
        var before = branch.ReviewedOn("2024-04-01").Of(Appraisal, "2023");
        var after = branch.ReviewedOn("2024-04-02").Of(Appraisal, "2023");

        (before.Outcome, before.CuredOn, before.DaysLate).Should().Be((Outcome.Advice, null, 0));
        (after.Outcome, after.CuredOn, after.DaysLate).Should().Be((Outcome.Advice, Day("2024-04-02"), 2));
    }

    [Fact]
    public void An_event_across_a_month_end_counts_for_its_first_day()
    {
        var review = ABranch().Held("2026-03-31", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-05-01");

        review.Of(ThemeDay, "2026-03").Outcome.Should().Be(Outcome.Satisfied);
        review.Of(ThemeDay, "2026-04").Outcome.Should().Be(Outcome.Violated);
    }

    [Fact]
    public void A_branch_founded_within_a_period_is_judged_from_the_next_full_one()
    {
        var review = ABranch().Founded("2026-05-12").ReviewedOn("2028-05-01", "2026");

        review.Says(ThemeDay, "2026-04").Should().Be((Outcome.NotApplicable, FindingReason.FoundingPeriod));
        review.Says(ThemeDay, "2026-05").Should().Be((Outcome.NotApplicable, FindingReason.FoundingPeriod));
        review.Of(ThemeDay, "2026-06").Outcome.Should().Be(Outcome.Violated);
        review.Of(MembersMeeting, "2026-Q2").Outcome.Should().Be(Outcome.NotApplicable);
        review.Of(MembersMeeting, "2026-Q3").Outcome.Should().Be(Outcome.Advice);
        ABranch().Founded("2026-05-12").ReviewedOn("2028-05-01", "2027").Of(LifeMeeting, "2026").Outcome.Should().Be(Outcome.NotApplicable);
        ABranch().Founded("2026-05-12").ReviewedOn("2028-05-01", "2028").Of(LifeMeeting, "2027").Outcome.Should().Be(Outcome.Violated);
    }

    [Fact]
    public void A_branch_founded_on_the_first_day_of_a_period_is_judged_for_it() =>
        ABranch().Founded("2026-05-01").ReviewedOn("2026-06-01").Of(ThemeDay, "2026-05").Outcome.Should().Be(Outcome.Violated);

    [Theory]
    [InlineData("2026-05-31", Outcome.NotApplicable)]
    [InlineData("2026-06-01", Outcome.Violated)]
    public void A_branch_that_ends_within_a_period_is_not_judged_for_it(string firstDayWithout, Outcome expected) =>
        ABranch().Ended(firstDayWithout).ReviewedOn("2026-07-01").Of(ThemeDay, "2026-05").Outcome.Should().Be(expected);

    [Fact]
    public void What_a_branch_held_for_a_full_period_counts_even_if_it_ends_before_the_last_day_to_act()
    {
        var review = ABranch().Held("2025-11-20", A(SegmentKind.OrganizationLifeMeeting)).Ended("2026-02-10").ReviewedOn("2026-04-15");

        review.Of(LifeMeeting, "2025").Outcome.Should().Be(Outcome.Satisfied);
        review.Of(FourthQuarter, "2025").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void A_branch_that_ends_before_the_last_day_to_act_is_not_judged() =>
        ABranch().Ended("2026-02-10").ReviewedOn("2026-05-01").Says(LifeMeeting, "2025").Should().Be((Outcome.NotApplicable, FindingReason.Ended));
}
