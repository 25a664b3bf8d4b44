using NodaTime;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>What holds of every history of a plan.</summary>
public class PlanProperties
{
    private static readonly List<LocalDate> TenYears = [.. Enumerable.Range(0, 3653).Select(Day("2022-01-01").PlusDays)];

    private static readonly List<LocalDate> BusyYears = [.. Enumerable.Range(0, 640).Select(Day("2025-09-25").PlusDays)];

    [Fact]
    public void Each_day_of_ten_years_has_exactly_one_timeliness_with_its_reason()
    {
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var history = seed % 2 == 0 ? RandomPlans.Acted(seed) : RandomPlans.Imported(seed);
            foreach (var day in TenYears) Judged(history.Plan, day).ToList().ForEach(judged => ShouldFit(judged, day, seed));
        }
    }

    [Fact]
    public void On_every_day_a_plan_has_at_most_one_stage_progress_and_owes_each_notice_once()
    {
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var plan = (seed % 2 == 0 ? RandomPlans.Acted(seed) : RandomPlans.Imported(seed)).Plan;
            foreach (var day in BusyYears.Where((_, number) => number % 7 == 0))
            {
                var progress = plan.ProgressOn(day);
                var notices = plan.NoticesOwed(day, National);

                progress.Completed.Should().BeInRange(0, progress.Items);
                progress.CompletedWeight.Should().BeInRange(0, progress.Weight);
                (plan.ClosingOn(day) is not null).Should().Be(plan.StageOn(day) == PlanStage.Closed);
                notices.Select(notice => notice.Key).Should().OnlyHaveUniqueItems();
                notices.All(notice => notice.Since <= day && notice.Since > notice.Due).Should().BeTrue("seed {0} on {1}", seed, day);
                foreach (var mark in plan.Marks) (plan.AnswerTo(mark, day) is { } answer && (answer.On > day || answer.On < mark.On)).Should().BeFalse("seed {0}", seed);
            }
        }
    }

    [Fact]
    public void Days_late_go_up_by_one_each_day_unless_something_happened()
    {
        foreach (var seed in Enumerable.Range(0, 150))
        {
            var history = seed % 2 == 0 ? RandomPlans.Acted(seed) : RandomPlans.Imported(seed);
            var happened = history.Events.SelectMany(EffectiveOn).ToHashSet();
            var before = Judged(history.Plan, BusyYears[0]).ToList();
            foreach (var day in BusyYears.Skip(1))
            {
                var now = Judged(history.Plan, day).ToList();
                foreach (var (earlier, later) in before.Zip(now).Where(_ => !happened.Contains(day)))
                {
                    later.DaysLate.Should().BeGreaterThanOrEqualTo(earlier.DaysLate, "seed {0} on {1}", seed, day);
                    later.DaysLateByFirst.Should().BeGreaterThanOrEqualTo(earlier.DaysLateByFirst, "seed {0} on {1}", seed, day);
                    if (earlier.Kind != TimelinessKind.Overdue) continue;
                    (later.Kind, later.DaysLate, later.Due).Should().Be((TimelinessKind.Overdue, earlier.DaysLate + 1, earlier.Due), "seed {0} on {1}", seed, day);
                }

                before = now;
            }
        }
    }

    [Fact]
    public void What_happens_later_does_not_change_how_a_day_is_judged()
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var history = RandomPlans.Acted(seed, isPlain: true);
            var known = WorkPlan.Replay(history.Events.Take(1));
            foreach (var (happened, next) in history.Events.Skip(1).Zip(history.Events.Skip(2).Append(null)))
            {
                known = known.Apply(happened);
                if (next?.On == happened.On) continue;
                LocalDate[] days = [happened.On, (next?.On ?? Day("2030-01-01")).PlusDays(-1)];
                foreach (var day in days)
                {
                    Judged(history.Plan, day, known).Should().Equal(Judged(known, day), "seed {0} on {1} after {2}", seed, day, happened);
                    history.Plan.ProgressOn(day).Should().Be(known.ProgressOn(day));
                    history.Plan.NoticesOwed(day, National).Should().Equal(known.NoticesOwed(day, National));
                    foreach (var later in history.Plan.Items.Where(item => known.ItemOf(item.Id) is null))
                        later.TimelinessOn(day, National).Should().BeEquivalentTo(new { Kind = TimelinessKind.NotDue, Due = (LocalDate?)null }, "seed {0} on {1}", seed, day);
                }
            }
        }
    }

    [Fact]
    public void Any_split_and_order_of_a_quantity_gives_the_same_sum_and_the_same_day()
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var random = new Random(seed);
            var plan = Adopted(Item("2026-06-30", amount: 12));
            List<(LocalDate DoneOn, decimal Quantity)> work = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => (Day("2026-05-01").PlusDays(random.Next(60)), random.Next(1, 8) + 0.25m))];
            var whole = Done(plan, work);
            var parts = Done(plan, [.. work.SelectMany(Split).OrderBy(_ => random.Next())]);

            parts.Item("i-1").QuantityOn(Day("2026-07-10")).Should().Be(work.Sum(done => done.Quantity));
            foreach (var day in Enumerable.Range(0, 70).Select(Day("2026-05-01").PlusDays))
            {
                parts.Item("i-1").QuantityOn(day).Should().Be(whole.Item("i-1").QuantityOn(day));
                parts.Item("i-1").CompletedOn(day).Should().Be(whole.Item("i-1").CompletedOn(day));
            }

            IEnumerable<(LocalDate DoneOn, decimal Quantity)> Split((LocalDate DoneOn, decimal Quantity) done)
            {
                var part = decimal.Round(done.Quantity * random.Next(1, 9) / 10, 2);
                return [(done.DoneOn, part), (done.DoneOn, done.Quantity - part)];
            }
        }

        static WorkPlan Done(WorkPlan plan, List<(LocalDate DoneOn, decimal Quantity)> work) => work.Select((done, number) => (done, number))
            .Aggregate(plan, (known, report) => known.Report(I1, ByBranch, Day("2026-07-10"), Proof($"e-{report.number}"), report.done.DoneOn, report.done.Quantity).State);
    }

    [Fact]
    public void Replay_equals_state_and_every_accepted_event_gives_the_state_of_its_decision()
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var acted = RandomPlans.Acted(seed, (before, decision) =>
                decision.Events.Aggregate(before, (plan, happened) => plan.Apply(happened)).Should().Be(decision.State));

            WorkPlan.Replay(acted.Events).Should().Be(acted.Plan);
            var imported = RandomPlans.Imported(seed);
            WorkPlan.Replay(imported.Events).Should().Be(imported.Plan);
        }
    }

    [Fact]
    public void Written_and_read_again_events_replay_to_the_same_plan()
    {
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var history = RandomPlans.Imported(seed);
            var read = history.Events.Select(happened => WorkPlanEvent.Parse(happened.ToJson())).ToList();

            read.Should().Equal(history.Events);
            WorkPlan.Replay(read).Should().Be(history.Plan);
        }
    }

    [Fact]
    public void The_histories_are_worth_it()
    {
        var acted = Enumerable.Range(0, 300).Select(seed => RandomPlans.Acted(seed)).ToList();
        var kinds = acted.SelectMany(history => Judged(history.Plan, Day("2026-09-01"))).Select(judged => judged.Kind).ToHashSet();

        acted.SelectMany(history => history.Events).Select(happened => happened.GetType()).Distinct().Should().HaveCount(24, "each kind of event happens");
        Enumerable.Range(0, 300).SelectMany(seed => RandomPlans.Imported(seed).Events).Select(happened => happened.GetType()).Distinct().Should().HaveCount(24);
        kinds.Should().Contain(Enum.GetValues<TimelinessKind>().Except([TimelinessKind.WithinGrace, TimelinessKind.DueToday]));
    }

    /// <summary>Each item and the plan itself; of the items those only that another state of the plan has, too.</summary>
    private static IEnumerable<Timeliness> Judged(WorkPlan plan, LocalDate day, WorkPlan? known = null) =>
        plan.Items.Where(item => known is null || known.ItemOf(item.Id) is not null).Select(item => item.TimelinessOn(day, National)).Append(plan.TimelinessOn(day, National));

    /// <summary>The days on which an event may change how things stand: its day, the day of the work, and where due days are set the day after.</summary>
    private static IEnumerable<LocalDate> EffectiveOn(WorkPlanEvent happened) => happened switch
    {
        ItemReported reported => [reported.On, reported.DoneOn],
        ItemPostponed or PlanRevised or PlanRedrafted or PlanDrafted or ItemResumed => [happened.On, happened.On.PlusDays(1)],
        _ => [happened.On],
    };

    private static void ShouldFit(Timeliness judged, LocalDate day, int seed)
    {
        var isCompleted = judged.Kind is TimelinessKind.CompletedOnTime or TimelinessKind.CompletedLate;
        var isLate = judged.Kind is TimelinessKind.Overdue or TimelinessKind.CompletedLate;
        var fits = Enum.IsDefined(judged.Kind) && judged.Day == day && isLate == judged.DaysLate > 0
            && isCompleted == (judged.CompletedOn is not null) && !(judged.CompletedOn > day)
            && !(judged.WorkingDaysLate > judged.DaysLate) && (judged.Kind != TimelinessKind.NoDueDay || judged.Due is null)
            && (judged.Due is null) == (judged.FirstDue is null)
            && !judged.Reason.Zh.Contains('{', StringComparison.Ordinal) && !judged.Reason.En.Contains('{', StringComparison.Ordinal);
        if (!fits) Assert.Fail($"seed {seed}: {judged}, {judged.DaysLate} late, due {judged.Due}, first {judged.FirstDue}: {judged.Reason.En}");
    }
}
