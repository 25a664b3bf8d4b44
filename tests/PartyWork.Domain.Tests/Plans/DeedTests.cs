using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Who did it, when and why stands in the state, where the fact stands.</summary>
public class DeedTests
{
    private static readonly WorkPlan Plan = Adopted(Item("2026-06-10", isJudged: true));

    [Fact]
    public void Each_step_says_who_took_it_and_why()
    {
        var plan = Drafted(Item("2026-06-10")).Submitted("2025-12-02").Returned("2025-12-03").Submitted("2025-12-04").Approved(ByCommittee, "2025-12-05")
            .Approved(ByDistrict, "2025-12-06").Adopted("2025-12-07").Abandoned("2026-02-01").Reopened("2026-02-02");

        plan.Steps.Select(step => (step.Stage, step.On, step.Deed.By.Value, step.Deed.Reason)).Should().Equal(
            (PlanStage.Draft, Day("2025-12-01"), "m-secretary", null),
            (PlanStage.Submitted, Day("2025-12-02"), "m-secretary", null),
            (PlanStage.Returned, Day("2025-12-03"), "m-committee", Reason),
            (PlanStage.Submitted, Day("2025-12-04"), "m-secretary", null),
            (PlanStage.Approved, Day("2025-12-06"), "m-district", null),
            (PlanStage.Adopted, Day("2025-12-07"), "m-secretary", null),
            (PlanStage.Closed, Day("2026-02-01"), "m-secretary", Reason),
            (PlanStage.Adopted, Day("2026-02-02"), "m-secretary", Reason));
        ShouldSay(Drafted(Item()).Withdraw(ByBranch, Day("2025-12-02"), Reason).State.Steps[^1].Deed, "2025-12-02", "m-secretary");
    }

    [Fact]
    public void An_item_says_who_paused_postponed_cancelled_and_exempted_it_and_why()
    {
        var paused = Plan.Paused("2026-02-01");
        var resumed = paused.Resumed("2026-02-03");

        ShouldSay(paused.Item("i-1").Pauses[0].Paused, "2026-02-01", "m-secretary");
        paused.Item("i-1").Pauses[0].Resumed.Should().BeNull();
        resumed.Item("i-1").Pauses[0].Should().BeEquivalentTo(new { Days = new Validity(Day("2026-02-01"), Day("2026-02-03")), Resumed = new { By = ByBranch.Member } });
        ShouldSay(Plan.Postponed("2026-02-01", "2026-06-20").Item("i-1").DueDays[1].Set, "2026-02-01", "m-district");
        Plan.Item("i-1").DueDays[0].Set.Should().BeEquivalentTo(new { On = Day("2025-12-01"), By = ByBranch.Member, Reason = (string?)null });
        ShouldSay(Plan.Cancelled("2026-02-01").Item("i-1").Cancelled, "2026-02-01", "m-secretary");
        ShouldSay(Plan.Exempted("2026-02-01").Item("i-1").Exempted, "2026-02-01", "m-district");
        Plan.CarriedOver("2026-02-01").Item("i-1").CarriedOver.Should().BeEquivalentTo(new { On = Day("2026-02-01"), By = ByBranch.Member });
        (Plan.Item("i-1").Cancelled, Plan.Item("i-1").Exempted, Plan.Item("i-1").CarriedOver).Should().Be((null, null, null));
    }

    [Fact]
    public void Work_says_who_judged_it_or_reversed_its_report_and_why()
    {
        var plan = Plan.Reported("2026-02-01").SentBack("2026-02-02").Reversed("2026-02-03", "e-1").Revised("2026-02-04", Item("2026-06-10"));

        ShouldSay(plan.Item("i-1").Verdicts[0].Deed, "2026-02-02", "m-judge");
        ShouldSay(plan.Item("i-1").Reports[0].Reversed, "2026-02-03", "m-secretary");
        ShouldSay(plan.Revisions[0].Deed, "2026-02-04", "m-secretary");
    }

    private static void ShouldSay(PlanDeed? deed, string on, string by) => deed.Should().BeEquivalentTo(new { On = Day(on), By = new { Value = by }, Reason });
}
