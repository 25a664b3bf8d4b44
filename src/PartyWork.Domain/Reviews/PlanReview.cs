using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>Holds the work plans of one branch against what the rulebook asks of them.</summary>
internal readonly ref partial struct PlanReview(ReviewScope scope, Rulebook rulebook, FindingSink sink)
{
    private readonly ReviewScope _scope = scope;
    private readonly Rulebook _rulebook = rulebook;
    private readonly FindingSink _sink = sink;

    /// <summary>The activities of the record that were cancelled, for the evidence of items; null: no plan is on record.</summary>
    private readonly HashSet<string>? _cancelled = scope.Index.PlanCount == 0 ? null
        : scope.Record.Activities.Where(activity => activity.IsCancelled).Select(activity => activity.Id.Value).ToHashSet(StringComparer.Ordinal);

    private LocalDate On => _scope.Plan.On;

    public void Run()
    {
        // Without plans, most answers are that there is still time: those are counted at once.
        var pending = 0;
        var (countsPending, existence) = (_scope.Index.PlanCount == 0 && !_sink.Stores(Outcome.Pending), _scope.Index.Existence);
        foreach (ref readonly var period in _scope.Plan.Plans.AsSpan())
        {
            if (countsPending && _scope.Plan.Today <= period.LastDayToAct && existence.From <= period.LastDayToAct && period.Last < existence.Until) pending++;
            else Exists(period);
        }

        _sink.Counted(Outcome.Pending, pending);
        if (_scope.Index.PlanCount == 0) return;
        var (plans, place) = (_scope.Record.Plans, 0);
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].StageOn(On) is not (null or PlanStage.Withdrawn)) Judge(FindingSubject.Plan(i), plans[i], place);
            place += plans[i].Items.Count;
        }
    }

    /// <summary>Whether a plan for the period is adopted; it is to be there before the period begins.</summary>
    private void Exists(in PlannedPlan planned)
    {
        var (outcome, reason) = _scope.WhyBranchIsNotJudged(planned.LastDayToAct, planned.Last) is { } why ? (Outcome.NotApplicable, why)
            : IsAdopted(planned.Period) ? (Outcome.Satisfied, FindingReason.Done)
            : Unfulfilled(planned.LastDayToAct, planned.LastDayToAct + 1, planned.Rule);
        if (_sink.Counted(outcome))
            _sink.Add(new(planned.Rule.Rule, planned.Rule.Place, FindingSubject.Branch, planned.Period, outcome, reason, outcome == Outcome.Satisfied ? 1 : 0, 1, planned.LastDayToAct, 0, false));
    }

    private bool IsAdopted(WorkPeriod period)
    {
        if (_scope.Index.PlanCount == 0) return false;
        foreach (var plan in _scope.Record.Plans.AsSpan())
        {
            if (plan.Period.Calendar == period && plan.IsFixedOn(On) && plan.ClosingOn(On) != PlanClosing.Abandoned) return true;
        }

        return false;
    }

    private void Judge(FindingSubject subject, WorkPlan plan, int firstItem)
    {
        var isAdopted = plan.AdoptedOn <= On;
        if (plan.Period.Calendar is { } calendar)
        {
            for (var i = 0; i < _rulebook.PlanRequirements.Count; i++) InTime(subject, plan, calendar, _rulebook.PlanRequirements[i], _scope.Plan.PlanRules[i]);
            if (isAdopted && _scope.Plan.Overlaps(plan.Period))
            {
                foreach (var check in PlanContentCheck.Of(plan, On, _rulebook)) Content(subject, plan, calendar, check);
                Breakdown(subject, plan, calendar);
                Checked(subject, plan, calendar);
            }
        }

        if (!isAdopted) return;
        for (var i = 0; i < plan.Items.Count; i++) Judge(FindingSubject.PlanItem(firstItem + i), plan, plan.Items[i]);
    }

    /// <summary>Lead times and deadlines: a step of the plan done in time, late, or not yet.</summary>
    private void InTime(FindingSubject subject, WorkPlan plan, WorkPeriod calendar, PlanRequirement requirement, int place)
    {
        if (requirement.Kind is not (RequirementKind.LeadTime or RequirementKind.Deadline)) return;
        if (requirement.Plans is { } kind && kind != calendar.Kind) return;
        if (PlannedRule.On(calendar.LastDay, place, requirement.Dated) is not { } rule) return;
        var last = requirement.Kind == RequirementKind.LeadTime
            ? calendar.FirstDay.PlusDays(-rule.Value)
            : new AnnualDate(rule.Value / 100, rule.Value % 100).InYear(calendar.Year);
        var isBeforeTheRule = requirement.Kind == RequirementKind.Deadline && !requirement.Dated.All[rule.Place].Authority.Validity.Includes(last);
        if (isBeforeTheRule || (!_scope.Plan.Concerns(last) && !_scope.Plan.Concerns(calendar.FirstDay))) return;
        var done = PlanMilestones.DayOf(plan, requirement.Milestone, On);
        var lastDayToAct = SegmentRow.DayNumber(last);
        var (outcome, reason) = _scope.WhyBranchIsNotJudged(lastDayToAct, lastDayToAct) is { } why ? (Outcome.NotApplicable, why)
            : done is { } on ? on <= last ? (Outcome.Satisfied, FindingReason.Done) : (Missed(rule), FindingReason.DoneLate)
            : Unfulfilled(lastDayToAct, SegmentRow.DayNumber(calendar.FirstDay), rule);
        Add(rule, subject, calendar, (outcome, reason), done is null ? 0 : 1, 1, last, reason == FindingReason.DoneLate ? done : null);
    }

    private void Content(FindingSubject subject, WorkPlan plan, WorkPeriod calendar, PlanContentCheck check)
    {
        if (_scope.Plan.RuleOn(check.Requirement.Rule.Id, plan.Period.LastDay) is not { } rule) return;
        var answer = check.IsKept ? (Outcome.Satisfied, FindingReason.Done) : (Missed(rule), check.Requirement.Kind switch
        {
            RequirementKind.Items => FindingReason.TooFewItems,
            RequirementKind.ItemsLimit => FindingReason.TooManyItems,
            _ => FindingReason.NotDone,
        });
        Add(rule, subject, calendar, answer, check.Actual, check.Required, plan.AdoptedOn!.Value);
    }

    /// <summary>Each item of a yearly plan stands in a quarterly one, or goes on all year; judged when the last quarterly plan is adopted or the year is over.</summary>
    private void Breakdown(FindingSubject subject, WorkPlan plan, WorkPeriod calendar)
    {
        if (calendar.Kind != WorkPeriodKind.Year || plan.ItemsOn(On) is not { Count: > 0 and var asked } || _scope.Plan.RuleOn("plan.breakdown", calendar.LastDay) is not { } rule) return;
        var covered = asked - PlanBreakdown.Gaps(plan, _scope.Record.Plans, On).Count;
        var answer = covered == asked ? (Outcome.Satisfied, FindingReason.Done)
            : _scope.BranchEndsBy(SegmentRow.DayNumber(calendar.LastDay)) ? (Outcome.NotApplicable, FindingReason.Ended)
            : On <= calendar.LastDay && !PlanBreakdown.IsLastAdopted(plan, _scope.Record.Plans, On) ? (Outcome.Pending, FindingReason.StillOpen)
            : WhyNotProven(SegmentRow.DayNumber(calendar.FirstDay)) is { } why ? (Outcome.Undetermined, why)
            : (Missed(rule), FindingReason.NotDone);
        Add(rule, subject, calendar, answer, covered, asked, calendar.LastDay);
    }

    /// <summary>Checks at regular intervals: each full one during which the plan is in force.</summary>
    private void Checked(FindingSubject subject, WorkPlan plan, WorkPeriod calendar)
    {
        if (!_rulebook.TryRead(PlanParameters.CheckEvery, calendar.LastDay, out var every) || every < calendar.Kind) return;
        if (PlannedRule.On(calendar.LastDay, _scope.Plan.CheckRule, _rulebook.Dated(PlanParameters.CheckEvery)) is not { } rule) return;
        var on = On;
        foreach (var period in calendar.Subperiods(every))
        {
            var seen = LocalDate.Min(On, period.LastDay);
            if (!_scope.Plan.Concerns(period, period.LastDay) || !(plan.AdoptedOn <= period.FirstDay) || period.FirstDay > On
                || plan.StageOn(seen) is not (PlanStage.Adopted or PlanStage.InForce)) continue;
            var checks = plan.Checks.Count(check => period.Contains(check.On) && check.On <= on);
            var answer = checks > 0
                ? (Outcome.Satisfied, FindingReason.Done)
                : Unfulfilled(SegmentRow.DayNumber(period.LastDay), SegmentRow.DayNumber(calendar.FirstDay), rule);
            Add(rule, subject, period, answer, checks, 1, period.LastDay);
        }
    }

    /// <summary>What is not done: not asked of a branch that is no more, pending, not proven, or missed.</summary>
    private (Outcome Outcome, FindingReason Reason) Unfulfilled(int lastDayToAct, int firstDay, PlannedRule rule)
    {
        if (_scope.BranchEndsBy(lastDayToAct)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (_scope.Plan.Today <= lastDayToAct) return (Outcome.Pending, FindingReason.StillOpen);
        return WhyNotProven(firstDay) is { } why ? (Outcome.Undetermined, why) : (Missed(rule), FindingReason.NotDone);
    }

    /// <summary>Why the record does not prove that a plan which begins on a day is not there, or what did not happen to it; null: it does.</summary>
    private FindingReason? WhyNotProven(int firstDay)
    {
        if (_scope.AssumeComplete || _scope.Index.Plans.Cover(firstDay, firstDay)) return null;
        return _scope.Record.Coverage.ArePlansPartial(SegmentRow.FromDayNumber(firstDay)) ? FindingReason.RecordPartial : FindingReason.NotCovered;
    }

    private static Outcome Missed(PlannedRule rule) => rule.IsMust ? Outcome.Violated : Outcome.Advice;

    private void Add(
        PlannedRule rule, FindingSubject subject, WorkPeriod period, (Outcome Outcome, FindingReason Reason) answer,
        int actual, int required, LocalDate lastDay, LocalDate? cured = null)
    {
        if (!_sink.Counted(answer.Outcome)) return;
        _sink.Add(new(rule.Rule, rule.Place, subject, period, answer.Outcome, answer.Reason, actual, required, SegmentRow.DayNumber(lastDay),
            cured is { } day ? SegmentRow.DayNumber(day) : 0, false));
    }
}
