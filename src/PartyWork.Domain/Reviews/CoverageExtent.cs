using System.Text.Json.Serialization;

namespace PartyWork.Domain.Reviews;

/// <summary>How much of what happened a record claims to hold (覆盖程度).</summary>
[JsonConverter(typeof(WordJsonConverter<CoverageExtent>))]
public enum CoverageExtent
{
    /// <summary>Everything (完整): what is not recorded did not happen.</summary>
    Complete = 1,

    /// <summary>Some of it (部分): what is not recorded proves nothing.</summary>
    Partial = 2,
}
