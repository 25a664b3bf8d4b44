using Ardalis.GuardClauses;

namespace PartyWork.Domain.Organizations;

/// <summary>What one ballot says beside one candidate's name (选票上的一项).</summary>
public sealed record ElectionMark
{
    /// <summary>Makes a mark.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="vote">What is marked.</param>
    /// <param name="another">Who is named instead; null: nobody. Counts beside a nay only.</param>
    public ElectionMark(MemberId candidate, VoteChoice vote, MemberId? another = null)
    {
        Candidate = Guard.Against.Default(candidate);
        Vote = Guard.Against.EnumOutOfRange(vote);
        if (another is { } named) Guard.Against.Default(named, nameof(another));
        Another = another;
    }

    /// <summary>The candidate.</summary>
    public MemberId Candidate { get; }

    /// <summary>What is marked.</summary>
    public VoteChoice Vote { get; }

    /// <summary>Who is named instead (另选人); null: nobody.</summary>
    public MemberId? Another { get; }
}
