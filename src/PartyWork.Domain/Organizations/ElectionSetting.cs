using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Where an election is held (选举场合): it decides who proposes the candidates and who chairs.</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionSetting>))]
public enum ElectionSetting
{
    /// <summary>The general meeting of an organisation that has a committee (设委员会的党员大会).</summary>
    GeneralMeeting = 1,

    /// <summary>The general meeting of a branch without a committee (不设委员会的党员大会).</summary>
    MeetingWithoutCommittee = 2,

    /// <summary>A delegates' congress (党员代表大会).</summary>
    Congress = 3,

    /// <summary>The first plenary meeting of the new committee, which elects secretary and deputies (委员会第一次全体会议).</summary>
    CommitteePlenary = 4,
}
