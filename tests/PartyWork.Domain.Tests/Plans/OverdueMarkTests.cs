using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>The formal act (督办) and what answers it.</summary>
public class OverdueMarkTests
{
    private static readonly WorkPlan Plan = Adopted(Item("2026-06-10", assigned: "2026-05-01"), Item(id: "i-2"));
    private static readonly Rulebook Colours = National.With(PolicyProfiles.OverdueShareOfTime);

    [Fact]
    public void What_is_not_overdue_is_not_marked()
    {
        Plan.MarkOverdue(ByBranch, Day("2026-06-10"), National, "overdue", I1).ShouldBeRefused("overdue.mark");
        Plan.MarkOverdue(ByBranch, Day("2026-12-31"), National, "overdue", Id("i-2")).ShouldBeRefused("overdue.mark");
        Plan.MarkOverdue(ByBranch, Day("2026-12-31"), National, "overdue").ShouldBeRefused("overdue.mark");
        Plan.MarkOverdue(ByBranch, Day("2026-06-10"), National, "overdue", I1).Refusals[0].Text.En
            .Should().Be("item i-1 is not overdue on 2026-06-10; it cannot be marked.");
    }

    [Fact]
    public void What_is_overdue_is_marked_by_whom_at_which_level_for_which_due_day()
    {
        var decision = Plan.MarkOverdue(ByCommittee, Day("2026-06-11"), National, "overdue", I1);

        decision.Events.Should().Equal(new OverdueMarked(P1, ByCommittee.Member, Day("2026-06-11"), "overdue", Day("2026-06-10"), I1));
        decision.State.Marks.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Item = (PlanItemId?)I1, Level = "overdue", Due = Day("2026-06-10"), By = ByCommittee.Member, On = Day("2026-06-11") });
    }

    [Fact]
    public void The_plan_as_a_whole_is_marked_when_its_period_is_over()
    {
        var marked = Plan.Marked("2027-01-01", item: null);

        marked.Marks.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Item = (PlanItemId?)null, Due = Day("2026-12-31") });
        marked.AnswerTo(marked.Marks[0], Day("2027-01-02")).Should().BeNull();
        marked.Abandoned("2027-01-05").AnswerTo(marked.Marks[0], Day("2027-01-05"))!.ToString().Should().Be("cancellation 2027-01-05");
        var done = marked.Reported("2027-01-06").Cancelled("2027-01-08", "i-2");
        done.AnswerTo(marked.Marks[0], Day("2027-01-07")).Should().BeNull();
        done.AnswerTo(marked.Marks[0], Day("2027-01-08"))!.ToString().Should().Be("completion 2027-01-08");
    }

    [Fact]
    public void Marking_twice_at_a_level_changes_nothing()
    {
        var marked = Plan.Marked("2026-06-11");

        var again = marked.MarkOverdue(ByCommittee, Day("2026-06-12"), National, "overdue", I1);

        again.IsAccepted.Should().BeTrue();
        again.Events.Should().BeEmpty();
        again.State.Should().Be(marked);
    }

    [Fact]
    public void A_further_level_and_a_new_due_day_are_marked_anew()
    {
        var yellow = Plan.Marked("2026-06-11", "yellow", rulebook: Colours);
        var red = yellow.Marked("2026-06-11", "red", rulebook: Colours);
        var later = red.Postponed("2026-06-12", "2026-06-20").Marked("2026-06-21", "red", rulebook: Colours);

        later.Marks.Select(mark => (mark.Level, mark.Due)).Should().Equal(
            ("yellow", Day("2026-06-10")), ("red", Day("2026-06-10")), ("red", Day("2026-06-20")));
        later.MarkOverdue(ByBranch, Day("2026-06-22"), Colours, "red", I1).Events.Should().BeEmpty();
    }

    [Fact]
    public void A_level_is_one_of_the_rulebooks()
    {
        Plan.MarkOverdue(ByBranch, Day("2026-06-11"), National, "red", I1).ShouldBeRefused("overdue.mark-level");
        var refused = Plan.MarkOverdue(ByBranch, Day("2026-06-11"), Colours, "overdue", I1);
        refused.ShouldBeRefused("overdue.mark-level");
        refused.Refusals[0].Text.Should().Be(new LocalizedText(
            "规则书中没有督办等级“overdue”，现有：yellow、orange、red。", "The rulebook has no notice level 'overdue'; it has: yellow, orange, red."));
        var nothing = () => Plan.MarkOverdue(ByBranch, Day("2026-06-11"), National, null!, I1);
        var blank = () => Plan.MarkOverdue(ByBranch, Day("2026-06-11"), National, " ", I1);
        nothing.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("level");
        blank.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("level");
    }

    [Fact]
    public void A_mark_is_answered_by_completion_postponement_cancellation_or_carrying_over()
    {
        var marked = Plan.Marked("2026-06-15");
        var mark = marked.Marks[0];

        Answer(marked).Should().BeNull();
        Answer(marked.Reported("2026-06-20")).Should().Be("completion 2026-06-20");
        Answer(marked.Reported("2026-06-20", doneOn: "2026-06-12")).Should().Be("completion 2026-06-15", "not before the mark");
        Answer(marked.Postponed("2026-06-17", "2026-06-30")).Should().Be("postponement 2026-06-17");
        Answer(marked.Postponed("2026-06-15", "2026-06-30")).Should().Be("postponement 2026-06-15");
        Answer(marked.Cancelled("2026-06-18")).Should().Be("cancellation 2026-06-18");
        Answer(marked.Exempted("2026-06-18")).Should().Be("cancellation 2026-06-18");
        Answer(marked.CarriedOver("2026-06-19")).Should().Be("carry-over 2026-06-19");
        Answer(marked.Postponed("2026-06-17", "2026-06-30").Reported("2026-06-20")).Should().Be("postponement 2026-06-17", "the first answer");
        marked.Reported("2026-06-20").AnswerTo(mark, Day("2026-06-19")).Should().BeNull();

        string? Answer(WorkPlan plan) => plan.AnswerTo(mark, Day("2026-12-31"))?.ToString();
    }

    [Theory]
    [InlineData("notification", "2026-06-18")]
    [InlineData("talk", "2026-06-14")]
    [InlineData("warning", null)]
    public void A_level_says_by_when_its_mark_is_answered(string level, string? last)
    {
        var rulebook = National.With(PolicyProfiles.OverdueFiveSteps);
        var marked = Plan.Marked("2026-06-11", level, rulebook: rulebook);

        marked.AnswerDue(marked.Marks[0], rulebook).Should().Be(last is null ? null : Day(last));
        marked.AnswerDue(marked.Marks[0], National).Should().BeNull("no rule says by when");
    }

    [Fact]
    public void An_earlier_postponement_answers_nothing()
    {
        var marked = Plan.Postponed("2026-06-12", "2026-06-20").Marked("2026-06-21");

        marked.AnswerTo(marked.Marks[0], Day("2026-12-31")).Should().BeNull();
    }

    [Fact]
    public void The_history_of_marks_is_kept_whatever_answered_them()
    {
        var plan = Plan.Marked("2026-06-11").Postponed("2026-06-12", "2026-06-20").Marked("2026-06-21").Reported("2026-06-22");

        plan.Marks.Select(mark => $"{mark} answered by {plan.AnswerTo(mark, Day("2026-12-31"))}").Should().Equal(
            "i-1 overdue 2026-06-11 answered by postponement 2026-06-12", "i-1 overdue 2026-06-21 answered by completion 2026-06-22");
    }

    [Fact]
    public void A_mark_or_a_check_that_names_no_item_of_the_plan_is_no_fact_of_it()
    {
        var mark = () => Plan.Apply(new OverdueMarked(P1, ByBranch.Member, Day("2026-06-11"), "overdue", Day("2026-06-10"), Id("i-9")));
        var check = () => Plan.Apply(new PlanChecked(P1, ByBranch.Member, Day("2026-06-11"), [new(Id("i-9"), CheckResult.Done)]));

        mark.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("item");
        check.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("results");
    }
}
