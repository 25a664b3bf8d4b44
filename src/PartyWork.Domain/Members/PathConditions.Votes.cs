using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <content>How it was voted, in the general meeting and in the committee that approves.</content>
internal sealed partial class PathConditions
{
    private void Vote(Conditions conditions, PathStep step, Ballot? ballot, bool isPassed)
    {
        if (ballot is null)
        {
            if (PathAuthorities.OfVote(step, rulebook, on) is { } asked)
                conditions.RequireKnown(false, asked.Rule, PathBallot.KindOf(step) == VoteKind.CommitteeApproval ? PathTexts.CommitteeBallotUnknown : PathTexts.BallotUnknown);
            return;
        }

        var result = ballot.Judge(rulebook);
        foreach (var missing in result.Undetermined) conditions.RequireKnown(false, missing.Rule, missing.Text);
        foreach (var authority in new[] { result.Requirement.Secret?.Authority, result.Requirement.PersonsAtATime?.Authority }.OfType<Authority>())
        {
            foreach (var violation in result.Violations.Where(violation => violation.Rule.Equals(authority.Rule)))
                authority.Require(conditions, false, violation.Text);
        }

        Outcome(conditions, result, isPassed);
    }

    /// <summary>What is stated of the vote against what the ballot comes to. A vote that is void has not passed; without a quorum there is no vote, whatever came of it.</summary>
    private static void Outcome(Conditions conditions, VoteResult result, bool isPassed)
    {
        var requirement = result.Requirement;
        if (result.Outcome != VoteOutcome.Void && result.IsQuorate == false)
            requirement.Quorum!.Authority.Require(conditions, !isPassed && !result.Ballot.IsHeld, result.Text);
        else if (result.Outcome != VoteOutcome.Undetermined)
            requirement.Majority?.Authority.Require(conditions, result.IsPassed == isPassed, isPassed ? PathTexts.StatedPassed : PathTexts.StatedNotPassed, new Fact("result", result.Text));
    }
}
