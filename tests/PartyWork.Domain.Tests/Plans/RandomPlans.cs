using NodaTime;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>A plan with everything that happened to it.</summary>
internal sealed record History(WorkPlan Plan, ValueList<WorkPlanEvent> Events);

/// <summary>Histories of a plan for 2026, each from its seed.</summary>
internal static class RandomPlans
{
    private static readonly MemberId[] People = [Worker, Helper, Judge, ByBranch.Member];

    /// <summary>By acts, in the order of their days; what a condition refuses does not happen.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="decided">Sees the plan before and each accepted decision.</param>
    /// <param name="isPlain">Without what changes the past: work reported later than done, reversals, a draft written anew.</param>
    public static History Acted(int seed, Action<WorkPlan, Decision<WorkPlan, WorkPlanEvent>>? decided = null, bool isPlain = false)
    {
        var random = new Random(seed);
        var drafted = new PlanDrafted(P1, ByBranch.Member, Day("2025-11-20"), Branch, Days("2026"), AContent(random), [Committee, District]);
        var (plan, events, on) = (WorkPlan.Replay([drafted]), new List<WorkPlanEvent> { drafted }, drafted.On);
        PlanAct[] opening = [PlanAct.Submit, PlanAct.Approve, PlanAct.Approve, PlanAct.Adopt];
        for (var i = 0; i < 40; i++)
        {
            on = on.PlusDays(random.Next(i < opening.Length ? 12 : 25));
            var act = i < opening.Length && random.Next(20) > 0 ? opening[i] : (PlanAct)random.Next(1, 24);
            if ((isPlain && act is PlanAct.Redraft or PlanAct.ReverseReport) || (EndsIt(act) && random.Next(6) > 0)) continue;
            var decision = Act(plan, act, on, random, isPlain);
            if (!decision.IsAccepted) continue;
            decided?.Invoke(plan, decision);
            events.AddRange(decision.Events);
            plan = decision.State;
        }

        return new(plan, events.ToValueList());
    }

    /// <summary>As an import brings it: any event on any day, in any order; only what does not fit the plan is left out.</summary>
    /// <param name="seed">The seed.</param>
    public static History Imported(int seed)
    {
        var random = new Random(seed);
        WorkPlanEvent drafted = new PlanDrafted(P1, ByBranch.Member, ADay(random), Branch, Days("2026"), AContent(random), [Committee, District]);
        var (plan, events) = (WorkPlan.Replay([drafted]), new List<WorkPlanEvent> { drafted });
        for (var i = 0; i < 40; i++)
        {
            var happened = i == 0 ? new PlanAdopted(P1, Worker, ADay(random)) : AnEvent(random);
            try
            {
                plan = plan.Apply(happened);
                events.Add(happened);
            }
            catch (InvalidFactException)
            {
                // Documented: it names what is not there, or reverses or resumes what cannot be.
            }
        }

        return new(plan, events.ToValueList());
    }

    public static PlanContent AContent(Random random) => new(
        [.. Enumerable.Range(1, random.Next(1, 5)).Select(number => AnItem(random, $"i-{number}"))],
        random.Next(2) == 0 ? null : ["a branch of commuters"],
        random.Next(2) == 0 ? null : [new AnticipatedIssue("the harvest", [I1])],
        random.Next(2) == 0 ? null : SuperiorPlan.NoneIssued);

