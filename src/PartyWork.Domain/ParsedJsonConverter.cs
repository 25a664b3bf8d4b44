using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>Reads and writes a value by its own text form: what <c>ToString</c> writes, <c>TryParse</c> reads.</summary>
internal abstract class ParsedJsonConverter<T>(LocalizedText expected) : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out var value)
            ? value
            : throw new JsonRefusal(expected);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
