namespace PartyWork.Domain.Rulebooks;

/// <summary>What can be said of a layer file without the layers below it.</summary>
internal sealed class LayerSelfCheck
{
    private readonly List<InputProblem> _problems = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public static ValueList<InputProblem> ProblemsOf(LayerDocument layer)
    {
        var check = new LayerSelfCheck();
        check.Layer(layer);
        return check._problems.ToValueList();
    }

    private void Layer(LayerDocument layer)
    {
        if (!TextId.IsValid(layer.Id)) Refuse("$.id", InputTexts.NotAnId);
        if (!TextId.IsValid(layer.Version)) Refuse("$.version", InputTexts.NotAnId);
        Each(layer.Documents, "$.documents", (document, path) => Once("document " + document.Id, document.Id, path + ".id"));
        Each(layer.Declare, "$.declare", (parameter, path) =>
        {
            RuleId(parameter.Id, path);
            Values(parameter.Values, path, mayBeOff: false);
        });
        Each(layer.Add, "$.add", (cadence, path) =>
        {
            RuleId(cadence.Id, path);
            if (cadence.Activities.Count == 0) Refuse(path + ".activities", RulebookTexts.Empty);
            Values(cadence.Values, path, mayBeOff: true);
        });
        Each(layer.Set, "$.set", (set, path) =>
        {
            RuleId(set.Id, path);
            Values(set.Values, path, mayBeOff: true);
        });
        Each(layer.Enable, "$.enable", (enable, path) =>
        {
            RuleId(enable.Id, path);
            Cited(enable.Cite, path);
            Interval(enable.From, enable.Until, path);
            NotMay(enable.Strength, path);
        });
    }

    private void RuleId(string id, string path)
    {
        if (!Rule.IsId(id)) Refuse(path + ".id", RulebookTexts.NotARuleId);
        Once(id, id, path + ".id");
    }

    /// <summary>Two entries for one id in one layer would be two values on one day.</summary>
    private void Once(string key, string shown, string path)
    {
        if (!_ids.TryAdd(key, path)) Refuse(path, InputTexts.Duplicate(shown), _ids[key]);
    }

    private void Values(ValueList<LayerValue> values, string owner, bool mayBeOff)
    {
        if (values.Count == 0) Refuse(owner + ".values", RulebookTexts.Empty);
        for (var i = 0; i < values.Count; i++)
        {
            var (value, path) = (values[i], $"{owner}.values[{i}]");
            Cited(value.Cite, path);
            Interval(value.From, value.Until, path);
            if (value.Strength is { } strength) NotMay(strength, path);
            else if (!mayBeOff) Refuse(path + ".strength", RulebookTexts.StrengthMissing);
            if (value is { Level: VerificationLevel.Unverified, Strength: not null }) Refuse(path + ".strength", RulebookTexts.UnverifiedIsOff);
            if (i > 0) Adjoining(values[i - 1], value, $"{owner}.values[{i - 1}]", path);
        }
    }

    private void Adjoining(LayerValue earlier, LayerValue later, string earlierPath, string laterPath)
    {
        if (earlier.Until is not { } until || later.From is not { } from || until > from)
            Refuse(laterPath, RulebookTexts.Overlap, earlierPath);
        else if (until < from)
            Refuse(laterPath, RulebookTexts.Gap(until, from), earlierPath);
    }

    private void Cited(ValueList<LayerCitation> cite, string path)
    {
        if (cite.Count == 0) Refuse(path + ".cite", RulebookTexts.CitationMissing);
        for (var i = 0; i < cite.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(cite[i].Document)) Refuse($"{path}.cite[{i}].document", RulebookTexts.CitationMissing);
            if (cite[i].Article is { } article && string.IsNullOrWhiteSpace(article))
                Refuse($"{path}.cite[{i}].article", InputTexts.ValueNotAccepted);
        }
    }

    private void Interval(NodaTime.LocalDate? from, NodaTime.LocalDate? until, string path)
    {
        if (from is { } first && until is { } end && end <= first) Refuse(path + ".until", InputTexts.UntilNotAfterFrom(first, end));
    }

    private void NotMay(Strength strength, string path)
    {
        if (strength == Strength.May) Refuse(path + ".strength", RulebookTexts.MayFindsNothing);
    }

    private void Refuse(string path, LocalizedText text, string? otherPath = null) => _problems.Add(new(path, text, otherPath));

    private static void Each<T>(ValueList<T>? list, string path, Action<T, string> check)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++) check(list![i], $"{path}[{i}]");
    }
}
