namespace PartyWork.Domain.Organizations;

/// <summary>What is said of what an organisation may not decide, and of setting up one.</summary>
internal static class CompetenceTexts
{
    public static LocalizedText TemporaryAdmission { get; } = new(
        "临时党支部 {organization} 不能接收、审批预备党员，也没有登记另有规定。",
        "{organization} is a temporary branch: it admits nobody, and no special provision is on record.");

    public static LocalizedText TemporaryLimits { get; } = new(
        "临时党支部 {organization} 一般不办理：{matter}。", "{organization} is a temporary branch; it generally does not {matter}.");

    public static LocalizedText RelationStaysAtHome { get; } = new(
        "{organization} 不接收党员组织关系，党员的组织关系留在原党支部。", "{organization} takes over no relation: its members' relations stay with the home branch.");

    public static LocalizedText MobileConditions { get; } = new(
        "流动党员党组织是否具备发展党员的条件未知。", "Whether the mobile organisation has the conditions for admitting members is not known.");

    public static LocalizedText LeadingGroup { get; } = new(
        "党组 {organization} 不是党的基层组织，不能{matter}。", "{organization} is a leading Party members group and no primary-level organisation; it does not {matter}.");

    public static LocalizedText OnlyACommittee { get; } = new(
        "{organization} 不是党的委员会，不能审批预备党员。", "{organization} is no Party committee and does not approve members.");

    public static LocalizedText GroupDecidesNothing { get; } = new(
        "党小组 {group} 不能代替党支部作出决定。", "Party group {group} does not decide for the branch.");

    public static LocalizedText TooFewFullMembers { get; } = new(
        "正式党员{count}名，不足{least}名。", "{count} full members are fewer than {least}.");

    public static LocalizedText FullMembersNotKnown { get; } = new("正式党员人数未知。", "The number of full members is not known.");

    public static LocalizedText UnitTooLarge { get; } = new(
        "第{place}个单位有正式党员{count}名；正式党员{below}名以上的单位，不参加联合组建。", "Unit {place} has {count} full members; one with {below} or more joins no others.");

    public static LocalizedText UnitsNotKnown { get; } = new("联合组建各单位的正式党员人数未知。", "The full members of the units that join are not known.");

    public static LocalizedText ProjectTooShort { get; } = new(
        "项目自{starts}起至{ends}止，不满{months}个月。", "The project from {starts} to {ends} is shorter than {months} months.");

    public static LocalizedText ProjectNotKnown { get; } = new("项目的起止日期未知。", "The days of the project are not known.");

    /// <summary>The matter as the end of a sentence.</summary>
    public static LocalizedText Of(OrganizationMatter matter) => matter switch
    {
        OrganizationMatter.Admission => new("接收预备党员", "admit members"),
        OrganizationMatter.Approval => new("审批预备党员", "approve members"),
        OrganizationMatter.Discipline => new("给予党纪处分", "discipline members"),
        OrganizationMatter.Disposal => new("作出组织处置", "dispose of members"),
        OrganizationMatter.Dues => new("收缴党费", "collect dues"),
        OrganizationMatter.Delegates => new("选举代表大会代表", "elect delegates"),
        OrganizationMatter.Reelection => new("换届选举", "hold a re-election"),
        OrganizationMatter.Relation => new("接收党员组织关系", "take over relations"),
    };
}
