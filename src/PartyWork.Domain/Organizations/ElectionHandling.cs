using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What the superior does with the result of an election (选举结果处理).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionHandling>))]
public enum ElectionHandling
{
    /// <summary>It is filed (备案).</summary>
    Filed = 1,

    /// <summary>The superior approves it (批准).</summary>
    Approved = 2,
}
