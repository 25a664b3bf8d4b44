using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>Work plans: their findings explained, and the overdue board.</content>
public sealed partial class BranchReview
{
    /// <summary>What is overdue or has reached a notice level (督办台账), by due day: items of adopted plans, and plans past their period of which no item is on
    /// the board. Where the record does not claim to hold everything about the plans that begin on a day, only what was formally marked.</summary>
    public ValueList<OverdueEntry> OverdueBoard
    {
        get
        {
            var levels = NoticeLevel.On(On, Rulebook);
            return Record.Plans.SelectMany(plan => Entries(plan, levels)).OrderBy(entry => entry.Timeliness.Due).ToValueList();
        }
    }

    private List<OverdueEntry> Entries(WorkPlan plan, ValueList<NoticeLevel> levels)
    {
        var isProven = _assumeComplete || Record.Coverage.ArePlansComplete(plan.Period.FirstDay);
        var entries = plan.Items.Select(item => Entry(item.Id, item.TimelinessOn(On, Rulebook))).OfType<OverdueEntry>().ToList();
        return entries.Count > 0 || Entry(null, plan.TimelinessOn(On, Rulebook)) is not { } whole ? entries : [whole];

        OverdueEntry? Entry(PlanItemId? item, Timeliness timeliness)
        {
            var notice = plan.NoticeOn(On, Rulebook, levels, item, timeliness);
            var marks = plan.Marks.Where(mark => mark.Item == item && mark.On <= On).ToValueList();
            var isReached = timeliness.Kind == TimelinessKind.Overdue || notice is not null;
            return isReached && (isProven || marks.Count > 0) ? new(plan.Id, item, timeliness, notice, marks) : null;
        }
    }

    private bool IsAboutPlans(Finding finding) => _plan.RequirementOf(finding) is not null || finding.Subject.Kind is SubjectKind.Plan or SubjectKind.PlanItem;

    private InForce<LocalizedText> PlanValueOf(Finding finding)
    {
        var rule = RuleOf(finding);
        var texts = _plan.RequirementOf(finding)?.Texts ?? Rulebook.EntryOf(rule.Id).Texts;
        return texts.All[finding.ValueIndex];
    }

    private Explanation ExplainPlan(Finding finding)
    {
        var (plan, item) = PlanOf(finding);
        var (read, subject) = (PlanValueOf(finding), SubjectOf(finding));
        var facts = new List<Fact>
        {
            new("subject", subject), new("period", finding.Period.Label()), new("what", read.Authority.Rule.Text), new("due", finding.LastDayToAct),
            new("strength", read.Authority.StrengthText()), new("count", finding.Actual), new("need", finding.Required), new("label", read.Value),
        };
        var sentence = SentenceOf(finding, plan, item, facts).Fill(facts);
        var values = new List<InForce<LocalizedText>> { read };
        if (finding.Reason is FindingReason.FoundingPeriod or FindingReason.Ended)
            values.Add(new(ReviewRules.Founding.Text, ReviewRules.Authority(ReviewRules.Founding, Rulebook.Layers[0])));
        return new(finding, On, subject, sentence, values.ToValueList(), [], [.. Existence(finding), .. FactsOf(plan, item)])
        {
            Bounds = finding.Period,
            IsAboutPlans = true,
        };
    }

    private (WorkPlan? Plan, PlanItem? Item) PlanOf(Finding finding)
    {
        if (finding.Subject.Kind == SubjectKind.Plan) return (Record.Plans[finding.Subject.Index], null);
        if (finding.Subject.Kind != SubjectKind.PlanItem) return (null, null);
        var place = finding.Subject.Index;
        foreach (var plan in Record.Plans)
        {
            if (place < plan.Items.Count) return (plan, plan.Items[place]);
            place -= plan.Items.Count;
        }

        return (null, null);
    }

    private LocalizedText SentenceOf(Finding finding, WorkPlan? plan, PlanItem? item, List<Fact> facts)
    {
        if (finding.Reason is FindingReason.FoundingPeriod or FindingReason.Ended) return ReviewTexts.Of(finding.Reason);
        if (_plan.RequirementOf(finding)?.Watches is { } watches) return PlanReviewTexts.OfWarning(watches, finding.Reason);
        if (FollowUpSentence(finding, plan, item, facts) is { } followedUp) return followedUp;
        if (item is not null) return SentenceOf(finding, item, facts);
        var requirement = _plan.RequirementOf(finding)!;
        if (plan is null)
        {
            facts.Add(new("step", PlanReviewTexts.Of(requirement.Milestone)));
            return finding.Reason switch
            {
                FindingReason.Done => PlanReviewTexts.PlanThere,
                FindingReason.NotDone => PlanReviewTexts.PlanMissing,
                FindingReason.StillOpen => PlanReviewTexts.PlanOpen,
                FindingReason.RecordPartial or FindingReason.NotCovered => PlanReviewTexts.PlanUnknown,
                var reason => ReviewTexts.Of(reason),
            };
        }

        if (requirement.Kind is RequirementKind.LeadTime or RequirementKind.Deadline) return StepSentence(finding, plan, requirement, facts);
        var check = PlanContentCheck.Of(plan, On, Rulebook).First(check => ReferenceEquals(check.Requirement, requirement));
        facts.Add(new("gaps", check.Gaps));
        return check.IsKept ? PlanReviewTexts.ContentKept : check.Template;
    }

