using PartyWork.Domain.Members;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

public class PlanActsTests
{
    private static readonly WorkPlan Plan = Adopted(Item("2026-06-30"));

    [Fact]
    public void An_undated_item_is_planned_like_any_other()
    {
        WorkPlan.Draft(P1, ByBranch, Day("2025-12-01"), Days("2026"), Saying(Item())).IsAccepted.Should().BeTrue();
        Drafted(Item()).Submit(ByBranch, Day("2025-12-05"), National, Everyone).IsAccepted.Should().BeTrue();
        Adopted(Item()).Revise(ByBranch, Day("2026-02-01"), Reason, Saying(Item(), Item(id: "i-2")), Everyone).IsAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData(PlanAct.Submit, "branch")]
    [InlineData(PlanAct.Redraft, "branch")]
    [InlineData(PlanAct.Approve, "committee")]
    [InlineData(PlanAct.Return, "committee")]
    [InlineData(PlanAct.Revise, "branch")]
    [InlineData(PlanAct.Close, "branch")]
    [InlineData(PlanAct.Reopen, "branch")]
    [InlineData(PlanAct.Report, "branch")]
    [InlineData(PlanAct.Pause, "branch")]
    [InlineData(PlanAct.Cancel, "branch")]
    [InlineData(PlanAct.CarryOver, "branch")]
    [InlineData(PlanAct.Postpone, "district")]
    [InlineData(PlanAct.Exempt, "district")]
    [InlineData(PlanAct.Check, "branch, committee, district")]
    [InlineData(PlanAct.MarkOverdue, "branch, committee, district")]
    public void Who_acts_for_another_organisation_is_refused_and_told_whose_act_it_is(PlanAct act, string needed)
    {
        var plan = Drafted(Item("2026-06-30"));
        var decision = plan.Do(act, ByJudge, Day("2026-07-01"), PlanDeeds.IsOnItem(act) ? I1 : null);

        var refusal = decision.Refusals.Single(violation => violation.Rule.Id == "plan.acting-for");
        refusal.Text.En.Should().Be($"This act belongs to {needed}; the actor acts for elsewhere.");
    }

    [Fact]
    public void A_level_approves_in_its_turn_and_only_then()
    {
        var submitted = Drafted(Item("2026-06-30")).Submitted();
        var half = submitted.Approved(ByCommittee, "2025-12-10");

        submitted.Approve(ByDistrict, Day("2025-12-10")).ShouldBeRefused("plan.acting-for");
        submitted.Approve(ByBranch, Day("2025-12-10")).ShouldBeRefused("plan.acting-for");
        half.Approve(ByCommittee, Day("2025-12-11")).ShouldBeRefused("plan.acting-for");
        half.Return(ByCommittee, Day("2025-12-11"), Reason).ShouldBeRefused("plan.acting-for");
        half.StageOn(Day("2025-12-11")).Should().Be(PlanStage.Submitted);
        half.Approved(ByDistrict, "2025-12-12").StageOn(Day("2025-12-12")).Should().Be(PlanStage.Approved);
    }

    [Fact]
    public void What_was_returned_is_approved_anew_by_every_level()
    {
        var again = Drafted(Item("2026-06-30")).Submitted().Approved(ByCommittee, "2025-12-10")
            .Return(ByDistrict, Day("2025-12-11"), Reason).State.Submitted("2025-12-12");

        again.Approvals.Should().BeEmpty();
        again.Approve(ByDistrict, Day("2025-12-13")).ShouldBeRefused("plan.acting-for");
        again.Approved(ByCommittee, "2025-12-13").Approvals.Should().ContainSingle().Which.Level.Should().Be(Committee);
    }

    [Fact]
    public void A_plan_without_levels_is_approved_by_its_own_organisation()
    {
        var plan = WorkPlan.Draft(P1, ByBranch, Day("2025-12-01"), Days("2026"), Saying(Item("2026-06-30"))).State.Submitted();

        plan.Levels.Should().Equal(Branch);
        plan.Approve(ByCommittee, Day("2025-12-06")).ShouldBeRefused("plan.acting-for");
        plan.Approved(ByBranch, "2025-12-06").StageOn(Day("2025-12-06")).Should().Be(PlanStage.Approved);
    }

