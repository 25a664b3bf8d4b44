using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>The first and the last day of everything.</summary>
public class BoundaryTests
{
    private const string ThemeDay = "branch.theme-day-monthly";
    private const string CommitteeMeeting = "branch.committee-meeting-monthly";
    private const string GroupMeeting = "branch.group-meeting-monthly";
    private const string LifeMeeting = "branch.life-meeting-yearly";
    private const string FourthQuarter = "branch.life-meeting-fourth-quarter";
    private const string Appraisal = "branch.members-appraisal-yearly";
    private const string PartyHistory = "branch.party-history-yearly";

    [Theory]
    [InlineData("2026-05-31", Outcome.NotApplicable)]
    [InlineData("2026-06-01", Outcome.Advice)]
    public void A_group_that_ends_within_a_month_is_not_judged_for_it(string firstDayWithout, Outcome expected) =>
        ABranch().WithGroup("g1", until: firstDayWithout).ReviewedOn("2026-07-01").Of(GroupMeeting, "2026-05", FindingSubject.Group(0)).Outcome
            .Should().Be(expected);

    [Theory]
    [InlineData("2026-05-31", Outcome.NotApplicable)]
    [InlineData("2026-06-01", Outcome.Advice)]
    public void A_committee_that_ends_on_the_last_day_of_a_month_is_not_judged_for_it(string firstDayWithout, Outcome expected) =>
        ABranch().WithCommittee("2025-01-01", firstDayWithout).ReviewedOn("2026-07-01").Of(CommitteeMeeting, "2026-05").Outcome.Should().Be(expected);

    [Fact]
    public void A_branch_that_is_no_more_on_the_last_day_of_a_month_is_not_judged_even_if_it_met() =>
        ABranch().Held("2026-05-08", A(SegmentKind.ThemedPartyDay)).Ended("2026-05-31").ReviewedOn("2026-07-01").Of(ThemeDay, "2026-05").Outcome
            .Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-31", Outcome.NotApplicable)]
    [InlineData("2026-04-01", Outcome.Violated)]
    public void A_branch_that_is_no_more_on_the_last_day_to_act_is_not_asked(string firstDayWithout, Outcome expected) =>
        ABranch().Ended(firstDayWithout).ReviewedOn("2026-05-01").Of(LifeMeeting, "2025").Outcome.Should().Be(expected);

    [Theory]
    [InlineData("2026-03-31", FindingReason.Ended)]
    [InlineData("2026-04-01", FindingReason.NothingToJudge)]
    public void A_branch_that_ends_before_its_meeting_was_due_has_no_quarter_to_judge(string firstDayWithout, FindingReason expected) =>
        ABranch().Ended(firstDayWithout).ReviewedOn("2026-05-01").Of(FourthQuarter, "2025").Reason.Should().Be(expected);

    [Theory]
    [InlineData("2026-01-01", Outcome.Satisfied)]
    [InlineData("2026-12-31", Outcome.Satisfied)]
    [InlineData("2027-03-31", Outcome.Satisfied)]
    [InlineData("2027-04-01", Outcome.Violated)]
    [InlineData("2025-12-31", Outcome.Violated)]
    public void A_yearly_meeting_counts_from_the_first_day_of_its_year_to_its_last_day_to_act(string held, Outcome expected) =>
        ABranch().Held(held, A(SegmentKind.OrganizationLifeMeeting, of: "2026")).ReviewedOn("2027-05-01").Of(LifeMeeting, "2026").Outcome
            .Should().Be(expected);

    [Theory]
    [InlineData("2025-09-30", Outcome.Advice)]
    [InlineData("2025-10-01", Outcome.Satisfied)]
    [InlineData("2025-12-31", Outcome.Satisfied)]
    [InlineData("2026-01-01", Outcome.Advice)]
    public void The_fourth_quarter_is_October_to_December(string held, Outcome expected) =>
        ABranch().Held(held, A(SegmentKind.OrganizationLifeMeeting, of: "2025")).ReviewedOn("2026-05-01").Of(FourthQuarter, "2025").Outcome
            .Should().Be(expected);

