using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>What answered a formal mark (督办结果).</summary>
[JsonConverter(typeof(WordJsonConverter<OverdueAnswer>))]
public enum OverdueAnswer
{
    /// <summary>The item was completed (完成).</summary>
    Completion = 1,

    /// <summary>It was postponed (延期).</summary>
    Postponement = 2,

    /// <summary>It was cancelled or exempted (取消、豁免).</summary>
    Cancellation = 3,

    /// <summary>It was carried over (结转).</summary>
    CarryOver = 4,
}
