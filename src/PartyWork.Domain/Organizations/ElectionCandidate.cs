using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Organizations;

/// <summary>One who stood for election or was written in, with the ayes received (候选人、另选人得票).</summary>
public sealed record ElectionCandidate
{
    /// <summary>Makes a candidate.</summary>
    /// <param name="member">Who.</param>
    /// <param name="ayes">The ayes on valid ballots; the election checks the number.</param>
    [JsonConstructor]
    public ElectionCandidate(MemberId member, int ayes)
    {
        Member = Guard.Against.Default(member);
        Ayes = ayes;
    }

    /// <summary>Who.</summary>
    public MemberId Member { get; }

    /// <summary>The ayes on valid ballots (赞成票).</summary>
    public int Ayes { get; }
}
