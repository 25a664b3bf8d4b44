using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>The type of a parameter's value (参数类型): a closed set, each with one JSON form.</summary>
[JsonConverter(typeof(WordJsonConverter<ParameterType>))]
public enum ParameterType
{
    /// <summary>A quarter of the year, 1 to 4 (季度).</summary>
    Quarter = 1,

    /// <summary>A day of the year, <c>03-31</c> (月日).</summary>
    DayOfYear = 2,

    /// <summary>One of the words that the declaration lists, from the lowest to the highest (选项).</summary>
    Choice = 3,
}
