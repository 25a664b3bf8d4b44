namespace PartyWork.Domain.Members;

/// <summary>Why Party standing counts from a day.</summary>
internal static class StandingTexts
{
    public static LocalizedText FullMember { get; } = new("党龄从{on}成为正式党员之日算起。", "Standing counts from {on}, the day of becoming a full member.");

    public static LocalizedText FromTheFile { get; } = new("党龄从档案记载的转正时间算起。", "Standing counts from the full-member date in the file.");

    public static LocalizedText Historic { get; } = new("入党时间{joined}；党龄从该时期规定的预备期满之日算起。", "Joined {joined}; standing counts from the end of the probation of that period.");

    public static LocalizedText Decided { get; } = new("党龄起算日由{on}的决定确定。", "The decision of {on} fixes from when standing counts.");

    public static LocalizedText Continuous { get; } = new("{on}恢复党籍，中断时间计入，党龄连续计算。", "Membership was restored on {on} and the time between counts: standing is continuous.");

    public static LocalizedText Interrupted { get; } = new("{on}恢复党籍，中断的{days}天不计入。", "Membership was restored on {on}; the {days} days between do not count.");
}
