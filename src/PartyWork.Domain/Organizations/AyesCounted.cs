using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What the ayes of an election are counted against (当选票数计算基数).</summary>
[JsonConverter(typeof(WordJsonConverter<AyesCounted>))]
public enum AyesCounted
{
    /// <summary>Those present (实到会), as the regulations of 1990 say.</summary>
    Present = 1,

    /// <summary>Those who should attend (应到会), as the regulations of 2020 say.</summary>
    ShouldAttend = 2,
}
