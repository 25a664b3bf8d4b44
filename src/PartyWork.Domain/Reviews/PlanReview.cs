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
        foreach (var (rule, year) in _scope.Plan.UnplannedYears) Unplanned(rule, year);
        if (_scope.Index.PlanCount == 0) return;
        var (plans, place) = (_scope.Record.Plans, 0);
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].StageOn(On) is not (null or PlanStage.Withdrawn)) Judge(FindingSubject.Plan(i), plans[i], place);
            place += plans[i].Items.Count;
        }
    }

    /// <summary>Whether a plan for the period is adopted; it is to be there before the period begins. A step is judged here where there is no plan, else with the plan.</summary>
    private void Exists(in PlannedPlan planned)
    {
        if (planned.IsStep && IsOnRecord(planned.Period)) return;
        var (outcome, reason) = _scope.WhyBranchIsNotJudged(planned.LastDayToAct, planned.Last) is { } why ? (Outcome.NotApplicable, why)
            : IsAdopted(planned.Period) ? (Outcome.Satisfied, FindingReason.Done)
            : Unfulfilled(planned.LastDayToAct, SegmentRow.DayNumber(planned.Period.FirstDay), planned.Rule);
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

    private bool IsOnRecord(WorkPeriod period)
    {
        if (_scope.Index.PlanCount == 0) return false;
        foreach (var plan in _scope.Record.Plans.AsSpan())
        {
            if (plan.Period.Calendar == period && plan.StageOn(On) is not (null or PlanStage.Withdrawn)) return true;
        }

        return false;
    }

    private void Judge(FindingSubject subject, WorkPlan plan, int firstItem)
    {
        var isAdopted = plan.AdoptedOn <= On;
        if (plan.Period.Calendar is { } calendar)
        {
            for (var i = 0; i < _rulebook.PlanRequirements.Count; i++) InTime(subject, plan, calendar, i);
            if (isAdopted && _scope.Plan.Overlaps(plan.Period))
            {
                foreach (var check in PlanContentCheck.Of(plan, _rulebook)) Content(subject, plan, calendar, check);
            }
        }

        if (!isAdopted) return;
        if (_scope.Plan.Overlaps(plan.Period))
        {
            Breakdown(subject, plan);
            Checked(subject, plan);
        }

        Answered(subject, plan, firstItem);
        for (var i = 0; i < plan.Items.Count; i++) Judge(FindingSubject.PlanItem(firstItem + i), plan, plan.Items[i]);
    }

    /// <summary>Lead times and deadlines: a step of the plan done in time, late, or not yet.</summary>
    private void InTime(FindingSubject subject, WorkPlan plan, WorkPeriod calendar, int place)
    {
        if (_scope.Plan.StepOf(place, calendar) is not var (rule, last) || (!_scope.Plan.Concerns(last) && !_scope.Plan.Concerns(calendar.FirstDay))) return;
        var done = PlanMilestones.DayOf(plan, _rulebook.PlanRequirements[place].Milestone, On);
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

    /// <summary>What is not done: not asked of a branch that is no more, pending, not proven, or missed.</summary>
    private (Outcome Outcome, FindingReason Reason) Unfulfilled(int lastDayToAct, int firstDay, PlannedRule rule)
    {
        if (_scope.BranchEndsBy(lastDayToAct)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (_scope.Plan.Today <= lastDayToAct) return (Outcome.Pending, FindingReason.StillOpen);
        return WhyNotProven(firstDay) is { } why ? (Outcome.Undetermined, why) : (Missed(rule), FindingReason.NotDone);
    }

    /// <summary>Why the record does not prove that a plan which begins on a day is not there, or what did not happen to it; null: it does.</summary>
    private FindingReason? WhyNotProven(int firstDay) => WhyNotProven(firstDay, firstDay);

    /// <summary>The same for every plan that begins within some days.</summary>
    private FindingReason? WhyNotProven(int firstDay, int lastDay)
    {
        if (_scope.AssumeComplete || _scope.Index.Plans.Cover(firstDay, lastDay)) return null;
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