    [Fact]
    public void An_act_is_not_dated_before_the_last_one_but_may_be_of_the_same_day()
    {
        Plan.Check(ByBranch, Day("2025-12-19"), []).ShouldBeRefused("plan.acts-in-order");
        Plan.Check(ByBranch, Day("2025-12-20"), []).IsAccepted.Should().BeTrue();
        Plan.Pause(I1, ByBranch, Day("2025-12-19"), Reason).Refusals.Single(refusal => refusal.Rule.Id == "plan.acts-in-order").Text.En
            .Should().Be("The act on 2025-12-19 is dated before the last act, on 2025-12-20.");
    }

    [Fact]
    public void An_unknown_item_is_refused_by_every_act_on_items_with_whatever_else_is_against_it()
    {
        var unknown = Id("i-9");
        foreach (var act in Enum.GetValues<PlanAct>().Where(PlanDeeds.IsOnItem))
        {
            Plan.Do(act, PlanDeeds.RightActor(act, Plan), Day("2026-07-01"), unknown).ShouldBeRefused("plan.item-known");
            var withdrawn = Drafted(Item("2026-06-30")).Withdraw(ByBranch, Day("2025-12-03"), Reason).State;
            withdrawn.Do(act, ByJudge, Day("2025-12-02"), unknown).Ids().Should()
                .StartWith(["plan.stage-open", "plan.acts-in-order"]).And.EndWith("plan.item-known", "of {0}", act);
        }

        var nobody = () => Plan.MarkOverdue(null!, Day("2026-07-01"), National, "overdue", unknown);
        nobody.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("by");
        Plan.Check(ByBranch, Day("2026-07-01"), [new(unknown, CheckResult.Behind), new(I1, CheckResult.Behind)]).ShouldBeRefused("plan.item-known");
    }

    [Fact]
    public void Every_reason_against_an_act_is_reported_at_once()
    {
        var plan = Plan.Reported("2026-06-01").Closed("2026-06-02");

        plan.Postpone(I1, ByBranch, Day("2026-06-01"), Day("2025-12-31"), Reason).ShouldBeRefused(
            "plan.stage-open", "plan.acts-in-order", "plan.acting-for", "plan.item-open", "plan.postpone", "plan.item-within-period");
        plan.Report(I1, ByCommittee, Day("2026-06-01"), Proof("e-1"), Day("2026-06-02")).ShouldBeRefused(
            "plan.stage-open", "plan.acts-in-order", "plan.acting-for", "plan.evidence-once", "plan.report-after-done");
        plan.MarkOverdue(ByJudge, Day("2026-06-01"), National, "purple", I1).ShouldBeRefused(
            "plan.stage-open", "plan.acts-in-order", "plan.acting-for", "overdue.mark", "overdue.mark-level");
    }

