using System.Text.Json.Serialization;

namespace PartyWork.Domain.StudyActivities;

/// <summary>Who talks with whom in a heart-to-heart talk (谈心谈话类别).</summary>
[JsonConverter(typeof(WordJsonConverter<TalkClass>))]
public enum TalkClass
{
    /// <summary>Committee members with each other (支委之间).</summary>
    CommitteeWithCommittee = 1,

    /// <summary>Committee members with members (支委与党员).</summary>
    CommitteeWithMember = 2,

    /// <summary>Members with members (党员之间).</summary>
    MemberWithMember = 3,
}
