namespace PartyWork.Domain.StudyActivities;

/// <summary>The conditions of acts on activities. Structural, of our own: they read no value from the rulebook.</summary>
internal static class ActivityRules
{
    public static readonly Rule CancelledOnce = new("event.cancelled-once", RuleKind.Condition,
        zh: "活动 {activity} 已经取消，不能再次取消。",
        en: "Activity {activity} is cancelled already and cannot be cancelled again.");

    public static readonly Rule CancelledStays = new("event.cancelled-stays", RuleKind.Condition,
        zh: "活动 {activity} 已经取消，不能更正；若实际举行，请另行登记。",
        en: "Activity {activity} is cancelled and cannot be corrected; if one was held after all, record it.");

    public static readonly Rule ReportedStands = new("event.reported-stands", RuleKind.Condition,
        zh: "活动 {activity} 已有举行记录，不能取消；记录有误时请更正。",
        en: "Activity {activity} was reported as held and cannot be cancelled; correct the record if it is wrong.");

    public static readonly Rule ActsInOrder = new("event.acts-in-order", RuleKind.Condition,
        zh: "操作日期{on}早于上一次操作日期{last}。",
        en: "The act on {on} is dated before the last act, on {last}.");

    public static readonly Rule ReportedAfterHeld = new("event.reported-after-held", RuleKind.Condition,
        zh: "活动日期{held}晚于{on}，此时还不能登记为已举行。",
        en: "The activity is held on {held}, after {on}; it cannot be reported as held yet.");

    public static ValueList<Rule> All { get; } = [CancelledOnce, CancelledStays, ReportedStands, ActsInOrder, ReportedAfterHeld];
}
