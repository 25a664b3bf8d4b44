using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.StudyActivities;

/// <summary>The id of a study activity (活动标识). See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<ActivityId>))]
public readonly record struct ActivityId : ITextId<ActivityId>
{
    private readonly string? _value;

    private ActivityId(string text) => _value = TextId.Checked(text);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static ActivityId From(string text) => new(text);

    /// <summary>A new id, a version-7 GUID: the one impure method of this type.</summary>
    public static ActivityId New() => new(TextId.New());

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static ActivityId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<ActivityId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActivityId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
