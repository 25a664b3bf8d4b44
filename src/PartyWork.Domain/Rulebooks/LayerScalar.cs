using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>The value of a parameter as a layer writes it: a whole number or a word.</summary>
[JsonConverter(typeof(JsonForm))]
internal readonly record struct LayerScalar(string Text, bool IsNumber)
{
    public static LayerScalar? Read(JsonPlace place)
    {
        if (place.IsText) return place.Text() is { } text ? new(text, false) : null;
        return place.Number(RulebookTexts.ExpectedScalar) is { } number ? new(number.ToString(CultureInfo.InvariantCulture), true) : null;
    }

    internal sealed class JsonForm : JsonConverter<LayerScalar>
    {
        public override LayerScalar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Layers are read by LayerReader.");

        public override void Write(Utf8JsonWriter writer, LayerScalar value, JsonSerializerOptions options)
        {
            if (value.IsNumber) writer.WriteRawValue(value.Text);
            else writer.WriteStringValue(value.Text);
        }
    }
}
