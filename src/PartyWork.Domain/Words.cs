using System.Text.Json;

namespace PartyWork.Domain;

/// <summary>The words by which the values of an enum are written: their names in kebab-case.</summary>
internal static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Values =
        Enum.GetValues<TEnum>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<TEnum, string> Texts = Values.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IEnumerable<string> All => Values.Keys;

    public static string Of(TEnum value) => Texts[value];

    public static bool TryParse(string? word, out TEnum value)
    {
        value = default;
        return word is not null && Values.TryGetValue(word, out value);
    }
}
