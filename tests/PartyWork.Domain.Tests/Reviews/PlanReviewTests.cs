using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Which findings a review makes of work plans, and when.</summary>
public class PlanReviewTests
{
    private static readonly PlanId P1 = PlanId.From("p1");
    private static readonly PlanItemId I1 = PlanItemId.From("i1");
    private static readonly MemberId M1 = MemberId.From("m1");

    [Theory]
    [InlineData("2026-05-10")]
    [InlineData("2026-04-01")]
    public void A_branch_founded_after_the_last_day_to_act_did_not_fix_its_plan_late(string founded)
    {
        var review = A.Branch().Founded(Day(founded)).With(A.Plan().For("2026-Q2").AdoptedOn(Day("2026-05-20"))).ReviewedOn(Day("2026-06-01"));

        var finding = review.For("plan.lead-time").Should().ContainSingle().Which;
        (finding.Outcome, finding.Reason).Should().Be((Outcome.NotApplicable, FindingReason.FoundingPeriod));
        review.Explain(finding).Sentence.En.Should().Contain("not yet there when the period began");
    }

    [Fact]
    public void What_is_not_done_is_not_asked_of_a_branch_that_ended_by_the_last_day_to_act()
    {
        var review = A.Branch().Ended(Day("2026-05-01")).With(Annual(
                A.Item("early").DueOn(Day("2026-04-30")), A.Item("late").DueOn(Day("2026-05-01")), A.Item("much").DueOn(Day("2026-05-01")).Amounting(2)))
            .ReviewedOn(Day("2026-07-10"), Rulebook.National.With(PolicyProfiles.PlanFiledByMarch));

        review.For("plan.check-regularly").Select(finding => finding.Outcome).Should().Equal(Outcome.Advice, Outcome.NotApplicable, Outcome.NotApplicable);
        review.For("plan.on-time").Select(finding => finding.Outcome).Should().Equal(Outcome.Advice, Outcome.NotApplicable, Outcome.NotApplicable);
        review.For("plan.to-quantity").Select(finding => (finding.Outcome, finding.Reason)).Should().Equal((Outcome.NotApplicable, FindingReason.Ended));
        review.For("plan.breakdown").Select(finding => finding.Outcome).Should().Equal(Outcome.NotApplicable);
        review.For("plan.file-by-march").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Violated, "it was there on 31 March");
        foreach (var finding in review.Findings.Where(finding => finding.Reason == FindingReason.Ended)) review.Explain(finding).Sentence.En.Should().Contain("not judged, ended");
    }

    [Fact]
    public void A_step_counts_as_it_was_on_the_day_of_the_review()
    {
        var rulebook = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
            """ "add": [{ "id": "unit.plan-submitted", "title": { "zh": "计划提交", "en": "submission" }, "kind": "lead-time", "milestone": "submitted", "plans": "year", "values": [{ "value": 10, "strength": "generally", "cite": [{ "document": "L", "article": "3" }] }] }] """)));
        var twice = A.Branch().With(A.Plan().For("2026").SubmittedOn(Day("2025-12-10")).With(
            new PlanReturned(P1, M1, Day("2025-12-28"), OrganizationId.From("b1"), "because"), new PlanSubmitted(P1, M1, Day("2025-12-30"))));

        Outcomes("2025-12-27").Should().Equal(FindingReason.Done);
        Outcomes("2025-12-30").Should().Equal(FindingReason.DoneLate);

        IEnumerable<FindingReason> Outcomes(string on) => twice.ReviewedOn(Day(on), rulebook).For("unit.plan-submitted")
            .Where(finding => finding.Subject.Kind == SubjectKind.Plan).Select(finding => finding.Reason);
    }

    [Fact]
    public void A_plan_taken_back_after_its_adoption_is_not_there()
    {
        var withdrawn = A.Branch().With(Annual().With(new PlanWithdrawn(P1, M1, Day("2026-01-10"), "because")));

        withdrawn.ReviewedOn(Day("2026-01-09")).For("plan.annual-required")[0].Outcome.Should().Be(Outcome.Satisfied);
        withdrawn.ReviewedOn(Day("2026-01-10")).For("plan.annual-required")[0].Outcome.Should().Be(Outcome.Advice);
    }

    [Fact]
    public void Within_grace_no_axis_is_missed()
    {
        var rulebook = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
            """ "set": [{ "id": "overdue.grace", "values": [{ "value": 3, "cite": [{ "document": "L", "article": "3" }] }] }] """)));
        var branch = A.Branch().With(Annual(A.Item("i1").DueOn(Day("2026-06-30")).Amounting(2).AcceptedBy("m2")));

        AxesOn("2026-07-03").Should().OnlyContain(outcome => outcome == Outcome.Pending).And.HaveCount(3);
        AxesOn("2026-07-04").Should().OnlyContain(outcome => outcome == Outcome.Advice).And.HaveCount(3);

        List<Outcome> AxesOn(string on)
        {
            var review = branch.ReviewedOn(Day(on), rulebook);
            return [.. new[] { "plan.on-time", "plan.to-quantity", "plan.to-quality" }.SelectMany(id => review.For(id)).Select(finding => finding.Outcome)];
        }
    }

    [Fact]
    public void What_is_past_stands_on_no_agenda_although_nothing_of_a_draft_is_due()
    {
        var branch = A.Branch().With(A.Plan("p1").DraftedOn(Day("2026-05-10")).With(A.Item("i1").DueOn(Day("2026-06-30"))));

        branch.ReviewedOn(Day("2026-12-01")).Agenda(90).Should().NotBeEmpty().And.OnlyContain(item => item.DaysLeft >= 0);
    }

    [Fact]
    public void Evidence_that_was_cancelled_makes_only_what_it_completes_undetermined()
    {
        var branch = A.Branch().With(Annual(A.Item("i1").DueOn(Day("2026-06-30")).Amounting(2)).With(
                new ItemReported(P1, I1, M1, Day("2026-06-20"), EvidenceId.From("a1"), Day("2026-06-20"), 1)))
            .With(A.Activity("a1").On(Day("2026-06-20")).Announced())
            .With(new ActivityCancelled(ActivityId.From("a1"), M1, Day("2026-06-21"), "because"));

        branch.ReviewedOn(Day("2026-07-10")).For("plan.on-time").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Advice, "it is open either way");
        branch.With(new ItemCancelled(P1, I1, M1, Day("2026-06-25"), "because")).ReviewedOn(Day("2026-07-10"))
            .For("plan.on-time").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Fact]
    public void The_items_of_an_abandoned_plan_are_not_found_again_in_later_years()
    {
        var abandoned = A.Branch().With(Annual(A.Item("i1").DueOn(Day("2026-06-30"))).With(new PlanAbandoned(P1, M1, Day("2026-05-01"), "because")));

        abandoned.ReviewedOn(Day("2026-07-10")).For("plan.on-time").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.NotApplicable);
        abandoned.ReviewedOn(Day("2028-07-10")).For("plan.on-time").Should().BeEmpty();
    }

    [Fact]
    public void A_quarter_under_a_half_year_breaks_the_years_items_down()
    {
        var half = A.Plan("h2").For("2026-H2").Under("p1").AdoptedOn(Day("2026-06-30")).With(A.Item("h-1").PartOf("i1"), A.Item("h-2").PartOf("i2"));
        var quarter = A.Plan("q4").For("2026-Q4").Under("h2").AdoptedOn(Day("2026-09-30")).With(A.Item("q-1").PartOf("h-1"));
        var branch = A.Branch().With(Annual(A.Item("i1"), A.Item("i2"), A.Item("i3").YearLong()));

        branch.With(half).ReviewedOn(Day("2026-10-01")).For("plan.breakdown").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Pending);
        var finding = branch.With(half, quarter).ReviewedOn(Day("2026-10-01")).For("plan.breakdown").Should().ContainSingle().Which;
        (finding.Outcome, finding.Actual, finding.Required).Should().Be((Outcome.Advice, 2, 3));
    }

    [Fact]
    public void A_lead_time_of_ones_own_stands_on_the_agenda_before_there_is_a_plan()
    {
        var review = A.Branch().ReviewedOn(Day("2025-12-20"), LeadTime(7));

        review.Agenda(12).Where(item => item.Explanation.Finding.Period == Period("2026")).Select(item => (item.Explanation.Rule.Id, item.Due, item.TimesMissing)).Should().Equal(
            ("plan.lead-time", Day("2025-12-25"), 1), ("plan.annual-required", Day("2025-12-31"), 1));
        review.Agenda(4).Should().NotContain(item => item.Explanation.Rule.Id == "plan.lead-time");
        A.Branch().ReviewedOn(Day("2025-12-20")).Agenda(12).Should().NotContain(item => item.Explanation.Rule.Id == "plan.lead-time", "one day ahead is said by the rule that asks for the plan");
    }

    [Theory]
    [InlineData(3660, "2015-12-25")]
    [InlineData(400, "2024-11-27")]
    public void A_lead_time_longer_than_the_window_is_found_where_its_last_day_lies(int days, string last)
    {
        var review = BranchReview.Of(A.Branch().Record(), LeadTime(days), Day(last), ReviewWindow.Between(Day(last), Day(last)));

        review.For("plan.lead-time").Should().Contain(finding => finding.Period == Period("2026") && finding.LastDayToAct == Day(last) && finding.Outcome == Outcome.Pending);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9998)]
    public void At_either_end_of_the_calendar_a_lead_time_is_a_lead_time(int year)
    {
        var window = ReviewWindow.Of(PartyWork.Domain.Calendars.WorkPeriod.OfYear(year));
        var look = () => BranchReview.Of(A.Branch().Record(), LeadTime(3660), window.Last, window);

        look.Should().NotThrow();
    }

    [Fact]
    public void What_is_to_be_reported_back_and_answered_stands_on_the_agenda_beside_what_is_overdue()
    {
        var rulebook = Rulebook.National.With(PolicyProfiles.PlanReportBack).With(PolicyProfiles.OverdueFiveSteps);
        var marked = new OverdueMarked(P1, M1, Day("2026-01-30"), "notification", Day("2026-01-29"), I1);
        var branch = A.Branch().With(Annual(A.Item("i1").DueOn(Day("2026-01-29"))).With(marked));

        branch.ReviewedOn(Day("2026-01-30"), rulebook).Agenda(10).Where(item => item.Explanation.Finding.Subject.Kind == SubjectKind.PlanItem)
            .Select(item => (item.Explanation.Rule.Id, item.Due)).Should().Equal(
            ("plan.report-back", Day("2026-01-30")), ("overdue.five-steps-notification-answered", Day("2026-02-06")));
    }

    [Fact]
    public void A_mark_is_to_be_answered_for_each_due_day_that_it_was_given_for()
    {
        var rulebook = Rulebook.National.With(PolicyProfiles.OverdueFiveSteps);
        var branch = A.Branch().With(Annual(A.Item("i1").DueOn(Day("2026-05-08"))).With(
            new OverdueMarked(P1, M1, Day("2026-05-11"), "notification", Day("2026-05-08"), I1),
            new ItemPostponed(P1, I1, M1, Day("2026-05-20"), Day("2026-05-31"), "because"),
            new OverdueMarked(P1, M1, Day("2026-06-01"), "notification", Day("2026-05-31"), I1)));

        var review = branch.ReviewedOn(Day("2026-06-05"), rulebook);

        var findings = review.For("overdue.five-steps-notification-answered");
        findings.Select(finding => (finding.Outcome, finding.LastDayToAct, finding.DaysLate)).Should().Equal(
            (Outcome.Advice, Day("2026-05-18"), 2), (Outcome.Pending, Day("2026-06-08"), 0));
        findings.Select(finding => review.Explain(finding).Sentence.En[..60]).Should().OnlyHaveUniqueItems();
    }

    private static Rulebook LeadTime(int days) => Rulebook.National.With(PolicyLayer.Parse(Layers.With(
        $$""" "set": [{ "id": "plan.lead-time", "values": [{ "value": {{days}}, "strength": "must", "cite": [{ "document": "L", "article": "3" }] }] }] """)));

    private static PlanBuilder Annual(params ItemBuilder[] items) => A.Plan("p1").For("2026").AdoptedOn(Day("2025-12-31")).With(items);
}
