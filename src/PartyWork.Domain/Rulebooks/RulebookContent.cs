using System.Collections.Frozen;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What the layers of a rulebook amount to.</summary>
internal sealed record RulebookContent(
    FrozenDictionary<string, CitedDocument> Documents,
    ValueList<string> Activities,
    FrozenDictionary<string, ParameterEntry> Parameters,
    ValueList<CadenceRequirement> Cadences)
{
    public static RulebookContent Empty { get; } = new(
        FrozenDictionary<string, CitedDocument>.Empty, [], FrozenDictionary<string, ParameterEntry>.Empty, []);
}
