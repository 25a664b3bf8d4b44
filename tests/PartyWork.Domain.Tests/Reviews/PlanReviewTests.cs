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

        IEnumerable<FindingReason> Outcomes(string on) => twice.ReviewedOn(Day(on), rulebook).For("unit.plan-submitted").Select(finding => finding.Reason);
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

    private static PlanBuilder Annual(params ItemBuilder[] items) => A.Plan("p1").For("2026").AdoptedOn(Day("2025-12-31")).With(items);
}
