using PartyWork.Domain.Calendars;
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
        var isQuarter = IsQuarter(finding);
        var subject = SubjectOf(finding);
        var (need, authority) = isQuarter ? QuarterOf(finding) : ValueOf(finding);
        var rule = RuleOf(finding);
        var isFurtherGroups = IsFurtherGroups(finding);
        var what = isQuarter ? ReviewTexts.LifeMeeting : rule.Text;
        if (finding.Subject.Kind != SubjectKind.Branch || isFurtherGroups) what = new($"{what.Zh}（{subject.Zh}）", $"{what.En} ({subject.En})");
        var activities = ActivitiesOf(finding, isQuarter);
        var template = (isQuarter, finding.Reason) switch
        {
            (true, FindingReason.Held) => ReviewTexts.QuarterKept,
            (true, FindingReason.StillOpen) => ReviewTexts.QuarterOpen,
            (true, FindingReason.RecordPartial or FindingReason.NotCovered or FindingReason.RangeStraddles or FindingReason.EvidenceBelowRequired) =>
                ReviewTexts.QuarterNotOnRecord,
            (_, FindingReason.NoGroups) when isFurtherGroups => ReviewTexts.NoFurtherGroups,
            (_, var reason) => ReviewTexts.Of(reason),
        };
        var sentence = template.Fill(
        [
            new("period", finding.Period.Label()), new("what", what), new("need", need), new("count", finding.Actual),
            new("strength", authority.StrengthText()), new("due", finding.LastDayToAct),
        ]);
        if (finding.IsByNoticeOnly) sentence = Joined(sentence, ReviewTexts.ByNoticeOnly);
        if (finding.Outcome == Outcome.Satisfied && finding.Subject.Kind == SubjectKind.TalkClass) sentence = Joined(sentence, ReviewTexts.CountedByClass);
        if (finding.Outcome != Outcome.Satisfied && activities.Any(activity => activity.IsPlannedOnly)) sentence = Joined(sentence, ReviewTexts.PlannedOnly);
        if (finding.CuredOn is { } cured)
            sentence = Joined(sentence, ReviewTexts.Cured.Fill([new("cured", cured), new("late", finding.DaysLate)]));
        if (!isQuarter && finding.Outcome == Outcome.Pending && new CadenceReview(Scope(), CadenceOf(finding)).IsConditional(finding.Subject, PeriodOf(finding)))
            sentence = Joined(sentence, rule.Id.Contains("group", StringComparison.Ordinal) ? ReviewTexts.IfThereAreGroups : ReviewTexts.IfThereIsACommittee);
        return new(finding, rule, subject, need, sentence, AuthoritiesOf(finding, authority), activities);
    }

    private (LocalizedText Need, Authority Authority) ValueOf(Finding finding)
    {
        var value = _rulebook.Cadences[finding.RuleIndex].Values[finding.ValueIndex];
        return (value.Value.Label(), value.Authority);
    }

    private (LocalizedText Need, Authority Authority) QuarterOf(Finding finding)
    {
        var value = _rulebook.Dated(ReviewParameters.LifeMeetingQuarter).All[finding.ValueIndex];
        return (WorkPeriod.OfQuarter(finding.Period.Year, value.Value).Label(), value.Authority);
    }

    private LocalizedText SubjectOf(Finding finding) => finding.Subject.Kind switch
    {
        SubjectKind.Group => GroupText(_record.Organization.Groups[finding.Subject.Index].Id.Value),
        SubjectKind.TalkClass => ReviewTexts.Of((TalkClass)finding.Subject.Index),
        SubjectKind.Branch => IsFurtherGroups(finding) ? ReviewTexts.FurtherGroups : ReviewTexts.Branch,
    };

    private static LocalizedText GroupText(string id) => new($"党小组 {id}", $"group {id}");

    /// <summary>The rule's own value first; then what else decided: the evidence asked for, the attribution of yearly meetings.</summary>
    private ValueList<Authority> AuthoritiesOf(Finding finding, Authority own)
    {
        var authorities = new List<Authority> { own };
        var lastDay = finding.Period.LastDay;
        if ((finding.IsByNoticeOnly || finding.Reason == FindingReason.EvidenceBelowRequired)
            && _rulebook.Get(ReviewParameters.EvidenceRequired, lastDay) is { } evidence)
        {
            authorities.Add(evidence.Authority);
        }

        if (finding.LastDayToAct > lastDay && _rulebook.Get(ReviewParameters.AttributedUntil, lastDay) is { } until)
            authorities.Add(until.Authority);
        return authorities.Distinct().ToValueList();
    }

    private ValueList<ExplainedActivity> ActivitiesOf(Finding finding, bool isQuarter)
    {
        var found = new List<(int Activity, SegmentMatch Match)>();
        if (isQuarter) new LifeMeetingQuarterReview(Scope(), _plan.Quarters.First(quarter => quarter.Year == finding.Period)).Collect(found);
        else new CadenceReview(Scope(), CadenceOf(finding)).Collect(finding.Subject, PeriodOf(finding), found);
        return found.Select(item => new ExplainedActivity(_record.Activities[item.Activity], item.Match)).ToValueList();
    }

    private ReviewScope Scope() => new(_record, _plan, _assumeComplete);

    private PlannedCadence CadenceOf(Finding finding) =>
        _plan.Cadences.First(cadence => cadence.Rule == finding.RuleIndex && cadence.Place == finding.ValueIndex);

    private PlannedPeriod PeriodOf(Finding finding)
    {
        var cadence = CadenceOf(finding);
        return cadence.Periods[finding.Period.Key - cadence.FirstKey];
    }

    /// <summary>The finding about groups that are not on record, beside those that are.</summary>
    private bool IsFurtherGroups(Finding finding) =>
        finding.Subject.Kind == SubjectKind.Branch && _record.Organization.Groups.Count > 0
        && finding.RuleIndex < _rulebook.Cadences.Count
        && _rulebook.Cadences[finding.RuleIndex].Activities is [var only] && only == Words<SegmentKind>.Of(SegmentKind.GroupMeeting);

    private static LocalizedText Joined(LocalizedText first, LocalizedText second) => new(first.Zh + second.Zh, first.En + " " + second.En);
}
