using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <content>Explanations, made on demand: a text costs more than many checks.</content>
public sealed partial class BranchReview
{
    /// <summary>Explains a finding of this review, or of a sink filled with the same record, rulebook, day and window.</summary>
    /// <param name="finding">The finding.</param>
    public Explanation Explain(Finding finding)
    {
        if (finding.Outcome == default) throw new ArgumentException("The default of a finding is no finding.", nameof(finding));
        var isQuarter = finding.RuleIndex >= _rulebook.Cadences.Count;
        var subject = SubjectOf(finding);
        var (need, authority) = isQuarter ? QuarterOf(finding) : CadenceOf(finding);
        var rule = RuleOf(finding);
        var what = isQuarter ? ReviewTexts.LifeMeeting : rule.Text;
        if (finding.Subject.Kind != SubjectKind.Branch) what = new($"{what.Zh}（{subject.Zh}）", $"{what.En} ({subject.En})");
        var activities = ActivitiesOf(finding, isQuarter);
        var template = (isQuarter, finding.Reason) switch
        {
            (true, FindingReason.Held) => ReviewTexts.QuarterKept,
            (true, FindingReason.StillOpen) => ReviewTexts.QuarterOpen,
            (_, var reason) => ReviewTexts.Of(reason),
        };
        var sentence = template.Fill(
        [
            new("period", finding.Period.Label()), new("what", what), new("need", need), new("count", finding.Actual),
            new("strength", authority.StrengthText()), new("due", finding.LastDayToAct),
        ]);
        if (finding.IsByNoticeOnly) sentence = Joined(sentence, ReviewTexts.ByNoticeOnly);
        if (finding.Outcome != Outcome.Satisfied && activities.Any(activity => activity.IsPlannedOnly)) sentence = Joined(sentence, ReviewTexts.PlannedOnly);
        if (finding.CuredOn is { } cured)
            sentence = Joined(sentence, ReviewTexts.Cured.Fill([new("cured", cured), new("late", finding.DaysLate)]));
        return new(finding, rule, subject, need, sentence, AuthoritiesOf(finding, authority), activities);
    }

    private (LocalizedText Need, Authority Authority) CadenceOf(Finding finding)
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
        SubjectKind.Branch => ReviewTexts.Branch,
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
        var scope = new ReviewScope(_record, _rulebook, On, Window, _assumeComplete);
        var found = new List<(int Activity, SegmentMatch Match)>();
        var unused = new FindingSink();
        if (isQuarter)
        {
            new LifeMeetingQuarterReview(scope, finding.RuleIndex, unused).Collect(finding.Period, finding.ValueIndex, found);
        }
        else
        {
            var requirement = _rulebook.Cadences[finding.RuleIndex];
            var kinds = KindsOf(requirement, new ActivityKind[MaxKinds]);
            new CadenceReview(scope, requirement, finding.RuleIndex, kinds, unused)
                .Collect(finding.Subject, finding.Period, finding.LastDayNumber, found);
        }

        return found.Select(item => new ExplainedActivity(_record.Activities[item.Activity], item.Match)).ToValueList();
    }

    private static LocalizedText Joined(LocalizedText first, LocalizedText second) => new(first.Zh + second.Zh, first.En + " " + second.En);
}
