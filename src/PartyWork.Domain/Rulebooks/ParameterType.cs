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

    /// <summary>Whole days, 0 to 3660 (天数).</summary>
    Days = 4,

    /// <summary>How many, 0 to 10000 (个数).</summary>
    Count = 5,

    /// <summary>A share in percent, 1 to 100 (百分比).</summary>
    Percent = 6,

    /// <summary>The one word <c>asked</c>: a thing is asked for, without a number (要求).</summary>
    Asked = 7,

    /// <summary>A share of a whole, <c>&gt;1/2</c> or <c>&gt;=4/5</c> (比例).</summary>
    Share = 8,

    /// <summary>Whole months, 0 to 1200 (月数).</summary>
    Months = 9,

    /// <summary>Whole years, 0 to 100 (年数).</summary>
    Years = 10,

    /// <summary>Whole working days, 1 to 10 (工作日数).</summary>
    WorkingDays = 11,
}
