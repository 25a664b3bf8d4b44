using System.Collections.Frozen;
using NodaTime;
using PartyWork.Domain.Calendars;
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
    private bool _hasUnreadDocument;
    private ValueList<string> _activities;

    private LayerCompilation(LayerIdentity layer, RulebookContent below, bool isFirst, InputProblems problems)
    {
        _layer = layer;
        _below = below;
        _hasLayersBelow = !isFirst;
        _problems = problems;
        _documents = new(below.Documents, StringComparer.Ordinal);
        _parameters = new(below.Parameters, StringComparer.Ordinal);
        _cadences = [.. below.Cadences];
        _activities = below.Activities;
    }

    /// <summary>What the layers amount to with this one. Where problems are found, the result is what could be laid and is only good for finding more.</summary>
    public static RulebookContent Lay(LayerDocument layer, RulebookContent below, ValueList<LayerIdentity> layers, InputProblems problems)
    {
        var compilation = new LayerCompilation(new(layer.Id, layer.Version, layer.Title), below, isFirst: layers.Count == 0, problems);
        if (layers.Any(other => string.Equals(other.Id, layer.Id, StringComparison.Ordinal))) problems.Refuse("$.id", RulebookTexts.LayerTwice);
        compilation.Lay(layer);
        return new(
            compilation._documents.ToFrozenDictionary(StringComparer.Ordinal),
            compilation._activities,
            compilation._parameters.ToFrozenDictionary(StringComparer.Ordinal),
            compilation._cadences.ToValueList());
    }

    private void Lay(LayerDocument layer)
    {
        if (_hasLayersBelow && layer.Declare is not null) Refuse("$.declare", RulebookTexts.OnlyFirstDeclares);
        if (_hasLayersBelow && layer.Activities is not null) Refuse("$.activities", RulebookTexts.OnlyFirstDeclares);
        if (!_hasLayersBelow) _activities = layer.Activities ?? [];
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
        var entry = new ParameterEntry(
            new(declared.Id, RuleKind.Duty, declared.Title), declared.Type, declared.Choices ?? [], declared.Latitude, new([]));
        var values = ValuesOf(declared.Values, path + ".values", (value, at) => ParameterValue(entry, value, at));
        if (values.Count > 0) _parameters[declared.Id] = entry.With(new(values.Select(value => value.Value)));
    }

    private void Add(LayerCadence added, string path)
    {
        var isOfItsOwn = !HasFlawedId(path);
        if (isOfItsOwn && AuthorityOf(added.Id) is { } owner) Refuse(path + ".id", RulebookTexts.AlreadyThere(owner.Layer), owner.Place);
        if (_hasLayersBelow && Rule.IsReserved(added.Id)) Refuse(path + ".id", RulebookTexts.ReservedTopic);
        for (var i = 0; i < added.Activities.Count; i++)
        {
            if (!_activities.Contains(added.Activities[i], StringComparer.Ordinal)) Refuse($"{path}.activities[{i}]", InputTexts.NotOneOf(_activities));
        }

        if (!Rule.IsId(added.Id)) return;
        var rule = new Rule(added.Id, RuleKind.Duty, added.Title);
        var values = ValuesOf(added.Values, path + ".values", (value, at) => CadenceValue(rule, value, added.CountedBy, at));
        if (values.Count == 0 || !isOfItsOwn) return;
        _cadences.Add(new(
            rule, added.Activities, added.MainTopic, added.CountedBy, added.Before, added.Latitude,
            new(values.Select(value => value.Value))));
    }

    private void Set(LayerSet set, string path)
    {
        var isFlawed = HasFlawedId(path);
        if (_parameters.TryGetValue(set.Id, out var entry))
        {
            var values = ValuesOf(set.Values, path + ".values", (value, at) => ParameterValue(entry, value, at));
            if (isFlawed) return;
            _parameters[set.Id] = entry.With(Over(entry.Dated, values, entry.Latitude, (a, b) => a >= b, number => LocalizedText.Same(entry.TextOf(number))));
        }
        else if (Cadence(set.Id) is var place and >= 0)
        {
            var cadence = _cadences[place];
            var values = ValuesOf(set.Values, path + ".values", (value, at) => CadenceValue(cadence.Rule, value, cadence.CountedBy, at));
            if (isFlawed) return;
            foreach (var (at, value) in values.Where(item => item.Value.Authority.Strength is not null))
            {
                if (cadence.Dated.Overlapping(value.Authority.Validity).Find(below => below.Authority.Strength is null) is { } off)
                    Refuse(at + ".strength", RulebookTexts.UseEnable, off.Authority.Place);
            }

            _cadences[place] = Over(cadence, values);
        }
        else if (!isFlawed)
        {
            Refuse(path + ".id", RulebookTexts.UnknownKey(set.Id, Nearest(set.Id, RuleIds)));
        }
    }

    private void Enable(LayerEnable enable, string path)
    {
        if (HasFlawedId(path)) return;
        var place = Cadence(enable.Id);
        if (place < 0)
        {
            Refuse(path + ".id", RulebookTexts.UnknownKey(enable.Id, Nearest(enable.Id, RuleIds)));
            return;
        }

        if (!IsInterval(enable.From, enable.Until)) return;
        var cadence = _cadences[place];
        var validity = new Validity(enable.From, enable.Until);
        var covered = cadence.Dated.Overlapping(validity);
        if (covered.Find(value => value.Authority.Strength is not null) is { } on)
        {
            Refuse(path + ".id", RulebookTexts.NotALocalPractice, on.Authority.Place);
            return;
        }

        if (!Covers(cadence.Dated, validity))
        {
            Refuse(path, RulebookTexts.OutsideDates, cadence.Dated.All[0].Authority.Place);
            return;
        }

        // Each edition that is switched on keeps its own cadence, unless the layer states another.
        var enabled = new List<(string, InForce<Cadence>)>();
        foreach (var off in covered)
        {
            var days = validity.Intersect(off.Authority.Validity)!;
            var value = new LayerValue(
                enable.Cite, days.From, days.Until, enable.AtLeast ?? off.Value.AtLeast, enable.Per ?? off.Value.Per, null, enable.Strength, enable.Level);
            if (CadenceValue(cadence.Rule, value, cadence.CountedBy, path) is { } made) enabled.Add((path, made));
        }

        _cadences[place] = Over(cadence, enabled);
    }

    private InForce<Cadence>? CadenceValue(Rule rule, LayerValue value, CountedBy countedBy, string path)
    {
        if (_problems.IsUnread(path) || !IsInterval(value.From, value.Until)) return null;
        if (value is not { AtLeast: >= 1 and <= 366, Per: { } per, Value: null })
        {
            var property = value switch
            {
                { AtLeast: null or < 1 or > 366 } => ".atLeast",
                { Per: null } => ".per",
                _ => ".value",
            };
            Refuse(path + property, RulebookTexts.ExpectedCadence);
            return null;
        }

        if (countedBy == CountedBy.AttributedYear && per != WorkPeriodKind.Year) Refuse(path + ".per", RulebookTexts.AttributedIsYearly);
        return new(new(value.AtLeast.Value, per), AuthorityOf(rule, value, path));
    }

    private InForce<int>? ParameterValue(ParameterEntry entry, LayerValue value, string path)
    {
        if (_problems.IsUnread(path) || !IsInterval(value.From, value.Until)) return null;
        var text = value.Value is { } scalar && scalar.IsNumber == (entry.Type == ParameterType.Quarter) ? scalar.Text : null;
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
            if (_documents.TryGetValue(cite[i].Document, out var document)) citations.Add(new(document, PlainText.IsPlain(cite[i].Article) ? cite[i].Article : null));
            else if (!_hasUnreadDocument) Refuse($"{path}.cite[{i}].document", RulebookTexts.UnknownDocument(cite[i].Document, Nearest(cite[i].Document, _documents.Keys)));
        }

        return citations.ToValueList();
    }

    private string? Nearest(string word, IEnumerable<string> known) => _problems.IsFull ? null : NearestWord.To(word, known);

    private IEnumerable<string> RuleIds => _parameters.Keys.Concat(_cadences.Select(cadence => cadence.Rule.Id));

    /// <summary>Whether an entry's id is wrong or stands twice: that is said already, and what would follow from it is not meant.</summary>
    private bool HasFlawedId(string path) => _problems.IsFlawed(path + ".id");

    private int Cadence(string id) => _cadences.FindIndex(cadence => string.Equals(cadence.Rule.Id, id, StringComparison.Ordinal));

    private Authority? AuthorityOf(string id)
    {
        if (_parameters.TryGetValue(id, out var entry)) return entry.Dated.All[0].Authority;
        return Cadence(id) is var place and >= 0 ? _cadences[place].Dated.All[0].Authority : null;
    }

    private void Refuse(string path, LocalizedText text, string? otherPath = null) => _problems.Refuse(path, text, otherPath);

    private static bool IsInterval(LocalDate? from, LocalDate? until) => !(until <= from);
}
