using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What a nearer layer may do with a value (下级调整权限).</summary>
[JsonConverter(typeof(WordJsonConverter<Latitude>))]
public enum Latitude
{
    /// <summary>Nothing (不得调整).</summary>
    None = 1,

    /// <summary>Set a stricter value: a higher one, or a lower one of what must not be more (只可从严).</summary>
    MayRaise = 2,

    /// <summary>Set a less strict value (只可放宽).</summary>
    MayLower = 3,

    /// <summary>Anything (可自行规定).</summary>
    Free = 4,
}
