using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>The id of a Party organisation (党组织标识). See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<OrganizationId>))]
public readonly record struct OrganizationId : ITextId<OrganizationId>
{
    private readonly string? _value;

    private OrganizationId(string text) => _value = TextId.Checked(text);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static OrganizationId From(string text) => new(text);

    /// <summary>A new id, a version-7 GUID: the one impure method of this type.</summary>
    public static OrganizationId New() => new(TextId.New());

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static OrganizationId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<OrganizationId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganizationId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
