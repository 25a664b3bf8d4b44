using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Plans;

/// <summary>Why something stands in time as it does.</summary>
internal static class TimelinessTexts
{
    public static LocalizedText NotDue { get; } = new("期限{due}（含当日），还有{left}。", "Due {due}, included: {left} left.");

    public static LocalizedText DueSoon { get; } = new("期限{due}（含当日），还有{left}，已进入临期。", "Due {due}, included: soon, {left} left.");

    public static LocalizedText DueToday { get; } = new("期限{due}，今日到期，尚未逾期。", "Due {due}, this very day: not overdue yet.");

    public static LocalizedText WithinGrace { get; } = new(
        "期限{due}（含当日）已过{left}，尚在{grace}的宽限期内。", "Past its due day, {due}, by {left}, within {grace} of grace.");

    public static LocalizedText Overdue { get; } = new("期限{due}（含当日）已过，逾期{left}（{working}）。", "Due {due} and open: {left} overdue ({working}).");

    public static LocalizedText CompletedOnTime { get; } = new("{done}完成，期限{due}（含当日），按时。", "Completed on {done}; due {due}: on time.");

    public static LocalizedText CompletedLate { get; } = new(
        "{done}完成，期限{due}（含当日），逾期{left}（{working}）。", "Completed on {done}; due {due}: {left} late ({working}).");

    public static LocalizedText CompletedUndated { get; } = new("{done}完成，未设期限。", "Completed on {done}; undated.");

    public static LocalizedText LateByFirst { get; } = new("按最初期限{first}计算，逾期{late}。", "First due {first}: {late} late by that day.");

    public static LocalizedText AwaitsAcceptance { get; } = new("已填报完成情况，待验收。", "The work is reported and awaits acceptance.");

    public static LocalizedText NoDueDay { get; } = new("未设期限，不计逾期。", "Undated: never overdue.");

    public static LocalizedText NotAdopted { get; } = new("计划尚未审定，暂不计逾期。", "The plan is not adopted yet: nothing is due.");

    public static LocalizedText NotInPlan { get; } = new("当日尚未列入计划，{from}修订时列入。", "Not in the plan on that day: the revision of {from} brings it.");

    public static LocalizedText PlanWithdrawn { get; } = new("计划已撤回。", "The plan was withdrawn.");

    public static LocalizedText PlanAbandoned { get; } = new("计划已终止。", "The plan was abandoned.");

    public static LocalizedText Paused { get; } = new("自{from}起暂停，期限相应顺延。", "Paused since {from}: the due day moves on meanwhile.");

    public static LocalizedText Cancelled { get; } = new("已于{on}取消。", "Cancelled on {on}.");

    public static LocalizedText Exempt { get; } = new("自{on}起豁免，不计逾期。", "Exempt since {on}: never overdue.");

    public static LocalizedText CarriedOver { get; } = new("已于{on}结转至计划 {into}，在本计划中不算按时完成。", "Carried over into plan {into} on {on}: not on time here.");

    public static LocalizedText Of(TimelinessKind kind) => kind switch
    {
        TimelinessKind.NotDue => new("未到期", "not due"),
        TimelinessKind.DueSoon => new("临期", "due soon"),
        TimelinessKind.DueToday => new("今日到期", "due today"),
        TimelinessKind.WithinGrace => new("宽限期内", "within grace"),
        TimelinessKind.Overdue => new("逾期", "overdue"),
        TimelinessKind.CompletedOnTime => new("按时完成", "completed on time"),
        TimelinessKind.CompletedLate => new("逾期完成", "completed late"),
        TimelinessKind.Paused => new("已暂停", "paused"),
        TimelinessKind.Cancelled => new("已取消", "cancelled"),
        TimelinessKind.Exempt => new("已豁免", "exempt"),
        TimelinessKind.CarriedOver => new("已结转", "carried over"),
        TimelinessKind.NoDueDay => new("未设期限", "undated"),
    };

    public static LocalizedText WorkingDays(int? days) => days is { } known
        ? Arithmetic.WorkingDays(known)
        : new("工作日历未覆盖，工作日数不详", "working days unknown, the working calendar does not cover them");

    public static LocalizedText Joined(LocalizedText first, LocalizedText second) => new(first.Zh + second.Zh, $"{first.En} {second.En}");
}
