using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>Rules in code: what they found stands beside the findings of the rulebook, with its texts.</content>
public sealed partial class BranchReview
{
    private readonly List<(Authority Authority, CustomFinding Finding)> _custom = [];

    /// <summary>The findings of the rules in code, after those of the rulebook.</summary>
    private void FillCustom(FindingSink sink, ValueList<ICustomRule<BranchRecord>> rules)
    {
        var context = new ReviewContext(Rulebook, On, Window, _assumeComplete);
        var known = Rulebook.Rules.ToHashSet();
        var plan = sink.PlanFor(Rulebook, On, Window);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var authority = rules[rule].Authority;
            if (!known.Add(authority.Rule)) throw new ArgumentException($"The review has a rule '{authority.Rule.Id}' already.", nameof(rules));
            foreach (var found in rules[rule].Judge(Record, context).Where(found => IsAsked(found, authority, plan)))
            {
                var outcome = found.OutcomeUnder(authority.Strength!.Value);
                sink.Counted(outcome);
                sink.Add(new(Rulebook.Rules.Count + rule, _custom.Count, FindingSubject.Branch, found.Period, outcome, FindingReason.ByCustomRule,
                    0, 0, SegmentRow.DayNumber(found.LastDayToAct), 0, false));
                _custom.Add((authority, found));
            }
        }
    }

    private Explanation ExplainCustom(Finding finding)
    {
        var (authority, found) = _custom[finding.ValueIndex];
        return new(finding, On, ReviewTexts.Of(Record.Organization.Kind), found.Sentence, [new(authority.Rule.Text, authority)], [], found.Facts) { Bounds = finding.Period };
    }

    private static bool IsAsked(CustomFinding found, Authority authority, ReviewPlan plan) =>
        authority.Validity.Includes(found.Period.LastDay) && plan.Concerns(found.Period, found.LastDayToAct);

    private static bool IsCustom(Finding finding) => finding.Reason == FindingReason.ByCustomRule;
}
