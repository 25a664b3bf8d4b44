using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>A layer file, read by <see cref="LayerReader"/>. Each list is a verb; only the first layer of a rulebook declares.</summary>
internal sealed record LayerDocument(
    int SchemaVersion,
    string Id,
    string Version,
    [property: JsonConverter(typeof(NestedJsonConverter<LocalizedText>))] LocalizedText Title,
    string? Notice = null,
    ValueList<CitedDocument>? Documents = null,
    ValueList<string>? Activities = null,
    ValueList<string>? Organizations = null,
    ValueList<LayerParameter>? Declare = null,
    ValueList<LayerRequirement>? Add = null,
    ValueList<LayerSet>? Set = null,
    ValueList<LayerEnable>? Enable = null)
{
    public const int KnownSchemaVersion = 1;
}

/// <summary>Declares a parameter.</summary>
internal sealed record LayerParameter(
    string Id,
    [property: JsonConverter(typeof(NestedJsonConverter<LocalizedText>))] LocalizedText Title,
    ParameterType Type,
    Latitude Latitude,
    ValueList<LayerValue> Values,
    ValueList<string>? Choices = null);

/// <summary>Adds a requirement. What does not belong to its kind is null, and what may be left out is filled in: <see cref="LayerReader"/> sees to that.</summary>
internal sealed record LayerRequirement(
    string Id,
    [property: JsonConverter(typeof(NestedJsonConverter<LocalizedText>))] LocalizedText Title,
    RequirementKind Kind,
    ValueList<string>? Activities,
    ValueList<LayerValue> Values,
    string? MainTopic = null,
    CountedBy? CountedBy = null,
    BeforeFirstEdition? Before = null,
    WorkPeriodKind? Plans = null,
    PlanMilestone? Milestone = null,
    string? Topic = null,
    bool? KeyPoints = null,
    string? NoticeLevel = null,
    NoticeMeasure? Measure = null,
    ValueList<string>? Concerns = null,
    SizeBasis? Counts = null,
    bool? FewerWithApproval = null,
    WarningBasis? Watches = null,
    Latitude Latitude = Latitude.MayRaise);

/// <summary>Sets the values of a key that a layer below has.</summary>
internal sealed record LayerSet(string Id, ValueList<LayerValue> Values);

/// <summary>Switches a local practice on, with the strength it is to have and, if it differs, another cadence or value.</summary>
internal sealed record LayerEnable(
    string Id,
    Strength Strength,
    ValueList<LayerCitation> Cite,
    LocalDate? From = null,
    LocalDate? Until = null,
    int? AtLeast = null,
    WorkPeriodKind? Per = null,
    LayerScalar? Value = null,
    VerificationLevel Level = VerificationLevel.Confirmed)
{
    public override string ToString() => Id;
}

/// <summary>One dated value: of a cadence (<c>atLeast</c>, <c>per</c>) or of anything else (<c>value</c>).</summary>
internal sealed record LayerValue(
    ValueList<LayerCitation> Cite,
    LocalDate? From = null,
    LocalDate? Until = null,
    int? AtLeast = null,
    WorkPeriodKind? Per = null,
    LayerScalar? Value = null,
    Strength? Strength = null,
    VerificationLevel Level = VerificationLevel.Confirmed)
{
    public override string ToString() => new Validity(From, Until).ToString();
}

/// <summary>A document by its id, and the article when its number is established.</summary>
internal sealed record LayerCitation(string Document, string? Article = null);

/// <summary>How a layer is written; <see cref="LayerReader"/> reads it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<CitedDocument>), typeof(ValueListJsonConverter<string>),
        typeof(ValueListJsonConverter<LayerParameter>), typeof(ValueListJsonConverter<LayerRequirement>), typeof(ValueListJsonConverter<LayerSet>),
        typeof(ValueListJsonConverter<LayerEnable>), typeof(ValueListJsonConverter<LayerValue>), typeof(ValueListJsonConverter<LayerCitation>)])]
[JsonSerializable(typeof(LayerDocument))]
internal sealed partial class LayerJson : JsonSerializerContext;
