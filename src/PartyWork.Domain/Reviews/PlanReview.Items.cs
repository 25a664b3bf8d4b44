using NodaTime;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>The items of a plan, axis by axis.</content>
internal readonly ref partial struct PlanReview
{
    private void Judge(FindingSubject subject, WorkPlan plan, PlanItem item)
    {
        if (item.ContentOn(On) is not { } content) return;
        var result = item.ResultOn(On, _rulebook);
        var time = result.Timeliness;
        var last = time.Due ?? plan.Period.LastDay;
        ReportedBack(subject, plan, item, time);
        var isStillOpen = item.IsOpenOn(On) && time.Kind != TimelinessKind.Cancelled && last < On;
        if (!_scope.Plan.Concerns(last) && !isStillOpen) return;
        if (time.Due is not null) OnTime(subject, plan, item, time, last);
        if (result.Target is not null) Axis("plan.to-quantity", subject, plan, result, result.IsToQuantity, last);
        if (result.Quality != QualityState.NotNeeded) Axis("plan.to-quality", subject, plan, result, result.IsToQuality, last);
        CarriedTooOften(subject, plan, content, last);
    }

    private void OnTime(FindingSubject subject, WorkPlan plan, PlanItem item, Timeliness time, LocalDate last)
    {
        if (_scope.Plan.RuleOn("plan.on-time", last) is not { } rule) return;
        var answer = time.Kind switch
        {
            TimelinessKind.CompletedOnTime or TimelinessKind.CompletedLate when RestsOnCancelled(item) => (Outcome.Undetermined, FindingReason.EvidenceBelowRequired),
            TimelinessKind.CompletedOnTime => (Outcome.Satisfied, FindingReason.Done),
            TimelinessKind.CompletedLate => (Missed(rule), FindingReason.DoneLate),
            TimelinessKind.Cancelled or TimelinessKind.Exempt => (Outcome.NotApplicable, FindingReason.NothingToJudge),
            TimelinessKind.CarriedOver => (Missed(rule), FindingReason.NotDone),
            TimelinessKind.Overdue => Unfulfilled(SegmentRow.DayNumber(last), SegmentRow.DayNumber(plan.Period.FirstDay), rule),
            _ => _scope.BranchEndsBy(SegmentRow.DayNumber(last)) ? (Outcome.NotApplicable, FindingReason.Ended) : (Outcome.Pending, FindingReason.StillOpen),
        };
        Add(rule, subject, plan.Period.Shown, answer, time.CompletedOn is null ? 0 : 1, 1, last, answer.Item2 == FindingReason.DoneLate ? time.CompletedOn : null);
    }

    /// <summary>Quantity and quality: what is not reached is missed once the due day, or for an undated item the plan's period, has passed.</summary>
    private void Axis(string id, FindingSubject subject, WorkPlan plan, ItemResult result, bool? isReached, LocalDate last)
    {
        if (_scope.Plan.RuleOn(id, last) is not { } rule) return;
        var answer = isReached == true ? (Outcome.Satisfied, FindingReason.Done)
            : result.Timeliness.Kind is TimelinessKind.Cancelled or TimelinessKind.Exempt ? (Outcome.NotApplicable, FindingReason.NothingToJudge)
            : result.Timeliness.Kind is TimelinessKind.Paused or TimelinessKind.WithinGrace ? (Outcome.Pending, FindingReason.StillOpen)
            : Unfulfilled(SegmentRow.DayNumber(last), SegmentRow.DayNumber(plan.Period.FirstDay), rule);
        Add(rule, subject, plan.Period.Shown, answer, isReached == true ? 1 : 0, 1, last);
    }

    /// <summary>What was done is reported within so many working days after the last permitted day.</summary>
    private void ReportedBack(FindingSubject subject, WorkPlan plan, PlanItem item, Timeliness time)
    {
        for (var i = 0; time.Due is not null && i < _rulebook.PlanRequirements.Count; i++)
        {
            if (_rulebook.PlanRequirements[i] is not { Kind: RequirementKind.ReportBack } requirement || !requirement.Concerns(plan.Period.Calendar)) continue;
            if (PlannedRule.On(time.Due.Value, _scope.Plan.PlanRules[i], requirement.Dated) is not { } rule) continue;
            var (by, reported) = (_rulebook.Calendar.Plus(time.Due.Value, rule.Value), item.ReportedOn(On));
            var last = by ?? time.Due.Value;
            if (!_scope.Plan.Concerns(last) && (reported is not null || On <= last || time.Kind == TimelinessKind.Cancelled)) continue;
            var answer = time.Kind is TimelinessKind.Cancelled or TimelinessKind.Exempt or TimelinessKind.CarriedOver ? (Outcome.NotApplicable, FindingReason.NothingToJudge)
                : reported <= last ? (Outcome.Satisfied, FindingReason.Done)
                : time.Kind == TimelinessKind.Paused ? (Outcome.Pending, FindingReason.StillOpen)
                : by is null ? (Outcome.Undetermined, FindingReason.CalendarUnknown)
                : reported is not null ? (Missed(rule), FindingReason.DoneLate)
                : Unfulfilled(SegmentRow.DayNumber(last), SegmentRow.DayNumber(plan.Period.FirstDay), rule);
            Add(rule, subject, plan.Period.Shown, answer, reported is null ? 0 : 1, 1, last, answer.Item2 == FindingReason.DoneLate ? reported : null);
        }
    }

    private void CarriedTooOften(FindingSubject subject, WorkPlan plan, ItemContent content, LocalDate last)
    {
        if (content.CarriedFrom is not { } origin) return;
        if (PlannedRule.On(plan.Period.FirstDay, _scope.Plan.CarryOverRule, _rulebook.Dated(PlanParameters.CarryOverLimit)) is not { } rule) return;
        var answer = origin.Times <= rule.Value ? (Outcome.Satisfied, FindingReason.Done) : (Missed(rule), FindingReason.TooOften);
        Add(rule, subject, plan.Period.Shown, answer, origin.Times, rule.Value, last);
    }

    /// <summary>Whether the item is completed by evidence that names an activity of the record which was cancelled.</summary>
    private bool RestsOnCancelled(PlanItem item)
    {
        foreach (var report in item.Reports)
        {
            if (report.ReversedOn is null && report.DoneOn <= On && _cancelled!.Contains(report.Evidence.Value)) return true;
        }

        return false;
    }
}
