using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>How plans are followed up, in words: broken down, checked, answered, reported back, approved.</content>
public sealed partial class BranchReview
{
    /// <summary>The sentence of a finding of one of these rules; null: it is of another.</summary>
    private LocalizedText? FollowUpSentence(Finding finding, WorkPlan? plan, PlanItem? item, List<Fact> facts)
    {
        var (id, requirement) = (RuleOf(finding).Id, _plan.RequirementOf(finding));
        facts.AddRange([new("on", On), new("late", Arithmetic.Days(finding.DaysLate))]);
        if (id == UnplannedActivities.Rule) return UnplannedSentence(finding, facts);
        if (plan is null) return null;
        if (finding.Reason == FindingReason.CalendarUnknown) return PlanReviewTexts.CalendarUnknown;
        if (finding.RuleIndex == _plan.CheckRule || id == PlanBreakdown.TermCheck) return PlanReviewTexts.CheckedOften;
        if (PlanBreakdown.Of(plan.Period) is var (rule, into) && id == rule)
        {
            facts.Add(new("gaps", PlanTexts.List(PlanBreakdown.Gaps(plan, into, Record.Plans, On))));
            var isKept = finding.Reason == FindingReason.Done;
            if (into == WorkPeriodKind.Quarter) return isKept ? PlanReviewTexts.Broken : PlanReviewTexts.NotBroken;
            return isKept ? PlanReviewTexts.GoalsBroken : PlanReviewTexts.GoalsNotBroken;
        }

        return requirement?.Kind switch
        {
            RequirementKind.CheckBy => CheckedBySentence(finding, facts),
            RequirementKind.Answer => AnsweredSentence(finding, requirement, plan, item, facts),
            RequirementKind.ReportBack => ReportedBackSentence(finding, item!, facts),
            _ => null,
        };
    }

    private static LocalizedText CheckedBySentence(Finding finding, List<Fact> facts)
    {
        if (finding.CuredOn is not { } done) return PlanReviewTexts.CheckedBy;
        facts.Add(new("done", done));
        return PlanReviewTexts.CheckedLate;
    }

    private LocalizedText AnsweredSentence(Finding finding, PlanRequirement requirement, WorkPlan plan, PlanItem? item, List<Fact> facts)
    {
        if (finding.Reason == FindingReason.NothingToJudge) return PlanReviewTexts.NothingAsked;
        var within = requirement.Dated.All[finding.ValueIndex].Value;
        var mark = plan.Marks.First(mark => mark.Item == item?.Id && mark.Level == requirement.NoticeLevel && PlanItem.Moved(mark.On, within) == finding.LastDayToAct);
        var level = NoticeLevel.On(mark.On, Rulebook).FirstOrDefault(known => known.Word == mark.Level)?.Value.Authority.Rule.Text ?? LocalizedText.Same(mark.Level);
        facts.AddRange([new("marked", mark.On), new("level", level)]);
        if (finding.Reason is FindingReason.RecordPartial or FindingReason.NotCovered) return PlanReviewTexts.NotProven;
        if (plan.AnswerTo(mark, On) is not { } answer) return PlanReviewTexts.NotAnswered;
        facts.AddRange([new("done", answer.On), new("how", PlanTexts.Of(answer.Kind))]);
        return PlanReviewTexts.Answered;
    }

    private LocalizedText ReportedBackSentence(Finding finding, PlanItem item, List<Fact> facts)
    {
        if (finding.Reason == FindingReason.NothingToJudge) return PlanReviewTexts.NothingAsked;
        if (finding.Reason is FindingReason.RecordPartial or FindingReason.NotCovered) return PlanReviewTexts.NotProven;
        if (item.ReportedOn(On) is not { } done) return PlanReviewTexts.NotReportedBack;
        facts.Add(new("done", done));
        return PlanReviewTexts.ReportedBack;
    }

    private LocalizedText UnplannedSentence(Finding finding, List<Fact> facts)
    {
        var found = UnplannedActivities.Of(Record, _plan, finding.Period);
        facts.Add(new("gaps", PlanTexts.List(found.Where(activity => activity.IsApproved != true).Select(activity => activity.Activity.Id))));
        return finding.Outcome switch
        {
            Outcome.Satisfied => PlanReviewTexts.UnplannedApproved,
            Outcome.Undetermined => PlanReviewTexts.UnplannedUnknown,
            _ => PlanReviewTexts.UnplannedNotApproved,
        };
    }
}
