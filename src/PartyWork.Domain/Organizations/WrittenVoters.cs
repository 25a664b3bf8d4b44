using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Whose written opinion counts as a vote (书面意见计票范围).</summary>
[JsonConverter(typeof(WordJsonConverter<WrittenVoters>))]
public enum WrittenVoters
{
    /// <summary>That of a full member (正式党员), as the rules of 2014 say.</summary>
    FullMembers = 1,

    /// <summary>That of a member with the right to vote (有表决权的党员), as the rules of 2026 say.</summary>
    VotingMembers = 2,
}
