using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>Reads and writes an enum by its word, never by its number.</summary>
internal sealed class WordJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Words<TEnum>.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonRefusal(InputTexts.NotOneOf(Words<TEnum>.All));

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words<TEnum>.Of(value));
}
