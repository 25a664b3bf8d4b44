using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>
/// A value in a JSON text and its place. Where a serializer stops at the first thing that it cannot read, this says what is wrong, gives null and lets the
/// reading go on.
/// </summary>
internal readonly struct JsonPlace(JsonElement element, string path, InputProblems problems)
{
    public string Path { get; } = path;

    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    public bool IsText => element.ValueKind == JsonValueKind.String;

    public bool IsList => element.ValueKind == JsonValueKind.Array;

    public bool IsTrue => element.ValueKind == JsonValueKind.True;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>The text of the value as it stands.</summary>
    public string Raw => element.GetRawText();

    public void CannotRead(LocalizedText text) => problems.CannotRead(Path, text);

    public string? Text()
    {
        if (!IsText) return Refused<string>(InputTexts.ExpectedText);
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return Refused<string>(InputTexts.NotUnicode);
        }
    }

    /// <summary>One line of text: not blank, without control characters.</summary>
    public string? Line() => Text() is not { } text ? null : PlainText.IsPlain(text) ? text : Refused<string>(InputTexts.NotPlain);

    public int? Number(LocalizedText? expected = null) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : RefusedValue<int>(expected ?? InputTexts.ExpectedNumber);

    public bool? Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => RefusedValue<bool>(InputTexts.ExpectedFlag),
    };

    public LocalDate? Day() => IsText && IsoDay.TryParse(Text(), out var day) ? day : RefusedValue<LocalDate>(InputTexts.NotADay);

    public TEnum? Word<TEnum>()
        where TEnum : struct, Enum =>
        IsText && Words<TEnum>.TryParse(Text(), out var value) ? value : RefusedValue<TEnum>(InputTexts.NotOneOf(Words<TEnum>.All));

    /// <summary>A text in both languages.</summary>
    public LocalizedText? Localized()
    {
        var fields = Fields();
        var (zh, en) = (fields.Required("zh")?.Line(), fields.Required("en")?.Line());
        fields.End();
        return zh is null || en is null ? null : new(zh, en);
    }

    /// <summary>A value that the serializer reads; of what is wrong in it the first thing is said.</summary>
    public T? Value<T>(JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            return element.Deserialize(info) ?? Refused<T>(InputTexts.NullNotAllowed);
        }
        catch (Exception refused) when (JsonRefusal.Is(refused))
        {
            foreach (var problem in JsonRefusal.Problems(refused)) problems.CannotRead(Path + problem.Path[1..], problem.Text);
            return null;
        }
    }

    /// <summary>A list, item by item; what is no list, or too long, has no items.</summary>
    public ValueList<T> List<T>(Func<JsonPlace, T> read, int most = int.MaxValue)
    {
        if (IsList && element.GetArrayLength() > most)
        {
            CannotRead(InputTexts.TooMany(most));
            return [];
        }

        if (!IsList) Refused<string>(InputTexts.ExpectedList);
        return IsList ? Items().Select(read).ToValueList() : [];
    }

    /// <summary>The properties; what is no object has none.</summary>
    public JsonFields Fields() => new(element, this, problems);

    private IEnumerable<JsonPlace> Items()
    {
        var (next, path, into) = (0, Path, problems);
        foreach (var item in element.EnumerateArray()) yield return new(item, $"{path}[{next++}]", into);
    }

    private T? Refused<T>(LocalizedText text)
        where T : class
    {
        CannotRead(IsNull ? InputTexts.NullNotAllowed : text);
        return null;
    }

    private T? RefusedValue<T>(LocalizedText text)
        where T : struct
    {
        CannotRead(IsNull ? InputTexts.NullNotAllowed : text);
        return null;
    }
}
