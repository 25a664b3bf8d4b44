using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>An act on a work plan; without a kind it drafts one.</summary>
internal sealed record PlanActExpectation(
    string Path, MemberId By, LocalDate On, ExpectedAnswer Answer, PlanAct? Kind, PlanId Plan, OrganizationId? For, PlanActDetails Details)
    : RecordAct(Path, By, On, Answer)
{
    protected override (BranchRecord Record, ValueList<LocalizedText> Differences) Try(BranchRecord record, Rulebook rulebook)
    {
        var decision = Decide(record, rulebook, new(By, For ?? record.Organization.Id));
        return (record.Apply(decision.Events), Answer.Differences(decision));
    }

    /// <summary>The plan of an id in a record.</summary>
    public static WorkPlan Known(BranchRecord record, PlanId plan) =>
        record.Plans.FirstOrDefault(known => known.Id == plan) ?? throw new InvalidFactException(nameof(plan), InputTexts.Unknown(plan.Value));

    private Decision<WorkPlan, WorkPlanEvent> Decide(BranchRecord record, Rulebook rulebook, PlanActor by)
    {
        var given = Details;
        if (Kind is not { } kind)
        {
            var under = given.Under is { } above ? Known(record, above) : null;
            return WorkPlan.Draft(Plan, by, On, given.Period!.Value, given.Content!, given.Levels, under);
        }

        var plan = Known(record, Plan);
        var (item, others) = (given.Item ?? default, given.AreOthersKnown ? record.Plans : (IEnumerable<WorkPlan>?)null);
        return kind switch
        {
            PlanAct.Redraft => plan.Redraft(by, On, given.Content!, others),
            PlanAct.Submit => plan.Submit(by, On, rulebook, given.Roster, others),
            PlanAct.Return => plan.Return(by, On, given.Reason),
            PlanAct.Approve => plan.Approve(by, On),
            PlanAct.Adopt => plan.Adopt(by, On, others),
            PlanAct.File => plan.File(by, On, given.With),
            PlanAct.Revise => plan.Revise(by, On, given.Reason, given.Content!, given.Roster, others),
            PlanAct.Withdraw => plan.Withdraw(by, On, given.Reason),
            PlanAct.Close => plan.Close(by, On),
            PlanAct.Abandon => plan.Abandon(by, On, given.Reason),
            PlanAct.Reopen => plan.Reopen(by, On, given.Reason, others),
            PlanAct.Check => plan.Check(by, On, given.Results),
            PlanAct.Report => plan.Report(item, by, On, given.Evidence!.Value, given.DoneOn, given.Quantity),
            PlanAct.ReverseReport => plan.ReverseReport(item, by, On, given.Evidence!.Value, given.Reason),
            PlanAct.Accept => plan.Accept(item, by, On),
            PlanAct.ReturnWork => plan.ReturnWork(item, by, On, given.Reason),
            PlanAct.Postpone => plan.Postpone(item, by, On, given.Due!.Value, given.Reason),
            PlanAct.Pause => plan.Pause(item, by, On, given.Reason),
            PlanAct.Resume => plan.Resume(item, by, On),
            PlanAct.Cancel => plan.Cancel(item, by, On, given.Reason),
            PlanAct.Exempt => plan.Exempt(item, by, On, given.Reason),
            PlanAct.CarryOver => plan.CarryOver(item, by, On, given.Into!.Value, rulebook, others),
            PlanAct.MarkOverdue => plan.MarkOverdue(by, On, rulebook, given.Level!, given.Item),
        };
    }
}

/// <summary>What an act on a plan says; what does not belong to the act is left as it is.</summary>
internal sealed record PlanActDetails
{
    public PlanItemId? Item { get; init; }

    public string Reason { get; init; } = "scenario";

    public LocalDate? Due { get; init; }

    public EvidenceId? Evidence { get; init; }

    public LocalDate? DoneOn { get; init; }

    public decimal? Quantity { get; init; }

    public PlanId? Into { get; init; }

    public string? Level { get; init; }

    public OrganizationId With { get; init; } = OrganizationId.From("c1");

    public ValueList<ItemCheck> Results { get; init; } = [];

    public Roster? Roster { get; init; }

    public bool AreOthersKnown { get; init; } = true;

    public PlanPeriod? Period { get; init; }

    public PlanContent? Content { get; init; }

    public ValueList<OrganizationId>? Levels { get; init; }

    public PlanId? Under { get; init; }

    public override string ToString() => Item?.Value ?? "";
}
