using System.Collections.Frozen;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>Lays one layer over what stands below it, or says everything that forbids it.</summary>
internal sealed partial class LayerCompilation
{
    private readonly LayerIdentity _layer;
    private readonly List<InputProblem> _problems = [];
    private readonly Dictionary<string, CitedDocument> _documents;
    private readonly Dictionary<string, ParameterEntry> _parameters;
    private readonly List<CadenceRequirement> _cadences;
    private ValueList<string> _activities;

    private LayerCompilation(LayerIdentity layer, RulebookContent below)
    {
        _layer = layer;
        _documents = new(below.Documents, StringComparer.Ordinal);
        _parameters = new(below.Parameters, StringComparer.Ordinal);
        _cadences = [.. below.Cadences];
        _activities = below.Activities;
    }

    public static RulebookContent Lay(PolicyLayer layer, RulebookContent below, bool isFirst)
    {
        var compilation = new LayerCompilation(layer.Identity, below);
        compilation.Lay(layer.Document, isFirst);
        return compilation._problems.Count > 0
            ? throw new InputFormatException(compilation._problems.ToValueList())
            : new(
                compilation._documents.ToFrozenDictionary(StringComparer.Ordinal),
                compilation._activities,
                compilation._parameters.ToFrozenDictionary(StringComparer.Ordinal),
                compilation._cadences.ToValueList());
    }

    private void Lay(LayerDocument layer, bool isFirst)
    {
        if (!isFirst && layer.Declare is not null) Refuse("$.declare", RulebookTexts.OnlyFirstDeclares);
        if (!isFirst && layer.Activities is not null) Refuse("$.activities", RulebookTexts.OnlyFirstDeclares);
        if (isFirst) _activities = layer.Activities ?? [];
        Each(layer.Documents, "$.documents", Document);
        if (isFirst) Each(layer.Declare, "$.declare", Declare);
        Each(layer.Add, "$.add", Add);
        Each(layer.Set, "$.set", Set);
        Each(layer.Enable, "$.enable", Enable);
    }

    private void Document(CitedDocument document, string path)
    {
        if (_documents.TryGetValue(document.Id, out var known) && known != document) Refuse(path + ".id", InputTexts.Duplicate(document.Id));
        _documents[document.Id] = document;
    }

    private void Declare(LayerParameter declared, string path)
    {
        var entry = new ParameterEntry(
            new(declared.Id, RuleKind.Duty, declared.Title), declared.Type, declared.Choices ?? [], declared.Latitude, new([]));
        var values = Each(declared.Values, path + ".values", (value, at) => ParameterValue(entry, value, at));
        _parameters[declared.Id] = entry.With(new(values.Select(value => value.Value)));
    }

    private void Add(LayerCadence added, string path)
    {
        if (AuthorityOf(added.Id) is { } owner) Refuse(path + ".id", RulebookTexts.AlreadyThere(owner.Layer), PlaceOf(owner));
        for (var i = 0; i < added.Activities.Count; i++)
        {
            if (!_activities.Contains(added.Activities[i], StringComparer.Ordinal)) Refuse($"{path}.activities[{i}]", RulebookTexts.UnknownActivity);
        }

        var rule = new Rule(added.Id, RuleKind.Duty, added.Title);
        var values = Each(added.Values, path + ".values", (value, at) => CadenceValue(rule, value, added.CountedBy, at));
        _cadences.Add(new(
            rule, added.Activities, added.MainTopic, added.CountedBy, added.Before, added.Latitude,
            new(values.Select(value => value.Value))));
    }

    private void Set(LayerSet set, string path)
    {
        if (_parameters.TryGetValue(set.Id, out var entry))
        {
            var values = Each(set.Values, path + ".values", (value, at) => ParameterValue(entry, value, at));
            _parameters[set.Id] = entry.With(Over(entry.Dated, values, entry.Latitude, (a, b) => a >= b, number => LocalizedText.Same(entry.TextOf(number))));
        }
        else if (Cadence(set.Id) is var place and >= 0)
        {
            var cadence = _cadences[place];
            var values = Each(set.Values, path + ".values", (value, at) => CadenceValue(cadence.Rule, value, cadence.CountedBy, at));
            _cadences[place] = cadence.With(Over(cadence.Dated, values, cadence.Latitude, (a, b) => a.Implies(b), value => value.Label()));
        }
        else
        {
            Refuse(path + ".id", RulebookTexts.UnknownKey);
        }
    }

