using Ardalis.GuardClauses;

namespace PartyWork.Domain.Organizations;

/// <summary>One ballot paper (选票), <c>elections.secret</c>: aye, nay or abstention beside each name; a nay voter may name another.</summary>
public sealed record ElectionPaper
{
    /// <summary>Makes a paper.</summary>
    /// <param name="marks">What it says, candidate by candidate; a candidate without a mark is left out.</param>
    /// <exception cref="InvalidFactException">A candidate stands twice.</exception>
    public ElectionPaper(ValueList<ElectionMark> marks)
    {
        Marks = Guard.Against.Null(marks);
        InvalidFactException.Require(marks.DistinctBy(mark => mark.Candidate).Count() == marks.Count, nameof(marks), OrganizationTexts.PersonTwice);
        Chosen = marks.SelectMany(ChosenBy).Distinct().ToValueList();
        Ignored = marks.Where(mark => mark.Vote != VoteChoice.Nay).Select(mark => mark.Another).OfType<MemberId>().ToValueList();
    }

    /// <summary>What it says, candidate by candidate.</summary>
    public ValueList<ElectionMark> Marks { get; }

    /// <summary>Who is chosen (所选的人): those with an aye and those whom a nay voter named; each once, however often named.</summary>
    public ValueList<MemberId> Chosen { get; }

    /// <summary>Who was named without a nay (不计的另选人), such as by one who abstained: these entries do not count and do not spoil the ballot.</summary>
    public ValueList<MemberId> Ignored { get; }

    /// <summary>Whether it counts (有效票), <c>elections.vote-validity</c>: no more are chosen than there are seats; nobody is enough.</summary>
    /// <param name="seats">How many are to be elected; positive.</param>
    public bool IsValidFor(int seats) => Chosen.Count <= Guard.Against.NegativeOrZero(seats);

    /// <summary>How many are chosen; never whom.</summary>
    public override string ToString() => $"{Chosen.Count} chosen";

    private static IEnumerable<MemberId> ChosenBy(ElectionMark mark) => mark.Vote switch
    {
        VoteChoice.Aye => [mark.Candidate],
        VoteChoice.Nay when mark.Another is { } another => [another],
        _ => [],
    };
}
