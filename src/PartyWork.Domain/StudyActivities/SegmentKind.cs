using System.Text.Json.Serialization;

namespace PartyWork.Domain.StudyActivities;

/// <summary>What a segment of an activity is (环节种类). Committees and organs have the last four; branches may take part.</summary>
[JsonConverter(typeof(WordJsonConverter<SegmentKind>))]
public enum SegmentKind
{
    /// <summary>General membership meeting (党员大会).</summary>
    MembersMeeting = 1,

    /// <summary>Branch committee meeting (支部委员会会议).</summary>
    CommitteeMeeting = 2,

    /// <summary>Party group meeting (党小组会); names its group.</summary>
    GroupMeeting = 3,

    /// <summary>Party lecture (党课).</summary>
    PartyLecture = 4,

    /// <summary>Themed Party day (主题党日).</summary>
    ThemedPartyDay = 5,

    /// <summary>Organisation-life meeting (组织生活会); belongs to the year it closes.</summary>
    OrganizationLifeMeeting = 6,

    /// <summary>Democratic appraisal of members (民主评议党员); belongs to the year it closes.</summary>
    MemberAppraisal = 7,

    /// <summary>Heart-to-heart talk (谈心谈话); names its class.</summary>
    HeartToHeartTalk = 8,

    /// <summary>Study session (集中学习).</summary>
    StudySession = 9,

    /// <summary>Voluntary service (志愿服务).</summary>
    VoluntaryService = 10,

    /// <summary>Democratic-life meeting of leading cadres (民主生活会).</summary>
    DemocraticLifeMeeting = 11,

    /// <summary>An organ's meeting of members and cadres (机关党员干部大会).</summary>
    MembersBriefing = 12,

    /// <summary>Report on an organ's Party building (通报抓机关党建情况).</summary>
    PartyWorkReview = 13,

    /// <summary>Report to the superior on member education and management (党员教育管理工作报告).</summary>
    MemberEducationReport = 14,
}
