using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Facts recorded as they are found, irregular or out of order.</summary>
public class ImportTests
{
    private static readonly WorkPlan Draft = Drafted(Item("2026-06-10"));

    [Fact]
    public void A_stage_found_late_does_not_undo_a_later_one()
    {
        var plan = Draft.Apply(new PlanAdopted(P1, Worker, Day("2025-12-20"))).Apply(new PlanSubmitted(P1, Worker, Day("2025-12-05")));

        plan.StageOn(Day("2025-12-10")).Should().Be(PlanStage.Submitted);
        plan.StageOn(Day("2026-02-01")).Should().Be(PlanStage.InForce);
        plan.On("2026-07-01").Kind.Should().Be(TimelinessKind.Overdue);
        plan.Check(ByBranch, Day("2026-02-01"), []).IsAccepted.Should().BeTrue();
        plan.LastActOn.Should().Be(Day("2025-12-20"));
    }

    [Fact]
    public void Steps_of_one_day_count_in_the_order_recorded()
    {
        var day = Day("2025-12-20");
        var plan = Draft.Apply(new PlanSubmitted(P1, Worker, day)).Apply(new PlanReturned(P1, Worker, day, Committee, Reason));

        plan.StageOn(day).Should().Be(PlanStage.Returned);
    }

    [Fact]
    public void A_postponement_found_late_does_not_undo_a_later_one()
    {
        var adopted = Adopted(Item("2026-06-10"));
        var first = new ItemPostponed(P1, I1, Worker, Day("2026-06-01"), Day("2026-06-20"), Reason);
        var second = new ItemPostponed(P1, I1, Worker, Day("2026-06-18"), Day("2026-07-20"), Reason);

        foreach (var plan in new[] { adopted.Apply(first).Apply(second), adopted.Apply(second).Apply(first) })
        {
            plan.On("2026-06-01").Due.Should().Be(Day("2026-06-10"));
            plan.On("2026-06-02").Due.Should().Be(Day("2026-06-20"));
            plan.On("2026-06-19").Due.Should().Be(Day("2026-07-20"));
            plan.On("2026-06-19").FirstDue.Should().Be(Day("2026-06-10"));
        }
    }

    [Fact]
    public void A_verdict_found_late_does_not_undo_a_later_one()
    {
        var plan = Adopted(Item("2026-06-10", isJudged: true)).Reported("2026-06-01")
            .Apply(new ItemAccepted(P1, I1, Judge, Day("2026-06-08"))).Apply(new ItemReturned(P1, I1, Judge, Day("2026-06-03"), Reason));

        plan.Item("i-1").QualityOn(Day("2026-06-05")).Should().Be(QualityState.Returned);
        plan.Item("i-1").QualityOn(Day("2026-06-08")).Should().Be(QualityState.Accepted);
        plan.DoneOn("2026-06-08").Should().Be(Day("2026-06-08"));
    }

    [Fact]
    public void The_first_filing_is_the_earliest_recorded()
    {
        var plan = Draft.Apply(new PlanFiled(P1, Worker, Day("2026-04-02"), District)).Apply(new PlanFiled(P1, Worker, Day("2026-03-30"), Committee));

        plan.FiledOn.Should().Be(Day("2026-03-30"));
    }

    [Fact]
    public void What_is_recorded_twice_counts_from_its_earlier_day()
    {
        var plan = Adopted(Item("2026-06-10"), Item(id: "i-2"), Item(id: "i-3"));
        foreach (var day in new[] { "2026-05-03", "2026-05-01", "2026-05-02" })
        {
            plan = plan.Apply(new ItemCancelled(P1, I1, Worker, Day(day), Reason)).Apply(new ItemExempted(P1, Id("i-2"), Worker, Day(day), Reason))
                .Apply(new ItemCarriedOver(P1, Id("i-3"), Worker, Day(day), PlanId.From(day)));
        }

        (plan.Item("i-1").CancelledOn, plan.Item("i-2").ExemptedOn, plan.Item("i-3").CarriedOn).Should().Be((Day("2026-05-01"), Day("2026-05-01"), Day("2026-05-01")));
        plan.Item("i-3").CarriedInto.Should().Be(PlanId.From("2026-05-01"));
    }

    [Fact]
    public void A_mark_of_an_item_that_a_revision_dropped_is_not_answered_by_the_plan()
    {
        var marked = Adopted(Item("2026-06-10"), Item("2026-06-20", "i-2")).Marked("2026-06-11").Apply(new PlanRevised(P1, Worker, Day("2026-06-12"), Saying(Item("2026-06-20", "i-2")), Reason));
        var abandoned = marked.Abandoned("2026-06-15");

        marked.Items.Select(item => item.Id.Value).Should().Equal("i-2");
        abandoned.AnswerTo(abandoned.Marks[0], Day("2026-12-31")).Should().BeNull();
    }

    [Theory]
    [InlineData("another plan", "plan")]
    [InlineData("drafted again", "plan")]
    [InlineData("unknown item", "item")]
    [InlineData("reversed what was not reported", "evidence")]
    [InlineData("evidence twice", "evidence")]
    [InlineData("paused twice", "on")]
    [InlineData("resumed what is not paused", "on")]
    [InlineData("resumed before it was paused", "on")]
    [InlineData("paused within an earlier pause", "on")]
    public void What_does_not_fit_the_plan_is_no_fact_of_it(string what, string property)
    {
        var (plan, day) = (Adopted(Item("2026-06-10")), Day("2026-03-10"));
        Func<WorkPlan> apply = what switch
        {
            "another plan" => () => plan.Apply(new PlanAdopted(PlanId.From("p-2"), Worker, day)),
            "drafted again" => () => plan.Apply(new PlanDrafted(P1, Worker, day, Branch, Days("2026"), Saying())),
            "unknown item" => () => plan.Apply(new ItemPaused(P1, Id("i-9"), Worker, day, Reason)),
            "reversed what was not reported" => () => plan.Apply(new ItemReportReversed(P1, I1, Worker, day, Proof("e-1"), Reason)),
            "evidence twice" => () => plan.Reported("2026-03-01").Apply(new ItemReported(P1, I1, Worker, day, Proof("e-1"), day)),
            "paused twice" => () => plan.Paused("2026-03-01").Apply(new ItemPaused(P1, I1, Worker, day, Reason)),
            "resumed what is not paused" => () => plan.Apply(new ItemResumed(P1, I1, Worker, day)),
            "resumed before it was paused" => () => plan.Paused("2026-03-11").Apply(new ItemResumed(P1, I1, Worker, day)),
            _ => () => plan.Paused("2026-03-01").Resumed("2026-03-20").Apply(new ItemPaused(P1, I1, Worker, day, Reason)),
        };

        apply.Should().Throw<InvalidFactException>().Which.ParamName.Should().BeEquivalentTo(property);
    }

    [Fact]
    public void Events_begin_with_a_draft()
    {
        var nothing = () => WorkPlan.Replay([]);
        var adopted = () => WorkPlan.Replay([new PlanAdopted(P1, Worker, Day("2026-01-01"))]);
        var none = () => WorkPlan.Replay([null!]);

        nothing.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("events");
        adopted.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("plan");
        none.Should().Throw<ArgumentNullException>();
    }
}
