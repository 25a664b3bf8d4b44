using static PartyWork.Domain.Rulebooks.LayerEntries;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What can be said of a layer file without the layers below it.</summary>
internal sealed class LayerSelfCheck(InputProblems problems)
{
    private const int MaxValues = 1_000;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public void Check(LayerDocument layer)
    {
        Name(layer.Id, "$.id");
        Name(layer.Version, "$.version");
        Each(layer.Documents, "$.documents", (document, path) =>
        {
            if (!TextId.IsValid(document.Id)) Refuse(path + ".id", InputTexts.NotAnId);
            else Once("document " + document.Id, document.Id, path + ".id");
        });
        Each(layer.Declare, "$.declare", (parameter, path) =>
        {
            RuleId(parameter.Id, path);
            Values(parameter.Values, path, mayPermit: true);
        });
        Each(layer.Add, "$.add", (added, path) =>
        {
            RuleId(added.Id, path);
            if (added.Activities is { Count: 0 }) Refuse(path + ".activities", RulebookTexts.Empty);
            if (added.Activities?.Distinct(StringComparer.Ordinal).Count() < added.Activities?.Count) Refuse(path + ".activities", RulebookTexts.ActivityTwice);
            Word(added.MainTopic, path + ".mainTopic");
            Word(added.Topic, path + ".topic");
            Word(added.NoticeLevel, path + ".noticeLevel");
            if (added is { Topic: not null, KeyPoints: true }) Refuse(path + ".keyPoints", RulebookTexts.TopicOrKeyPoints);
            if (added.Measure == NoticeMeasure.DaysUnanswered && ReferenceEquals(added, layer.Add!.First(other => other.Kind == RequirementKind.Notice)))
                Refuse(path + ".measure", RulebookTexts.NoLevelBefore);
            Values(added.Values, path);
        });
        Each(layer.Set, "$.set", (set, path) =>
        {
            RuleId(set.Id, path);
            Values(set.Values, path);
            for (var i = 0; i < set.Values.Count; i++)
            {
                if (set.Values[i].Level == VerificationLevel.Unverified) Refuse($"{path}.values[{i}].level", RulebookTexts.UnverifiedIsOff);
            }
        });
        Each(layer.Enable, "$.enable", (enable, path) =>
        {
            RuleId(enable.Id, path);
            Cited(enable.Cite, path);
            Interval(enable.From, enable.Until, path);
            NotMay(enable.Strength, path);
            if (enable.Level == VerificationLevel.Unverified) Refuse(path + ".level", RulebookTexts.UnverifiedIsOff);
            if (enable.AtLeast is null != enable.Per is null) Refuse(path, RulebookTexts.ExpectedCadence);
        });
    }

    /// <summary>Id and version are joined by @ and + in the rulebook's own version.</summary>
    private void Name(string name, string path)
    {
        if (!TextId.IsValid(name) || name.Contains('@', StringComparison.Ordinal) || name.Contains('+', StringComparison.Ordinal))
            Refuse(path, RulebookTexts.NotALayerName);
    }

    private void Word(string? word, string path)
    {
        if (word is not null && !TextId.IsValid(word)) Refuse(path, InputTexts.NotAnId);
    }

    private void RuleId(string id, string path)
    {
        if (!Rule.IsId(id)) Refuse(path + ".id", RulebookTexts.NotARuleId);
        else Once(id, id, path + ".id");
    }

    /// <summary>Two entries for one id in one layer would be two values on one day.</summary>
    private void Once(string key, string shown, string path)
    {
        if (!_ids.TryAdd(key, path)) Refuse(path, InputTexts.Duplicate(shown), _ids[key]);
    }

    private void Values(ValueList<LayerValue> values, string owner, bool mayPermit = false)
    {
        if (values.Count == 0) Refuse(owner + ".values", RulebookTexts.Empty);
        if (values.Count > MaxValues) Refuse(owner + ".values", InputTexts.TooMany(MaxValues));
        for (var i = 0; i < values.Count; i++)
        {
            var (value, path) = (values[i], $"{owner}.values[{i}]");
            Cited(value.Cite, path);
            Interval(value.From, value.Until, path);
            if (value.AtLeast is < 1 or > 366) Refuse(path + ".atLeast", RulebookTexts.ExpectedCadence);
            if (value.Strength is { } strength && !mayPermit) NotMay(strength, path);
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
            if (cite[i].Article is { } article && (string.IsNullOrWhiteSpace(article) || article.Any(char.IsControl)))
                Refuse($"{path}.cite[{i}].article", InputTexts.NotPlain);
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

    private void Refuse(string path, LocalizedText text, string? otherPath = null) => problems.Refuse(path, text, otherPath);
}
