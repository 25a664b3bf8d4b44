using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>The JSON form of a branch record, and the one place where its events are folded.</summary>
internal static class BranchRecordFormat
{
    private const int MaxLength = 20_000_000;

    /// <summary>Every event is read by itself: of each that cannot be read, and of everything that does not fit together, all is said at once.</summary>
    public static BranchRecord Read(string json)
    {
        var problems = new InputProblems();
        var document = JsonInput.Read(json, MaxLength, BranchRecordDocument.KnownSchemaVersion, problems, Document);
        problems.ThrowIfWrong();
        return Build(document!);
    }

    public static string Write(BranchRecord record) => JsonSerializer.Serialize(record.Document, BranchRecordJson.Default.BranchRecordDocument);

    private static BranchRecordDocument Document(JsonFields fields) => new(
        BranchRecordDocument.KnownSchemaVersion,
        fields.Required("coverage")?.Value(BranchRecordJson.Default.Coverage) ?? Coverage.None,
        Events(fields.Required("organization"), BranchRecordJson.Default.OrganizationEvent),
        Events(fields.Required("activities"), BranchRecordJson.Default.StudyActivityEvent),
        Events(fields.Optional("members"), BranchRecordJson.Default.MemberEvent),
        fields.Optional("title")?.Localized(),
        fields.Optional("notice")?.Localized(),
        Events(fields.Optional("plans"), BranchRecordJson.Default.WorkPlanEvent));

    private static ValueList<T> Events<T>(JsonPlace? list, JsonTypeInfo<T> info)
        where T : class => list?.List(place => place.Value(info)).OfType<T>().ToValueList() ?? [];

    public static BranchRecord Build(BranchRecordDocument document)
    {
        var folding = new BranchRecordFolding();
        var content = folding.Fold(document);
        return content is not null && folding.Problems.Count == 0
            ? new(document, content)
            : throw new InputFormatException(folding.Problems.ToValueList());
    }
}

/// <summary>A branch record file.</summary>
internal sealed record BranchRecordDocument(
    int SchemaVersion,
    [property: JsonConverter(typeof(NestedJsonConverter<Coverage>))] Coverage Coverage,
    ValueList<OrganizationEvent> Organization,
    ValueList<StudyActivityEvent> Activities,
    ValueList<MemberEvent>? Members = null,
    [property: JsonConverter(typeof(NestedJsonConverter<LocalizedText>))] LocalizedText? Title = null,
    [property: JsonConverter(typeof(NestedJsonConverter<LocalizedText>))] LocalizedText? Notice = null,
    ValueList<WorkPlanEvent>? Plans = null)
{
    public const int KnownSchemaVersion = 1;

    public ValueList<MemberEvent> Members { get; init; } = Members ?? [];

    public ValueList<WorkPlanEvent> Plans { get; init; } = Plans ?? [];
}

/// <summary>What the events of a record amount to.</summary>
internal sealed record BranchRecordContent(
    PartyOrganization Organization, ValueList<Member> Members, ValueList<StudyActivity> Activities, ValueList<WorkPlan> Plans);

[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = JsonInput.MaxDepth,
    Converters = [
        typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<OrganizationEvent>), typeof(ValueListJsonConverter<MemberEvent>),
        typeof(ValueListJsonConverter<StudyActivityEvent>), typeof(ValueListJsonConverter<ActivitySegment>),
        typeof(ValueListJsonConverter<OrganizationId>), typeof(ValueListJsonConverter<int>), typeof(ValueListJsonConverter<TopicId>), typeof(ValueListJsonConverter<SegmentKind>),
        typeof(ValueListJsonConverter<CoverageClaim>), typeof(ValueListJsonConverter<WorkPlanEvent>), typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<PlanItemId>), typeof(ValueListJsonConverter<ItemContent>),
        typeof(ValueListJsonConverter<AnticipatedIssue>), typeof(ValueListJsonConverter<SuperiorItem>), typeof(ValueListJsonConverter<ItemCheck>),
        typeof(ValueListJsonConverter<Ballot>), typeof(ValueListJsonConverter<Election>), typeof(ValueListJsonConverter<ElectionCandidate>), typeof(ValueListJsonConverter<WrittenOpinion>), typeof(ValueListJsonConverter<BaseExclusion>),
        typeof(ValueListJsonConverter<AdmissionPaper>)])]
[JsonSerializable(typeof(BranchRecordDocument))]
[JsonSerializable(typeof(OrganizationEvent))]
[JsonSerializable(typeof(MemberEvent))]
[JsonSerializable(typeof(AdmissionPaper))]
[JsonSerializable(typeof(AdmissionResolution))]
[JsonSerializable(typeof(StudyActivityEvent))]
[JsonSerializable(typeof(ActivitySegment))]
[JsonSerializable(typeof(OrganizationId))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(TopicId))]
[JsonSerializable(typeof(SegmentKind))]
[JsonSerializable(typeof(CoverageClaim))]
[JsonSerializable(typeof(WorkPlanEvent))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(PlanItemId))]
[JsonSerializable(typeof(ItemContent))]
[JsonSerializable(typeof(AnticipatedIssue))]
[JsonSerializable(typeof(SuperiorItem))]
[JsonSerializable(typeof(ItemCheck))]
[JsonSerializable(typeof(Ballot))]
[JsonSerializable(typeof(Election))]
[JsonSerializable(typeof(ElectionCandidate))]
[JsonSerializable(typeof(WrittenOpinion))]
[JsonSerializable(typeof(BaseExclusion))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class BranchRecordJson : JsonSerializerContext;
