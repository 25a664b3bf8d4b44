using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <content>The acts on the plan: deciding now, under conditions. What happened is recorded by <see cref="Apply"/>. Every act is refused at a stage where it is
/// not open (<c>plan.stage-open</c>, docs/lifecycles.md), on a day before the last act (<c>plan.acts-in-order</c>), and for an organisation to which it does
/// not belong (<c>plan.acting-for</c>).</content>
public sealed partial record WorkPlan
{
    /// <summary>Drafts a plan for the organisation of the actor (拟订).</summary>
    /// <param name="id">The id.</param>
    /// <param name="by">Who drafts it.</param>
    /// <param name="on">The day.</param>
    /// <param name="period">The days it is for.</param>
    /// <param name="content">What it says.</param>
    /// <param name="levels">Who approves it, in order; null: the organisation itself.</param>
    /// <param name="under">The plan above; null: none. A half-year, a quarter and a month need one, a year and an interval do not.</param>
    /// <returns>Refused when the plan above is missing, another organisation's or does not contain the period (<c>plan.nesting</c>), when it is withdrawn or closed
    /// (<c>plan.above-open</c>), when an item falls due outside the period (<c>plan.item-within-period</c>) or breaks down one that the plan above lacks
    /// (<c>plan.part-of</c>). Advice where it is due after that one (<c>plan.part-in-time</c>).</returns>
    public static Decision<WorkPlan, WorkPlanEvent> Draft(
        PlanId id, PlanActor by, LocalDate on, PlanPeriod period, PlanContent content, ValueList<OrganizationId>? levels = null, WorkPlan? under = null)
    {
        var organization = Guard.Against.Null(by).ActsFor;
        var drafted = new PlanDrafted(id, by.Member, on, organization, period, content, levels, under?.Id);
        var isNested = under is null
            ? period.Calendar is null or { Kind: Calendars.WorkPeriodKind.Year }
            : under.Id != id && under.Organization == organization && under.Period != period && under.Period.Contains(period);
        var conditions = new Conditions()
            .Require(isNested, PlanRules.Nesting, new("period", period.Label()), new("above", PlanTexts.OrNone(under?.Id.Value)));
        if (under?.StageOn(on) is { } stage)
        {
            conditions.Require(
                stage is not (PlanStage.Withdrawn or PlanStage.Closed), PlanRules.AboveOpen, new("above", under.Id.Value), new("stage", PlanTexts.Of(stage)));
        }

        WithinPeriod(conditions, period, content);
        Parts(conditions, content, under?.Id, under, on);
        return conditions.Decide<WorkPlan, WorkPlanEvent>(drafted, happened => happened.ApplyTo(null));
    }

    /// <summary>Writes a draft, or a plan that was returned, anew (修改草案).</summary>
    /// <param name="by">Who writes.</param>
    /// <param name="on">The day.</param>
    /// <param name="content">What it says now.</param>
    /// <param name="others">The other plans of the organisation; null: not known, what is said of them is undetermined.</param>
    /// <returns>Refused also when an item falls due outside the period (<c>plan.item-within-period</c>), breaks down one that the plan above lacks
    /// (<c>plan.part-of</c>) or was not carried over as it says (<c>plan.carried-from</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Redraft(PlanActor by, LocalDate on, PlanContent content, IEnumerable<WorkPlan>? others = null)
    {
        var redrafted = new PlanRedrafted(Id, Guard.Against.Null(by).Member, on, content);
        var given = new Circumstances(by, on, Others: others?.ToValueList());
        var conditions = ConditionsOf(PlanAct.Redraft, given);
        WithinPeriod(conditions, Period, content);
        References(conditions, content, given);
        return Decide(conditions, redrafted);
    }

    /// <summary>Submits it for approval (提交审批).</summary>
    /// <param name="by">Who submits.</param>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules: what they ask of a plan's content is advice here (<c>plan.basis</c>, <c>plan.key-points</c> and others).</param>
    /// <param name="roster">Who may be named responsible or helping; null: not known, that condition is undetermined.</param>
    /// <param name="others">The other plans of the organisation; null: not known, what is said of them is undetermined.</param>
    /// <returns>Refused also without items (<c>plan.items-stated</c>), with people who are not on the roster (<c>plan.people-on-roster</c>), and for what
    /// <see cref="Redraft"/> refuses.</returns>
    public Decision<WorkPlan, WorkPlanEvent> Submit(PlanActor by, LocalDate on, Rulebook rulebook, Roster? roster = null, IEnumerable<WorkPlan>? others = null)
    {
        var submitted = new PlanSubmitted(Id, Guard.Against.Null(by).Member, on);
        var conditions = ConditionsOf(PlanAct.Submit, new(by, on, Guard.Against.Null(rulebook), roster, others?.ToValueList()));
        return Decide(conditions.Advise(PlanContentCheck.AdviceOn(this, on, rulebook)), submitted);
    }

