using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>A rule about plans as it reads on one day: its place among the rules, the place of the value among its values, and the value.</summary>
internal readonly record struct PlannedRule(int Rule, int Place, int Value, bool IsMust)
{
    /// <summary>The value that holds on a day; null: none is in force.</summary>
    public static PlannedRule? On(LocalDate day, int rule, DatedValues<int> values)
    {
        var place = values.PlaceFor(day, out var isInForce);
        return isInForce ? new(rule, place, values.All[place].Value, values.All[place].Authority.Strength == Strength.Must) : null;
    }
}
