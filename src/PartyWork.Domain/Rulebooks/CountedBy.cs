using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>To which period an activity counts (归属方式).</summary>
[JsonConverter(typeof(WordJsonConverter<CountedBy>))]
public enum CountedBy
{
    /// <summary>The period in which its day lies (按开展日期); the last day to act is the period's last day.</summary>
    DayHeld = 1,

    /// <summary>The year it is attributed to (按归属年度), also when it is held in the first months of the next, as <c>event.attributed-period</c> allows.</summary>
    AttributedYear = 2,
}
