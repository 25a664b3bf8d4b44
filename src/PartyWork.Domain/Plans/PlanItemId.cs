using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>The id of an item within its plan (事项标识). See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<PlanItemId>))]
public readonly record struct PlanItemId : ITextId<PlanItemId>
{
    private readonly string? _value;

    private PlanItemId(string text) => _value = TextId.Checked(text);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static PlanItemId From(string text) => new(text);

    /// <summary>A new id, a version-7 GUID: the one impure method of this type.</summary>
    public static PlanItemId New() => new(TextId.New());

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static PlanItemId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<PlanItemId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanItemId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
