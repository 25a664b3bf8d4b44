using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>The parameters of organisations: sizes, terms, what each may decide (党组织参数).</summary>
public static class OrganizationParameters
{
    /// <summary><c>orgs.establish</c>: setting up and abolishing is the superior's decision (党组织的设立、撤销由上级决定).</summary>
    public static Parameter<bool> Establish { get; } = Parameter.Asked("orgs.establish");

    /// <summary><c>orgs.min-full-members</c>: full members with whom a unit sets up an organisation (应当设立党组织的正式党员人数).</summary>
    public static Parameter<int> MinFullMembers { get; } = Parameter.Count("orgs.min-full-members");

    /// <summary><c>orgs.term-least</c>: shortest term (任期下限).</summary>
    public static Parameter<int> TermLeast { get; } = Parameter.Years("orgs.term-least");

    /// <summary><c>orgs.term-range</c>: longest term (任期上限).</summary>
    public static Parameter<int> TermMost { get; } = Parameter.Years("orgs.term-range");

    /// <summary><c>orgs.term-shift</c>: how far a re-election may be moved (提前或者延期换届的期限).</summary>
    public static Parameter<int> TermShift { get; } = Parameter.Months("orgs.term-shift");

    /// <summary><c>orgs.term-shift-early</c>: an election ahead of the end of the term is within the same limit (提前换届同样不超过期限).</summary>
    public static Parameter<bool> TermShiftEarly { get; } = Parameter.Asked("orgs.term-shift-early");

    /// <summary><c>orgs.term-shift-approval</c>: moving a re-election needs the superior's approval (提前或者延期换届须经上级批准).</summary>
    public static Parameter<bool> TermShiftApproval { get; } = Parameter.Asked("orgs.term-shift-approval");

    /// <summary><c>orgs.congress-threshold</c>: members with whom a delegates' congress may be held (可以召开代表大会的党员人数).</summary>
    public static Parameter<int> CongressThreshold { get; } = Parameter.Count("orgs.congress-threshold");

    /// <summary><c>orgs.leading-group</c>: a leading Party members group is no primary-level organisation and approves no members (党组不属于基层组织，不审批党员).</summary>
    public static Parameter<bool> LeadingGroup { get; } = Parameter.Asked("orgs.leading-group");

    /// <summary><c>members.approver</c>: only a Party committee approves members (预备党员由党委审批).</summary>
    public static Parameter<bool> Approver { get; } = Parameter.Asked("members.approver");

    /// <summary><c>branch.establish-approval</c>: reply to the request to set up a branch (党支部设立的批复时限).</summary>
    public static Parameter<int> EstablishReply { get; } = Parameter.Months("branch.establish-approval");

    /// <summary><c>branch.joint</c>: full members with whom a unit joins no others (单位不参加联合组建的正式党员人数).</summary>
    public static Parameter<int> JointBelow { get; } = Parameter.Count("branch.joint");

    /// <summary><c>branch.project</c>: length of a project that has a branch (设立项目支部的项目期限).</summary>
    public static Parameter<int> ProjectLength { get; } = Parameter.Months("branch.project");

    /// <summary><c>branch.mobile</c>: a mobile branch takes over no formal relation (流动党员党支部不转接正式组织关系).</summary>
    public static Parameter<bool> MobileBranch { get; } = Parameter.Asked("branch.mobile");

    /// <summary><c>branch.adjust</c>: a branch that no longer meets the conditions is adjusted or abolished promptly (不再符合条件的党支部及时调整或者撤销).</summary>
    public static Parameter<bool> Adjust { get; } = Parameter.Asked("branch.adjust");

    /// <summary><c>branch.temporary</c>: a temporary branch is approved by the superior; relations stay at home (临时党支部由上级批准，党员组织关系不转移).</summary>
    public static Parameter<bool> TemporaryBranch { get; } = Parameter.Asked("branch.temporary");

    /// <summary><c>branch.temporary-limits</c>: what a temporary branch does not do (临时党支部不得办理的事项).</summary>
    public static Parameter<bool> TemporaryLimits { get; } = Parameter.Asked("branch.temporary-limits");

    /// <summary><c>members.mobile-admission</c>: a mobile-member organisation that has the conditions does the whole process of admission (流动党员党组织发展党员).</summary>
    public static Parameter<bool> MobileAdmission { get; } = Parameter.Asked("members.mobile-admission");

    /// <summary><c>branch.temporary-admission</c>: a temporary branch admits nobody (临时党支部不得接收、审批预备党员).</summary>
    public static Parameter<bool> TemporaryAdmission { get; } = Parameter.Asked("branch.temporary-admission");

    /// <summary><c>branch.group</c>: a Party group does not decide for the branch (党小组不作支部决定).</summary>
    public static Parameter<bool> Group { get; } = Parameter.Asked("branch.group");

    /// <summary><c>branch.group-leader</c>: a full member leads a Party group (党小组组长由正式党员担任); off until a layer switches it on.</summary>
    public static Parameter<bool> GroupLeader { get; } = Parameter.Asked("branch.group-leader");

    /// <summary><c>branch.committee-threshold</c>: full members with whom a branch has a committee (应当设立支部委员会的正式党员人数).</summary>
    public static Parameter<int> CommitteeThreshold { get; } = Parameter.Count("branch.committee-threshold");

    /// <summary><c>branch.term</c>: term of a branch (党支部任期).</summary>
    public static Parameter<int> BranchTerm { get; } = Parameter.Years("branch.term");

    /// <summary><c>branch.term-reminder</c>: reminder ahead of the end of a term (任期届满前提醒换届).</summary>
    public static Parameter<int> TermReminder { get; } = Parameter.Months("branch.term-reminder");

    /// <summary><c>branch.officers</c>: the meeting elects the committee, the committee its secretary and deputy, the meeting where there is none (委员由党员大会选举，书记、副书记由支委会选举，不设支委会的由党员大会选举).</summary>
    public static Parameter<bool> Officers { get; } = Parameter.Asked("branch.officers");

    /// <summary><c>branch.vacancy</c>: time within which a vacancy is filled (缺额应当补选的期限).</summary>
    public static Parameter<int> Vacancy { get; } = Parameter.Months("branch.vacancy");

    /// <summary><c>branch.secretary-standing</c>: Party standing of a branch secretary (支部书记的党龄).</summary>
    public static Parameter<int> SecretaryStanding { get; } = Parameter.Years("branch.secretary-standing");

    /// <summary><c>general-branch.term</c>: term of a general branch (党总支任期).</summary>
    public static Parameter<int> GeneralBranchTerm { get; } = Parameter.Years("general-branch.term");

    /// <summary><c>committee.term</c>: term of a primary-level committee (基层党委任期).</summary>
    public static Parameter<int> CommitteeTerm { get; } = Parameter.Years("committee.term");

    /// <summary><c>committee.member-standing</c>: Party standing of members of an enterprise committee (企业党委委员的党龄).</summary>
    public static Parameter<int> CommitteeMemberStanding { get; } = Parameter.Years("committee.member-standing");
}
