using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How much an item matters (轻重缓急), <c>plan.priority</c>: major and minor stay apart.</summary>
[JsonConverter(typeof(WordJsonConverter<ItemPriority>))]
public enum ItemPriority
{
    /// <summary>A key point of the plan (工作重点).</summary>
    Key = 1,

    /// <summary>An ordinary item (一般事项).</summary>
    Normal = 2,

    /// <summary>Routine work (日常事项).</summary>
    Routine = 3,
}
