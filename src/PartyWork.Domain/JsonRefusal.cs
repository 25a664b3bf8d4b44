using System.Text.Json;

namespace PartyWork.Domain;

/// <summary>
/// A value refused while JSON is read. The serializer adds the path down to the value that it was reading itself;
/// <see cref="Tail"/> is the rest of the path when the value lies inside a list that a converter reads.
/// </summary>
internal sealed class JsonRefusal(LocalizedText text, string tail = "") : JsonException(text.En)
{
    public LocalizedText Text { get; } = text;

    public string Tail { get; } = tail;

    /// <summary>Whether an exception says that the input is wrong. The serializer throws NotSupportedException for an event without its type.</summary>
    public static bool Is(Exception exception) => exception is JsonException or ArgumentException or NotSupportedException;

    /// <summary>The same refusal seen from the list that holds the item.</summary>
    public static JsonRefusal InItem(Exception inner, int index) => inner switch
    {
        JsonRefusal refusal => new(refusal.Text, $"[{index}]{Below(refusal.Path)}{refusal.Tail}"),
        JsonException json => new(InputTexts.FromSerializer(json), $"[{index}]{Below(json.Path)}"),
        ArgumentException argument => new(TextOf(argument), $"[{index}].{argument.ParamName}"),
        _ => new(InputTexts.TypeUnknown, $"[{index}]"),
    };

    /// <summary>The same refusal seen from the object that has the value as a property.</summary>
    public static JsonRefusal InProperty(Exception inner) => inner switch
    {
        JsonRefusal refusal => new(refusal.Text, Below(refusal.Path) + refusal.Tail),
        JsonException json => new(InputTexts.FromSerializer(json), Below(json.Path)),
        ArgumentException argument => new(TextOf(argument), "." + argument.ParamName),
        _ => new(InputTexts.TypeUnknown),
    };

    public static InputProblem Problem(Exception refusal) => refusal switch
    {
        JsonRefusal own => new(Shown((own.Path ?? "$") + own.Tail), own.Text),
        JsonException json => new(Shown(json.Path ?? "$"), InputTexts.FromSerializer(json)),
        ArgumentException argument => new($"$.{argument.ParamName}", TextOf(argument)),
        _ => new("$", InputTexts.TypeUnknown),
    };

    private static LocalizedText TextOf(ArgumentException refused) =>
        refused is InvalidFactException fact ? fact.Text : InputTexts.ValueNotAccepted;

    /// <summary>A path holds names that the input chose: shortened, and without control characters.</summary>
    public static string Shown(string path)
    {
        const int Most = 200;
        var shortened = path.Length <= Most ? path : path[..Most] + "…";
        return string.Concat(shortened.Select(c => char.IsControl(c) ? '·' : c));
    }

    private static string Below(string? path) => path is null ? "" : path[1..];
}
