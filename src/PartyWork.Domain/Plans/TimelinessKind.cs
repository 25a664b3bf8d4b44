using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How an item or a plan stands in time on a day (时限状态): exactly one for every day.</summary>
[JsonConverter(typeof(WordJsonConverter<TimelinessKind>))]
public enum TimelinessKind
{
    /// <summary>Not due yet, or nothing is asked yet: the plan is not adopted, the item not in it (未到期).</summary>
    NotDue = 1,

    /// <summary>Due within the days of notice (临期).</summary>
    DueSoon = 2,

    /// <summary>Due on this very day (今日到期); not overdue.</summary>
    DueToday = 3,

    /// <summary>Past the due day, within the days of grace (宽限期内).</summary>
    WithinGrace = 4,

    /// <summary>Open and past its due day (逾期).</summary>
    Overdue = 5,

    /// <summary>Completed by its due day, or undated (按时完成).</summary>
    CompletedOnTime = 6,

    /// <summary>Completed after its due day (逾期完成): for ever.</summary>
    CompletedLate = 7,

    /// <summary>Its clock is stopped (已暂停).</summary>
    Paused = 8,

    /// <summary>Cancelled, or the plan withdrawn or abandoned (已取消).</summary>
    Cancelled = 9,

    /// <summary>Exempted (已豁免).</summary>
    Exempt = 10,

    /// <summary>Carried over into another plan (已结转).</summary>
    CarriedOver = 11,

    /// <summary>Open and undated (未设期限); never overdue.</summary>
    NoDueDay = 12,
}
