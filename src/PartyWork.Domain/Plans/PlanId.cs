using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>A work plan's id (工作计划标识). See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<PlanId>))]
public readonly record struct PlanId : ITextId<PlanId>
{
    private readonly string? _value;

    private PlanId(string text) => _value = TextId.Checked(text);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static PlanId From(string text) => new(text);

    /// <summary>A new id, a version-7 GUID: the one impure method of this type.</summary>
    public static PlanId New() => new(TextId.New());

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static PlanId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<PlanId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