    private LocalizedText StepSentence(Finding finding, WorkPlan plan, PlanRequirement requirement, List<Fact> facts)
    {
        var done = PlanMilestones.DayOf(plan, requirement.Milestone, On) ?? On;
        var working = Rulebook.Calendar.Count(finding.LastDayToAct.PlusDays(1), done);
        facts.AddRange(
        [
            new("step", PlanReviewTexts.Of(requirement.Milestone)), new("done", done), new("late", Arithmetic.Days(finding.DaysLate)),
            new("working", TimelinessTexts.WorkingDays(working)),
        ]);
        return finding.Reason switch
        {
            FindingReason.Done => PlanReviewTexts.StepDone,
            FindingReason.DoneLate => PlanReviewTexts.StepLate,
            FindingReason.StillOpen => PlanReviewTexts.StepOpen,
            FindingReason.NotDone => PlanReviewTexts.StepMissing,
            _ => PlanReviewTexts.StepUnknown,
        };
    }

    private LocalizedText SentenceOf(Finding finding, PlanItem item, List<Fact> facts)
    {
        var result = item.ResultOn(On, Rulebook);
        if (finding.RuleIndex == _plan.CarryOverRule)
        {
            facts.AddRange([new("item", item.Id.Value), new("times", finding.Actual), new("limit", finding.Required)]);
            return finding.Reason == FindingReason.Done ? PlanCheckTexts.CarriedAsAllowed : PlanCheckTexts.CarriedTooOften;
        }

        var reason = RuleOf(finding).Id switch
        {
            "plan.to-quantity" => QuantityReason(result),
            "plan.to-quality" => PlanReviewTexts.Of(result.Quality),
            _ => result.Timeliness.Reason,
        };
        facts.Add(new("reason", reason));
        return finding.Reason switch
        {
            FindingReason.EvidenceBelowRequired => PlanReviewTexts.RestsOnCancelled,
            FindingReason.RecordPartial or FindingReason.NotCovered => PlanReviewTexts.NotProven,
            _ => PlanReviewTexts.Item,
        };
    }

    /// <summary>Numbers only: the unit is free text.</summary>
    private static LocalizedText QuantityReason(ItemResult result)
    {
        var difference = result.Difference!.Value;
        var template = difference == 0 ? PlanReviewTexts.QuantityReached : difference > 0 ? PlanReviewTexts.QuantityExceeded : PlanReviewTexts.QuantityMissing;
        var text = template.Fill(
        [
            new("need", PlanTexts.Number(result.Target!.Amount)), new("done", PlanTexts.Number(result.Done)), new("difference", PlanTexts.Number(Math.Abs(difference))),
        ]);
        return result.UnmeasuredReports == 0
            ? text
            : TimelinessTexts.Joined(text, PlanReviewTexts.Unmeasured.Fill([new("count", result.UnmeasuredReports)]));
    }

    private ValueList<LocalizedText> FactsOf(WorkPlan? plan, PlanItem? item)
    {
        if (plan is null) return [];
        var adopted = plan.AdoptedOn is { } on ? IsoDay.Text(on) : null;
        var facts = new List<LocalizedText>
        {
            new($"计划 {plan.Id}，{plan.Period.Label().Zh}，{(adopted is null ? "尚未审定" : $"{adopted}审定")}", $"plan {plan.Id} for {plan.Period.Label().En}, {(adopted is null ? "not adopted yet" : $"adopted on {adopted}")}"),
        };
        if (item?.DueOn(On) is { } last) facts.Add(new($"事项 {item.Id}，期限{IsoDay.Text(last)}", $"item {item.Id}, due {IsoDay.Text(last)}"));
        foreach (var report in item?.Reports.Where(report => report.ReversedOn is null && report.DoneOn <= On) ?? [])
            facts.Add(new($"佐证材料 {report.Evidence}，{IsoDay.Text(report.DoneOn)}完成", $"evidence {report.Evidence}, done on {IsoDay.Text(report.DoneOn)}"));
        foreach (var due in item?.DueDays.Skip(1).Where(due => due.SetOn <= On) ?? [])
            facts.Add(new($"{IsoDay.Text(due.SetOn)}延期至{IsoDay.Text(due.Day)}", $"postponed on {IsoDay.Text(due.SetOn)} to {IsoDay.Text(due.Day)}"));
        return facts.ToValueList();
    }
}
