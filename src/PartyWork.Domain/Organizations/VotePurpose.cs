using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What those who should attend are counted for (应到会用途): the rights that matter differ, and one reason to be left out is known to elections only.</summary>
[JsonConverter(typeof(WordJsonConverter<VotePurpose>))]
public enum VotePurpose
{
    /// <summary>A resolution or another decision of a meeting (表决), admission and discipline included.</summary>
    Decision = 1,

    /// <summary>An election (选举).</summary>
    Election = 2,
}
