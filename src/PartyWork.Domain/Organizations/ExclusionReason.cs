using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Why one who cannot attend may be left out of those who should (不计入应到会的情形), <c>votes.base-exclusion</c>.</summary>
[JsonConverter(typeof(WordJsonConverter<ExclusionReason>))]
public enum ExclusionReason
{
    /// <summary>Ill, and the will cannot be expressed (患病不能表达本人意志).</summary>
    CannotExpressWill = 1,

    /// <summary>Abroad at one's own expense for half a year or longer (自费出国半年以上).</summary>
    AbroadAtOwnExpense = 2,

    /// <summary>Serving a sentence, without probation within the Party or a heavier sanction (被判刑但未受留党察看以上处分).</summary>
    ServingSentence = 3,

    /// <summary>Aged and bed-ridden, or long ill and unable to care for oneself (年老体弱卧床不起或者长期生病、生活不能自理).</summary>
    BedRidden = 4,

    /// <summary>Transferred, seconded or away for half a year or longer, so that the relation should have moved (外出半年以上、按规定应当转走组织关系).</summary>
    RelationShouldHaveMoved = 5,

    /// <summary>Retired and living elsewhere (离退休后异地居住); for elections only.</summary>
    RetiredElsewhere = 6,
}
