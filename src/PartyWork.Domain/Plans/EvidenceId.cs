using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>What evidences work done (佐证材料): the id of an activity, a document or a photo in the application's own store. Where the record has an activity of this id, a review looks at it. See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<EvidenceId>))]
public readonly record struct EvidenceId : ITextId<EvidenceId>
{
    private readonly string? _value;

    private EvidenceId(string text) => _value = TextId.Checked(text);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static EvidenceId From(string text) => new(text);

    /// <summary>A new id, a version-7 GUID: the one impure method of this type.</summary>
    public static EvidenceId New() => new(TextId.New());

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static EvidenceId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<EvidenceId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EvidenceId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
