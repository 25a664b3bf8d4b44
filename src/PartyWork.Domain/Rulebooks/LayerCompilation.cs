using System.Collections.Frozen;
using NodaTime;
using static PartyWork.Domain.Rulebooks.LayerEntries;

namespace PartyWork.Domain.Rulebooks;

/// <summary>Lays one layer over what stands below it, or says everything that forbids it.</summary>
internal sealed partial class LayerCompilation
{
    private readonly LayerIdentity _layer;
    private readonly RulebookContent _below;
    private readonly bool _hasLayersBelow;
    private readonly InputProblems _problems;
    private readonly Dictionary<string, CitedDocument> _documents;
    private readonly Dictionary<string, ParameterEntry> _parameters;
    private readonly List<CadenceRequirement> _cadences;
    private readonly List<PlanRequirement> _plans;
    private readonly List<SizeRequirement> _sizes;
    private bool _hasUnreadDocument;
    private ValueList<string> _activities;
    private ValueList<string> _organizations;

    private LayerCompilation(LayerIdentity layer, RulebookContent below, bool isFirst, InputProblems problems)
    {
        _layer = layer;
        _below = below;
        _hasLayersBelow = !isFirst;
        _problems = problems;
        _documents = new(below.Documents, StringComparer.Ordinal);
        _parameters = new(below.Parameters, StringComparer.Ordinal);
        _cadences = [.. below.Cadences];
        _plans = [.. below.PlanRequirements];
        _sizes = [.. below.Sizes];
        (_activities, _organizations) = (below.Activities, below.Organizations);
    }

    /// <summary>What the layers amount to with this one. Where problems are found, the result is what could be laid and is only good for finding more.</summary>
    public static RulebookContent Lay(LayerDocument layer, RulebookContent below, ValueList<LayerIdentity> layers, InputProblems problems)
    {
        var compilation = new LayerCompilation(new(layer.Id, layer.Version, layer.Title), below, isFirst: layers.Count == 0, problems);
        if (layers.Any(other => string.Equals(other.Id, layer.Id, StringComparison.Ordinal))) problems.Refuse("$.id", RulebookTexts.LayerTwice);
        compilation.Lay(layer);
        var parameters = layers.Count == 0 ? compilation._parameters.Values.OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal) : Enumerable.Empty<ParameterEntry>();
        return new(
            compilation._documents.ToFrozenDictionary(StringComparer.Ordinal),
            compilation._activities,
            compilation._organizations,
            compilation._parameters.ToFrozenDictionary(StringComparer.Ordinal),
            compilation._cadences.ToValueList(),
            compilation._plans.ToValueList(),
            compilation._sizes.ToValueList(),
            [
                .. below.Rules, .. parameters.Select(entry => entry.Rule), .. compilation._cadences.Skip(below.Cadences.Count).Select(cadence => cadence.Rule),
                .. compilation._plans.Skip(below.PlanRequirements.Count).Select(requirement => requirement.Rule),
                .. compilation._sizes.Skip(below.Sizes.Count).Select(size => size.Rule),
            ]);
    }

    private void Lay(LayerDocument layer)
    {
        if (_hasLayersBelow && layer.Declare is not null) Refuse("$.declare", RulebookTexts.OnlyFirstDeclares);
        if (_hasLayersBelow && layer.Activities is not null) Refuse("$.activities", RulebookTexts.OnlyFirstDeclares);
        if (_hasLayersBelow && layer.Organizations is not null) Refuse("$.organizations", RulebookTexts.OnlyFirstDeclares);
        if (!_hasLayersBelow) (_activities, _organizations) = (layer.Activities ?? [], layer.Organizations ?? []);
        _hasUnreadDocument = _problems.IsUnreadItself("$.documents")
            || Enumerable.Range(0, layer.Documents?.Count ?? 0).Any(i => _problems.IsUnread($"$.documents[{i}].id"));
        Each(layer.Documents, "$.documents", Document);
        if (!_hasLayersBelow) Each(layer.Declare, "$.declare", Declare);
        Each(layer.Add, "$.add", Add);
        Each(layer.Set, "$.set", Set);
        Each(layer.Enable, "$.enable", Enable);
    }

    private void Document(CitedDocument document, string path)
    {
        if (_below.Documents.TryGetValue(document.Id, out var known) && known != document) Refuse(path + ".id", RulebookTexts.DocumentDiffers);
        _documents[document.Id] = document;
    }

    private void Declare(LayerParameter declared, string path)
    {
        if (!Rule.IsId(declared.Id)) return;
        var rule = new Rule(declared.Id, RuleKind.Duty, declared.Title);
        var form = new ValueForm(declared.Type, declared.Choices ?? []);
        var values = ValuesOf(declared.Values, path + ".values", (value, at) => NumberValue(rule, form, value, at));
        if (values.Count > 0) _parameters[declared.Id] = new(rule, form, declared.Latitude, new(values.Select(value => value.Value)));
    }

    private string? Nearest(string word, IEnumerable<string> known) => _problems.IsFull ? null : NearestWord.To(word, known);

    private IEnumerable<string> RuleIds => _parameters.Keys
        .Concat(_cadences.Select(cadence => cadence.Rule.Id)).Concat(_plans.Select(plan => plan.Rule.Id))
        .Concat(_sizes.Select(size => size.Rule.Id));

    /// <summary>Whether an entry's id is wrong or stands twice: that is said already, and what would follow from it is not meant.</summary>
    private bool HasFlawedId(string path) => _problems.IsFlawed(path + ".id");

    private int Cadence(string id) => _cadences.FindIndex(cadence => string.Equals(cadence.Rule.Id, id, StringComparison.Ordinal));

    private int Plan(string id) => _plans.FindIndex(plan => string.Equals(plan.Rule.Id, id, StringComparison.Ordinal));

    private int Size(string id) => _sizes.FindIndex(size => string.Equals(size.Rule.Id, id, StringComparison.Ordinal));

    private Authority? AuthorityOf(string id)
    {
        if (_parameters.TryGetValue(id, out var entry)) return entry.Dated.All[0].Authority;
        if (Plan(id) is var plan and >= 0) return _plans[plan].Dated.All[0].Authority;
        if (Size(id) is var size and >= 0) return _sizes[size].Dated.All[0].Authority;
        return Cadence(id) is var place and >= 0 ? _cadences[place].Dated.All[0].Authority : null;
    }

    private void Refuse(string path, LocalizedText text, string? otherPath = null) => _problems.Refuse(path, text, otherPath);

    private static bool IsInterval(LocalDate? from, LocalDate? until) => !(until <= from);
}
