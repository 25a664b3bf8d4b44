namespace PartyWork.Domain.Members;

/// <summary>Why an event does not fit a person.</summary>
internal static class MemberTexts
{
    public static LocalizedText NotAfterTheStageBefore { get; } = new(
        "须写明日期，且晚于上一阶段的起始日、不早于其终止日。", "A day is needed, after the start of the stage before and not before its end.");

    public static LocalizedText NoStage { get; } = new("此人当前不处于任何阶段。", "The person is at no stage.");

    public static LocalizedText RoleHeldAlready { get; } = new("此人当日已担任该职务。", "The person has that role on that day already.");

    public static LocalizedText RoleNotHeld { get; } = new("此人当前未担任该职务。", "The person does not have that role.");

    public static LocalizedText StatusHeldAlready { get; } = new("此人当日已处于该状态。", "The person has that status on that day already.");

    public static LocalizedText StatusNotHeld { get; } = new("此人当前不处于该状态。", "The person does not have that status.");

    public static LocalizedText InGroupAlready { get; } = new("此人当日已编入一个党小组。", "The person is in a Party group on that day already.");

    public static LocalizedText NotInGroup { get; } = new("此人当前不在该党小组。", "The person is not in that Party group.");

    public static LocalizedText NoRelation { get; } = new(
        "尚未登记组织关系所在的党组织，请先登记 relation-entered.v1。", "No organisation is recorded to which the person belongs; record relation-entered.v1 first.");

    public static LocalizedText SameOrganization { get; } = new("组织关系已在该党组织。", "The relation is with that organisation already.");

    public static LocalizedText NotAfterTheRelationBefore { get; } = new(
        "须写明日期，且晚于前一组织关系的起始日。", "A day is needed, after the start of the relation before.");

    public static LocalizedText BeforeTheRelation { get; } = new("早于组织关系编入之日。", "The relation began later.");

    public static LocalizedText BeforeTheTransfer { get; } = new("早于组织关系转出之日。", "The transfer started later.");

    public static LocalizedText NoTransfer { get; } = new("没有未接收的组织关系转接。", "No transfer is under way.");

    public static LocalizedText RegisteredTwice { get; } = new("同一人重复出现。", "A person stands twice.");

    public static LocalizedText GroupOfLeader { get; } = new("只有党小组组长写明党小组 group。", "Only the leader of a Party group names the group.");

    public static LocalizedText EndNotAfterStart { get; } = new("终止日必须晚于起始日。", "The end must be after the start.");

    public static LocalizedText AnotherPerson { get; } = new("事件属于另一个人。", "The event is another person's.");

    public static LocalizedText OwnMentor { get; } = new("培养联系人、入党介绍人不能是本人。", "Nobody is one's own mentor or introducer.");

    public static LocalizedText MonthsOfExtension { get; } = new("延长预备期须写明月数（1至120），其他表决不写。", "An extension names its months, 1 to 120; another vote does not.");

    public static LocalizedText ResolutionOfAdmission { get; } = new("只有接收预备党员的表决写明 resolution。", "Only the vote on an admission has a resolution.");

    public static LocalizedText LastDayOfAdmission { get; } = new("只有审批预备党员时写明预备期截止日期。", "Only the approval of an admission writes the last day of the probation.");

    public static LocalizedText BallotOfAnotherDay { get; } = new("应到会人数须按办理当日计算。", "Those who should attend are counted for the day of the step.");

    public static LocalizedText NotTheBallot(int number) => new($"与表决记录不符，应为{number}。", $"The ballot says otherwise; expected {number}.");

    public static LocalizedText PresentOverDue { get; } = new("实到不能多于应到。", "No more are present than should attend.");

    public static LocalizedText NoPapers { get; } = new("至少写明一份材料，不得重复。", "Name at least one paper, each once.");

    public static LocalizedText HasItsOwnEvent(string type) => new($"这一步骤由 {type} 事件记录。", $"An event of its own tells of this step: {type}.");

    public static LocalizedText FullBeforeJoined { get; } = new("转正时间不能早于入党时间。", "Full membership does not begin before membership.");

    public static LocalizedText LackOfPost { get; } = new("只有严重警告写明因无党内职务可撤而给予。", "Only a serious warning is given for lack of a post.");

    public static LocalizedText NotTraining(int most) => new($"应为0至{most}。", $"Expected 0 to {most}.");

    public static LocalizedText SinceOrInterrupted { get; } = new(
        "确定起算日的，不再写中断时间是否计入。", "A decision that fixes the day does not also say whether the time between counts.");
}
