using System.Text.Json.Serialization;

namespace PartyWork.Domain.Calendars;

/// <summary>The length of a work period (周期类别): a calendar year or an equal part of it.</summary>
[JsonConverter(typeof(WordJsonConverter<WorkPeriodKind>))]
public enum WorkPeriodKind
{
    /// <summary>A calendar year (年度).</summary>
    Year = 1,

    /// <summary>Half a year (半年): January to June, July to December.</summary>
    HalfYear = 2,

    /// <summary>A quarter (季度).</summary>
    Quarter = 3,

    /// <summary>A month (月).</summary>
    Month = 4,
}
