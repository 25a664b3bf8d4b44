using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>What an election came to (选举结果): whether it counts, who is elected, what follows, what speaks against how it was held, and why.</summary>
public sealed record ElectionResult
{
    internal ElectionResult(
        Election election, Rulebook rulebook, ElectionRules? rules, ElectionOutcome outcome, ValueList<ElectionStanding> standings, ElectionRemarks remarks)
    {
        Outcome = outcome;
        PresentNeeded = rules?.PresentNeeded(election.Eligible.Count);
        AyesNeeded = rules?.AyesNeeded(election.Eligible.Count, election.Present, election.Round);
        Standings = standings;
        Elected = In(ElectionPlace.Elected);
        Tied = In(ElectionPlace.Tied);
        SeatsLeft = election.Seats - Elected.Count;
        Next = NextOf(outcome, SeatsLeft, Tied.Count > 0);
        // Nobody elected is never close to the number of seats.
        ConsentToLeaveOpen = Next == ElectionNext.SecondBallot && Elected.Count > 0
            ? rulebook.Get(ElectionParameters.Shortfall, election.Eligible.On)?.Value.SmallestOf(election.Present)
            : null;
        Remarks = remarks;
        Explanation = ElectionExplanation.Of(election, rulebook, rules, this);
    }

    /// <summary>Whether the election counts.</summary>
    public ElectionOutcome Outcome { get; }

    /// <summary>How many had to be present (所需到会人数); null: the edition is not modelled.</summary>
    public int? PresentNeeded { get; }

    /// <summary>How many ayes elect (当选所需赞成票数); null: most ayes decide (a run-off), or the edition is not modelled.</summary>
    public int? AyesNeeded { get; }

    /// <summary>Everybody who stood or was named, most ayes first, then by id (得票情况); empty unless the election is valid.</summary>
    public ValueList<ElectionStanding> Standings { get; }

    /// <summary>Who is elected, most ayes first (当选人); never more than there are seats.</summary>
    public ValueList<MemberId> Elected { get; }

    /// <summary>Who is tied for <see cref="SeatsLeft"/>, by id (票数相等的人); empty: nobody.</summary>
    public ValueList<MemberId> Tied { get; }

    /// <summary>Seats that nobody has taken yet (未选出的名额).</summary>
    public int SeatsLeft { get; }

    /// <summary>What follows; null: not known, the edition is not modelled.</summary>
    public ElectionNext? Next { get; }

    /// <summary>How many of those present must agree for the missing seats to be left open where the number is close (同意缺额所需人数),
    /// <c>elections.shortfall</c>; null: nothing is missing, nobody was elected, or not known.</summary>
    public int? ConsentToLeaveOpen { get; }

    /// <summary>What speaks against how it was held, beside the outcome.</summary>
    public ElectionRemarks Remarks { get; }

    /// <summary>Why, with the arithmetic and the articles (说明).</summary>
    public ExplanationNode Explanation { get; }

    /// <summary>The outcome.</summary>
    public override string ToString() => Words<ElectionOutcome>.Of(Outcome);

    private static ElectionNext? NextOf(ElectionOutcome outcome, int seatsLeft, bool isTied) => outcome switch
    {
        ElectionOutcome.Undetermined => null,
        ElectionOutcome.CannotBeHeld => ElectionNext.Reconvene,
        ElectionOutcome.Void => ElectionNext.Repeat,
        _ when seatsLeft == 0 => ElectionNext.Complete,
        _ => isTied ? ElectionNext.RunOff : ElectionNext.SecondBallot,
    };

    private ValueList<MemberId> In(ElectionPlace place) => Standings.Where(standing => standing.Place == place).Select(standing => standing.Member).ToValueList();
}
