using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>The id of a Party group (党小组标识). See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<GroupId>))]
public readonly record struct GroupId : ITextId<GroupId>
{
    private readonly string? _value;

    private GroupId(string text) => _value = TextId.Checked(text);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static GroupId From(string text) => new(text);

    /// <summary>A new id, a version-7 GUID: the one impure method of this type.</summary>
    public static GroupId New() => new(TextId.New());

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static GroupId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<GroupId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GroupId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
