using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What holds on days before the first value of a rule (首个版本之前).</summary>
[JsonConverter(typeof(WordJsonConverter<BeforeFirstEdition>))]
public enum BeforeFirstEdition
{
    /// <summary>The duty was new: not applicable, not yet in force (尚未施行).</summary>
    NotInForce = 1,

    /// <summary>An earlier edition existed that is not modelled: undetermined (此前版本未收录).</summary>
    NotModelled = 2,
}
