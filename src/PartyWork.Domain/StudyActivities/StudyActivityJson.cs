using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.Organizations;

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
        typeof(ValueListJsonConverter<MemberId>), typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<Ballot>), typeof(ValueListJsonConverter<Election>), typeof(ValueListJsonConverter<ElectionCandidate>),
        typeof(ValueListJsonConverter<WrittenOpinion>), typeof(ValueListJsonConverter<BaseExclusion>)])]
[JsonSerializable(typeof(StudyActivityEvent))]
[JsonSerializable(typeof(ActivitySegment))]
[JsonSerializable(typeof(TopicId))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Minutes))]
[JsonSerializable(typeof(Ballot))]
[JsonSerializable(typeof(Election))]
[JsonSerializable(typeof(ElectionCandidate))]
[JsonSerializable(typeof(EligibleBase))]
[JsonSerializable(typeof(WrittenOpinion))]
[JsonSerializable(typeof(BaseExclusion))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class StudyActivityJson : JsonSerializerContext;