    [Theory]
    [InlineData("2026-05-31", Outcome.Satisfied)]
    [InlineData("2026-06-01", Outcome.Undetermined)]
    public void Evidence_is_judged_by_the_value_of_the_activitys_own_day(string held, Outcome expected) =>
        ABranch().Under(AskingForReportsFrom("2026-06-01")).Announced(held, A(SegmentKind.ThemedPartyDay, about: "party-history"))
            .ReviewedOn("2027-05-01", "2026").Of(PartyHistory, "2026").Outcome.Should().Be(expected);

    [Theory]
    [InlineData("[2026-05-30..2026-05-31]", Outcome.Satisfied)]
    [InlineData("[2026-05-31..2026-06-01]", Outcome.Undetermined)]
    public void The_last_day_of_a_range_picks_the_value(string held, Outcome expected) =>
        ABranch().Under(AskingForReportsFrom("2026-06-01")).Announced(held, A(SegmentKind.ThemedPartyDay, about: "party-history"))
            .ReviewedOn("2027-05-01", "2026").Of(PartyHistory, "2026").Outcome.Should().Be(expected);

    [Fact]
    public void An_explanation_cites_the_evidence_asked_for_on_the_activitys_own_day()
    {
        var review = ABranch().Under(AskingForReportsFrom("2026-01-01")).Announced("2026-02-10", A(SegmentKind.MemberAppraisal, of: "2025")).ReviewedOn("2026-05-01");
        var earlier = ABranch().Under(AskingForReportsFrom("2026-06-01"))
            .Announced("2026-02-01", A(SegmentKind.ThemedPartyDay, about: "party-history")).ReviewedOn("2026-07-01");

        review.Explain(review.Of(Appraisal, "2025")).Authorities.Should().Contain(authority => authority.Layer.Id == "local");
        earlier.Explain(earlier.Of(PartyHistory, "2026")).Authorities.Should().NotContain(authority => authority.Layer.Id == "local");
    }

    [Fact]
    public void The_attribution_is_judged_by_the_value_of_the_years_last_day()
    {
        var layer = Layers.With(
            """ "set": [{ "id": "event.attributed-period", "values": [{ "from": "2026-01-01", "value": "02-15", "cite": [{ "document": "L" }] }] }] """);

        ABranch().Under(layer).ReviewedOn("2026-03-01").Of(LifeMeeting, "2025").LastDayToAct.Should().Be(Day("2026-03-31"));
        ABranch().Under(layer).ReviewedOn("2027-03-01").Of(LifeMeeting, "2026").LastDayToAct.Should().Be(Day("2027-02-15"));
    }

    [Fact]
    public void A_cure_counts_what_was_held_in_time()
    {
        var twice = ABranch().Under(Layers.Setting(LifeMeeting, 2, "year"))
            .Held("2025-11-10", A(SegmentKind.OrganizationLifeMeeting)).Held("2026-04-05", A(SegmentKind.OrganizationLifeMeeting, of: "2025"));

        twice.ReviewedOn("2026-05-01").Of(LifeMeeting, "2025").CuredOn.Should().Be(Day("2026-04-05"));
    }

    [Fact]
    public void A_cure_on_an_unknown_day_names_no_day() =>
        ABranch().Held("[2024-04-02..2024-05-01]", A(SegmentKind.MemberAppraisal, of: "2023")).ReviewedOn("2024-06-01").Of(Appraisal, "2023")
            .Should().Match<Finding>(finding => finding.Outcome == Outcome.Advice && finding.CuredOn == null);

    [Fact]
    public void One_that_may_count_and_one_too_weak_may_together_be_enough() =>
        ABranch().Under(Layers.Setting(ThemeDay, 2, "month")).Under(Layers.AskingForReports.Replace("\"local\", \"version\"", "\"other\", \"version\"", StringComparison.Ordinal))
            .Held("[2026-03-20..2026-04-02]", A(SegmentKind.ThemedPartyDay)).Announced("2026-03-06", A(SegmentKind.ThemedPartyDay))
            .ReviewedOn("2026-05-01").Says(ThemeDay, "2026-03").Should().Be((Outcome.Undetermined, FindingReason.EvidenceBelowRequired));

