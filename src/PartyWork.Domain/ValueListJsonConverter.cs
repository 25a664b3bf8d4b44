using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PartyWork.Domain;

/// <summary>Reads and writes a <see cref="ValueList{T}"/> as an array and keeps the path to a refused item.</summary>
internal sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonRefusal(InputTexts.ExpectedList);
        var itemInfo = ItemInfo(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(JsonSerializer.Deserialize(ref reader, itemInfo) ?? throw new JsonRefusal(InputTexts.NullNotAllowed));
            }
            catch (Exception refused) when (JsonRefusal.Is(refused))
            {
                throw JsonRefusal.InItem(refused, items.Count);
            }
        }

        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var itemInfo = ItemInfo(options);
        writer.WriteStartArray();
        foreach (var item in value) JsonSerializer.Serialize(writer, item, itemInfo);
        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> ItemInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
