using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>How somebody voted (表决意见).</summary>
[JsonConverter(typeof(WordJsonConverter<VoteChoice>))]
public enum VoteChoice
{
    /// <summary>For it (赞成).</summary>
    Aye = 1,

    /// <summary>Against it (反对).</summary>
    Nay = 2,

    /// <summary>Neither (弃权).</summary>
    Abstention = 3,
}
