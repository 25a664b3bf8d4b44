using static PartyWork.Domain.Plans.PlanStage;

namespace PartyWork.Domain.Plans;

/// <summary>The lifecycle of a plan as a table: at which stages an act is open, for whom, and where it leads. Drawn in docs/lifecycles.md.</summary>
internal static class PlanLifecycle
{
    private static readonly ValueList<PlanStage> Fixed = [Adopted, InForce];

    public static ValueList<PlanTransition> Table { get; } =
    [
        new(PlanAct.Redraft, PlanCapacity.Organization, [Draft, Returned], Draft),
        new(PlanAct.Submit, PlanCapacity.Organization, [Draft, Returned], Submitted),
        new(PlanAct.Return, PlanCapacity.NextLevel, [Submitted], Returned),
        new(PlanAct.Approve, PlanCapacity.NextLevel, [Submitted], Approved),
        new(PlanAct.Adopt, PlanCapacity.Organization, [Approved], Adopted),
        new(PlanAct.Withdraw, PlanCapacity.Organization, [Draft, Submitted, Returned, Approved], Withdrawn),
        new(PlanAct.File, PlanCapacity.Organization, [Approved, .. Fixed], null),
        new(PlanAct.Revise, PlanCapacity.Organization, Fixed, null),
        new(PlanAct.Check, PlanCapacity.OrganizationOrLevel, Fixed, null),
        new(PlanAct.Close, PlanCapacity.Organization, Fixed, Closed),
        new(PlanAct.Abandon, PlanCapacity.Organization, Fixed, Closed),
        new(PlanAct.Reopen, PlanCapacity.Organization, [Closed], Adopted),
        new(PlanAct.Report, PlanCapacity.Organization, Fixed, null) { IsOnItem = true },
        new(PlanAct.ReverseReport, PlanCapacity.Organization, Fixed, null) { IsOnItem = true },
        new(PlanAct.Accept, PlanCapacity.Acceptor, Fixed, null) { IsOnItem = true },
        new(PlanAct.ReturnWork, PlanCapacity.Acceptor, Fixed, null) { IsOnItem = true },
        new(PlanAct.Postpone, PlanCapacity.LastLevel, Fixed, null) { IsOnItem = true },
        new(PlanAct.Pause, PlanCapacity.Organization, Fixed, null) { IsOnItem = true },
        new(PlanAct.Resume, PlanCapacity.Organization, Fixed, null) { IsOnItem = true },
        new(PlanAct.Cancel, PlanCapacity.Organization, Fixed, null) { IsOnItem = true },
        new(PlanAct.Exempt, PlanCapacity.LastLevel, Fixed, null) { IsOnItem = true },
        new(PlanAct.CarryOver, PlanCapacity.Organization, Fixed, null) { IsOnItem = true },
        new(PlanAct.MarkOverdue, PlanCapacity.OrganizationOrLevel, Fixed, null) { IsOnItem = true },
    ];

    public static PlanTransition Of(PlanAct act) => Table.First(row => row.Act == act);
}

/// <summary>One row: an act, who may do it, from which stages, and the stage it leads to; null: the plan stays where it is.</summary>
internal sealed record PlanTransition(PlanAct Act, PlanCapacity By, ValueList<PlanStage> From, PlanStage? To)
{
    public bool IsOnItem { get; init; }
}

/// <summary>In which capacity an act is done.</summary>
internal enum PlanCapacity
{
    /// <summary>For the organisation whose plan it is.</summary>
    Organization = 1,

    /// <summary>For the level whose turn it is.</summary>
    NextLevel = 2,

    /// <summary>For the level that approves last: the plan's approver.</summary>
    LastLevel = 3,

    /// <summary>For the organisation or for one of the levels.</summary>
    OrganizationOrLevel = 4,

    /// <summary>As the person named to accept the work, for whatever organisation.</summary>
    Acceptor = 5,
}
