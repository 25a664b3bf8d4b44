using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>What a revision says holds from its day on; the days before are judged by what was said then.</summary>
public class RevisionTests
{
    private static readonly WorkPlan Plan = Adopted(Item("2026-06-10", amount: 10), Item(id: "i-2"));

    [Fact]
    public void An_item_that_a_revision_brings_is_not_asked_for_before()
    {
        var plan = Plan.Revised("2026-06-20", Item("2026-06-10", amount: 10), Item(id: "i-2"), Item("2026-06-15", "i-3"));

        plan.On("2026-06-19", "i-3").Should().BeEquivalentTo(new { Kind = TimelinessKind.NotDue, Due = (NodaTime.LocalDate?)null, FirstDue = (NodaTime.LocalDate?)null });
        plan.On("2026-06-19", "i-3").Reason.Should().Be(
            new LocalizedText("当日尚未列入计划，2026-06-20修订时列入。", "Not in the plan on that day: the revision of 2026-06-20 brings it."));
        plan.On("2026-06-20", "i-3").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5 });
        plan.Item("i-3").OverdueUntil(Day("2026-06-21"), National).Should().Equal(new Validity(Day("2026-06-20"), Day("2026-06-22")));
        plan.ProgressOn(Day("2026-06-19")).Items.Should().Be(2);
        plan.ProgressOn(Day("2026-06-20")).Items.Should().Be(3);
        plan.NoticesOwed(Day("2026-06-19"), National).Select(notice => notice.Item).Should().Equal(I1);
        plan.NoticesOwed(Day("2026-06-20"), National).Select(notice => notice.Item).Should().Equal(I1, Id("i-3"));
        plan.Reported("2026-06-21", doneOn: "2026-06-18", item: "i-3").On("2026-06-21", "i-3").Should().BeEquivalentTo(
            new { Kind = TimelinessKind.CompletedLate, DaysLate = 3, CompletedOn = Day("2026-06-18"), Due = Day("2026-06-15") });
    }

    [Fact]
    public void An_item_that_a_revision_dates_is_undated_before()
    {
        var plan = Plan.Revised("2026-06-20", Item("2026-06-10", amount: 10), Item("2026-06-15", "i-2"));

        plan.On("2026-06-19", "i-2").Should().BeEquivalentTo(new { Kind = TimelinessKind.NoDueDay, Due = (NodaTime.LocalDate?)null });
        plan.On("2026-06-20", "i-2").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5, FirstDue = Day("2026-06-15") });
        plan.Item("i-2").DueDays.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Day = Day("2026-06-15"), SetOn = Day("2026-06-20"), Set = new { By = ByBranch.Member, Reason } });
        plan.Reported("2026-06-21", doneOn: "2026-06-18", item: "i-2").On("2026-06-21", "i-2").Should().BeEquivalentTo(
            new { Kind = TimelinessKind.CompletedOnTime, Due = (NodaTime.LocalDate?)null, FirstDue = (NodaTime.LocalDate?)null }, "it was undated when it was done");
    }

    [Fact]
    public void A_raised_target_opens_an_item_again_from_the_revision_on()
    {
        var plan = Plan.Reported("2026-06-05", quantity: 10).Revised("2026-06-20", Item("2026-06-10", amount: 12), Item(id: "i-2"));

        plan.On("2026-06-19").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, CompletedOn = Day("2026-06-05") });
        plan.Item("i-1").ResultOn(Day("2026-06-19"), National).Target!.Amount.Should().Be(10);
        plan.On("2026-06-20").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 10 });
        plan.Item("i-1").ResultOn(Day("2026-06-20"), National).Target!.Amount.Should().Be(12);
    }

    [Fact]
    public void A_lowered_target_completes_an_item_from_the_revision_on_and_no_earlier()
    {
        var plan = Plan.Reported("2026-06-05", quantity: 8).Revised("2026-06-20", Item("2026-06-10", amount: 8), Item(id: "i-2"));

        plan.On("2026-06-19").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 9 });
        plan.On("2026-06-20").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, DaysLate = 10, CompletedOn = Day("2026-06-20") });
        var again = plan.Revised("2026-07-01", Item("2026-06-10", amount: 8, weight: 3), Item(id: "i-2"));
        again.On("2026-07-02").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, CompletedOn = Day("2026-06-20") });
        again.Reported("2026-07-03", "e-2", "2026-06-09", 2).DoneOn("2026-07-03").Should().Be(Day("2026-06-09"), "all that was first asked for was done by then");
    }

    [Fact]
    public void A_revision_between_the_work_and_its_acceptance_moves_nothing()
    {
        var plan = Adopted(Item("2026-06-10", isJudged: true)).Reported("2026-06-05").Revised("2026-06-07", Item("2026-06-10", isJudged: true, weight: 3)).Accepted("2026-06-20");

        plan.On("2026-06-20").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, CompletedOn = Day("2026-06-05") });
    }

    [Fact]
    public void An_acceptor_named_later_is_waited_for_from_the_revision_on()
    {
        var plan = Adopted(Item("2026-06-10")).Reported("2026-06-05").Revised("2026-06-20", Item("2026-06-10", isJudged: true));

        plan.On("2026-06-19").Kind.Should().Be(TimelinessKind.CompletedOnTime);
        plan.Item("i-1").QualityOn(Day("2026-06-19")).Should().Be(QualityState.NotNeeded);
        plan.On("2026-06-20").Kind.Should().Be(TimelinessKind.Overdue);
        plan.Item("i-1").QualityOn(Day("2026-06-20")).Should().Be(QualityState.Awaited);
        plan.Accepted("2026-06-21").On("2026-06-21").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, CompletedOn = Day("2026-06-05") });
    }

    [Fact]
    public void A_plan_that_was_done_is_open_again_with_an_item_more()
    {
        var plan = AdoptedFor("2026-Q1", Item("2026-03-10")).Reported("2026-03-05").Revised("2026-03-20", Item("2026-03-10"), Item("2026-03-31", "i-2"));

        plan.TimelinessOn(Day("2026-03-19"), National).Kind.Should().Be(TimelinessKind.CompletedOnTime);
        plan.TimelinessOn(Day("2026-04-01"), National).Kind.Should().Be(TimelinessKind.Overdue);
    }

    [Fact]
    public void What_an_imported_revision_left_out_was_asked_for_until_then()
    {
        var plan = AdoptedFor("2026-Q1", Item("2026-03-10"), Item("2026-03-20", "i-2")).Reported("2026-03-05");
        var dropped = plan.Apply(new PlanRevised(P1, Worker, Day("2026-04-10"), Saying(Item("2026-03-10")), Reason));

        dropped.Items.Select(item => item.Id).Should().Equal(I1);
        dropped.TimelinessOn(Day("2026-04-09"), National).Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 9 });
        dropped.NoticesOwed(Day("2026-04-09"), National).Select(notice => notice.Item).Should().Equal(Id("i-2"), null);
        dropped.ProgressOn(Day("2026-04-09")).Should().BeEquivalentTo(new { Items = 2, Completed = 1 });
        dropped.TimelinessOn(Day("2026-04-10"), National).Kind.Should().Be(TimelinessKind.CompletedOnTime);
        var back = dropped.Apply(new PlanRevised(P1, Worker, Day("2026-04-20"), Saying(Item("2026-03-10"), Item("2026-03-20", "i-2")), Reason));
        back.On("2026-04-09", "i-2").DaysLate.Should().Be(20);
        back.On("2026-04-15", "i-2").Should().BeEquivalentTo(new { Kind = TimelinessKind.NotDue, Due = (NodaTime.LocalDate?)null });
        back.On("2026-04-20", "i-2").DaysLate.Should().Be(31);
        back.Item("i-2").DueDays.Should().ContainSingle();
    }

    [Fact]
    public void A_revision_found_late_holds_until_the_next_one()
    {
        var early = new PlanRevised(P1, Worker, Day("2026-03-01"), Saying(Item("2026-06-10", amount: 5), Item("2026-04-01", "i-3")), Reason);
        var late = new PlanRevised(P1, Worker, Day("2026-05-01"), Saying(Item("2026-06-10", amount: 12), Item(id: "i-2")), Reason);

        var plan = Plan.Apply(late).Apply(early);

        plan.Should().Be(Plan.Apply(early).Apply(late));
        plan.Content.Should().Be(late.Content);
        plan.Revisions.Select(revision => (revision.On, revision.Before)).Should().Equal((Day("2026-03-01"), Plan.Content), (Day("2026-05-01"), early.Content));
        plan.Item("i-1").ResultOn(Day("2026-02-28"), National).Target!.Amount.Should().Be(10);
        plan.Item("i-1").ResultOn(Day("2026-04-30"), National).Target!.Amount.Should().Be(5);
        plan.Item("i-1").ResultOn(Day("2026-05-01"), National).Target!.Amount.Should().Be(12);
        plan.ProgressOn(Day("2026-04-30")).Items.Should().Be(2);
        plan.NoticesOwed(Day("2026-04-30"), National).Select(notice => notice.Item).Should().Equal(Id("i-3"));
    }

    [Fact]
    public void A_due_day_that_an_imported_revision_moves_holds_like_a_postponed_one_and_one_taken_away_is_no_more()
    {
        var moved = Plan.Apply(new PlanRevised(P1, Worker, Day("2026-06-15"), Saying(Item("2026-06-30", amount: 10), Item(id: "i-2")), Reason));
        var undated = moved.Apply(new PlanRevised(P1, Worker, Day("2026-07-05"), Saying(Item(amount: 10), Item(id: "i-2")), Reason));

        moved.On("2026-06-15").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5 });
        moved.On("2026-06-16").Should().BeEquivalentTo(new { Due = Day("2026-06-30"), FirstDue = Day("2026-06-10") });
        undated.On("2026-07-04").DaysLate.Should().Be(4);
        undated.On("2026-07-05").Should().BeEquivalentTo(new { Kind = TimelinessKind.NoDueDay, FirstDue = (NodaTime.LocalDate?)null });
        undated.Item("i-1").DueDays.Select(due => due.Day).Should().Equal(Day("2026-06-10"), Day("2026-06-30"));
        var again = undated.Apply(new ItemPostponed(P1, I1, Worker, Day("2026-07-10"), Day("2026-07-31"), Reason));
        again.On("2026-07-10").Kind.Should().Be(TimelinessKind.NoDueDay);
        again.On("2026-07-11").Should().BeEquivalentTo(new { Due = Day("2026-07-31"), FirstDue = Day("2026-06-10") });
    }
}