    [Fact]
    public void A_plan_without_items_or_with_strangers_is_not_submitted()
    {
        Drafted().Submit(ByBranch, Day("2025-12-05"), National).ShouldBeRefused("plan.items-stated");
        Drafted(Item("2026-06-30")).Submit(ByBranch, Day("2025-12-05"), National, new Roster([Judge]))
            .ShouldBeRefused("plan.people-on-roster", "plan.people-on-roster");
        Drafted(Item("2026-06-30")).Submit(ByBranch, Day("2025-12-05"), National).Undetermined
            .Should().ContainSingle().Which.Rule.Id.Should().Be("plan.people-on-roster");
        var nobody = new ItemContent(I1, "a thing to do");
        Drafted(nobody).Submit(ByBranch, Day("2025-12-05"), National).Undetermined.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    [InlineData("2026-03-31", false)]
    public void An_item_falls_due_within_the_period(string due, bool accepted)
    {
        var year = Adopted(Item("2026-06-30"));
        var decision = WorkPlan.Draft(PlanId.From("q2"), ByBranch, Day("2026-03-01"), Days("2026-Q2"), Saying(Item(due)), under: year);

        if (accepted) decision.IsAccepted.Should().BeTrue();
        else decision.ShouldBeRefused("plan.item-within-period");
    }

    [Fact]
    public void A_window_lies_within_the_period_with_both_ends()
    {
        var year = Adopted(Item("2026-06-30"));

        WorkPlan.Draft(PlanId.From("q2"), ByBranch, Day("2026-03-01"), Days("2026-Q2"), Saying(Item(window: "2026-06")), under: year).IsAccepted.Should().BeTrue();
        WorkPlan.Draft(PlanId.From("q2"), ByBranch, Day("2026-03-01"), Days("2026-Q2"), Saying(Item(window: "2026-03-30/2026-04-02")), under: year)
            .ShouldBeRefused("plan.item-within-period");
    }

    [Theory]
    [InlineData("2026", "2026-Q2", true)]
    [InlineData("2025", "2026-Q2", false)]
    [InlineData("2026-Q2", "2026-05", true)]
    [InlineData("2026-Q2", "2026-Q2", false)]
    [InlineData("2026-05", "2026-Q2", false)]
    [InlineData(null, "2026", true)]
    [InlineData(null, "2026-H1", false)]
    [InlineData(null, "2026-Q2", false)]
    [InlineData(null, "2026-05", false)]
    [InlineData(null, "2026-05-04/2026-05-10", true)]
    [InlineData("2026", "2026-05-04/2026-05-10", true)]
    [InlineData("2026-Q1", "2026-03-30/2026-04-05", false)]
    public void A_plan_stands_under_a_longer_one_that_contains_it(string? above, string period, bool accepted)
    {
        var under = above is null ? null : DraftedFor(above);
        var decision = WorkPlan.Draft(PlanId.From("below"), ByBranch, Day("2025-12-01"), Days(period), Saying(), under: under);

        if (accepted) decision.State.Under.Should().Be(under?.Id);
        else decision.ShouldBeRefused("plan.nesting");
    }

    [Fact]
    public void A_plan_does_not_stand_under_itself() => WorkPlan.Draft(
        P1, ByBranch, Day("2025-12-01"), Days("2026-Q2"), Saying(), under: Plan).ShouldBeRefused("plan.nesting");

    [Fact]
    public void A_plan_does_not_stand_under_another_organisations_plan() => WorkPlan.Draft(
        PlanId.From("below"), ByCommittee, Day("2025-12-01"), Days("2026-Q2"), Saying(), under: Plan).ShouldBeRefused("plan.nesting");

    [Fact]
    public void There_is_one_plan_in_force_for_a_period()
    {
        WorkPlan Another(string period) => WorkPlan.Draft(PlanId.From("p-2"), ByBranch, Day("2025-12-01"), Days(period), Saying(Item("2026-06-30")), under: null)
            .State.Submitted().Approved(ByBranch, "2025-12-06");

        Another("2026").Adopt(ByBranch, Day("2025-12-21"), [Plan]).ShouldBeRefused("plan.one-per-period");
        Another("2026").Adopt(ByBranch, Day("2026-02-01"), [Plan]).ShouldBeRefused("plan.one-per-period");
        Another("2026").Adopt(ByBranch, Day("2025-12-21"), [Plan.Abandoned("2025-12-21")]).IsAccepted.Should().BeTrue();
        Another("2026").Adopt(ByBranch, Day("2025-12-21"), [Drafted(Item())]).IsAccepted.Should().BeTrue();
        Another("2026-01-01/2026-12-31").Adopt(ByBranch, Day("2025-12-21"), [Plan]).IsAccepted.Should().BeTrue();
        Another("2026").Adopt(ByBranch, Day("2025-12-21")).Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("plan.one-per-period");
        var second = Another("2026").Adopted("2026-02-01", Plan.Abandoned("2026-01-15"));
        Plan.Abandoned("2026-01-15").Reopen(ByBranch, Day("2026-03-01"), Reason, [second]).ShouldBeRefused("plan.one-per-period");
    }

    [Fact]
    public void A_revision_keeps_items_and_due_days_and_what_the_plan_said_before()
    {
        var dated = Adopted(Item("2026-06-30"), Item(id: "i-2"));

        dated.Revise(ByBranch, Day("2026-02-01"), Reason, Saying(Item("2026-07-31")), Everyone)
            .ShouldBeRefused("plan.revision-keeps-due-days", "plan.revision-keeps-items");
        dated.Revise(ByBranch, Day("2026-02-01"), Reason, Saying(Item(), Item(id: "i-2")), Everyone).ShouldBeRefused("plan.revision-keeps-due-days");
        var revised = dated.Reported("2026-01-15").Revise(
            ByBranch, Day("2026-02-01"), Reason, Saying(Item("2026-06-30", weight: 3), Item("2026-08-31", "i-2"), Item("2026-09-30", "i-3")), Everyone).State;
        revised.Revisions.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Deed = new { On = Day("2026-02-01"), By = ByBranch.Member, Reason }, Before = dated.Content });
        revised.Item("i-1").Content.Weight.Should().Be(3);
        revised.DoneOn("2026-02-01").Should().Be(Day("2026-01-15"));
        revised.On("2026-09-01", "i-2").Kind.Should().Be(TimelinessKind.Overdue);
        revised.On("2026-09-01", "i-3").Kind.Should().Be(TimelinessKind.NotDue);
    }

    [Fact]
    public void A_revision_that_changes_nothing_is_accepted_without_an_event()
    {
        var decision = Plan.Revise(ByBranch, Day("2026-02-01"), Reason, Saying(Item("2026-06-30")), Everyone);

        decision.IsAccepted.Should().BeTrue();
        decision.Events.Should().BeEmpty();
        decision.State.Should().Be(Plan);
    }

    [Fact]
    public void A_plan_closes_when_nothing_is_open_and_says_how()
    {
        var plan = Adopted(Item("2026-06-30"), Item("2026-06-30", "i-2"), Item("2026-06-30", "i-3"), Item("2026-06-30", "i-4")).Reported("2026-06-01");

        var refused = plan.Close(ByBranch, Day("2026-06-02"));
        var done = plan.Cancelled("2026-06-02", "i-2").Exempted("2026-06-02", "i-3");

        refused.ShouldBeRefused("plan.close");
        refused.Refusals[0].Text.En.Should().Be("Open items: i-2, i-3, i-4. A plan is closed when each is completed, cancelled or carried over.");
        done.Cancelled("2026-06-02", "i-4").Closed("2026-06-03").ClosingOn(Day("2026-06-03")).Should().Be(PlanClosing.AllDone);
        done.CarriedOver("2026-06-02", item: "i-4").Closed("2026-06-03").ClosingOn(Day("2026-06-03")).Should().Be(PlanClosing.WithCarryOver);
        done.Abandoned("2026-06-03").ClosingOn(Day("2026-06-03")).Should().Be(PlanClosing.Abandoned);
        done.Abandoned("2026-06-03").ClosingOn(Day("2026-06-02")).Should().BeNull();
        done.Abandoned("2026-06-03").Reopened("2026-07-01").ClosingOn(Day("2026-07-01")).Should().BeNull();
    }

    [Fact]
    public void An_adopted_plan_is_in_force_from_its_first_day()
    {
        Plan.StageOn(Day("2025-11-30")).Should().BeNull();
        Plan.StageOn(Day("2025-12-19")).Should().Be(PlanStage.Approved);
        Plan.StageOn(Day("2025-12-31")).Should().Be(PlanStage.Adopted);
        Plan.StageOn(Day("2026-01-01")).Should().Be(PlanStage.InForce);
        (Plan.SubmittedOn, Plan.ApprovedOn, Plan.AdoptedOn).Should().Be((Day("2025-12-05"), Day("2025-12-12"), Day("2025-12-20")));
        Plan.Abandoned("2026-02-01").Reopened("2026-03-01").AdoptedOn.Should().Be(Day("2025-12-20"));
    }
}
