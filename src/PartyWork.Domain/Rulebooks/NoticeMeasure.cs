using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What a level of notice is measured by (督办依据).</summary>
[JsonConverter(typeof(WordJsonConverter<NoticeMeasure>))]
public enum NoticeMeasure
{
    /// <summary>Of the time from assignment to due day at most so many percent are left (剩余时间百分比).</summary>
    PercentLeft = 1,

    /// <summary>At most so many days until the due day (剩余天数).</summary>
    DaysLeft = 2,

    /// <summary>At least so many days late (逾期天数).</summary>
    DaysLate = 3,

    /// <summary>At least so many days since the level before it was reached or given, with the item still open (上一级未答复天数).</summary>
    DaysUnanswered = 4,

    /// <summary>None: people decide when it is given (由人决定).</summary>
    ByDecision = 5,
}
