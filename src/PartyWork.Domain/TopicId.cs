using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>What a segment is about (主题), such as <c>party-history</c>. See <see cref="ITextId{TSelf}"/> for its form.</summary>
[JsonConverter(typeof(TextIdJsonConverter<TopicId>))]
public readonly record struct TopicId : ITextId<TopicId>
{
    private readonly string? _value;

    private TopicId(string text) => _value = TextId.Checked(text);

    /// <summary>Party history (党史): what <c>branch.party-history-yearly</c> looks for.</summary>
    public static TopicId PartyHistory { get; } = From("party-history");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static TopicId From(string text) => new(text);

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static TopicId Parse(string s, IFormatProvider? provider = null) => TextId.Parse<TopicId>(s);

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TopicId result) => TextId.TryParse(s, out result);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
