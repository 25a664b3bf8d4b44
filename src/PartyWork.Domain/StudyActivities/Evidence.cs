using System.Text.Json.Serialization;

namespace PartyWork.Domain.StudyActivities;

/// <summary>How well an activity is evidenced (活动凭据), from the weakest to the strongest.</summary>
[JsonConverter(typeof(WordJsonConverter<Evidence>))]
public enum Evidence
{
    /// <summary>It stands in a plan (列入计划). Never counts as held.</summary>
    Planned = 1,

    /// <summary>A notice calls it for its day (发出通知).</summary>
    Announced = 2,

    /// <summary>A report, minutes or a record says that it took place (有记录、报道).</summary>
    Reported = 3,
}
