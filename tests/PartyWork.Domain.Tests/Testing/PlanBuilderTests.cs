using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;
using Given = PartyWork.Domain.Testing.Given;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>Work plans in words: what they are by default, what each word says, and given/when/then over them.</summary>
public class PlanBuilderTests
{
    private static readonly (PlanId Plan, OrganizationId Branch, MemberId By) Ids = (PlanId.From("p1"), OrganizationId.From("b1"), MemberId.From("m1"));
    private static readonly PlanActor Actor = new(Ids.By, Ids.Branch);

    [Fact]
    public void A_plan_is_by_default_for_2026_with_one_ordinary_item_drafted_a_month_before() => A.Plan().Events().Should().Equal(
        new PlanDrafted(Ids.Plan, Ids.By, Day("2025-12-01"), Ids.Branch, PlanPeriod.Parse("2026"), new([new(PlanItemId.From("i1"), "item")])));

    [Fact]
    public void A_plan_that_is_adopted_was_drafted_submitted_and_approved_that_day() => A.Plan().AdoptedOn(Day("2025-12-20")).Events().Skip(1).Should().Equal(
        new PlanSubmitted(Ids.Plan, Ids.By, Day("2025-12-20")),
        new PlanApproved(Ids.Plan, Ids.By, Day("2025-12-20"), Ids.Branch),
        new PlanAdopted(Ids.Plan, Ids.By, Day("2025-12-20")));

    [Fact]
    public void The_words_of_a_plan_are_its_events()
    {
        var (by, superior) = (MemberId.From("m2"), OrganizationId.From("c1"));
        var content = new PlanContent(
            [A.Item("i1").Build(), A.Item("i2").Key().Build()], ["few rooms"], [new AnticipatedIssue("rain", [PlanItemId.From("i2")])], SuperiorPlan.NoneIssued);
        var paused = new ItemPaused(PlanId.From("q2"), PlanItemId.From("i1"), by, Day("2026-04-10"), "works");

        A.Plan("q2").For("2026-Q2").Under("y").ApprovedBy("b1", "c1").With(A.Item(), A.Item().Key()).Knowing("few rooms").Expecting("rain", "i2")
            .RestingOn(SuperiorPlan.NoneIssued).DraftedOn(Day("2026-03-01")).SubmittedOn(Day("2026-03-02")).ApprovedOn(Day("2026-03-03")).AdoptedOn(Day("2026-03-04"))
            .FiledOn(Day("2026-03-05")).With(paused).ClosedOn(Day("2026-06-30")).By("m2").Events().Should().Equal(
                new PlanDrafted(PlanId.From("q2"), by, Day("2026-03-01"), Ids.Branch, PlanPeriod.Parse("2026-Q2"), content, [Ids.Branch, superior], PlanId.From("y")),
                new PlanSubmitted(PlanId.From("q2"), by, Day("2026-03-02")),
                new PlanApproved(PlanId.From("q2"), by, Day("2026-03-03"), Ids.Branch),
                new PlanApproved(PlanId.From("q2"), by, Day("2026-03-03"), superior),
                new PlanAdopted(PlanId.From("q2"), by, Day("2026-03-04")),
                new PlanFiled(PlanId.From("q2"), by, Day("2026-03-05"), superior),
                paused,
                new PlanClosed(PlanId.From("q2"), by, Day("2026-06-30")));
        A.Plan().Saying(content).Content().Should().Be(content);
    }

    [Fact]
    public void The_words_of_an_item_are_its_content() =>
        A.Item().Titled("visits").Routine().DoneBy("m1", "m2").SupervisedBy("m3").AssignedOn(Day("2026-03-01")).DueOn(Day("2026-06-30")).Amounting(12, "visits")
            .AcceptedBy("m4", "a list").About("party-history").Answering("s1").PartOf("y1").YearLong().Weighing(3).CarriedFrom("q1", "i9", 2).WithMeasures("two afternoons")
            .Build("i7").Should().Be(new ItemContent(
                PlanItemId.From("i7"), "visits", ItemPriority.Routine, Ids.By, [MemberId.From("m2")], Day("2026-03-01"), Day("2026-06-30"), null, new(12, "visits"),
                new("a list", MemberId.From("m4")), [TopicId.PartyHistory], [PlanItemId.From("s1")], PlanItemId.From("y1"), true, 3,
                new(PlanId.From("q1"), PlanItemId.From("i9"), 2), "two afternoons", MemberId.From("m3")));

    [Fact]
    public void A_window_stands_instead_of_a_due_day() => A.Item().Within("2026-06").Build().LastDay.Should().Be(Day("2026-06-30"));

    [Fact]
    public void An_empty_plan_is_said_with_no_items() => A.Plan().With(Array.Empty<ItemBuilder>()).Content().Items.Should().BeEmpty();

    [Fact]
    public void A_plan_and_an_item_stay_as_they_are()
    {
        var (plan, item) = (A.Plan().With(A.Item()), A.Item().Key());
        var (events, content) = (plan.Events(), item.Build());

        _ = plan.With(A.Item()).For("2026-Q1").Under("y").Knowing("few rooms").AdoptedOn(Day("2025-12-20")).ClosedOn(Day("2026-12-31")).By("m2");
        _ = item.Titled("other").DueOn(Day("2026-06-30")).Weighing(2);

        plan.Events().Should().Equal(events);
        item.Build().Should().Be(content);
    }

    [Fact]
    public void A_branch_gives_ids_in_order_and_owns_its_plans()
    {
        var record = A.Branch("b7").With(A.Plan(), A.Plan("y")).With(A.Plan().For("2026-Q1"))
            .With(new PlanSubmitted(PlanId.From("p1"), Ids.By, Day("2025-12-05"))).With(A.Plan()).Record();

        record.Plans.Select(plan => (plan.Id.Value, plan.Organization.Value)).Should().Equal(("p1", "b7"), ("y", "b7"), ("p3", "b7"), ("p4", "b7"));
        record.Plans[0].SubmittedOn.Should().Be(Day("2025-12-05"));
    }

    [Fact]
    public void A_plan_by_itself_can_be_acted_on() => Given.Plan(A.Plan().AdoptedOn(Day("2025-12-20"))).When(plan => plan.Close(Actor, Day("2026-12-31")))
        .ThenRefusedBy("plan.close");

    [Fact]
    public void What_speaks_against_an_act_can_be_looked_at() => Given.Plan([.. A.Plan().For("2026-Q2").Events()])
        .When(plan => plan.Submit(Actor, Day("2026-03-20"), Rulebook.National)).ThenAccepted().ThenAdvised("plan.basis", "plan.key-points", "plan.responsible-named");

    [Fact]
    public void Advised_fails_on_what_is_missing_and_on_what_is_not_expected()
    {
        var submit = Given.Plan(A.Plan().For("2026-Q2").Knowing("few rooms").RestingOn(SuperiorPlan.NoneIssued).With(A.Item().Key()))
            .When(plan => plan.Submit(Actor, Day("2026-03-20"), Rulebook.National));
        var failed = () => submit.ThenAdvised("plan.basis");

        failed.Should().Throw<ExpectationFailedException>().Which.Differences.Select(difference => difference.En).Should().Equal(
            "Advised unexpectedly (plan.responsible-named): plan p1: 0 of 1 items name a responsible member; without one: i1.",
            "Expected advice by plan.basis; there was none.");
    }

    [Fact]
    public void Builders_show_their_ids() =>
        (A.Plan("p7").ToString(), A.Plan().ToString(), A.Item("i7").ToString(), A.Item().ToString()).Should().Be(("p7", "", "i7", ""));
}