    public static WorkPlanEvent AnEvent(Random random)
    {
        var (item, by, on) = (Id($"i-{random.Next(1, 5)}"), People[random.Next(People.Length)], ADay(random));
        return random.Next(24) switch
        {
            0 => new PlanDrafted(P1, by, on, Branch, Days("2026"), AContent(random)),
            1 => new PlanRedrafted(P1, by, on, AContent(random)),
            2 => new PlanSubmitted(P1, by, on),
            3 => new PlanReturned(P1, by, on, Committee, Reason),
            4 => new PlanApproved(P1, by, on, District),
            5 => new PlanAdopted(P1, by, on),
            6 => new PlanFiled(P1, by, on, District),
            7 => new PlanRevised(P1, by, on, AContent(random), Reason),
            8 => new PlanWithdrawn(P1, by, on, Reason),
            9 => new PlanClosed(P1, by, on),
            10 => new PlanAbandoned(P1, by, on, Reason),
            11 => new PlanReopened(P1, by, on, Reason),
            12 => new PlanChecked(P1, by, on, [new(item, CheckResult.Done, random.Next(101))]),
            13 => new ItemReported(P1, item, by, on, Proof($"e-{random.Next(6)}"), on.PlusDays(random.Next(-30, 30)), random.Next(2) == 0 ? null : random.Next(1, 9)),
            14 => new ItemReportReversed(P1, item, by, on, Proof($"e-{random.Next(6)}"), Reason),
            15 => new ItemAccepted(P1, item, by, on),
            16 => new ItemReturned(P1, item, by, on, Reason),
            17 => new ItemPostponed(P1, item, by, on, ADay(random), Reason),
            18 => new ItemPaused(P1, item, by, on, Reason),
            19 => new ItemResumed(P1, item, by, on),
            20 => new ItemCancelled(P1, item, by, on, Reason),
            21 => new ItemExempted(P1, item, by, on, Reason),
            22 => new ItemCarriedOver(P1, item, by, on, PlanId.From("p-2")),
            _ => new OverdueMarked(P1, by, on, "overdue", ADay(random), random.Next(3) == 0 ? null : item),
        };
    }

    private static bool EndsIt(PlanAct act) => act is PlanAct.Withdraw or PlanAct.Close or PlanAct.Abandon or PlanAct.Cancel or PlanAct.Exempt or PlanAct.CarryOver;

    private static Decision<WorkPlan, WorkPlanEvent> Act(WorkPlan plan, PlanAct act, LocalDate on, Random random, bool isPlain)
    {
        var item = plan.Items[random.Next(plan.Items.Count)].Id;
        var by = PlanDeeds.RightActor(act, plan);
        return act switch
        {
            PlanAct.Redraft => plan.Redraft(by, on, AContent(random)),
            PlanAct.Revise => plan.Revise(by, on, Reason, Revised(plan.Content, random), Everyone),
            PlanAct.Report => plan.Report(
                item, by, on, Proof($"e-{random.Next(6)}"), isPlain ? on : on.PlusDays(-random.Next(20)), random.Next(3) == 0 ? null : random.Next(1, 9)),
            PlanAct.ReverseReport => plan.ReverseReport(item, by, on, Proof($"e-{random.Next(6)}"), Reason),
            PlanAct.Postpone => plan.Postpone(item, by, on, on.PlusDays(random.Next(60)), Reason),
            PlanAct.MarkOverdue => plan.MarkOverdue(by, on, National, "overdue", random.Next(4) == 0 ? null : item),
            _ => plan.Do(act, by, on, item),
        };
    }

    /// <summary>Lighter or heavier, more or less of it, to be accepted or not, dated where it was undated, and with one item more.</summary>
    private static PlanContent Revised(PlanContent content, Random random)
    {
        var more = AnItem(random, $"i-{content.Items.Count + 1}");
        var kept = content.Items.Select(item => new ItemContent(
            item.Id, item.Title, item.Priority, item.Responsible, item.Helpers, null,
            item.LastDay is null && random.Next(2) == 0 ? more.LastDay : item.Due, item.Window,
            random.Next(2) == 0 ? item.Quantity : random.Next(3) == 0 ? null : new(random.Next(1, 20), "visits"),
            random.Next(3) > 0 ? item.Quality : random.Next(2) == 0 ? null : new("as agreed", Judge),
            weight: random.Next(1, 10)));
        return new([.. kept, more], content.OwnConditions, content.AnticipatedIssues, content.Superior);
    }

    private static LocalDate ADay(Random random) => Day("2025-10-01").PlusDays(random.Next(600));

    private static ItemContent AnItem(Random random, string id)
    {
        var (form, due) = (random.Next(4), Day("2026-01-15").PlusDays(random.Next(340)));
        return new(
            Id(id), "a thing to do", (ItemPriority)random.Next(1, 4), Worker, [Helper], random.Next(2) == 0 ? due.PlusDays(-random.Next(60)) : null,
            form is 0 or 1 ? due : null, form == 2 ? PlanPeriod.Between(due, due.PlusDays(random.Next(10))) : null,
            random.Next(2) == 0 ? new(random.Next(1, 20), "visits") : null, random.Next(3) == 0 ? new("as agreed", Judge) : null,
            weight: random.Next(2) == 0 ? random.Next(1, 10) : null);
    }
}
