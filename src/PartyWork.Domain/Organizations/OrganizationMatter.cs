using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What an organisation may or may not decide or do (党组织办理事项).</summary>
[JsonConverter(typeof(WordJsonConverter<OrganizationMatter>))]
public enum OrganizationMatter
{
    /// <summary>To vote on admitting a probationary member (接收预备党员).</summary>
    Admission = 1,

    /// <summary>To approve an admission or a conversion (审批预备党员、转正).</summary>
    Approval = 2,

    /// <summary>To decide on a disciplinary sanction (给予党纪处分).</summary>
    Discipline = 3,

    /// <summary>To decide on an organisational measure (组织处置).</summary>
    Disposal = 4,

    /// <summary>To collect dues (收缴党费).</summary>
    Dues = 5,

    /// <summary>To elect delegates to a congress (选举代表大会代表).</summary>
    Delegates = 6,

    /// <summary>To hold the re-election at the end of a term (换届选举).</summary>
    Reelection = 7,

    /// <summary>To take over the relation of a member (接收党员组织关系).</summary>
    Relation = 8,
}
