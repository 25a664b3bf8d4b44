using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>Reads and writes an id as a JSON string, as a value and as a dictionary key.</summary>
internal sealed class TextIdJsonConverter<T> : JsonConverter<T>
    where T : struct, ITextId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Checked(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Written(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Checked(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Written(value));

    private static string Written(T id) => id.Value.Length > 0 ? id.Value : throw new JsonException("The default of an id is not written.");

    private static T Checked(string? text) => TextId.TryParse<T>(text, out var id) ? id : throw new JsonRefusal(InputTexts.NotAnId);
}
