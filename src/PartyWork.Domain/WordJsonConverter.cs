using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>Reads and writes an enum by its word, never by its number.</summary>
internal sealed class WordJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Checked(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words<TEnum>.Of(value));

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Words<TEnum>.Of(value));

    private static TEnum Checked(string? word) =>
        Words<TEnum>.TryParse(word, out var value) ? value : throw new JsonRefusal(InputTexts.NotOneOf(Words<TEnum>.All));
}
