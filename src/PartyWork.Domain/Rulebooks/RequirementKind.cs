using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What a requirement asks for (要求种类): a closed set; about activities, work plans (工作计划) or the size of organisations (党组织规模).</summary>
[JsonConverter(typeof(WordJsonConverter<RequirementKind>))]
public enum RequirementKind
{
    /// <summary>Activities at a cadence (频次).</summary>
    Cadence = 1,

    /// <summary>A plan for each period of a length (应有计划).</summary>
    Plan = 2,

    /// <summary>A plan reaches a milestone at least so many days before its first day (提前天数).</summary>
    LeadTime = 3,

    /// <summary>A plan reaches a milestone on or before a day of its year (截止日期).</summary>
    Deadline = 4,

    /// <summary>At least so many items of a plan (事项下限).</summary>
    Items = 5,

    /// <summary>At most so many items of a plan (事项上限).</summary>
    ItemsLimit = 6,

    /// <summary>A level of notice for an item that is near its due day or past it (督办等级).</summary>
    Notice = 7,

    /// <summary>Something that is asked for without a number (内容要求): code judges it by its id.</summary>
    Content = 8,

    /// <summary>A formal mark of a level is answered within so many days (督办答复期限).</summary>
    Answer = 9,

    /// <summary>A plan is checked in each month by the n-th last working day (每月检查期限).</summary>
    CheckBy = 10,

    /// <summary>What was done is reported within so many working days after an item's last permitted day (完成情况报送期限).</summary>
    ReportBack = 11,

    /// <summary>At least so many of what is counted of an organisation (规模下限).</summary>
    Size = 12,

    /// <summary>At most so many (规模上限).</summary>
    SizeLimit = 13,

    /// <summary>A warning from so many of what is watched (预警).</summary>
    Warning = 14,
}
