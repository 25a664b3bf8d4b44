using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>How a post was taken (任职方式).</summary>
[JsonConverter(typeof(WordJsonConverter<RoleOrigin>))]
public enum RoleOrigin
{
    /// <summary>In an election of the whole leadership (换届选举产生).</summary>
    Elected = 1,

    /// <summary>In a by-election (补选产生).</summary>
    ByElection = 2,

    /// <summary>Assigned by the superior (上级指派).</summary>
    Assigned = 3,

    /// <summary>Named by the branch, as the leader of a Party group (党支部指定).</summary>
    Named = 4,
}
