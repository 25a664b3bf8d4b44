using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>How a plan is followed up: broken down, checked, its marks answered; and what was held outside it.</content>
internal readonly ref partial struct PlanReview
{
    /// <summary>Each item of a yearly plan stands in a quarterly one, or goes on all year; each goal of a term in a yearly one. Judged when the last of the plans below is
    /// adopted, or the period is over.</summary>
    private void Breakdown(FindingSubject subject, WorkPlan plan)
    {
        var (last, first) = (plan.Period.LastDay, SegmentRow.DayNumber(plan.Period.FirstDay));
        if (PlanBreakdown.Of(plan.Period) is not var (id, into) || plan.Items.Count == 0 || _scope.Plan.RuleOn(id, last) is not { } rule) return;
        var covered = plan.Items.Count - PlanBreakdown.Gaps(plan, into, _scope.Record.Plans, On).Count;
        var answer = covered == plan.Items.Count ? (Outcome.Satisfied, FindingReason.Done)
            : _scope.BranchEndsBy(SegmentRow.DayNumber(last)) ? (Outcome.NotApplicable, FindingReason.Ended)
            : On <= last && !PlanBreakdown.IsLastAdopted(plan, into, _scope.Record.Plans, On) ? (Outcome.Pending, FindingReason.StillOpen)
            : WhyNotProven(first) is { } why ? (Outcome.Undetermined, why)
            : (Missed(rule), FindingReason.NotDone);
        Add(rule, subject, plan.Period.Shown, answer, covered, plan.Items.Count, last);
    }

    /// <summary>Checks at regular intervals: each full one during which the plan is in force.</summary>
    private void Checked(FindingSubject subject, WorkPlan plan)
    {
        if (plan.Period.Calendar is not { } calendar)
        {
            if (_scope.Plan.RuleOn(PlanBreakdown.TermCheck, plan.Period.LastDay) is not { } ofTerms) return;
            foreach (var year in PlanBreakdown.YearsOf(plan.Period)) Checked(subject, plan, ofTerms, year, year.LastDay);
            return;
        }

        if (_rulebook.TryRead(PlanParameters.CheckEvery, calendar.LastDay, out var every) && every >= calendar.Kind
            && PlannedRule.On(calendar.LastDay, _scope.Plan.CheckRule, _rulebook.Dated(PlanParameters.CheckEvery)) is { } regular)
        {
            foreach (var period in calendar.Subperiods(every)) Checked(subject, plan, regular, period, period.LastDay);
        }

        for (var i = 0; i < _rulebook.PlanRequirements.Count; i++)
        {
            if (_rulebook.PlanRequirements[i] is not { Kind: RequirementKind.CheckBy } requirement || !requirement.Concerns(calendar)) continue;
            foreach (var month in calendar.Subperiods(WorkPeriodKind.Month))
            {
                if (PlannedRule.On(month.LastDay, _scope.Plan.PlanRules[i], requirement.Dated) is { } monthly)
                    Checked(subject, plan, monthly, month, _rulebook.Calendar.NthLastWorkingDay(month, monthly.Value));
            }
        }
    }

    /// <summary>Whether the plan was checked in a period by a day; null: which day that is cannot be told.</summary>
    private void Checked(FindingSubject subject, WorkPlan plan, PlannedRule rule, WorkPeriod period, LocalDate? due)
    {
        var (on, last) = (On, due ?? period.LastDay);
        if (!_scope.Plan.Concerns(period, last) || !(plan.AdoptedOn <= period.FirstDay) || period.FirstDay > on
            || plan.StageOn(LocalDate.Min(on, last)) is not (PlanStage.Adopted or PlanStage.InForce)) return;
        var checks = plan.Checks.Where(check => period.Contains(check.On) && check.On <= on).Select(check => check.On).ToList();
        var (inTime, firstDay) = (checks.Count(check => check <= last), SegmentRow.DayNumber(plan.Period.FirstDay));
        var answer = due is null && (checks.Count > 0 || on <= last) ? (Outcome.Undetermined, FindingReason.CalendarUnknown)
            : inTime > 0 ? (Outcome.Satisfied, FindingReason.Done)
            : checks.Count == 0 ? Unfulfilled(SegmentRow.DayNumber(last), firstDay, rule)
            : WhyNotProven(firstDay) is { } why ? (Outcome.Undetermined, why)
            : (Missed(rule), FindingReason.DoneLate);
        Add(rule, subject, period, answer, inTime, 1, last, answer.Item2 == FindingReason.DoneLate ? checks.Min() : null);
    }

    /// <summary>Formal marks that are to be answered within so many days.</summary>
    private void Answered(FindingSubject subject, WorkPlan plan, int firstItem)
    {
        for (var i = 0; plan.Marks.Count > 0 && i < _rulebook.PlanRequirements.Count; i++)
        {
            foreach (var mark in plan.Marks)
            {
                var requirement = _rulebook.PlanRequirements[i];
                if (mark.On > On || !plan.IsToBeAnswered(mark, requirement) || PlannedRule.On(mark.On, _scope.Plan.PlanRules[i], requirement.Dated) is not { } rule) continue;
                var whom = mark.Item is { } id ? FindingSubject.PlanItem(firstItem + plan.Items.AsSpan().IndexOf(plan.ItemOf(id)!)) : subject;
                Answered(whom, plan, mark, rule, PlanItem.Moved(mark.On, rule.Value));
            }
        }
    }

    private void Answered(FindingSubject subject, WorkPlan plan, OverdueMark mark, PlannedRule rule, LocalDate last)
    {
        var given = plan.AnswerTo(mark, On);
        if (!_scope.Plan.Concerns(last) && (given is not null || On <= last)) return;
        var answer = given is not null ? given.On <= last ? (Outcome.Satisfied, FindingReason.Done) : (Missed(rule), FindingReason.DoneLate)
            : PlanStep.WhyNotAsked(PlanStep.At(plan.Steps, On)) is not null ? (Outcome.NotApplicable, FindingReason.NothingToJudge)
            : Unfulfilled(SegmentRow.DayNumber(last), SegmentRow.DayNumber(plan.Period.FirstDay), rule);
        Add(rule, subject, plan.Period.Shown, answer, given is null ? 0 : 1, 1, last, answer.Item2 == FindingReason.DoneLate ? given!.On : null);
    }

    /// <summary>Activities of a year outside the plan: each approved by itself by its day.</summary>
    private void Unplanned(PlannedRule rule, WorkPeriod year)
    {
        var found = UnplannedActivities.Of(_scope.Record, _scope.Plan, year);
        if (found.Count == 0) return;
        var (approved, last) = (found.Count(activity => activity.IsApproved == true), found.Max(activity => activity.Activity.Held.Latest!.Value));
        var answer = approved == found.Count ? (Outcome.Satisfied, FindingReason.Done)
            : !found.Exists(activity => activity.IsApproved == false) ? (Outcome.Undetermined, FindingReason.RangeStraddles)
            : WhyNotProven(SegmentRow.DayNumber(year.FirstDay), SegmentRow.DayNumber(last)) is { } why ? (Outcome.Undetermined, why)
            : (Missed(rule), FindingReason.NotDone);
        Add(rule, FindingSubject.Branch, year, answer, approved, found.Count, last);
    }
}
