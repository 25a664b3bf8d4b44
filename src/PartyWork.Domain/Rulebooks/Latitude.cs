using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What a nearer layer may do with a value (下级调整权限).</summary>
[JsonConverter(typeof(WordJsonConverter<Latitude>))]
public enum Latitude
{
    /// <summary>Nothing (不得调整).</summary>
    None = 1,

    /// <summary>Set a higher, that is a stricter, value (只可从严).</summary>
    MayRaise = 2,

    /// <summary>Set a lower value (只可从低).</summary>
    MayLower = 3,

    /// <summary>Anything (可自行规定).</summary>
    Free = 4,
}
