using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

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
        typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<AdmissionPaper>), typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<WrittenOpinion>), typeof(ValueListJsonConverter<BaseExclusion>)])]
[JsonSerializable(typeof(MemberEvent))]
[JsonSerializable(typeof(AdmissionPaper))]
[JsonSerializable(typeof(AdmissionResolution))]
[JsonSerializable(typeof(Ballot))]
[JsonSerializable(typeof(EligibleBase))]
[JsonSerializable(typeof(WrittenOpinion))]
[JsonSerializable(typeof(BaseExclusion))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class MemberJson : JsonSerializerContext;
