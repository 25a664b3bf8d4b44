using System.Reflection;
using System.Text;
using NodaTime;

namespace PartyWork.Domain.Tests.Laws;

public class QuietLaws
{
    [Fact]
    public void Records_with_days_or_reasons_write_their_own_text() => Law.Holds(
        "The generated ToString prints days as the machine's culture writes them, and reasons that may hold personal data: "
        + "declare ToString, with ids and ISO days only.",
        Library.WrittenTypes.SelectMany(Loud));

    [Fact]
    public void There_are_records_to_judge() => Library.WrittenTypes.Count(IsRecord).Should().BeGreaterThan(20);

    [Fact]
    public void A_record_that_prints_days_or_reasons_is_seen()
    {
        Loud(typeof(Day)).Should().ContainSingle().Which.Should().Contain("On");
        Loud(typeof(Days)).Should().ContainSingle().Which.Should().Contain("All");
        Loud(typeof(Reasoned)).Should().ContainSingle().Which.Should().Contain("Reason");
        Loud(typeof(Quiet)).Should().BeEmpty();
        Loud(typeof(QuietHeir)).Should().BeEmpty();
    }

    private static IEnumerable<string> Loud(Type type)
    {
        if (!IsRecord(type) || !IsGenerated(type)) return [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => HoldsDays(property.PropertyType)
                || (property.PropertyType == typeof(string) && property.Name.Contains("Reason", StringComparison.Ordinal)))
            .Select(property => $"{Library.NameOf(type)} prints {property.Name}");
    }

    /// <summary>NodaTime's values, also inside a list or a nullable.</summary>
    private static bool HoldsDays(Type type) =>
        type.Assembly == typeof(LocalDate).Assembly || (type.IsGenericType && type.GetGenericArguments().Any(HoldsDays));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Library.Declared, [typeof(StringBuilder)]) is not null);

    /// <summary>Whether the compiler wrote ToString; a sealed one that is inherited keeps it from doing so.</summary>
    private static bool IsGenerated(Type type) => Library.IsGenerated(type.GetMethod(nameof(ToString), Type.EmptyTypes)!);

    private readonly record struct Day(LocalDate? On);

    private sealed record Days(ValueList<LocalDate> All);

    private sealed record Reasoned(string Reason);

    private abstract record Quiet(LocalDate On)
    {
        public sealed override string ToString() => "quiet";
    }

    private sealed record QuietHeir(LocalDate On, string Reason) : Quiet(On);
}
