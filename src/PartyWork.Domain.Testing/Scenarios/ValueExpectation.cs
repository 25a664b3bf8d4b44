using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>A value that must be in force on a day, or none. What is null is not looked at.</summary>
internal sealed record ValueExpectation(
    string Path, string Rule, LocalDate On, bool InForce, Cadence? Cadence, string? Value, Strength? Strength, string? Layer)
{
    public IEnumerable<LocalizedText> Differences(Rulebook rulebook)
    {
        var found = rulebook.ValuesOn(On).FirstOrDefault(value => value.Authority.Rule.Id == Rule);
        if (found is null || !InForce) return found is null == !InForce ? [] : [ScenarioTexts.ValueInForce(this, found)];
        (string Property, string? Expected, string Found)[] all =
        [
            ("value", Cadence?.Label().En ?? Value, found.Value.En),
            ("strength", Strength is { } strength ? Words<Strength>.Of(strength) : null, Words<Strength>.Of(found.Authority.Strength!.Value)),
            ("layer", Layer, found.Authority.Layer.Id),
        ];
        return all.Where(item => item.Expected is not null && item.Expected != item.Found)
            .Select(item => ScenarioTexts.OtherValue(this, item.Property, item.Expected!, item.Found, found));
    }

    public override string ToString() => $"{Rule} {IsoDay.Text(On)}";
}
