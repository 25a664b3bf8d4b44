using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>
/// A work plan of an organisation for a period (工作计划): the fold of its events. Fixed before the period begins, carried out on time, to quality and to
/// quantity, checked, and closed. One plan alone can be judged without a record.
/// </summary>
public sealed partial record WorkPlan
{
    internal WorkPlan(PlanDrafted drafted)
    {
        Id = drafted.Plan;
        Organization = drafted.Organization;
        Period = drafted.Period;
        Levels = drafted.Levels;
        Under = drafted.Under;
        DraftedBy = drafted.By;
        Content = drafted.Content;
        LastActOn = drafted.On;
        var deed = new PlanDeed(drafted.On, drafted.By);
        Steps = [new(PlanStage.Draft, deed)];
        Items = ItemsOf(drafted.Content, deed);
    }

    /// <summary>The id.</summary>
    public PlanId Id { get; }

    /// <summary>The organisation whose plan it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The days it is for.</summary>
    public PlanPeriod Period { get; }

    /// <summary>Who approves it, in order (审批层级); never empty.</summary>
    public ValueList<OrganizationId> Levels { get; }

    /// <summary>The plan above (所属计划); null: none.</summary>
    public PlanId? Under { get; }

    /// <summary>Who drafted it.</summary>
    public MemberId DraftedBy { get; }

    /// <summary>What it says now.</summary>
    public PlanContent Content { get; internal init; }

    /// <summary>Its items with what happened to them, in the plan's order.</summary>
    public ValueList<PlanItem> Items { get; internal init; }

    /// <summary>The stages it reached, in the order recorded (计划进程). <see cref="PlanStage.InForce"/> is none of them: see <see cref="StageOn"/>.</summary>
    public ValueList<PlanStep> Steps { get; internal init; }

    /// <summary>The approvals since it was last submitted (审批意见).</summary>
    public ValueList<PlanApproval> Approvals { get; internal init; } = [];

    /// <summary>The revisions since it was last drafted, by their days, each with what the plan said before (修订记录).</summary>
    public ValueList<PlanRevision> Revisions { get; internal init; } = [];

    /// <summary>The checks (检查记录).</summary>
    public ValueList<PlanCheck> Checks { get; internal init; } = [];

    /// <summary>The formal overdue marks (督办记录).</summary>
    public ValueList<OverdueMark> Marks { get; internal init; } = [];

    /// <summary>The day on which it was first filed (备案日); null: it was not.</summary>
    public LocalDate? FiledOn { get; internal init; }

    /// <summary>The day of the last act on it.</summary>
    public LocalDate LastActOn { get; internal init; }

    /// <summary>The day on which it was last submitted (提交日); null: never.</summary>
    public LocalDate? SubmittedOn => LastReached(PlanStage.Submitted, LocalDate.MaxIsoValue);

    /// <summary>The day on which it was approved by every level (批准日); null: it was not.</summary>
    public LocalDate? ApprovedOn => LastReached(PlanStage.Approved, LocalDate.MaxIsoValue);

    /// <summary>The day on which it was adopted (审定日), reopened or not; null: it was not.</summary>
    public LocalDate? AdoptedOn => DaysOf(PlanStage.Adopted).Min();

    /// <summary>The plan that these events tell of.</summary>
    /// <param name="events">Of one plan, in order; the first is <see cref="PlanDrafted"/>.</param>
    /// <exception cref="InvalidFactException">The events do not fit together or tell of several plans.</exception>
    public static WorkPlan Replay(IEnumerable<WorkPlanEvent> events)
    {
        Guard.Against.Null(events);
        WorkPlan? plan = null;
        foreach (var happened in events) plan = plan is null ? Guard.Against.Null(happened).ApplyTo(null) : plan.Apply(happened);
        return plan ?? throw new InvalidFactException(nameof(events), PlanTexts.NotDrafted);
    }

    /// <summary>The plan after one more event: what happened is recorded, regular or not.</summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="InvalidFactException">The event is another plan's, drafts this one again or does not fit: it names an item that is not there,
    /// reverses what was not reported, resumes what is not paused.</exception>
    public WorkPlan Apply(WorkPlanEvent happened)
    {
        Guard.Against.Null(happened);
        InvalidFactException.Require(happened.Plan == Id, "plan", PlanTexts.AnotherPlan);
        return happened.ApplyTo(this);
    }

    /// <summary>How far it has come on a day (计划阶段): from its first day on, an adopted plan is in force.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Null: it was not drafted yet.</returns>
    public PlanStage? StageOn(LocalDate day) => StageAt(PlanStep.At(Steps, day), day);

    /// <summary>How it was closed, as far as it is on a day (结项方式); null: it is not closed.</summary>
    /// <param name="day">The day.</param>
    public PlanClosing? ClosingOn(LocalDate day)
    {
        if (PlanStep.At(Steps, day) is not { Stage: PlanStage.Closed } closed) return null;
        return closed.IsAbandoned ? PlanClosing.Abandoned
            : Items.Any(item => item.CarriedOn <= day) ? PlanClosing.WithCarryOver
            : PlanClosing.AllDone;
    }

    /// <summary>The item of an id; null: there is none.</summary>
    /// <param name="item">The id.</param>
    public PlanItem? ItemOf(PlanItemId item) => Items.FirstOrDefault(known => known.Id == item);

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;

    /// <summary>The day of the last act, once one of this day is recorded; an import may bring acts out of order.</summary>
    internal LocalDate LatestOf(LocalDate on) => LocalDate.Max(LastActOn, on);

    internal WorkPlan Stepped(PlanStage stage, PlanDeed deed, bool isAbandoned = false)
    {
        ValueList<PlanStep> steps = [.. Steps, new(stage, deed) { IsAbandoned = isAbandoned }];
        return this with { Steps = steps, Items = Along(Items), Dropped = Along(Dropped) };

        ValueList<PlanItem> Along(ValueList<PlanItem> items) => items.Select(item => item with { Steps = steps }).ToValueList();
    }

    internal WorkPlan Approved(PlanApproval approval)
    {
        var approved = this with { Approvals = Approvals.Add(approval) };
        return approved.NextLevel is null ? approved.Stepped(PlanStage.Approved, new(approval.On, approval.By)) : approved;
    }

    internal WorkPlan Redrafted(PlanContent content, PlanDeed deed)
    {
        var redrafted = Stepped(PlanStage.Draft, deed) with { Content = content, Revisions = [], Dropped = [] };
        return redrafted with { Items = redrafted.ItemsOf(content, deed) };
    }

    /// <summary>The last day up to another on which it reached a stage; null: it had not.</summary>
    internal LocalDate? LastReached(PlanStage stage, LocalDate by) => DaysOf(stage).Where(on => on <= by).Max();

    /// <summary>The level whose turn it is; null: every level has approved.</summary>
    internal OrganizationId? NextLevel => Approvals.Count < Levels.Count ? Levels[Approvals.Count] : null;

    private ValueList<PlanItem> ItemsOf(PlanContent content, PlanDeed deed) =>
        content.Items.Select(item => new PlanItem(Id, [new(item, deed, null)], Steps)).ToValueList();

    private IEnumerable<LocalDate?> DaysOf(PlanStage stage) => Steps.Where(step => step.Stage == stage).Select(step => (LocalDate?)step.On);

    private PlanStage? StageAt(PlanStep? step, LocalDate day) =>
        step is { Stage: PlanStage.Adopted } && day >= Period.FirstDay ? PlanStage.InForce : step?.Stage;
}
