using NodaTime;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Every act with sensible arguments, and who may do it.</summary>
internal static class PlanDeeds
{
    /// <summary>Conditions on what an act says: <see cref="WorkPlan.ActsOpenTo"/> cannot know it. What stands against an act whatever it says is not among them.</summary>
    private static readonly HashSet<string> OnWhatIsSaid = new(StringComparer.Ordinal)
    {
        "plan.item-within-period", "plan.revision-keeps-items", "plan.revision-keeps-due-days", "plan.item-known", "plan.evidence-once",
        "plan.report-after-done", "plan.done-before-plan", "plan.report-stands", "plan.postpone", "overdue.mark-level",
    };

    /// <summary>Another plan of the branch, which takes up the item.</summary>
    public static ValueList<WorkPlan> Others { get; } =
    [
        WorkPlan.Replay([new PlanDrafted(PlanId.From("p-2"), ByBranch.Member, Day("2025-12-01"), Branch, Days("2027"), Saying(new ItemContent(I1, "a thing to do", carriedFrom: new(P1, I1))))]),
    ];

    public static bool IsOnWhatIsSaid(string rule) => OnWhatIsSaid.Contains(rule);

    public static bool IsOnItem(PlanAct act) => act is >= PlanAct.Report and <= PlanAct.MarkOverdue;

    public static PlanActor RightActor(PlanAct act, WorkPlan plan) => act switch
    {
        PlanAct.Return or PlanAct.Approve => plan.Approvals.Count == 1 ? ByDistrict : ByCommittee,
        PlanAct.Postpone or PlanAct.Exempt => ByDistrict,
        PlanAct.Accept or PlanAct.ReturnWork => ByJudge,
        _ => ByBranch,
    };

    public static Decision<WorkPlan, WorkPlanEvent> Do(this WorkPlan plan, PlanAct act, PlanActor by, LocalDate on, PlanItemId? item = null)
    {
        var named = item ?? I1;
        return act switch
        {
            PlanAct.Redraft => plan.Redraft(by, on, plan.Content, Others),
            PlanAct.Submit => plan.Submit(by, on, National, Everyone, Others),
            PlanAct.Return => plan.Return(by, on, Reason),
            PlanAct.Approve => plan.Approve(by, on),
            PlanAct.Adopt => plan.Adopt(by, on, Others),
            PlanAct.File => plan.File(by, on, District),
            PlanAct.Revise => plan.Revise(by, on, Reason, plan.Content, Everyone, Others),
            PlanAct.Withdraw => plan.Withdraw(by, on, Reason),
            PlanAct.Close => plan.Close(by, on),
            PlanAct.Abandon => plan.Abandon(by, on, Reason),
            PlanAct.Reopen => plan.Reopen(by, on, Reason, Others),
            PlanAct.Check => plan.Check(by, on, [new(plan.Items[0].Id, CheckResult.OnTrack)]),
            PlanAct.Report => plan.Report(named, by, on, Proof("e-new"), quantity: 1),
            PlanAct.ReverseReport => plan.ReverseReport(named, by, on, Proof("e-1"), Reason),
            PlanAct.Accept => plan.Accept(named, by, on),
            PlanAct.ReturnWork => plan.ReturnWork(named, by, on, Reason),
            PlanAct.Postpone => plan.Postpone(named, by, on, plan.Period.LastDay, Reason),
            PlanAct.Pause => plan.Pause(named, by, on, Reason),
            PlanAct.Resume => plan.Resume(named, by, on),
            PlanAct.Cancel => plan.Cancel(named, by, on, Reason),
            PlanAct.Exempt => plan.Exempt(named, by, on, Reason),
            PlanAct.CarryOver => plan.CarryOver(named, by, on, PlanId.From("p-2"), National, Others),
            PlanAct.MarkOverdue => plan.MarkOverdue(by, on, National, "overdue", item),
        };
    }
}
