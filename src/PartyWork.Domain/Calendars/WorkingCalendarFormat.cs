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
        var problems = new InputProblems();
        var years = JsonInput.Read(json, MaxLength, SchemaVersion, problems, fields =>
            fields.Required("years")?.List(place => (place.Path, Year: place.Value(WorkingCalendarJson.Default.WorkingYear))) ?? []) ?? [];
        var seen = new Dictionary<int, string>();
        foreach (var (path, year) in years)
        {
            if (year is not null && !seen.TryAdd(year.Year, path)) problems.Refuse(path + ".year", InputTexts.Duplicate($"{year.Year}"), seen[year.Year] + ".year");
        }

        problems.ThrowIfWrong();
        return new(years.Select(item => item.Year!).ToValueList());
    }

    public static string Write(WorkingCalendar calendar) => JsonSerializer.Serialize(
        new WorkingCalendarDocument(SchemaVersion, calendar.Data.ToValueList()), WorkingCalendarJson.Default.WorkingCalendarDocument);
}

/// <summary>A working calendar file.</summary>
internal sealed class WorkingCalendarDocument(int schemaVersion, ValueList<WorkingYear> years)
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
