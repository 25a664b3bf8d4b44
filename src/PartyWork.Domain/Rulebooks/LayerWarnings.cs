using System.Text.RegularExpressions;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What a layer says that is accepted but probably not meant: values never reached, never judged or out of reach, and what nobody reads.</summary>
internal sealed partial class LayerWarnings(RulebookContent below, RulebookContent laid, InputProblems problems, IReadOnlyCollection<string>? keysRead = null)
{
    public void Check(LayerDocument layer)
    {
        var cited = CitedBy(layer).ToHashSet(StringComparer.Ordinal);
        Each(layer.Documents, "$.documents", (document, path) =>
        {
            if (!cited.Contains(document.Id)) problems.Warn(path + ".id", RulebookTexts.NeverCited);
        });
        Each(layer.Declare, "$.declare", (parameter, path) =>
        {
            if (keysRead is not null && !keysRead.Contains(parameter.Id, StringComparer.Ordinal)) problems.Warn(path + ".id", RulebookTexts.NeverRead);
            Each(parameter.Values, path + ".values", (value, at) => InForceBeforeItsDocuments(value, at, value.From));
        });
        Each(layer.Add, "$.add", Added);
        Each(layer.Set, "$.set", Set);
        Each(layer.Enable, "$.enable", (enable, path) =>
        {
            var stated = new LayerValue(enable.Cite, enable.From, enable.Until, enable.AtLeast, enable.Per);
            if (laid.PlanRequirement(enable.Id) is { } plan) Value(stated, path, FirstDay(plan.Dated));
            if (laid.Size(enable.Id) is { } size) Value(stated, path, FirstDay(size.Dated));
            if (laid.Cadence(enable.Id) is not { } cadence) return;
            Value(stated, path, FirstDay(cadence.Dated));
            if (enable.Per is null) foreach (var value in cadence.Values) NeverJudged(value.Value.Per, value.Authority.Validity.Intersect(Span(enable.From, enable.Until)), path);
        });
    }

    private void Added(LayerRequirement added, string path)
    {
        if (added is { Before: BeforeFirstEdition.NotModelled, Values: [{ From: null }, ..] }) problems.Warn(path + ".before", RulebookTexts.BeforeNeverReached);
        Each(added.Values, path + ".values", (value, at) =>
        {
            Value(value, at, null);
            // The first layer lists local practice for others to enable; elsewhere the strength was probably forgotten.
            if (value is { Strength: null, Level: not VerificationLevel.Unverified } && below.Cadences.Count > 0) problems.Warn(at, RulebookTexts.StaysOff);
            if (Superfluous(added, value) is { } other) problems.Warn(at, RulebookTexts.AsksNoMore(other.Text()), other.Place);
        });
    }

    private void Set(LayerSet set, string path) => Each(set.Values, path + ".values", (value, at) =>
    {
        if (below.Parameters.TryGetValue(set.Id, out var entry) && entry.Form.NumberOf(value.Value) is { } number)
            Set(entry.Dated, laid.Parameters[set.Id].Dated, number, value, at);
        if (below.PlanRequirement(set.Id) is { } plan && plan.Form.NumberOf(value.Value) is { } asked)
            Set(plan.Dated, laid.PlanRequirement(set.Id)!.Dated, asked, value, at);
        if (below.Size(set.Id) is { } size && size.Form.NumberOf(value.Value) is { } count)
            Set(size.Dated, laid.Size(set.Id)!.Dated, count, value, at);
        if (below.Cadence(set.Id) is { } cadence && value is { AtLeast: { } atLeast, Per: { } per })
            Set(cadence.Dated, laid.Cadence(set.Id)!.Dated, new(atLeast, per), value, at);
    });

    private void Set<T>(DatedValues<T> covered, DatedValues<T> now, T ours, LayerValue value, string path)
    {
        var days = Span(value.From, value.Until);
        Value(value, path, FirstDay(covered));
        ChangesNothing(covered.Overlapping(days), ours, value, path);
        if (now.Overlapping(days).TrueForAll(other => other.Authority.Strength is null)) problems.Warn(path, RulebookTexts.StaysOff);
    }

