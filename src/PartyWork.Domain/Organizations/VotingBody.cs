using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Who votes (表决主体): whose members should attend, and so what presence and ayes are counted against.</summary>
[JsonConverter(typeof(WordJsonConverter<VotingBody>))]
public enum VotingBody
{
    /// <summary>The general membership meeting (党员大会): the members with the right to vote, less those left out.</summary>
    MembersMeeting = 1,

    /// <summary>The branch committee (支部委员会): its members.</summary>
    BranchCommittee = 2,

    /// <summary>The superior Party committee (党委): its members.</summary>
    PartyCommittee = 3,

    /// <summary>The leading Party members group (党组): its members.</summary>
    LeadingGroup = 4,

    /// <summary>The leading body that holds a democratic-life meeting (领导班子): its members.</summary>
    LeadingBody = 5,
}
