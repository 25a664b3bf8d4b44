using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>Who elects to a post (选举产生机构), <c>branch.officers</c>.</summary>
[JsonConverter(typeof(WordJsonConverter<ElectingBody>))]
public enum ElectingBody
{
    /// <summary>The general meeting of the branch (党员大会).</summary>
    MembersMeeting = 1,

    /// <summary>The branch committee (支部委员会).</summary>
    Committee = 2,
}
