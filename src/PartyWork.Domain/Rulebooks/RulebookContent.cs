using System.Collections.Frozen;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What the layers of a rulebook amount to.</summary>
internal sealed record RulebookContent(
    FrozenDictionary<string, CitedDocument> Documents,
    ValueList<string> Activities,
    ValueList<string> Organizations,
    FrozenDictionary<string, ParameterEntry> Parameters,
    ValueList<CadenceRequirement> Cadences,
    ValueList<PlanRequirement> PlanRequirements,
    ValueList<SizeRequirement> Sizes,
    ValueList<Rule> Rules)
{
    public static RulebookContent Empty { get; } = new(
        FrozenDictionary<string, CitedDocument>.Empty, [], [], FrozenDictionary<string, ParameterEntry>.Empty, [], [], [], []);

    public CadenceRequirement? Cadence(string id) => Cadences.FirstOrDefault(cadence => cadence.Rule.Id == id);

    public PlanRequirement? PlanRequirement(string id) => PlanRequirements.FirstOrDefault(requirement => requirement.Rule.Id == id);

    public SizeRequirement? Size(string id) => Sizes.FirstOrDefault(size => size.Rule.Id == id);
}
