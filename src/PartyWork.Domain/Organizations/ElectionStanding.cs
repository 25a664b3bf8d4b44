namespace PartyWork.Domain.Organizations;

/// <summary>One who received ayes, and what became of it (得票情况).</summary>
public sealed record ElectionStanding
{
    internal ElectionStanding(ElectionCandidate candidate, bool isWrittenIn, ElectionPlace place)
    {
        (Member, Ayes) = (candidate.Member, candidate.Ayes);
        IsWrittenIn = isWrittenIn;
        Place = place;
    }

    /// <summary>Who.</summary>
    public MemberId Member { get; }

    /// <summary>The ayes on valid ballots (赞成票).</summary>
    public int Ayes { get; }

    /// <summary>Whether the voters wrote the name in (另选人).</summary>
    public bool IsWrittenIn { get; }

    /// <summary>What became of it.</summary>
    public ElectionPlace Place { get; }
}
