using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

public class PlanProgressTests
{
    private static readonly WorkPlan Year = Adopted(Item("2026-12-31", "y-1", weight: 5), Item("2026-12-31", "y-2"), Item("2026-12-31", "y-3", weight: 1));

    [Fact]
    public void Progress_counts_items_with_and_without_weights_and_states_missing_ones()
    {
        var progress = Year.Reported("2026-03-01", item: "y-1").Reported("2026-03-02", "e-2", item: "y-2").ProgressOn(Day("2026-03-02"));

        progress.Should().BeEquivalentTo(new { Items = 3, Completed = 2, Weight = 6, CompletedWeight = 5, ItemsWithoutWeight = 1 });
        progress.Share.Should().BeApproximately(0.6667m, 0.0001m);
        progress.WeightedShare.Should().BeApproximately(0.8333m, 0.0001m);
        progress.ToString().Should().Be("2/3");
    }

    [Fact]
    public void Progress_is_as_of_a_day() => Year.Reported("2026-03-02", item: "y-1").ProgressOn(Day("2026-03-01")).Completed.Should().Be(0);

    [Fact]
    public void What_is_not_known_is_no_zero()
    {
        Adopted(Item("2026-06-30")).ProgressOn(Day("2026-03-01")).WeightedShare.Should().BeNull();
        Drafted().ProgressOn(Day("2026-03-01")).Share.Should().BeNull();
        var nothingLeft = Adopted(Item("2026-06-30", weight: 2)).Cancelled("2026-02-01");
        (nothingLeft.ProgressOn(Day("2026-02-01")).Share, nothingLeft.ProgressOn(Day("2026-02-01")).WeightedShare).Should().Be((null, null));
    }

    [Fact]
    public void Items_cancelled_exempted_or_carried_over_are_not_counted()
    {
        var plan = Year.Cancelled("2026-02-01", "y-1").Exempted("2026-02-02", "y-2").CarriedOver("2026-02-03", item: "y-3");

        plan.ProgressOn(Day("2026-01-31")).Items.Should().Be(3);
        plan.ProgressOn(Day("2026-02-01")).Items.Should().Be(2);
        plan.ProgressOn(Day("2026-02-02")).Items.Should().Be(1);
        plan.ProgressOn(Day("2026-02-03")).Items.Should().Be(0);
    }

    [Fact]
    public void An_item_broken_down_below_is_represented_by_its_parts()
    {
        var quarter = Below("q1", "2026-Q1", Item("2026-02-28", "a", partOf: "y-1", weight: 2), Item("2026-03-31", "b", partOf: "y-1", weight: 2), Item("2026-03-31", "c"))
            .Reported("2026-02-01", item: "a");

        var progress = Year.ProgressOn(Day("2026-03-01"), [quarter]);

        progress.Should().BeEquivalentTo(new { Items = 5, Completed = 1, Weight = 5, CompletedWeight = 2, ItemsWithoutWeight = 2 }, "y-2 and y-3, and a, b and c");
        Year.ProgressOn(Day("2026-03-01")).Items.Should().Be(3, "alone");
    }

    [Fact]
    public void Plans_below_those_below_count_and_plans_elsewhere_do_not()
    {
        var quarter = Below("q1", "2026-Q1", Item("2026-02-28", "a", partOf: "y-1"));
        var month = Below("m1", "2026-01", quarter, Item("2026-01-31", "x", partOf: "a"), Item("2026-01-31", "z", partOf: "a")).Reported("2026-01-20", item: "x");
        var stray = AdoptedFor("2025-12-29/2026-01-04", Item(id: "s"));

        Year.ProgressOn(Day("2026-03-01"), [month, stray, quarter]).Should().BeEquivalentTo(new { Items = 4, Completed = 1 });
    }

    [Fact]
    public void A_circle_of_plans_ends_where_it_began()
    {
        WorkPlan Plan(string id, string under) => WorkPlan.Replay(
        [
            new PlanDrafted(PlanId.From(id), ByBranch.Member, Day("2025-12-01"), Branch, Days("2026"), Saying(Item(id: "i-" + id)), under: PlanId.From(under)),
            new PlanAdopted(PlanId.From(id), ByBranch.Member, Day("2025-12-02")),
        ]);

        var (one, two) = (Plan("a", "b"), Plan("b", "a"));

        one.ProgressOn(Day("2026-01-01"), [one, two, two]).Items.Should().Be(2);
        Plan("self", "self").ProgressOn(Day("2026-01-01"), [Plan("self", "self")]).Items.Should().Be(1);
    }

    [Fact]
    public void A_plan_below_that_is_not_adopted_or_was_withdrawn_breaks_nothing_down()
    {
        var draft = WorkPlan.Draft(PlanId.From("q1"), ByBranch, Day("2025-12-01"), Days("2026-Q1"), Saying(Item("2026-02-28", "a", partOf: "y-1")), under: Year).State;
        var withdrawn = draft.Withdraw(ByBranch, Day("2026-01-05"), Reason).State;

        Year.ProgressOn(Day("2026-03-01"), [draft]).Items.Should().Be(3);
        Year.ProgressOn(Day("2026-03-01"), [withdrawn]).Items.Should().Be(3);
        Year.Reported("2026-02-01", item: "y-1").ProgressOn(Day("2026-03-01"), [withdrawn]).Completed.Should().Be(1);
    }

    [Fact]
    public void A_part_that_is_not_asked_for_any_more_represents_nothing()
    {
        var quarter = Below("q1", "2026-Q1", Item("2026-02-28", "a", partOf: "y-1"), Item("2026-03-31", "b", partOf: "y-2")).Reported("2026-02-01", item: "b");

        Year.ProgressOn(Day("2026-03-01"), [quarter.Cancelled("2026-02-02", "a")]).Should().BeEquivalentTo(new { Items = 3, Completed = 1 }, "y-1 is open and y-3, b is done");
        Year.ProgressOn(Day("2026-03-01"), [quarter.Abandoned("2026-02-02")]).Should().BeEquivalentTo(new { Items = 3, Completed = 1 });
    }

    private static WorkPlan Below(string id, string period, params ItemContent[] items) => Below(id, period, Year, items);

    private static WorkPlan Below(string id, string period, WorkPlan under, params ItemContent[] items) =>
        WorkPlan.Draft(PlanId.From(id), ByBranch, Day("2025-12-20"), Days(period), Saying(items), under: under).State
            .Submitted("2025-12-21").Approved(ByBranch, "2025-12-22").Adopted("2025-12-23");
}
