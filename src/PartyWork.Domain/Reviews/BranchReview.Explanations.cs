using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <content>Explanations, made on demand: a text costs more than many checks.</content>
public sealed partial class BranchReview
{
    /// <summary>Explains a finding of this review, or of a sink filled with the same record, rulebook, day and window.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentException">The finding is not one of this review.</exception>
    public Explanation Explain(Finding finding)
    {
        if (!Findings.Contains(finding)) throw new ArgumentException("The finding is not one of this review.", nameof(finding));
        return Explained(finding);
    }

    /// <summary>The same for a finding that is known to be one of this review.</summary>
    internal Explanation Explained(Finding finding)
    {
        if (IsCustom(finding)) return ExplainCustom(finding);
        if (IsAboutMeetings(finding)) return ExplainMeeting(finding);
        if (IsAboutPlans(finding)) return ExplainPlan(finding);
        if (IsAboutOrganization(finding)) return ExplainOrganization(finding);
        if (IsAboutMembers(finding)) return ExplainMember(finding);
        var isQuarter = IsQuarter(finding);
        var read = isQuarter ? QuarterOf(finding) : CadenceValueOf(finding);
        var subject = SubjectOf(finding);
        var what = isQuarter ? ReviewTexts.LifeMeeting : read.Authority.Rule.Text;
        if (finding.Subject.Kind != SubjectKind.Branch) what = new($"{what.Zh}（{subject.Zh}）", $"{what.En} ({subject.En})");
        var bearing = BearingOn(finding, isQuarter);
        var sentence = Template(finding, isQuarter).Fill(
        [
            new("period", finding.Period.Label()), new("what", what), new("need", read.Value), new("count", finding.Actual),
            new("strength", read.Authority.StrengthText()), new("due", finding.LastDayToAct),
        ]);
        foreach (var remark in Remarks(finding, isQuarter, bearing)) sentence = new(sentence.Zh + remark.Zh, sentence.En + " " + remark.En);
        return new(finding, On, subject, sentence, ValuesOf(finding, read, bearing),
            bearing.Select(item => new ExplainedActivity(item.Activity, item.Match)).ToValueList(), Existence(finding))
        {
            Bounds = isQuarter ? QuarterIn(finding) : finding.Period,
        };
    }

    private static LocalizedText Template(Finding finding, bool isQuarter) => (isQuarter, finding.Reason) switch
    {
        (true, FindingReason.Held) => ReviewTexts.QuarterKept,
        (true, FindingReason.StillOpen) => ReviewTexts.QuarterOpen,
        (true, FindingReason.RecordPartial or FindingReason.NotCovered or FindingReason.RangeStraddles or FindingReason.EvidenceBelowRequired) =>
            ReviewTexts.QuarterNotOnRecord,
        (_, var reason) => ReviewTexts.Of(reason),
    };

    private List<LocalizedText> Remarks(Finding finding, bool isQuarter, List<(StudyActivity Activity, SegmentMatch Match)> bearing)
    {
        var remarks = new List<LocalizedText>();
        var reported = bearing.Count(item => item is { Match: SegmentMatch.Counts, Activity.Evidence: Evidence.Reported });
        if (finding.IsByNoticeOnly) remarks.Add(ReviewTexts.ByNoticeOnly);
        else if (finding.Outcome == Outcome.Satisfied && reported < finding.Required) remarks.Add(ReviewTexts.PartlyByNotice);
        if (finding.Outcome == Outcome.Satisfied && finding.Subject.Kind == SubjectKind.TalkClass) remarks.Add(ReviewTexts.CountedByClass);
        if (finding.Outcome != Outcome.Satisfied && bearing.Exists(item => item.Match == SegmentMatch.PlannedOnly)) remarks.Add(ReviewTexts.PlannedOnly);
        if (finding.CuredOn is { } cured) remarks.Add(ReviewTexts.Cured.Fill([new("cured", cured), new("late", finding.DaysLate)]));
        if (!isQuarter && finding.Outcome == Outcome.Pending
            && new CadenceReview(Scope(), CadenceOf(finding)).IsConditional(finding.Subject, PeriodOf(finding)))
        {
            remarks.Add(finding.Subject.Kind == SubjectKind.UnrecordedGroups ? ReviewTexts.IfThereAreGroups : ReviewTexts.IfThereIsACommittee);
        }

        return remarks;
    }

    private InForce<LocalizedText> CadenceValueOf(Finding finding)
    {
        var value = CadenceOf(finding).Value;
        return new(value.Value.Label(), value.Authority);
    }

    private InForce<LocalizedText> QuarterOf(Finding finding) => new(QuarterIn(finding).Label(), QuarterValueOf(finding).Authority);

    private WorkPeriod QuarterIn(Finding finding) => WorkPeriod.OfQuarter(finding.Period.Year, QuarterValueOf(finding).Value);

