using Ardalis.GuardClauses;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <content>What the numbers mean under the rules of the day.</content>
public sealed partial record Election
{
    /// <summary>Judges the election by the rules of its day: whether it counts, who is elected, and what follows (选举结果).</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>Undetermined when the edition that applied is not modelled; never a guess.</returns>
    public ElectionResult Judge(Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        var remarks = new ElectionRemarksOn(rulebook, Eligible.On);
        if (ElectionRules.On(rulebook, Eligible.On) is not { } rules)
        {
            remarks.Miss(ElectionParameters.Quorum, RulebookTexts.EditionNotModelled(Eligible.On));
            return new(this, rulebook, null, ElectionOutcome.Undetermined, [], remarks.All);
        }

        ElectionConduct.Judge(this, rules, remarks);
        var outcome = !rules.Quorum.Value.IsReachedBy(Present, Eligible.Count) ? ElectionOutcome.CannotBeHeld
            : Returned > Voters ? ElectionOutcome.Void
            : ElectionOutcome.Valid;
        return new(this, rulebook, rules, outcome, outcome == ElectionOutcome.Valid ? Standings(rules) : [], remarks.All);
    }

    /// <summary>Everybody by ayes, most first; those with the same number by id, so that the order on the ballot is of no matter.</summary>
    private ValueList<ElectionStanding> Standings(ElectionRules rules)
    {
        var ranked = Candidates.Select(candidate => (Candidate: candidate, IsWrittenIn: false))
            .Concat(WriteIns.Select(candidate => (Candidate: candidate, IsWrittenIn: true)))
            .OrderByDescending(item => item.Candidate.Ayes).ThenBy(item => item.Candidate.Member.Value, StringComparer.Ordinal).ToList();
        // In a run-off most ayes decide; nobody is elected without any.
        var needed = rules.AyesNeeded(Eligible.Count, Present, Round) ?? 1;
        var enough = ranked.FindAll(item => item.Candidate.Ayes >= needed && !IsBeside(item.IsWrittenIn)).ConvertAll(item => item.Candidate.Ayes);
        // With more winners than seats the first who goes without decides: whoever has as many ayes is tied with that one.
        var firstWithout = enough.Count > Seats ? enough[Seats] : -1;
        var isTied = firstWithout >= 0 && enough[Seats - 1] == firstWithout;
        return ranked.Select(item => new ElectionStanding(item.Candidate, item.IsWrittenIn, item.Candidate.Ayes switch
        {
            var ayes when ayes < needed || ayes < firstWithout || IsBeside(item.IsWrittenIn) => ElectionPlace.NotElected,
            var ayes when ayes > firstWithout => ElectionPlace.Elected,
            _ => isTied ? ElectionPlace.Tied : ElectionPlace.NotElected,
        })).ToValueList();

        // A run-off is between those tied and nobody else.
        bool IsBeside(bool isWrittenIn) => isWrittenIn && Round == ElectionRound.RunOff;
    }
}