    [Theory]
    [InlineData("2026-03-01", FindingReason.NotCovered)]
    [InlineData("2026-03-02", FindingReason.RecordPartial)]
    public void A_partial_claim_says_nothing_of_days_after_it(string until, FindingReason expected) =>
        ABranch().Covering(new(activities: [new(CoverageExtent.Partial, until: Day(until))])).ReviewedOn("2026-04-01").Of(ThemeDay, "2026-03").Reason
            .Should().Be(expected);

    [Fact]
    public void A_rule_that_is_no_longer_in_force_is_not_applicable_whatever_was_before_it()
    {
        var layer = Layers.With(
            """
            "add": [{ "id": "local.study", "title": { "zh": "学习", "en": "study" }, "kind": "cadence", "activities": ["study-session"], "before": "not-modelled",
              "values": [{ "from": "2025-01-01", "until": "2026-01-01", "atLeast": 1, "per": "year", "strength": "must", "cite": [{ "document": "L" }] }] }]
            """);

        ABranch().Under(layer).ReviewedOn("2027-05-01", "2024").Says("local.study", "2024").Should().Be((Outcome.Undetermined, FindingReason.EditionNotModelled));
        ABranch().Under(layer).ReviewedOn("2027-05-01", "2026").Says("local.study", "2026").Should().Be((Outcome.NotApplicable, FindingReason.NotInForce));
    }

    [Fact]
    public void Topics_are_compared_letter_by_letter() =>
        ABranch().Held("2026-06-05", A(SegmentKind.ThemedPartyDay, about: "Party-History")).ReviewedOn("2026-07-01").Of(PartyHistory, "2026").Outcome
            .Should().Be(Outcome.Pending);

    [Fact]
    public void A_range_after_the_quarter_that_is_not_past_yet_is_no_meeting_held() =>
        ABranch().Announced("[2026-01-20..2026-02-20]", A(SegmentKind.OrganizationLifeMeeting, of: "2025")).ReviewedOn("2026-02-01").Of(FourthQuarter, "2025").Outcome
            .Should().Be(Outcome.Pending);

    [Theory]
    [InlineData("[2025-12-20..2026-01-10]")]
    [InlineData("[..2025-12-10]")]
    public void A_meeting_whose_year_is_not_known_may_lie_in_the_quarter(string held) =>
        ABranch().Held(held, A(SegmentKind.OrganizationLifeMeeting)).ReviewedOn("2026-04-01").Says(FourthQuarter, "2025")
            .Should().Be((Outcome.Undetermined, FindingReason.RangeStraddles));

    [Fact]
    public void A_meeting_before_the_year_it_is_attributed_to_has_no_quarter() =>
        ABranch().Held("2024-12-30", A(SegmentKind.OrganizationLifeMeeting, of: "2025")).ReviewedOn("2026-05-01").Of(FourthQuarter, "2025").Reason
            .Should().Be(FindingReason.NothingToJudge);

    [Fact]
    public void Two_segments_of_one_kind_count_once_for_the_quarter_too()
    {
        var review = ABranch().Held("2025-11-20", A(SegmentKind.OrganizationLifeMeeting), A(SegmentKind.OrganizationLifeMeeting)).ReviewedOn("2026-02-01");

        review.Of(FourthQuarter, "2025").Actual.Should().Be(1);
        review.Explain(review.Of(FourthQuarter, "2025")).Activities.Should().ContainSingle();
    }

    [Fact]
    public void A_report_outside_the_quarter_does_not_report_the_meeting_in_it()
    {
        var review = ABranch().Held("2025-07-08", A(SegmentKind.OrganizationLifeMeeting)).Announced("2025-11-20", A(SegmentKind.OrganizationLifeMeeting)).ReviewedOn("2026-02-01");

        review.Of(FourthQuarter, "2025").IsByNoticeOnly.Should().BeTrue();
    }

    [Fact]
    public void What_rests_partly_on_a_notice_says_so_and_no_more()
    {
        var review = ABranch().Under(Layers.Setting(ThemeDay, 2, "month"))
            .Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).Announced("2026-03-20", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01");
        var finding = review.Of(ThemeDay, "2026-03");

        finding.IsByNoticeOnly.Should().BeFalse();
        review.Explain(finding).Sentence.En.Should().EndWith("Partly by notice only.");
    }