    /// <summary>What can be said of one value; a first day that it leaves out is the one from which the values below reach.</summary>
    private void Value(LayerValue value, string path, LocalDate? firstBelow)
    {
        InForceBeforeItsDocuments(value, path, value.From ?? firstBelow);
        if (value is not { AtLeast: { } atLeast, Per: { } per }) return;
        var days = FewestDays(per);
        if (atLeast > days) problems.Warn(path + ".atLeast", RulebookTexts.MoreOftenThanDays(atLeast, days));
        NeverJudged(per, Span(value.From ?? firstBelow, value.Until), path);
    }

    /// <summary>A period is judged by the value in force on its last day.</summary>
    private void NeverJudged(WorkPeriodKind per, Validity? days, string path)
    {
        if (days is { From: { } from, Until: { } until } && WorkPeriod.Containing(from, per).LastDay >= until) problems.Warn(path, RulebookTexts.NeverJudged);
    }

    private void InForceBeforeItsDocuments(LayerValue value, string path, LocalDate? from)
    {
        for (var i = 0; i < value.Cite.Count; i++)
        {
            if (value.Cite[i].Article is { } article && !Article().IsMatch(article)) problems.Warn($"{path}.cite[{i}].article", RulebookTexts.ArticleForm);
        }

        var dates = value.Cite.Select(cited => laid.Documents.GetValueOrDefault(cited.Document)?.Date).ToList();
        if (dates.Count > 0 && dates.TrueForAll(date => date is not null) && dates.Min() is { } first && !(from >= first))
            problems.Warn(value.From is null ? path : path + ".from", RulebookTexts.BeforeItsDocuments(first));
    }

    private void ChangesNothing<T>(List<InForce<T>> covered, T ours, LayerValue value, string path)
    {
        var isSame = covered.Count > 0 && covered.TrueForAll(old =>
            EqualityComparer<T>.Default.Equals(old.Value, ours) && (value.Strength is null || value.Strength == old.Authority.Strength));
        if (isSame) problems.Warn(path, RulebookTexts.ChangesNothing, covered[0].Authority.Place);
    }

    /// <summary>A requirement in force that whoever keeps it also keeps the added one: it counts no more than this and asks for no less.</summary>
    private Authority? Superfluous(LayerRequirement added, LayerValue value)
    {
        if (value is not { AtLeast: { } atLeast, Per: { } per, Strength: { } strength }) return null;
        var days = Span(value.From, value.Until);
        foreach (var known in below.Cadences)
        {
            var countsNoMore = known.CountedBy == added.CountedBy && known.Activities.All(kind => added.Activities?.Contains(kind, StringComparer.Ordinal) == true)
                && (added.MainTopic is null || known.MainTopic == added.MainTopic);
            var covered = known.Dated.Overlapping(days);
            var (first, last) = (known.Dated.All[0].Authority.Validity.From, known.Dated.All[^1].Authority.Validity.Until);
            var isCovered = covered.Count > 0 && (first is null || days.From >= first) && (last is null || days.Until <= last);
            if (countsNoMore && isCovered && covered.TrueForAll(old => old.Authority.Strength <= strength && old.Value.Implies(new(atLeast, per))))
                return covered[0].Authority;
        }

        return null;
    }

    [GeneratedRegex(@"^[0-9]+(/[0-9]+|\([0-9]+\)|-[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Article();

    private static LocalDate? FirstDay<T>(DatedValues<T> values) => values.All[0].Authority.Validity.From;

    private static int FewestDays(WorkPeriodKind per) => per switch
    {
        WorkPeriodKind.Year => 365,
        WorkPeriodKind.HalfYear => 181,
        WorkPeriodKind.Quarter => 90,
        WorkPeriodKind.Month => 28,
    };

    private static Validity Span(LocalDate? from, LocalDate? until) => new(from, until);

    private static IEnumerable<string> CitedBy(LayerDocument layer) =>
        (layer.Declare ?? []).SelectMany(entry => entry.Values)
            .Concat((layer.Add ?? []).SelectMany(entry => entry.Values))
            .Concat((layer.Set ?? []).SelectMany(entry => entry.Values))
            .SelectMany(value => value.Cite)
            .Concat((layer.Enable ?? []).SelectMany(entry => entry.Cite))
            .Select(cited => cited.Document);

    /// <summary>Only of what is right can more be said.</summary>
    private void Each<T>(ValueList<T>? list, string path, Action<T, string> check) => LayerEntries.Each(list, path, (entry, at) =>
    {
        if (!problems.IsFlawed(at)) check(entry, at);
    });
}
