using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>How a vote or an election was held, rule by rule, by the edition of its day. That a motion was lost is against no rule.</summary>
internal static class MeetingRemarks
{
    public static IEnumerable<MeetingRemark> Of(Ballot ballot, Rulebook rulebook)
    {
        var result = ballot.Judge(rulebook);
        var requirement = result.Requirement;
        foreach (var missing in requirement.Undetermined)
            yield return new(missing.Rule.Id, Outcome.Undetermined, FindingReason.EditionNotModelled, missing.Text);
        if (requirement.Quorum is { } quorum && result.IsQuorate is { } isQuorate)
        {
            var (outcome, reason) = isQuorate ? (Outcome.Satisfied, FindingReason.Done)
                : ballot.IsHeld ? (Missed(quorum.Authority), FindingReason.WithoutQuorum)
                : (Outcome.NotApplicable, FindingReason.NothingToJudge);
            yield return new(quorum.Authority.Rule.Id, outcome, reason, result.Text, ballot.Present, requirement.PresentNeeded!.Value);
        }

        foreach (var authority in new[] { requirement.Secret?.Authority, requirement.PersonsAtATime?.Authority }.OfType<Authority>())
            yield return Conduct(authority.Rule.Id, result.Violations, authority.Strength == Strength.Must ? [] : result.Violations, result.Undetermined, FindingReason.NotMinuted);
        if (ballot.Returned is { } returned && rulebook.Get(VoteParameters.BallotValidity, ballot.Eligible.On) is { } validity)
        {
            var (outcome, reason) = ballot.IsVoid ? (Missed(validity.Authority), FindingReason.BallotsVoid) : (Outcome.Satisfied, FindingReason.Done);
            yield return new(validity.Authority.Rule.Id, outcome, reason, ballot.IsVoid ? result.Text : MeetingReviewTexts.Kept, returned, ballot.Distributed ?? ballot.Present);
        }
    }

    public static IEnumerable<MeetingRemark> Of(Election election, Rulebook rulebook)
    {
        var result = election.Judge(rulebook);
        if (result.PresentNeeded is not { } needed)
        {
            foreach (var missing in result.Remarks.Undetermined.Take(1))
                yield return new(missing.Rule.Id, Outcome.Undetermined, FindingReason.EditionNotModelled, missing.Text);
            yield break;
        }

        // The first two lines behind the conclusion are those of presence and of the ballots.
        var isQuorate = result.Outcome != ElectionOutcome.CannotBeHeld;
        yield return new(
            ElectionParameters.Quorum.Id, isQuorate ? Outcome.Satisfied : Outcome.Violated, isQuorate ? FindingReason.Done : FindingReason.WithoutQuorum,
            Ended(result.Explanation.Children[0].Text), election.Present, needed);
        if (isQuorate)
        {
            var isVoid = result.Outcome == ElectionOutcome.Void;
            yield return new(
                ElectionParameters.BallotValidity.Id, isVoid ? Outcome.Violated : Outcome.Satisfied, isVoid ? FindingReason.BallotsVoid : FindingReason.Done,
                Ended(result.Explanation.Children[1].Text), election.Returned, election.Voters);
        }

        foreach (var rule in ElectionConduct.RulesOn(election))
        {
            var isModelled = rulebook.EntryOf(rule).Texts.On(election.Eligible.On) is not null;
            yield return Conduct(
                rule, [.. result.Remarks.Violations, .. result.Remarks.Advice], result.Remarks.Advice, result.Remarks.Undetermined,
                isModelled ? FindingReason.NotMinuted : FindingReason.EditionNotModelled);
        }
    }

    /// <summary>How strongly something missed counts.</summary>
    public static Outcome Missed(Authority authority) => authority.Strength == Strength.Must ? Outcome.Violated : Outcome.Advice;

    private static MeetingRemark Conduct(string rule, ValueList<Violation> against, ValueList<Violation> advice, ValueList<Missing> undetermined, FindingReason unknown)
    {
        var told = against.Where(violation => violation.Rule.Id == rule).Select(violation => violation.Text).ToList();
        if (told.Count > 0)
        {
            var outcome = advice.Any(violation => violation.Rule.Id == rule) ? Outcome.Advice : Outcome.Violated;
            return new(rule, outcome, FindingReason.HeldOtherwise, new(string.Concat(told.Select(text => text.Zh)), string.Join(' ', told.Select(text => text.En))));
        }

        return undetermined.FirstOrDefault(missing => missing.Rule.Id == rule) is { } missing
            ? new(rule, Outcome.Undetermined, unknown, missing.Text)
            : new(rule, Outcome.Satisfied, FindingReason.Done, MeetingReviewTexts.Kept);
    }

    private static LocalizedText Ended(LocalizedText text) => new($"{text.Zh}。", $"{text.En}.");
}
