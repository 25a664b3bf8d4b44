using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>The value of a parameter as a layer writes it: a whole number or a word.</summary>
[JsonConverter(typeof(JsonForm))]
internal readonly record struct LayerScalar(string Text, bool IsNumber)
{
    internal sealed class JsonForm : JsonConverter<LayerScalar>
    {
        public override LayerScalar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => new(reader.GetString()!, false),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => new(number.ToString(CultureInfo.InvariantCulture), true),
            _ => throw new JsonRefusal(RulebookTexts.ExpectedScalar),
        };

        public override void Write(Utf8JsonWriter writer, LayerScalar value, JsonSerializerOptions options)
        {
            if (value.IsNumber) writer.WriteRawValue(value.Text);
            else writer.WriteStringValue(value.Text);
        }
    }
}
