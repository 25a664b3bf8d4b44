using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Postponed, paused, carried over: how due days move and what stays on record.</summary>
public class DueDayTests
{
    [Fact]
    public void Postponed_work_is_judged_by_the_new_and_by_the_first_due_day_and_what_was_overdue_stays_history()
    {
        var plan = Adopted(Item("2026-06-10")).Postponed("2026-06-15", "2026-06-30").Reported("2026-06-29");

        plan.On("2026-06-15").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5, Due = Day("2026-06-10") });
        plan.On("2026-06-16").Should().BeEquivalentTo(new { Kind = TimelinessKind.NotDue, DaysLate = 0, Due = Day("2026-06-30"), FirstDue = Day("2026-06-10") });
        plan.On("2026-06-29").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, DaysLate = 0, DaysLateByFirst = 19 });
        plan.On("2026-06-29").Reason.En.Should().Be(
            "Completed on 2026-06-29; due 2026-06-30: on time. First due 2026-06-10: 19 days late by that day.");
        plan.Item("i-1").OverdueUntil(Day("2026-12-31"), National).Should().Equal(new Validity(Day("2026-06-11"), Day("2026-06-16")));
        plan.Item("i-1").DueDays.Select(due => (due.Day, due.SetOn)).Should().Equal((Day("2026-06-10"), Day("2025-12-01")), (Day("2026-06-30"), Day("2026-06-15")));
    }

    [Fact]
    public void Lateness_is_told_against_the_current_and_the_first_due_day()
    {
        var plan = Adopted(Item("2026-06-10")).Postponed("2026-06-01", "2026-06-30");

        plan.On("2026-07-05").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5, DaysLateByFirst = 25 });
        plan.On("2026-06-20").Should().BeEquivalentTo(new { Kind = TimelinessKind.NotDue, DaysLate = 0, DaysLateByFirst = 0 });
        plan.Reported("2026-07-02").On("2026-08-01").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, DaysLate = 2, DaysLateByFirst = 22 });
    }

    [Fact]
    public void A_due_day_is_postponed_to_a_later_one_within_the_period_by_the_last_level_with_a_reason()
    {
        var plan = Adopted(Item("2026-06-10"), Item(id: "i-2"));

        plan.Postpone(I1, ByDistrict, Day("2026-06-01"), Day("2026-06-10"), Reason).ShouldBeRefused("plan.postpone");
        plan.Postpone(I1, ByDistrict, Day("2026-06-01"), Day("2027-01-01"), Reason).ShouldBeRefused("plan.item-within-period");
        plan.Postpone(I1, ByCommittee, Day("2026-06-01"), Day("2026-06-11"), Reason).ShouldBeRefused("plan.acting-for");
        plan.Postpone(Id("i-2"), ByDistrict, Day("2026-06-01"), Day("2026-06-11"), Reason).ShouldBeRefused("plan.item-dated");
        plan.Postponed("2026-06-01", "2026-06-20").Postpone(I1, ByDistrict, Day("2026-06-01"), Day("2026-06-15"), Reason).ShouldBeRefused("plan.postpone");
        var blank = () => plan.Postpone(I1, ByDistrict, Day("2026-06-01"), Day("2026-06-11"), " ");
        blank.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("reason");
    }

    [Fact]
    public void Every_postponement_is_kept_and_each_overdue_span_too()
    {
        var plan = Adopted(Item("2026-03-10")).Postponed("2026-03-12", "2026-04-10").Postponed("2026-04-13", "2026-05-10").Reported("2026-05-12");

        plan.Item("i-1").OverdueUntil(Day("2026-12-31"), National).Should().Equal(
            new Validity(Day("2026-03-11"), Day("2026-03-13")), new Validity(Day("2026-04-11"), Day("2026-04-14")), new Validity(Day("2026-05-11"), Day("2026-05-12")));
        plan.Item("i-1").OverdueUntil(Day("2026-04-12"), National).Should().Equal(
            new Validity(Day("2026-03-11"), Day("2026-03-13")), new Validity(Day("2026-04-11"), Day("2026-04-13")));
        plan.Item("i-1").OverdueUntil(Day("2026-03-10"), National).Should().BeEmpty();
        Adopted(Item()).Item("i-1").OverdueUntil(Day("2030-01-01"), National).Should().BeEmpty();
    }

    [Fact]
    public void Paused_days_move_the_due_day()
    {
        var paused = Adopted(Item("2026-06-15")).Paused("2026-06-01");
        var plan = paused.Resumed("2026-06-11");

        paused.On("2026-05-31").Kind.Should().Be(TimelinessKind.NotDue);
        paused.On("2026-06-01").Should().BeEquivalentTo(new { Kind = TimelinessKind.Paused, DaysLate = 0 });
        paused.On("2026-09-01").Kind.Should().Be(TimelinessKind.Paused);
        plan.On("2026-06-10").Kind.Should().Be(TimelinessKind.Paused);
        plan.On("2026-06-11").Should().BeEquivalentTo(new { Kind = TimelinessKind.NotDue, Due = Day("2026-06-25"), FirstDue = Day("2026-06-15") });
        plan.On("2026-06-25").Kind.Should().Be(TimelinessKind.DueToday);
        plan.On("2026-06-26").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 1, DaysLateByFirst = 11 });
        plan.Item("i-1").Pauses.Select(pause => pause.Days).Should().Equal(new Validity(Day("2026-06-01"), Day("2026-06-11")));
    }

    [Fact]
    public void A_pause_of_what_is_overdue_stops_the_count_and_does_not_undo_it()
    {
        var plan = Adopted(Item("2026-06-10")).Paused("2026-06-15").Resumed("2026-06-20");

        plan.On("2026-06-14").DaysLate.Should().Be(4);
        plan.On("2026-06-17").Kind.Should().Be(TimelinessKind.Paused);
        plan.On("2026-06-20").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5, DaysLateByFirst = 10 });
        plan.Item("i-1").OverdueUntil(Day("2026-06-21"), National).Should().Equal(
            new Validity(Day("2026-06-11"), Day("2026-06-15")), new Validity(Day("2026-06-20"), Day("2026-06-22")));
    }

    [Fact]
    public void Several_pauses_add_up_and_a_postponement_counts_only_later_ones()
    {
        var twice = Adopted(Item("2026-06-15")).Paused("2026-03-01").Resumed("2026-03-06").Paused("2026-04-01").Resumed("2026-04-11");
        var postponed = twice.Postponed("2026-05-01", "2026-07-31").Paused("2026-06-01").Resumed("2026-06-03");

        twice.On("2026-05-01").Due.Should().Be(Day("2026-06-30"));
        postponed.On("2026-05-02").Due.Should().Be(Day("2026-07-31"));
        postponed.On("2026-06-03").Due.Should().Be(Day("2026-08-02"));
    }

    [Fact]
    public void A_postponement_during_a_pause_moves_on_with_the_rest_of_it()
    {
        var plan = Adopted(Item("2026-06-15")).Paused("2026-06-01").Postponed("2026-06-05", "2026-07-15").Resumed("2026-06-11");

        plan.On("2026-06-11").Due.Should().Be(Day("2026-07-21"));
    }

    [Fact]
    public void Paused_and_resumed_on_one_day_is_no_pause()
    {
        var plan = Adopted(Item("2026-06-15")).Paused("2026-06-01").Resumed("2026-06-01");

        plan.Item("i-1").Pauses.Should().BeEmpty();
        plan.Paused("2026-06-01").On("2026-06-01").Kind.Should().Be(TimelinessKind.Paused);
    }

    [Fact]
    public void Resuming_past_the_periods_end_is_accepted_with_the_advice_to_carry_over()
    {
        var paused = AdoptedFor("2026-H1", Item("2026-06-25")).Paused("2026-06-01");

        paused.Resume(I1, ByBranch, Day("2026-06-06")).Advice.Should().BeEmpty();
        var past = paused.Resume(I1, ByBranch, Day("2026-06-07"));
        past.IsAccepted.Should().BeTrue();
        past.Advice.Should().ContainSingle().Which.Rule.Id.Should().Be("plan.item-within-period");
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Carrying_over_a_third_time_is_advised_against(int? before, bool isAdvised)
    {
        var origin = before is { } times ? new ItemOrigin(PlanId.From("p-0"), I1, times) : null;
        var plan = Adopted(new ItemContent(I1, "a thing to do", due: Day("2026-06-30"), carriedFrom: origin));

        var decision = plan.CarryOver(I1, ByBranch, Day("2026-06-30"), PlanId.From("p-2"), National);

        decision.IsAccepted.Should().BeTrue();
        decision.Advice.Select(advice => advice.Rule.Id).Should().Equal(isAdvised ? ["plan.carry-over"] : Array.Empty<string>());
        decision.State.Item("i-1").AsOrigin().Should().Be(new ItemOrigin(P1, I1, (before ?? 0) + 1));
        decision.State.Item("i-1").CarriedInto.Should().Be(PlanId.From("p-2"));
    }
}