    /// <summary>Returns it to its drafters (退回).</summary>
    /// <param name="by">Who returns it, for the level whose turn it is.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    public Decision<WorkPlan, WorkPlanEvent> Return(PlanActor by, LocalDate on, string reason) => Decide(
        ConditionsOf(PlanAct.Return, new(by, on)), new PlanReturned(Id, Guard.Against.Null(by).Member, on, by.ActsFor, reason));

    /// <summary>Approves it at the level whose turn it is (审批同意); approved by the last level, it may be adopted.</summary>
    /// <param name="by">Who approves, for that level.</param>
    /// <param name="on">The day.</param>
    public Decision<WorkPlan, WorkPlanEvent> Approve(PlanActor by, LocalDate on) => Decide(
        ConditionsOf(PlanAct.Approve, new(by, on)), new PlanApproved(Id, Guard.Against.Null(by).Member, on, by.ActsFor));

    /// <summary>Adopts it (审定): from then on it is fixed.</summary>
    /// <param name="by">Who adopts it.</param>
    /// <param name="on">The day.</param>
    /// <param name="others">The other plans of the organisation; null: not known, that condition is undetermined.</param>
    /// <returns>Refused also when a plan for the same calendar period is adopted already (<c>plan.one-per-period</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Adopt(PlanActor by, LocalDate on, IEnumerable<WorkPlan>? others = null) => Decide(
        ConditionsOf(PlanAct.Adopt, new(by, on, Others: others?.ToValueList())), new PlanAdopted(Id, Guard.Against.Null(by).Member, on));

    /// <summary>Files it with another organisation (备案).</summary>
    /// <param name="by">Who files it.</param>
    /// <param name="on">The day.</param>
    /// <param name="with">The organisation that is told.</param>
    public Decision<WorkPlan, WorkPlanEvent> File(PlanActor by, LocalDate on, OrganizationId with) => Decide(
        ConditionsOf(PlanAct.File, new(by, on)), new PlanFiled(Id, Guard.Against.Null(by).Member, on, with));

    /// <summary>Revises it after adoption (修订). What it said before stays in <see cref="Revisions"/>; what happened to the items stays with them.</summary>
    /// <param name="by">Who revises it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="content">What it says from now on.</param>
    /// <param name="roster">Who may be named responsible or helping; null: not known, that condition is undetermined.</param>
    /// <param name="others">The other plans of the organisation; null: not known, what is said of them is undetermined.</param>
    /// <returns>Refused also when an item is dropped (<c>plan.revision-keeps-items</c>) or a due day moved (<c>plan.revision-keeps-due-days</c>), and for what
    /// <see cref="Submit"/> refuses.</returns>
    public Decision<WorkPlan, WorkPlanEvent> Revise(PlanActor by, LocalDate on, string reason, PlanContent content, Roster? roster = null, IEnumerable<WorkPlan>? others = null)
    {
        var revised = new PlanRevised(Id, Guard.Against.Null(by).Member, on, content, reason);
        var given = new Circumstances(by, on, Roster: roster, Others: others?.ToValueList());
        var conditions = ConditionsOf(PlanAct.Revise, given);
        Submittable(conditions, content, given);
        foreach (var item in Content.Items)
        {
            var now = content.ItemOf(item.Id);
            conditions
                .Require(now is not null, PlanRules.RevisionKeepsItems, new Fact("item", item.Id.Value))
                .Require(now is null || item.LastDay is null || now.LastDay == item.LastDay, PlanRules.RevisionKeepsDueDays, new Fact("item", item.Id.Value));
        }

        return Decide(conditions, content.Equals(Content) ? null : revised);
    }

    /// <summary>Withdraws it before it is adopted (撤回).</summary>
    /// <param name="by">Who withdraws it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    public Decision<WorkPlan, WorkPlanEvent> Withdraw(PlanActor by, LocalDate on, string reason) => Decide(
        ConditionsOf(PlanAct.Withdraw, new(by, on)), new PlanWithdrawn(Id, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Closes it (结项).</summary>
    /// <param name="by">Who closes it.</param>
    /// <param name="on">The day.</param>
    /// <returns>Refused also while an item is open (<c>plan.close</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Close(PlanActor by, LocalDate on) => Decide(
        ConditionsOf(PlanAct.Close, new(by, on)), new PlanClosed(Id, Guard.Against.Null(by).Member, on));

    /// <summary>Closes it with items open, which are not asked for any more (终止).</summary>
    /// <param name="by">Who abandons it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    public Decision<WorkPlan, WorkPlanEvent> Abandon(PlanActor by, LocalDate on, string reason) => Decide(
        ConditionsOf(PlanAct.Abandon, new(by, on)), new PlanAbandoned(Id, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Opens a closed plan again (恢复执行). Its open items are due as before: one whose due day has passed is overdue at once.</summary>
    /// <param name="by">Who opens it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="others">The other plans of the organisation; null: not known, that condition is undetermined.</param>
    /// <returns>Refused also when another plan for the period was adopted meanwhile (<c>plan.one-per-period</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Reopen(PlanActor by, LocalDate on, string reason, IEnumerable<WorkPlan>? others = null) => Decide(
        ConditionsOf(PlanAct.Reopen, new(by, on, Others: others?.ToValueList())), new PlanReopened(Id, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Checks it for its effect (定期检查). What is said of an item is a claim and completes nothing.</summary>
    /// <param name="by">Who checks.</param>
    /// <param name="on">The day.</param>
    /// <param name="results">What is said of items, each once.</param>
    /// <returns>Refused also when an item is not the plan's (<c>plan.item-known</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Check(PlanActor by, LocalDate on, ValueList<ItemCheck> results)
    {
        var happened = new PlanChecked(Id, Guard.Against.Null(by).Member, on, results);
        var conditions = ConditionsOf(PlanAct.Check, new(by, on));
        foreach (var item in results.Select(result => result.Item).Where(item => ItemOf(item) is null)) Known(conditions, item);
        return Decide(conditions, happened);
    }

    private void Known(Conditions conditions, PlanItemId item) =>
        conditions.Require(ItemOf(item) is not null, PlanRules.ItemKnown, new("plan", Id.Value), new("item", item.Value));

    private Decision<WorkPlan, WorkPlanEvent> Decide(Conditions conditions, WorkPlanEvent? happened) => conditions.Decide(this, happened, (plan, act) => plan.Apply(act));
}