    private InForce<int> QuarterValueOf(Finding finding) => Rulebook.Dated(ReviewParameters.LifeMeetingQuarter).All[finding.ValueIndex];

    /// <summary>How strongly the rule of a finding speaks.</summary>
    internal Strength? StrengthOf(Finding finding) => (IsCustom(finding) ? _custom[finding.ValueIndex].Authority
        : IsAboutMeetings(finding) ? MeetingValueOf(finding).Authority
        : IsAboutPlans(finding) ? PlanValueOf(finding).Authority
        : IsAboutOrganization(finding) ? OrganizationValueOf(finding).Authority
        : IsAboutMembers(finding) ? MemberValueOf(finding).Authority
        : IsQuarter(finding) ? QuarterValueOf(finding).Authority
        : CadenceOf(finding).Value.Authority).Strength;

    /// <summary>From when to when the branch or group exists, where that decided.</summary>
    private ValueList<LocalizedText> Existence(Finding finding)
    {
        if (finding.Reason is not (FindingReason.FoundingPeriod or FindingReason.Ended)) return [];
        var span = finding.Subject.Kind == SubjectKind.Group ? Record.Organization.Groups[finding.Subject.Index].Span : Record.Organization.Existence;
        if (span == Validity.Always) return [];
        var subject = finding.Subject.Kind == SubjectKind.Group ? SubjectOf(finding) : ReviewTexts.Of(Record.Organization.Kind);
        var days = ExplanationTree.InForce(span);
        return [new($"{subject.Zh}存续时间，{days.Zh}", $"{subject.En} exists {days.En}")];
    }

    private LocalizedText SubjectOf(Finding finding)
    {
        var (plan, item) = PlanOf(finding);
        if (plan is not null) return item is null ? PlanTexts.SubjectOf(plan.Id, null) : new($"计划 {plan.Id} 事项 {item.Id}", $"plan {plan.Id}, item {item.Id}");
        if (IsAboutMembers(finding)) return MemberReviewTexts.Subject.Fill([new("id", Record.Members[finding.Subject.Index].Id.Value)]);
        if (finding.Subject.Kind == SubjectKind.Branch) return ReviewTexts.Of(Record.Organization.Kind);
        if (finding.Subject.Kind != SubjectKind.Group) return ReviewTexts.Of(finding.Subject);
        var id = Record.Organization.Groups[finding.Subject.Index].Id;
        return new($"党小组 {id}", $"group {id}");
    }

    /// <summary>The rule's own value first; then what else decided: our rule of founding, the evidence asked for on each activity's own day, the
    /// attribution of yearly meetings.</summary>
    private ValueList<InForce<LocalizedText>> ValuesOf(
        Finding finding, InForce<LocalizedText> own, List<(StudyActivity Activity, SegmentMatch Match)> bearing)
    {
        var values = new List<InForce<LocalizedText>> { own };
        if (finding.Reason is FindingReason.FoundingPeriod or FindingReason.Ended)
            values.Add(new(ReviewRules.Founding.Text, ReviewRules.Authority(ReviewRules.Founding, Rulebook.Layers[0])));
        foreach (var (activity, match) in bearing)
        {
            var decided = match == SegmentMatch.BelowEvidence || (finding.IsByNoticeOnly && match != SegmentMatch.PlannedOnly);
            if (decided && Rulebook.Get(ReviewParameters.EvidenceRequired, (activity.Held.Latest ?? activity.Held.Earliest)!.Value) is { } evidence)
                values.Add(new(ReviewTexts.Of(evidence.Value), evidence.Authority));
        }

        if (finding.LastDayToAct > finding.Period.LastDay && Rulebook.TextOn(ReviewParameters.AttributedUntil, finding.Period.LastDay) is { } until)
            values.Add(until);
        return values.Distinct().ToValueList();
    }

    private List<(StudyActivity Activity, SegmentMatch Match)> BearingOn(Finding finding, bool isQuarter)
    {
        var found = new List<(int Activity, SegmentMatch Match)>();
        if (isQuarter) new LifeMeetingQuarterReview(Scope(), _plan.Quarters.First(quarter => quarter.Year.Period == finding.Period)).Collect(found);
        else new CadenceReview(Scope(), CadenceOf(finding)).Collect(finding.Subject, PeriodOf(finding), found);
        return found.ConvertAll(item => (Record.Activities[item.Activity], item.Match));
    }

    private ReviewScope Scope() => new(Record, _plan, _assumeComplete);

    private PlannedCadence CadenceOf(Finding finding) =>
        _plan.Cadences.First(cadence => cadence.Rule == finding.RuleIndex && cadence.Place == finding.ValueIndex);

    private PlannedPeriod PeriodOf(Finding finding)
    {
        var cadence = CadenceOf(finding);
        return cadence.Periods[finding.Period.Key - cadence.FirstKey];
    }
}
