using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>How events are written one by one, in the same form as in a record.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = JsonInput.MaxDepth,
    Converters = [
        typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<OrganizationId>), typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<TopicId>), typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<PlanItemId>),
        typeof(ValueListJsonConverter<ItemContent>), typeof(ValueListJsonConverter<AnticipatedIssue>),
        typeof(ValueListJsonConverter<SuperiorItem>), typeof(ValueListJsonConverter<ItemCheck>)])]
[JsonSerializable(typeof(WorkPlanEvent))]
[JsonSerializable(typeof(OrganizationId))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(TopicId))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(PlanItemId))]
[JsonSerializable(typeof(ItemContent))]
[JsonSerializable(typeof(AnticipatedIssue))]
[JsonSerializable(typeof(SuperiorItem))]
[JsonSerializable(typeof(ItemCheck))]
[JsonSerializable(typeof(PlanContent))]
[JsonSerializable(typeof(SuperiorPlan))]
[JsonSerializable(typeof(ActivityDetails))]
[JsonSerializable(typeof(QuantityTarget))]
[JsonSerializable(typeof(QualityCriterion))]
[JsonSerializable(typeof(ItemOrigin))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class WorkPlanJson : JsonSerializerContext;
