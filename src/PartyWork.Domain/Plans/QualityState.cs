using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How the work stands against its criterion (质量状况).</summary>
[JsonConverter(typeof(WordJsonConverter<QualityState>))]
public enum QualityState
{
    /// <summary>No criterion was set (无须验收).</summary>
    NotNeeded = 1,

    /// <summary>Not judged yet (待验收).</summary>
    Awaited = 2,

    /// <summary>Accepted by the one named (验收通过).</summary>
    Accepted = 3,

    /// <summary>Sent back, not accepted since (退回整改).</summary>
    Returned = 4,

    /// <summary>Accepted by one of those who did it: not to quality (自行验收).</summary>
    AcceptedByPerformer = 5,

    /// <summary>Accepted by one who was not named (非指定人验收): not to quality.</summary>
    AcceptedByAnother = 6,
}
