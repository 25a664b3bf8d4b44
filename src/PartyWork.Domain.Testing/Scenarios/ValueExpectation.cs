using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>A value that must be in force on a day, or none. What is null is not looked at.</summary>
internal sealed record ValueExpectation(
    string Path, string Rule, LocalDate On, bool InForce, Cadence? Cadence, string? Value, Strength? Strength, string? Layer, string? Cite)
{
    public IEnumerable<LocalizedText> Differences(Rulebook rulebook)
    {
        var found = rulebook.ValuesOn(On).FirstOrDefault(value => value.Authority.Rule.Id == Rule);
        if (found is null || !InForce) return found is null == !InForce ? [] : [ScenarioTexts.ValueInForce(this, found)];
        (string Property, LocalizedText? Expected, LocalizedText Found)[] all =
        [
            ("value", Cadence?.Label() ?? Same(Value), Value is null ? found.Value : LocalizedText.Same(AsWritten(rulebook) ?? found.Value.En)),
            ("strength", Strength is { } strength ? Same(Words<Strength>.Of(strength)) : null, LocalizedText.Same(Words<Strength>.Of(found.Authority.Strength!.Value))),
            ("layer", Same(Layer), LocalizedText.Same(found.Authority.Layer.Id)),
            ("cite", Same(Cite), LocalizedText.Same(string.Join("; ", found.Authority.Citations.Select(citation => CitedText(citation.Document.Id, citation.Article))))),
        ];
        var others = all.Where(item => item.Expected is not null && !item.Expected.Equals(item.Found)).Select(item => (item.Property, item.Expected!, item.Found)).ToList();
        return others.Count == 0 ? [] : [ScenarioTexts.OtherValue(this, others, found)];
    }

    /// <summary>The value of a parameter, or of what is asked of plans or sizes, as a layer writes it; null: the rule is neither.</summary>
    private string? AsWritten(Rulebook rulebook) => rulebook.Parameters.Select(entry => (entry.Rule, entry.Values))
        .Concat(rulebook.PlanRequirements.Select(asked => (asked.Rule, asked.Values)))
        .Concat(rulebook.Sizes.Select(size => (size.Rule, Values: size.Form.Written(size.Dated))))
        .Where(entry => entry.Rule.Id == Rule).SelectMany(entry => entry.Values).FirstOrDefault(value => value.Authority.Validity.Includes(On))?.Value;

    public static string CitedText(string document, string? article) => article is null ? document : $"{document} {article}";

    private static LocalizedText? Same(string? text) => text is null ? null : LocalizedText.Same(text.Length == 0 ? "–" : text);

    public override string ToString() => $"{Rule} {IsoDay.Text(On)}";
}
