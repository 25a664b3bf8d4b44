using NodaTime;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>The worked examples of overdue.* and plan.*, day by day.</summary>
public class TimelinessTests
{
    [Theory]
    [InlineData("2026-09-22", TimelinessKind.NotDue, 0, 0)]
    [InlineData("2026-09-23", TimelinessKind.DueSoon, 0, 0)]
    [InlineData("2026-09-29", TimelinessKind.DueSoon, 0, 0)]
    [InlineData("2026-09-30", TimelinessKind.DueToday, 0, 0)]
    [InlineData("2026-10-01", TimelinessKind.Overdue, 1, 0)]
    [InlineData("2026-10-07", TimelinessKind.Overdue, 7, 0)]
    [InlineData("2026-10-08", TimelinessKind.Overdue, 8, 1)]
    [InlineData("2026-10-10", TimelinessKind.Overdue, 10, 3)]
    public void The_day_after_the_due_day_is_the_first_late_one_and_holidays_are_no_working_days(string day, TimelinessKind kind, int late, int working) =>
        Adopted(Item("2026-09-30")).On(day).Should().BeEquivalentTo(new
        {
            Kind = kind,
            DaysLate = late,
            WorkingDaysLate = working,
            DaysLateByFirst = late,
            Due = Day("2026-09-30"),
            FirstDue = Day("2026-09-30"),
            CompletedOn = (LocalDate?)null,
        });

    [Theory]
    [InlineData("2026-06-30", TimelinessKind.CompletedOnTime, 0, 0)]
    [InlineData("2026-07-01", TimelinessKind.CompletedLate, 1, 1)]
    [InlineData("2026-07-06", TimelinessKind.CompletedLate, 6, 4)]
    public void Done_on_the_due_day_is_on_time_and_late_work_stays_late_for_ever(string done, TimelinessKind kind, int late, int working)
    {
        var plan = Adopted(Item("2026-06-30")).Reported(done);

        foreach (var day in new[] { done, "2026-08-01", "2036-01-01" })
            plan.On(day).Should().BeEquivalentTo(new { Kind = kind, DaysLate = late, WorkingDaysLate = (int?)working, CompletedOn = Day(done) });
        plan.Item("i-1").ResultOn(Day("2026-12-31"), National).IsOnTime.Should().Be(late == 0);
    }

    [Theory]
    [InlineData("2026-06-22", TimelinessKind.NotDue)]
    [InlineData("2026-06-23", TimelinessKind.DueSoon)]
    public void Due_soon_begins_seven_days_ahead(string day, TimelinessKind kind) => Adopted(Item("2026-06-30")).On(day).Kind.Should().Be(kind);

    [Fact]
    public void How_many_days_ahead_is_said_by_the_rulebook()
    {
        var rulebook = Setting("overdue.due-soon", 3);

        Adopted(Item("2026-06-30")).On("2026-06-26", rulebook: rulebook).Kind.Should().Be(TimelinessKind.NotDue);
        Adopted(Item("2026-06-30")).On("2026-06-27", rulebook: rulebook).Kind.Should().Be(TimelinessKind.DueSoon);
    }

