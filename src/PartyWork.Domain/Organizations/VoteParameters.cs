using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>The parameters that votes read from the rulebook (表决参数). Read at the day of the meeting.</summary>
public static class VoteParameters
{
    /// <summary><c>branch.members-meeting-quorum</c>: presence at the general meeting (党员大会到会人数).</summary>
    public static Parameter<Share> MeetingQuorum { get; } = Parameter.Share("branch.members-meeting-quorum");

    /// <summary><c>branch.members-meeting-majority</c>: ayes at the general meeting, of those who should attend (党员大会通过票数).</summary>
    public static Parameter<Share> MeetingMajority { get; } = Parameter.Share("branch.members-meeting-majority");

    /// <summary><c>branch.committee-quorum</c>: presence at the branch committee (支委会到会人数).</summary>
    public static Parameter<Share> CommitteeQuorum { get; } = Parameter.Share("branch.committee-quorum");

    /// <summary><c>branch.committee-majority</c>: ayes in the branch committee, of its members (支委会通过票数).</summary>
    public static Parameter<Share> CommitteeMajority { get; } = Parameter.Share("branch.committee-majority");

    /// <summary><c>votes.admission-quorum</c>: presence when admission is decided (接收预备党员的到会人数).</summary>
    public static Parameter<Share> AdmissionQuorum { get; } = Parameter.Share("votes.admission-quorum");

    /// <summary><c>votes.admission-majority</c>: ayes for admission, of those who should attend (接收预备党员的赞成票数).</summary>
    public static Parameter<Share> AdmissionMajority { get; } = Parameter.Share("votes.admission-majority");

    /// <summary><c>votes.admission-secret</c>: admission is decided by secret ballot (接收预备党员采取无记名投票).</summary>
    public static Parameter<bool> AdmissionSecret { get; } = Parameter.Asked("votes.admission-secret");

    /// <summary><c>votes.admission-written</c>: written opinions handed in before the meeting count as votes (会前提交的书面意见计入票数).</summary>
    public static Parameter<WrittenVoters> AdmissionWritten { get; } = Parameter.Choice<WrittenVoters>("votes.admission-written");

    /// <summary><c>votes.admission-one-by-one</c>: persons discussed and voted on at a time (逐个讨论、表决的人数).</summary>
    public static Parameter<int> AdmissionOneByOne { get; } = Parameter.Count("votes.admission-one-by-one");

    /// <summary><c>votes.conversion</c>: conversion, extension and revocation are voted on as admission (转正、延长预备期、取消资格的表决，比照接收).</summary>
    public static Parameter<bool> ConversionAsAdmission { get; } = Parameter.Asked("votes.conversion");

    /// <summary><c>votes.disposal</c>: disposal is voted on by the general meeting under the ordinary rule (组织处置由党员大会按一般规则表决).</summary>
    public static Parameter<bool> DisposalByMeeting { get; } = Parameter.Asked("votes.disposal");

    /// <summary><c>votes.discipline</c>: discipline is voted on by the general meeting under the ordinary rule (处分由党员大会按一般规则表决).</summary>
    public static Parameter<bool> DisciplineByMeeting { get; } = Parameter.Asked("votes.discipline");

    /// <summary><c>votes.committee-approval-quorum</c>: presence when the committee decides on approval (党委审批时的到会人数).</summary>
    public static Parameter<Share> ApprovalQuorum { get; } = Parameter.Share("votes.committee-approval-quorum");

    /// <summary><c>votes.committee-approval</c>: ayes for approval, of the committee's members (党委审批的赞成票数).</summary>
    public static Parameter<Share> ApprovalMajority { get; } = Parameter.Share("votes.committee-approval");

    /// <summary><c>votes.committee-approval-one-by-one</c>: persons whose approval is voted on at a time (党委审批时逐个表决的人数).</summary>
    public static Parameter<int> ApprovalOneByOne { get; } = Parameter.Count("votes.committee-approval-one-by-one");

    /// <summary><c>votes.ballot-validity</c>: no more ballots than voters (收回票数不多于投票人数).</summary>
    public static Parameter<bool> BallotValidity { get; } = Parameter.Asked("votes.ballot-validity");

    /// <summary><c>votes.leading-group</c>: ayes in a leading Party members group, of its members (党组会议的赞成票数).</summary>
    public static Parameter<Share> LeadingGroupMajority { get; } = Parameter.Share("votes.leading-group");

    /// <summary><c>votes.leading-group-presence</c>: presence of a leading Party members group (党组会议的到会人数).</summary>
    public static Parameter<Share> LeadingGroupPresence { get; } = Parameter.Share("votes.leading-group-presence");

    /// <summary><c>votes.leading-group-quorum</c>: presence of a leading Party members group for appointments and discipline (党组会议讨论任免、处分时的到会人数).</summary>
    public static Parameter<Share> LeadingGroupQuorum { get; } = Parameter.Share("votes.leading-group-quorum");

    /// <summary><c>committee.democratic-life-quorum</c>: presence at the democratic-life meeting (民主生活会到会人数).</summary>
    public static Parameter<Share> DemocraticLifeQuorum { get; } = Parameter.Share("committee.democratic-life-quorum");

    /// <summary><c>votes.base-rights</c>: only those with the right to vote count as those who should attend (应到会人数只计有表决权的党员).</summary>
    public static Parameter<bool> BaseRights { get; } = Parameter.Asked("votes.base-rights");

    /// <summary><c>votes.base-exclusion</c>: months away after which one may be left out of those who should attend (外出满多少个月可以不计入应到会人数).</summary>
    public static Parameter<int> BaseExclusion { get; } = Parameter.Months("votes.base-exclusion");

    /// <summary><c>votes.chair</c>: the secretary convenes and chairs (会议由书记召集并主持).</summary>
    public static Parameter<bool> Chair { get; } = Parameter.Asked("votes.chair");

    /// <summary><c>votes.abstention</c>: an abstention does not reduce those who should attend (弃权不减少应到会人数).</summary>
    public static Parameter<bool> Abstention { get; } = Parameter.Asked("votes.abstention");
}
