using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What an election is of (选举事项).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionOf>))]
public enum ElectionOf
{
    /// <summary>Members of a committee (委员会委员).</summary>
    CommitteeMembers = 1,

    /// <summary>The secretary (书记).</summary>
    Secretary = 2,

    /// <summary>Deputy secretaries (副书记).</summary>
    DeputySecretaries = 3,

    /// <summary>Delegates to a congress (党员代表大会代表).</summary>
    Delegates = 4,
}
