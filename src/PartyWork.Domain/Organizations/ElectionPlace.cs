using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What became of one who received ayes in a valid election (得票结果).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionPlace>))]
public enum ElectionPlace
{
    /// <summary>Elected, in a preliminary election a formal candidate (当选，预选时列为正式候选人).</summary>
    Elected = 1,

    /// <summary>Tied with others for what is left of the seats (票数相等，不能确定当选).</summary>
    Tied = 2,

    /// <summary>Not elected (未当选).</summary>
    NotElected = 3,
}