    [Fact]
    public void Two_different_topics_of_one_event_are_one_event_for_a_rule_of_two_kinds_without_topic()
    {
        var layer = Layers.With(
            """
            "add": [{ "id": "local.any", "title": { "zh": "活动", "en": "activity" }, "kind": "cadence", "activities": ["themed-party-day", "study-session"],
              "values": [{ "atLeast": 2, "per": "month", "strength": "must", "cite": [{ "document": "L" }] }] }]
            """);

        ABranch().Under(layer).Held("2026-03-06", A(SegmentKind.ThemedPartyDay, about: "x"), A(SegmentKind.StudySession, about: "y")).ReviewedOn("2026-04-01")
            .Of("local.any", "2026-03").Actual.Should().Be(1);
    }

    [Fact]
    public void The_conditional_sentence_follows_the_subject_and_not_the_rules_name()
    {
        var layer = Layers.With(
            """
            "add": [{ "id": "local.cell", "title": { "zh": "小组会", "en": "cell meeting" }, "kind": "cadence", "activities": ["group-meeting"],
              "values": [{ "atLeast": 1, "per": "month", "strength": "must", "cite": [{ "document": "L" }] }] }]
            """);
        var review = ABranch().Uncovered().Under(layer).ReviewedOn("2026-03-20");

        review.Explain(review.Of("local.cell", "2026-03", FindingSubject.UnrecordedGroups)).Sentence.En.Should().Contain("further groups");
    }

    [Fact]
    public void The_agenda_looks_ahead_of_the_window() =>
        ABranch().ReviewedOn("2025-12-20", "2025").Agenda(60).Select(item => (item.Explanation.Rule.Id, item.Due))
            .Should().Contain((ThemeDay, Day("2026-01-31"))).And.NotContain(item => item.Due > Day("2026-02-18"));

    [Theory]
    [InlineData(-1)]
    [InlineData(3_661)]
    public void The_agenda_looks_ahead_a_number_of_days_that_makes_sense(int days)
    {
        var look = () => ABranch().ReviewedOn("2025-12-20").Agenda(days);

        look.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_founding_rule_is_cited_where_it_decides()
    {
        var review = ABranch().Founded("2026-03-12").ReviewedOn("2026-04-01");

        review.Explain(review.Of(ThemeDay, "2026-03")).Authorities.Select(authority => authority.Rule.Id).Should().Contain("period.founding");
    }

    [Fact]
    public void A_finding_is_the_same_under_a_layer_that_adds_a_rule()
    {
        var layer = Layers.With(
            """
            "add": [{ "id": "local.study", "title": { "zh": "学习", "en": "study" }, "kind": "cadence", "activities": ["study-session"],
              "values": [{ "atLeast": 1, "per": "year", "strength": "must", "cite": [{ "document": "L" }] }] }]
            """);

        ABranch().Under(layer).ReviewedOn("2026-04-01").Findings.Should().Contain(ABranch().ReviewedOn("2026-04-01").Findings);
    }

    [Fact]
    public void The_default_of_a_finding_has_a_text_and_no_rule()
    {
        var rule = () => BranchReview.RuleOf(default, Rulebook.National);

        default(Finding).ToString().Should().BeEmpty();
        rule.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_long_range_is_not_lost_behind_activities_that_begin_later_and_end_earlier() =>
        ABranch().Held("[2025-01-10..2026-02-10]", A(SegmentKind.ThemedPartyDay)).Held("2025-03-05", A(SegmentKind.ThemedPartyDay))
            .Held("2025-04-03", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01").Says(ThemeDay, "2026-01")
            .Should().Be((Outcome.Undetermined, FindingReason.RangeStraddles));

    [Fact]
    public void Every_kind_has_a_place_in_the_index() =>
        Enum.GetValues<SegmentKind>().Should().OnlyContain(kind => (int)kind < RecordIndex.KindLimit);

    private static string AskingForReportsFrom(string day) => Layers.With(
        $$""" "set": [{ "id": "event.evidence-required", "values": [{ "from": "{{day}}", "value": "reported", "cite": [{ "document": "L", "article": "1" }] }] }] """);
}
