using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What is voted on (表决种类), elections apart. <see cref="VoteRequirement"/> says what each asks for.</summary>
[JsonConverter(typeof(WordJsonConverter<VoteKind>))]
public enum VoteKind
{
    /// <summary>A resolution of the general meeting (党员大会决议).</summary>
    MeetingResolution = 1,

    /// <summary>Admission of a probationary Party member (接收预备党员).</summary>
    Admission = 2,

    /// <summary>Conversion of a probationary Party member to full member (预备党员转正).</summary>
    Conversion = 3,

    /// <summary>Extension of the probationary period (延长预备期).</summary>
    Extension = 4,

    /// <summary>Revocation of probationary membership (取消预备党员资格).</summary>
    Revocation = 5,

    /// <summary>Disposal (组织处置): correction within a time limit, urging to withdraw, removal, self-left.</summary>
    Disposal = 6,

    /// <summary>Discipline decided on by the general meeting (党员大会讨论决定处分).</summary>
    Discipline = 7,

    /// <summary>A resolution of the branch committee (支部委员会决议).</summary>
    CommitteeResolution = 8,

    /// <summary>Approval by the superior Party committee (党委审批).</summary>
    CommitteeApproval = 9,

    /// <summary>A resolution of a leading Party members group (党组决议).</summary>
    LeadingGroupResolution = 10,

    /// <summary>Appointment, removal or discipline decided on by a leading Party members group (党组讨论决定任免、处分).</summary>
    LeadingGroupPersonnel = 11,

    /// <summary>A democratic-life meeting (民主生活会): so many must be present, nothing is voted on.</summary>
    DemocraticLifeMeeting = 12,
}
