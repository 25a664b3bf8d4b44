using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>How much a problem of an input weighs (严重程度).</summary>
[JsonConverter(typeof(WordJsonConverter<Severity>))]
public enum Severity
{
    /// <summary>The input is refused for it (错误).</summary>
    Error = 1,

    /// <summary>The input is accepted, but probably not as it was meant (警告).</summary>
    Warning = 2,
}
