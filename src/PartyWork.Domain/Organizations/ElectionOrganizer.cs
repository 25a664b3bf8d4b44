using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Who proposed the candidates of an election or chaired it (选举组织者).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionOrganizer>))]
public enum ElectionOrganizer
{
    /// <summary>The outgoing committee (上届委员会).</summary>
    OutgoingCommittee = 1,

    /// <summary>The outgoing secretary (上届书记).</summary>
    OutgoingSecretary = 2,

    /// <summary>All members, who deliberated (全体党员).</summary>
    AllMembers = 3,

    /// <summary>The presidium of the congress (大会主席团).</summary>
    Presidium = 4,

    /// <summary>Somebody else (其他).</summary>
    Another = 5,
}
