using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PartyWork.Domain;

/// <summary>Stands on a property that holds an object which checks itself, and keeps the path when it refuses.</summary>
internal sealed class NestedJsonConverter<T> : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, Info(options)) ?? throw new JsonRefusal(InputTexts.NullNotAllowed);
        }
        catch (Exception refused) when (JsonRefusal.Is(refused))
        {
            throw JsonRefusal.InProperty(refused);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Info(options));

    private static JsonTypeInfo<T> Info(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
