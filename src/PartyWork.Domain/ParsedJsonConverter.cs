using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>Reads and writes a value by its own text form: what <c>ToString</c> writes, <c>TryParse</c> reads.</summary>
internal abstract class ParsedJsonConverter<T>(LocalizedText expected) : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Checked(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Written(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Written(value));

    /// <summary>The default of these types has no text and could not be read again.</summary>
    private static string Written(T value) => value.ToString() is { Length: > 0 } text ? text : throw new JsonException("The default value is not written.");

    private T Checked(string? text) => T.TryParse(text, null, out var value) ? value : throw new JsonRefusal(expected);
}
