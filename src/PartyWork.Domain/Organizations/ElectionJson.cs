using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>How an election is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = JsonInput.MaxDepth,
    Converters = [typeof(LocalDateJsonConverter)])]
[JsonSerializable(typeof(Election))]
[JsonSerializable(typeof(EligibleBase))]
[JsonSerializable(typeof(BaseExclusion))]
[JsonSerializable(typeof(ElectionCandidate))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class ElectionJson : JsonSerializerContext;
