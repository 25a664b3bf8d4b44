using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>Reads and writes a day as <c>2026-03-31</c>; refuses days that do not exist.</summary>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return IsoDay.TryParse(text, out var day) ? day : throw new JsonRefusal(InputTexts.NotADay);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsoDay.Text(value));
}