    [Fact]
    public void A_layer_gives_grace_and_what_is_done_within_it_is_on_time()
    {
        var rulebook = Setting("overdue.grace", 3);
        var plan = Adopted(Item("2026-06-30"));

        plan.On("2026-07-03", rulebook: rulebook).Should().BeEquivalentTo(new { Kind = TimelinessKind.WithinGrace, DaysLate = 0, WorkingDaysLate = 0, DaysLateByFirst = 0 });
        plan.On("2026-07-03", rulebook: rulebook).Reason.En.Should().Be("Past its due day, 2026-06-30, by 3 days, within 3 days of grace.");
        plan.On("2026-07-04", rulebook: rulebook).Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 4, WorkingDaysLate = 3 });
        plan.Reported("2026-07-03").On("2026-07-03", rulebook: rulebook).Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, DaysLate = 0, DaysLateByFirst = 0 });
        plan.Reported("2026-07-04").On("2026-07-04", rulebook: rulebook).Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, DaysLate = 4 });
        plan.MarkOverdue(ByBranch, Day("2026-07-03"), rulebook, "overdue", I1).ShouldBeRefused("overdue.mark");
    }

    [Fact]
    public void In_a_year_without_a_working_calendar_working_days_late_are_undetermined()
    {
        var plan = AdoptedFor("2026-01-01/2031-12-31", Item("2026-12-30"), Item("2030-06-28", "i-2"));

        plan.On("2026-12-31").WorkingDaysLate.Should().Be(1);
        plan.On("2030-07-01", "i-2").Should().BeEquivalentTo(new { DaysLate = 3, WorkingDaysLate = (int?)null });
        plan.On("2030-07-01", "i-2").Reason.En.Should().Be(
            "Due 2030-06-28 and open: 3 days overdue (working days unknown, the working calendar does not cover them).");
        plan.On("2030-06-28", "i-2").WorkingDaysLate.Should().Be(0);
        plan.Reported("2030-07-01", item: "i-2").On("2030-07-01", "i-2").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, WorkingDaysLate = (int?)null });
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-12-31")]
    [InlineData("2036-01-01")]
    public void An_undated_item_is_never_overdue(string day)
    {
        var undated = Adopted(Item()).On(day);

        undated.Should().BeEquivalentTo(new { Kind = TimelinessKind.NoDueDay, Due = (LocalDate?)null, FirstDue = (LocalDate?)null, DaysLate = 0 });
        undated.Reason.Should().Be(new LocalizedText("未设期限，不计逾期。", "Undated: never overdue."));
        Adopted(Item()).Reported("2026-05-05").On(day).Kind.Should().Be(
            Day(day) < Day("2026-05-05") ? TimelinessKind.NoDueDay : TimelinessKind.CompletedOnTime);
    }

    [Theory]
    [InlineData("2026", "2026-02", "2026-02-28")]
    [InlineData("2028", "2028-02", "2028-02-29")]
    [InlineData("2026", "2026-04", "2026-04-30")]
    [InlineData("2026", "2026-Q3", "2026-09-30")]
    [InlineData("2026", "2026-01-15/2026-01-22", "2026-01-22")]
    public void Any_day_of_a_window_is_on_time_and_its_last_day_is_the_due_day(string period, string window, string last)
    {
        var plan = AdoptedFor(period, Item(window: window));
        var after = IsoDay.Text(Day(last).PlusDays(1));

        plan.On(last).Should().BeEquivalentTo(new { Kind = TimelinessKind.DueToday, Due = Day(last) });
        plan.On(after).Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 1 });
        plan.Reported(last).On(after).Kind.Should().Be(TimelinessKind.CompletedOnTime);
        plan.Reported(after).On(after).Kind.Should().Be(TimelinessKind.CompletedLate);
    }

    [Fact]
    public void Nothing_is_due_before_the_plan_is_adopted()
    {
        var late = Drafted(Item("2026-01-10")).Submitted().Approved(ByCommittee, "2025-12-10").Approved(ByDistrict, "2026-01-15").Adopted("2026-01-20");

        late.On("2026-01-12").Kind.Should().Be(TimelinessKind.NotDue);
        late.On("2026-01-12").Reason.En.Should().Be("The plan is not adopted yet: nothing is due.");
        late.On("2026-01-20").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 10 });
        Drafted(Item("2026-01-10")).On("2026-02-01").Kind.Should().Be(TimelinessKind.NotDue);
        late.On("2025-01-01").Kind.Should().Be(TimelinessKind.NotDue, "it was not drafted yet");
    }

    [Fact]
    public void What_is_cancelled_exempted_or_carried_over_is_not_overdue_and_says_since_when()
    {
        var plan = Adopted(Item("2026-06-30"));

        plan.Cancelled("2026-07-10").On("2026-07-09").Kind.Should().Be(TimelinessKind.Overdue);
        plan.Cancelled("2026-07-10").On("2026-07-10").Should().BeEquivalentTo(new { Kind = TimelinessKind.Cancelled, DaysLate = 0, Reason = new LocalizedText("已于2026-07-10取消。", "Cancelled on 2026-07-10.") });
        plan.Exempted("2026-06-30").On("2026-07-01").Should().BeEquivalentTo(new { Kind = TimelinessKind.Exempt, DaysLate = 0 });
        plan.CarriedOver("2026-06-30", "p-2").On("2026-07-01").Reason.En.Should().Be("Carried over into plan p-2 on 2026-06-30: not on time here.");
        plan.CarriedOver("2026-06-30").Item("i-1").ResultOn(Day("2026-06-30"), National).IsOnTime.Should().BeFalse();
        plan.Exempted("2026-06-30").Reported("2026-08-01").On("2026-08-01").Kind.Should().Be(TimelinessKind.CompletedLate, "done is done");
    }

    [Fact]
    public void An_abandoned_plan_asks_for_nothing_and_a_reopened_one_asks_as_before()
    {
        var abandoned = Adopted(Item("2026-06-30"), Item("2026-06-30", "i-2")).Reported("2026-06-01", item: "i-2").Abandoned("2026-06-20");
        var reopened = abandoned.Reopened("2026-07-10");

        abandoned.On("2026-06-19").Kind.Should().Be(TimelinessKind.NotDue);
        abandoned.On("2026-07-09").Should().BeEquivalentTo(new { Kind = TimelinessKind.Cancelled, Reason = new LocalizedText("计划已终止。", "The plan was abandoned.") });
        abandoned.On("2026-07-09", "i-2").Kind.Should().Be(TimelinessKind.CompletedOnTime);
        reopened.On("2026-07-09").Kind.Should().Be(TimelinessKind.Cancelled);
        reopened.On("2026-07-10").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 10 });
        Drafted(Item("2026-06-30")).Withdraw(ByBranch, Day("2025-12-03"), Reason).State.On("2026-07-09").Reason.En.Should().Be("The plan was withdrawn.");
    }

    [Fact]
    public void A_plan_is_due_on_the_last_day_of_its_period_and_done_with_its_last_item()
    {
        var plan = AdoptedFor("2026-H1", Item("2026-03-31"), Item(id: "i-2"));
        var done = plan.Reported("2026-03-31").Reported("2026-07-03", "e-2", item: "i-2");

        plan.TimelinessOn(Day("2026-06-30"), National).Kind.Should().Be(TimelinessKind.DueToday);
        plan.TimelinessOn(Day("2026-07-01"), National).Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 1, Due = Day("2026-06-30") });
        done.TimelinessOn(Day("2026-07-02"), National).Kind.Should().Be(TimelinessKind.Overdue);
        done.TimelinessOn(Day("2026-08-01"), National).Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, DaysLate = 3, CompletedOn = Day("2026-07-03") });
        plan.Abandoned("2026-07-01").TimelinessOn(Day("2026-07-01"), National).Kind.Should().Be(TimelinessKind.Cancelled);
        Drafted().Apply(new PlanAdopted(P1, Worker, Day("2025-12-20"))).TimelinessOn(Day("2027-01-01"), National).Kind.Should().Be(TimelinessKind.Overdue, "a plan without items is not done");
    }

    [Fact]
    public void The_reason_says_it_in_both_languages_and_repeats_no_free_text()
    {
        var plan = Adopted(Item("2026-06-30"));

        plan.On("2026-07-02").Reason.Should().Be(new LocalizedText(
            "期限2026-06-30（含当日）已过，逾期2天（2个工作日）。", "Due 2026-06-30 and open: 2 days overdue (2 working days)."));
        plan.On("2026-06-30").Reason.En.Should().Be("Due 2026-06-30, this very day: not overdue yet.");
        plan.Paused("2026-06-30").On("2026-07-02").Reason.En.Should().Be("Paused since 2026-06-30: the due day moves on meanwhile.");
        plan.On("2026-07-02").ToString().Should().Be("overdue 2026-07-02");
    }
}
