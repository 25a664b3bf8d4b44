using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>The JSON form of a working calendar.</summary>
internal static class WorkingCalendarFormat
{
    public const int SchemaVersion = 1;
    private const int MaxLength = 1_000_000;

    public static WorkingCalendar Read(string json)
    {
        var document = JsonInput.Read(json, WorkingCalendarJson.Default.WorkingCalendarDocument, MaxLength, SchemaVersion);
        var seen = new HashSet<int>();
        for (var i = 0; i < document.Years.Count; i++)
        {
            if (!seen.Add(document.Years[i].Year))
                throw JsonInput.Refused($"$.years[{i}].year", InputTexts.Duplicate($"{document.Years[i].Year}"));
        }

        return new(document.Years);
    }

    public static string Write(WorkingCalendar calendar) => JsonSerializer.Serialize(
        new WorkingCalendarDocument(SchemaVersion, calendar.Data.ToValueList()), WorkingCalendarJson.Default.WorkingCalendarDocument);
}

/// <summary>A working calendar file.</summary>
[method: JsonConstructor]
internal sealed class WorkingCalendarDocument(int schemaVersion, ValueList<WorkingYear> years) : IVersionedDocument
{
    public int SchemaVersion { get; } = schemaVersion;

    public ValueList<WorkingYear> Years { get; } = years;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = JsonInput.MaxDepth,
    Converters = [
        typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<WorkingYear>), typeof(ValueListJsonConverter<Holiday>),
        typeof(ValueListJsonConverter<LocalDate>)])]
[JsonSerializable(typeof(WorkingCalendarDocument))]
[JsonSerializable(typeof(WorkingYear))]
[JsonSerializable(typeof(Holiday))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class WorkingCalendarJson : JsonSerializerContext;
