using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Organizations;

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
    Converters = [typeof(LocalDateJsonConverter), typeof(ValueListJsonConverter<OrganizationId>), typeof(ValueListJsonConverter<int>)])]
[JsonSerializable(typeof(OrganizationEvent))]
[JsonSerializable(typeof(OrganizationId))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(LocalDate))]
internal sealed partial class OrganizationJson : JsonSerializerContext;
