using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>The same facts under two rulebooks (推演比较): only what differs, and why.</summary>
public sealed class ReviewComparison
{
    internal ReviewComparison(BranchReview before, BranchReview after)
    {
        Before = before;
        After = after;
        RuleChanges = before.Rulebook.ChangesTo(after.Rulebook, before.On);
        Changes = Compared(before, after).ToValueList();
    }

    /// <summary>The review under the one rulebook.</summary>
    public BranchReview Before { get; }

    /// <summary>The review under the other.</summary>
    public BranchReview After { get; }

    /// <summary>The findings that differ, in the order of the review after, then those that fell away. A rule that is not applicable and one that is not
    /// there ask the same, nothing: that is no difference.</summary>
    public ValueList<FindingChange> Changes { get; }

    /// <summary>The rules whose values differ on the day of the review.</summary>
    public ValueList<RuleChange> RuleChanges { get; }

    /// <summary>How many findings differ.</summary>
    public override string ToString() => $"{Changes.Count} differences";

    private static IEnumerable<FindingChange> Compared(BranchReview before, BranchReview after)
    {
        // A rule in code may find several things of one period: those are compared in their order.
        var old = before.Findings.GroupBy(finding => KeyOf(before, finding)).ToDictionary(group => group.Key, group => new Queue<Finding>(group));
        foreach (var finding in after.Findings)
        {
            var known = old.GetValueOrDefault(KeyOf(after, finding));
            Finding? match = known?.Count > 0 ? known.Dequeue() : null;
            if (match is { } same ? IsSame(before, same, after, finding) : AsksNothing(finding)) continue;
            yield return new(match is { } earlier ? before.Explained(earlier) : null, after.Explained(finding));
        }

        foreach (var gone in before.Findings.Where(finding => !AsksNothing(finding) && old[KeyOf(before, finding)].Contains(finding)))
            yield return new(before.Explained(gone), null);
    }

    private static bool AsksNothing(Finding finding) => finding.Outcome == Outcome.NotApplicable;

    private static (string Rule, FindingSubject Subject, WorkPeriod Period) KeyOf(BranchReview review, Finding finding) =>
        (review.RuleOf(finding).Id, finding.Subject, finding.Period);

    private static bool IsSame(BranchReview before, Finding old, BranchReview after, Finding now) =>
        (old.Outcome, old.Reason, old.Actual, old.Required, old.LastDayNumber, old.CuredDayNumber, old.IsByNoticeOnly)
            == (now.Outcome, now.Reason, now.Actual, now.Required, now.LastDayNumber, now.CuredDayNumber, now.IsByNoticeOnly)
        && before.StrengthOf(old) == after.StrengthOf(now);
}
