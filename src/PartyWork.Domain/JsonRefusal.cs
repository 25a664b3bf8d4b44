using System.Text.Json;

namespace PartyWork.Domain;

/// <summary>
/// A value refused while JSON is read, for one reason or, where a value looks at all its numbers at once, for several. The serializer adds the path down to the
/// value that it was reading itself; each tail is the rest of the path when the place lies inside what a converter reads.
/// </summary>
internal sealed class JsonRefusal : JsonException
{
    private readonly ValueList<(LocalizedText Text, string Tail)> _found;

    public JsonRefusal(LocalizedText text)
        : this([(text, "")])
    {
    }

    private JsonRefusal(ValueList<(LocalizedText Text, string Tail)> found)
        : base(found[0].Text.En)
        => _found = found;

    /// <summary>Whether an exception says that the input is wrong. The serializer throws NotSupportedException for an event without its type.</summary>
    public static bool Is(Exception exception) => exception is JsonException or ArgumentException or NotSupportedException;

    /// <summary>The same refusal seen from the list that holds the item.</summary>
    public static JsonRefusal InItem(Exception inner, int index) =>
        new(Found(inner).Select(found => (found.Text, $"[{index}]{found.Tail}")).ToValueList());

    /// <summary>The same refusal seen from the object that has the value as a property.</summary>
    public static JsonRefusal InProperty(Exception inner) => new(Found(inner));

    public static ValueList<InputProblem> Problems(Exception refusal) =>
        Found(refusal).Select(found => new InputProblem(Shown("$" + found.Tail), found.Text)).ToValueList();

    /// <summary>A path holds names that the input chose: shortened, and without control characters.</summary>
    public static string Shown(string path)
    {
        const int Most = 200;
        var shortened = path.Length <= Most ? path : path[..Most] + "…";
        return string.Concat(shortened.Select(c => char.IsControl(c) ? '·' : c));
    }

    private static ValueList<(LocalizedText Text, string Tail)> Found(Exception inner) => inner switch
    {
        JsonRefusal refusal => refusal._found.Select(found => (found.Text, Below(refusal.Path) + found.Tail)).ToValueList(),
        JsonException json => [(InputTexts.FromSerializer(json), Below(json.Path))],
        InvalidFactException fact => fact.Problems.Select(problem => (problem.Text, problem.Path[1..])).ToValueList(),
        ArgumentException argument => [(InputTexts.ValueNotAccepted, "." + argument.ParamName)],
        _ => [(InputTexts.TypeUnknown, "")],
    };

    private static string Below(string? path) => path is null ? "" : path[1..];
}
