using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>People on the way into the Party: what comes next, and their findings explained.</content>
public sealed partial class BranchReview
{
    /// <summary>What may come next for everybody who is on the way into the Party on the day of the review (下一步): the first lawful and the last permitted day of each
    /// step, and what blocks it. Sorted by the last day, then by the first; steps without a day come last.</summary>
    public ValueList<MemberNextStep> NextSteps => Record.Members
        .Where(member => member.StageOn(On) is { } stage && (stage != MemberStage.Full || member.Steps.Count > 0))
        .SelectMany(member => member.NextSteps(On, Rulebook).Select(step => new MemberNextStep(member.Id, step)))
        .OrderBy(next => next.Step.Latest ?? LocalDate.MaxIsoValue).ThenBy(next => next.Step.Earliest ?? LocalDate.MaxIsoValue)
        .ToValueList();

    private static bool IsAboutMembers(Finding finding) => finding.Subject.Kind == SubjectKind.Member;

    private InForce<LocalizedText> MemberValueOf(Finding finding) =>
        Rulebook.EntryOf(RuleOf(finding).Id).Texts.All[finding.ValueIndex];

    private Explanation ExplainMember(Finding finding)
    {
        var (member, read, subject) = (Record.Members[finding.Subject.Index], MemberValueOf(finding), SubjectOf(finding));
        var facts = new List<Fact> { new("subject", subject), new("due", finding.LastDayToAct), new("strength", read.Authority.StrengthText()) };
        if (finding.Required == MemberReview.NothingCounted) return ExplainBreach(finding, member, read, facts);
        var duty = DutyOf(finding, member);
        facts.AddRange(
        [
            new("step", PathLabels.Of(duty.Step)), new("done", duty.DoneOn ?? On), new("late", Calendars.Arithmetic.Days(finding.DaysLate)),
        ]);
        var (since, from) = (duty.Since, IsoDay.Text(duty.Due.From));
        return new(finding, On, subject, MemberReviewTexts.OfDuty(finding.Reason).Fill(facts), [read], [], [new($"{since.Zh}，{from}", $"{since.En}, {from}")])
        {
            Bounds = finding.Period,
            OwnArithmetic = [duty.Reckoning],
        };
    }

    private PathDuty DutyOf(Finding finding, Member member) => PathDuty.Of(member, On, Rulebook).First(duty =>
        duty.Rule.Equals(RuleOf(finding)) && duty.Due.LastDay == finding.LastDayToAct && (duty.DoneOn is null ? 0 : 1) == finding.Actual);

    /// <summary>The first lawful day of a step that is still to come.</summary>
    private LocalDate? EarliestOf(Finding finding)
    {
        var member = Record.Members[finding.Subject.Index];
        var step = DutyOf(finding, member).Step;
        return member.NextSteps(On, Rulebook).FirstOrDefault(next => next.Step == step)?.Earliest;
    }

    private Explanation ExplainBreach(Finding finding, Member member, InForce<LocalizedText> read, List<Fact> facts)
    {
        var breach = PathBreach.Of(member, On, Rulebook, Record.Members, day => day == finding.LastDayToAct)
            .First(breach => breach.Rule.Equals(RuleOf(finding)) && (finding.Outcome == Outcome.Undetermined || breach.IsAdvice == (finding.Outcome == Outcome.Advice)));
        facts.Add(new("reasons", MemberReviewTexts.Joined(breach.Against.Select(violation => violation.Text))));
        var sentence = finding.Outcome == Outcome.Undetermined ? MemberReviewTexts.NotProven : MemberReviewTexts.Irregular;
        var steps = member.Steps.Where(step => step.On == breach.On).Select(step => PathLabels.Of(step.Step)).Distinct();
        return new(finding, On, SubjectOf(finding), sentence.Fill(facts), [read], [],
            steps.Select(step => new LocalizedText($"{step.Zh}，{IsoDay.Text(breach.On)}", $"{step.En}, {IsoDay.Text(breach.On)}")).ToValueList())
        {
            Bounds = finding.Period,
            OwnArithmetic = [],
        };
    }
}
