using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <content>The acts on items. Each is refused for what every act is refused, for an item that is not the plan's (<c>plan.item-known</c>), and where it needs an
/// open item, for one that is completed, cancelled, exempted or carried over (<c>plan.item-open</c>).</content>
public sealed partial record WorkPlan
{
    /// <summary>Reports work with its evidence (填报完成情况). A claim without evidence is a <see cref="Check"/> and completes nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who reports.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="evidence">What evidences it.</param>
    /// <param name="doneOn">The day on which it was done; null: the day of the report.</param>
    /// <param name="quantity">How much was done, in the target's unit; null: not measured.</param>
    /// <returns>Refused also when the evidence was reported already (<c>plan.evidence-once</c>), or the work was done after the report
    /// (<c>plan.report-after-done</c>) or before the plan was drafted and its time had begun (<c>plan.done-before-plan</c>). Advice where it was done early
    /// (<c>plan.done-early</c>), and where a quantity is asked for and none stated (<c>plan.report-measured</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Report(
        PlanItemId item, PlanActor by, LocalDate on, EvidenceId evidence, LocalDate? doneOn = null, decimal? quantity = null)
    {
        var reported = new ItemReported(Id, item, Guard.Against.Null(by).Member, on, evidence, doneOn ?? on, quantity);
        return DecideOn(item, PlanAct.Report, new(by, on), reported, (conditions, known) =>
        {
            var content = known.Content;
            var (done, drafted, begins) = (reported.DoneOn, Steps[0].On, content.Assigned ?? content.Window?.FirstDay ?? Period.FirstDay);

            // What was carried over may have been done while it stood in the other plan.
            var isOfThePlan = done >= LocalDate.Min(drafted, begins) || content.CarriedFrom is not null;
            conditions
                .Require(!known.Stands(evidence), PlanRules.EvidenceOnce, new("item", item.Value), new("evidence", evidence.Value))
                .Require(done <= on, PlanRules.ReportAfterDone, new("done", done), new("on", on))
                .Require(isOfThePlan, PlanRules.DoneBeforePlan, new("item", item.Value), new("done", done), new("drafted", drafted))
                .Prefer(done >= begins, PlanRules.DoneEarly, new("item", item.Value), new("done", done), new("begins", begins))
                .Prefer(quantity is not null || content.Quantity is null, PlanRules.ReportMeasured, new Fact("item", item.Value));
        });
    }

    /// <summary>Reverses a report (撤销填报): it counts for nothing any more and stays on record. A wrong quantity is put right by reversing and reporting again.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who reverses it.</param>
    /// <param name="on">The day.</param>
    /// <param name="evidence">The evidence of the report.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <returns>Refused also when no report stands (<c>plan.work-reported</c>), or none with this evidence (<c>plan.report-stands</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> ReverseReport(PlanItemId item, PlanActor by, LocalDate on, EvidenceId evidence, string reason) => DecideOn(
        item, PlanAct.ReverseReport, new(by, on), new ItemReportReversed(Id, item, Guard.Against.Null(by).Member, on, evidence, reason),
        (conditions, known) => conditions.Require(
            !known.HasReport || known.Stands(evidence), PlanRules.ReportStands, new("item", item.Value), new("evidence", evidence.Value)));

    /// <summary>Accepts the work on an item (验收通过).</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="on">The day.</param>
    /// <returns>Refused also for anyone but the one named (<c>plan.acceptor</c>) and where nothing is reported (<c>plan.work-reported</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Accept(PlanItemId item, PlanActor by, LocalDate on) =>
        DecideOn(item, PlanAct.Accept, new(by, on), new ItemAccepted(Id, item, Guard.Against.Null(by).Member, on));

    /// <summary>Sends the work on an item back (退回整改): it is open again until it is accepted.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who sends it back.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <returns>Refused as <see cref="Accept"/> is.</returns>
    public Decision<WorkPlan, WorkPlanEvent> ReturnWork(PlanItemId item, PlanActor by, LocalDate on, string reason) =>
        DecideOn(item, PlanAct.ReturnWork, new(by, on), new ItemReturned(Id, item, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Moves the due day of an item (延期), by consent of the plan's approver. Every earlier due day is kept; the new one holds from the next day on.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who consents, for the level that approves last.</param>
    /// <param name="on">The day.</param>
    /// <param name="due">The new due day, included.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <returns>Refused also when it is undated (<c>plan.item-dated</c>), no day is left in the plan's period (<c>plan.postpone-room</c>), or the new day is not
    /// after the present one (<c>plan.postpone</c>) or lies outside the period, where carrying over is the way (<c>plan.item-within-period</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Postpone(PlanItemId item, PlanActor by, LocalDate on, LocalDate due, string reason) => DecideOn(
        item, PlanAct.Postpone, new(by, on), new ItemPostponed(Id, item, Guard.Against.Null(by).Member, on, due, reason), (conditions, known) =>
        {
            if (known.DueAfter(on) is not { } current || current >= Period.LastDay) return;
            conditions
                .Require(due > current, PlanRules.Postpone, new("item", item.Value), new("due", due), new("current", current))
                .Require(Period.Contains(due), PlanRules.ItemWithinPeriod, PlanTexts.DueFacts(item, due, Period));
        });

    /// <summary>Stops the clock of an item (暂停), from this day on; the due day moves by the days paused.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who pauses it.</param>
    /// <param name="on">The first day without a clock.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <returns>Refused also when it is paused already (<c>plan.pause</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Pause(PlanItemId item, PlanActor by, LocalDate on, string reason) =>
        DecideOn(item, PlanAct.Pause, new(by, on), new ItemPaused(Id, item, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Lets the clock of an item go on (恢复). Where the due day has moved past the plan's period, that is advice to carry it over.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who resumes it.</param>
    /// <param name="on">The first day on which the clock goes on.</param>
    /// <returns>Refused also when it is not paused (<c>plan.resume</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> Resume(PlanItemId item, PlanActor by, LocalDate on) => DecideOn(
        item, PlanAct.Resume, new(by, on), new ItemResumed(Id, item, Guard.Against.Null(by).Member, on), (conditions, known) =>
        {
            if (known.DueOn(on) is { } due) conditions.Prefer(Period.Contains(due), PlanRules.ItemWithinPeriod, PlanTexts.DueFacts(item, due, Period));
        });

    /// <summary>Cancels an item (取消事项).</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who cancels it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, not blank.</param>
    public Decision<WorkPlan, WorkPlanEvent> Cancel(PlanItemId item, PlanActor by, LocalDate on, string reason) =>
        DecideOn(item, PlanAct.Cancel, new(by, on), new ItemCancelled(Id, item, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Exempts an item from being overdue (豁免), by consent of the plan's approver.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who consents, for the level that approves last.</param>
    /// <param name="on">The first day of the exemption.</param>
    /// <param name="reason">Why, not blank.</param>
    public Decision<WorkPlan, WorkPlanEvent> Exempt(PlanItemId item, PlanActor by, LocalDate on, string reason) =>
        DecideOn(item, PlanAct.Exempt, new(by, on), new ItemExempted(Id, item, Guard.Against.Null(by).Member, on, reason));

    /// <summary>Carries an open item over into another plan (结转); here it stays "not on time". The other plan's item names its origin.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who carries it over.</param>
    /// <param name="on">The day.</param>
    /// <param name="into">The plan that takes it up.</param>
    /// <param name="rulebook">The rules: more often than <c>plan.carry-over</c> says is advice.</param>
    /// <param name="others">The other plans of the organisation; null: not known, whether one of them takes it up is undetermined.</param>
    /// <returns>Refused also into this very plan and into one that cannot take it up (<c>plan.carry-into</c>). Advice while that plan has no item that names this one
    /// as its origin (<c>plan.carry-taken-up</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> CarryOver(
        PlanItemId item, PlanActor by, LocalDate on, PlanId into, Rulebook rulebook, IEnumerable<WorkPlan>? others = null)
    {
        Guard.Against.Null(rulebook);
        var given = new Circumstances(by, on, Others: others?.ToValueList());
        return DecideOn(item, PlanAct.CarryOver, given, new ItemCarriedOver(Id, item, Guard.Against.Null(by).Member, on, into), (conditions, known) =>
        {
            Into(conditions, given, item, into);
            conditions.Advise(PlanContentCheck.CarriedTooOften(known.Content, on, rulebook));
        });
    }

    private Decision<WorkPlan, WorkPlanEvent> DecideOn(
        PlanItemId item, PlanAct act, Circumstances given, WorkPlanEvent happened, Action<Conditions, PlanItem>? further = null)
    {
        var known = ItemOf(item);
        var conditions = ConditionsOf(act, given, known);
        Known(conditions, item);
        if (known is not null) further?.Invoke(conditions, known);
        return Decide(conditions, happened);
    }
}
