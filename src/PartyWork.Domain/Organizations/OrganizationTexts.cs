namespace PartyWork.Domain.Organizations;

/// <summary>Why an event does not fit an organisation.</summary>
internal static class OrganizationTexts
{
    public static LocalizedText NotRecordedYet { get; } = new(
        "第一个事件应为 organization-recorded.v1。", "The first event is organization-recorded.v1.");

    public static LocalizedText RecordedTwice { get; } = new("党组织已经登记过。", "The organisation is recorded already.");

    public static LocalizedText AnotherOrganization { get; } = new("事件属于另一个党组织。", "The event is another organisation's.");

    public static LocalizedText OwnSuperior { get; } = new("党组织不能是自己的上级。", "An organisation is not its own superior.");

    public static LocalizedText SuperiorTwice { get; } = new("上级党组织重复出现。", "A superior stands twice on the path.");

    public static LocalizedText CommitteeInOffice { get; } = new(
        "当日已有支部委员会在任；换届前后衔接的，不必重新登记。", "A committee is in office on that day already; one that follows at once continues it.");

    public static LocalizedText NoCommitteeInOffice { get; } = new("没有在任的支部委员会。", "No committee is in office.");

    public static LocalizedText GroupEndedTwice { get; } = new("该党小组已经撤销。", "The group has ended already.");

    public static LocalizedText EndedTwice { get; } = new("该党组织已经撤销。", "The organisation has ended already.");

    public static LocalizedText EndNotAfterStart { get; } = new("终止日必须晚于起始日。", "The end must be after the start.");

    public static LocalizedText NotTheNumberOfMembers { get; } = new("人数与名单不一致。", "The number is not that of the people listed.");

    public static LocalizedText PersonTwice { get; } = new("同一人重复出现。", "A person stands twice.");

    public static LocalizedText UnitsOfJointBranch { get; } = new("只有联合党支部写明组建单位 units。", "Only a joint branch names its units.");

    public static LocalizedText DaysOfProjectBranch { get; } = new("只有项目党支部写明项目起止日期。", "Only a project branch names the days of its project.");

    public static LocalizedText NotAfterTheElectionBefore { get; } = new("换届选举日必须晚于上一次换届选举。", "A full election is after the one before.");

    public static LocalizedText NoElection { get; } = new("没有可以提前或者延期的任期：尚未登记换届选举。", "There is no term to move the end of: no full election is on record.");

    public static LocalizedText ApprovalHasADay { get; } = new("写明批准的上级党组织时，须写明批准日期。", "An approval by an organisation has its day.");

    public static LocalizedText SuperiorNotKnown { get; } = new("上级党组织没有登记。", "The superior is not recorded.");

    public static LocalizedText NotTheSuperior { get; } = new(
        "{by} 不是党组织 {organization} 的上级，不能作出决定。", "{by} is not a superior of {organization} and does not decide.");

    public static LocalizedText NumberOfUnits(int most) => new($"应有1至{most}个单位。", $"Expected 1 to {most} units.");

    public static LocalizedText NotYears(int most) => new($"应为1至{most}年。", $"Expected a number of years, 1 to {most}.");

    public static LocalizedText NotACount(int most) => new($"应为0至{most}的人数。", $"Expected a number of people, 0 to {most}.");
}