    private void Enable(LayerEnable enable, string path)
    {
        var place = Cadence(enable.Id);
        if (place < 0)
        {
            Refuse(path + ".id", RulebookTexts.UnknownKey);
            return;
        }

        var cadence = _cadences[place];
        var validity = new Validity(enable.From, enable.Until);
        var off = cadence.Dated.All.ToArray().Where(value => value.Authority.Validity.Overlaps(validity)).ToList();
        if (off.Count == 0 || off.Exists(value => value.Authority.Strength is not null))
        {
            Refuse(path + ".id", RulebookTexts.NotALocalPractice);
            return;
        }

        var (atLeast, per) = (enable.AtLeast ?? off[0].Value.AtLeast, enable.Per ?? off[0].Value.Per);
        var value = new LayerValue(enable.Cite, enable.From, enable.Until, atLeast, per, null, enable.Strength, enable.Level);
        if (CadenceValue(cadence.Rule, value, cadence.CountedBy, path) is { } enabled)
            _cadences[place] = cadence.With(Over(cadence.Dated, [(path, enabled)], cadence.Latitude, (a, b) => a.Implies(b), v => v.Label(), isEnabling: true));
    }

    private InForce<Cadence>? CadenceValue(Rule rule, LayerValue value, CountedBy countedBy, string path)
    {
        if (value is not { AtLeast: >= 1 and <= 366, Per: { } per, Value: null })
        {
            Refuse(path, RulebookTexts.ExpectedCadence);
            return null;
        }

        if (countedBy == CountedBy.AttributedYear && per != WorkPeriodKind.Year) Refuse(path + ".per", RulebookTexts.AttributedIsYearly);
        return new(new(value.AtLeast.Value, per), AuthorityOf(rule, value, path));
    }

    private InForce<int>? ParameterValue(ParameterEntry entry, LayerValue value, string path)
    {
        var text = (value.Value?.ValueKind, entry.Type) switch
        {
            (System.Text.Json.JsonValueKind.Number, ParameterType.Quarter) => value.Value.Value.GetRawText(),
            (System.Text.Json.JsonValueKind.String, not ParameterType.Quarter) => value.Value.Value.GetString(),
            _ => null,
        };
        if (value is { AtLeast: null, Per: null } && entry.NumberOf(text) is { } number) return new(number, AuthorityOf(entry.Rule, value, path));
        Refuse(path + ".value", RulebookTexts.ExpectedValue(entry.Type, entry.Choices));
        return null;
    }

    private Authority AuthorityOf(Rule rule, LayerValue value, string path) =>
        new(rule, _layer, new(value.From, value.Until), value.Strength, value.Level, Citations(value.Cite, path), path);

    private ValueList<Citation> Citations(ValueList<LayerCitation> cite, string path)
    {
        var citations = new List<Citation>(cite.Count);
        for (var i = 0; i < cite.Count; i++)
        {
            if (_documents.TryGetValue(cite[i].Document, out var document)) citations.Add(new(document, cite[i].Article));
            else Refuse($"{path}.cite[{i}].document", RulebookTexts.UnknownDocument);
        }

        return citations.ToValueList();
    }

    private int Cadence(string id) => _cadences.FindIndex(cadence => string.Equals(cadence.Rule.Id, id, StringComparison.Ordinal));

    private Authority? AuthorityOf(string id)
    {
        if (_parameters.TryGetValue(id, out var entry)) return entry.Dated.All[0].Authority;
        return Cadence(id) is var place and >= 0 ? _cadences[place].Dated.All[0].Authority : null;
    }

    private void Refuse(string path, LocalizedText text, string? otherPath = null) => _problems.Add(new(path, text, otherPath));

    private static void Each<T>(ValueList<T>? list, string path, Action<T, string> lay)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++) lay(list![i], $"{path}[{i}]");
    }
}
