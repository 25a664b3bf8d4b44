using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>A post or duty that a person has in the branch (职务).</summary>
[JsonConverter(typeof(WordJsonConverter<MemberRole>))]
public enum MemberRole
{
    /// <summary>Secretary (书记).</summary>
    Secretary = 1,

    /// <summary>Deputy secretary (副书记).</summary>
    DeputySecretary = 2,

    /// <summary>Committee member for organisation (组织委员).</summary>
    OrganizationMember = 3,

    /// <summary>Committee member for publicity (宣传委员).</summary>
    PublicityMember = 4,

    /// <summary>Committee member for discipline inspection (纪检委员).</summary>
    DisciplineMember = 5,

    /// <summary>Leader of a Party group (党小组组长).</summary>
    GroupLeader = 6,

    /// <summary>Party-affairs worker (党务工作者).</summary>
    PartyAffairsWorker = 7,

    /// <summary>Leading cadre (领导干部).</summary>
    LeadingCadre = 8,

    /// <summary>Committee member without a field of work of its own (委员).</summary>
    CommitteeMember = 9,
}
