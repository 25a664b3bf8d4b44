namespace PartyWork.Domain.Members;

/// <summary>Why an event does not fit a person.</summary>
internal static class MemberTexts
{
    public static LocalizedText NotAfterTheStageBefore { get; } = new(
        "须写明日期，且晚于上一阶段的起始日、不早于其终止日。", "A day is needed, after the start of the stage before and not before its end.");

    public static LocalizedText NoStage { get; } = new("此人当前不处于任何阶段。", "The person is at no stage.");

    public static LocalizedText RoleHeldAlready { get; } = new("此人当日已担任该职务。", "The person has that role on that day already.");

    public static LocalizedText RoleNotHeld { get; } = new("此人当前未担任该职务。", "The person does not have that role.");

    public static LocalizedText GroupOfLeader { get; } = new("只有党小组组长写明党小组 group。", "Only the leader of a Party group names the group.");

    public static LocalizedText EndNotAfterStart { get; } = new("终止日必须晚于起始日。", "The end must be after the start.");

    public static LocalizedText AnotherPerson { get; } = new("事件属于另一个人。", "The event is another person's.");
}
