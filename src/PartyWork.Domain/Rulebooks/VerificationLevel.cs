using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>How well a value is established (核实程度).</summary>
[JsonConverter(typeof(WordJsonConverter<VerificationLevel>))]
public enum VerificationLevel
{
    /// <summary>The instrument's own text says so, or two independent texts agree (已核实).</summary>
    Confirmed = 1,

    /// <summary>One text says so (单一来源); every explanation shows it.</summary>
    Single = 2,

    /// <summary>Believed, no text found (未核实); ships switched off.</summary>
    Unverified = 3,

    /// <summary>Ours, nothing to verify (设计约定).</summary>
    Design = 4,
}
