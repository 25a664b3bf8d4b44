namespace PartyWork.Domain.StudyActivities;

/// <summary>Why a fact about an activity cannot be written down.</summary>
internal static class ActivityTexts
{
    public static LocalizedText GroupNamed { get; } = new(
        "党小组会须写明党小组 group，其他环节不写。", "A group meeting names its group; nothing else does.");

    public static LocalizedText ClassNamed { get; } = new(
        "谈心谈话须写明类别 talkClass，其他环节不写。", "A heart-to-heart talk names its talkClass; nothing else does.");

    public static LocalizedText ParticipantsOfTalk { get; } = new(
        "只有谈心谈话写明参加人 participants。", "Only a heart-to-heart talk names its participants.");

    public static LocalizedText ParticipantsNeeded(int most) => new(
        $"谈话参加人应为2至{most}人，且不重复。", $"A talk has 2 to {most} participants, each named once.");

    public static LocalizedText AttributedYear { get; } = new(
        "归属期应为年度，如 \"2025\"；月度、季度只按举行日期计算。", "The attributed period is a year, \"2025\"; months and quarters count by the day held.");

    public static LocalizedText SegmentNeeded { get; } = new("活动至少有一个环节。", "An activity has at least one segment.");

    public static LocalizedText NotRecordedYet { get; } = new(
        "第一个事件应为 activity-recorded.v1。", "The first event is activity-recorded.v1.");

    public static LocalizedText AnotherActivity { get; } = new("事件属于另一项活动。", "The event is another activity's.");

    public static LocalizedText DayNotKnown { get; } = new(
        "活动日期只知道范围，无法判断登记时是否已经举行。", "The day is known as a range only: whether it was past when reported cannot be told.");
}
