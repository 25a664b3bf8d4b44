using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.StudyActivities;

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
        typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<ActivitySegment>), typeof(ValueListJsonConverter<TopicId>),
        typeof(ValueListJsonConverter<MemberId>)])]
[JsonSerializable(typeof(StudyActivityEvent))]
[JsonSerializable(typeof(ActivitySegment))]
[JsonSerializable(typeof(TopicId))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class StudyActivityJson : JsonSerializerContext;
