using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>The kind of a Party organisation (党组织类别).</summary>
[JsonConverter(typeof(WordJsonConverter<OrganizationKind>))]
public enum OrganizationKind
{
    /// <summary>Party branch (党支部).</summary>
    Branch = 1,

    /// <summary>Joint branch of several small units (联合党支部).</summary>
    JointBranch = 2,

    /// <summary>Temporary branch for a task (临时党支部).</summary>
    TemporaryBranch = 3,

    /// <summary>Branch of mobile members (流动党员党支部).</summary>
    MobileBranch = 4,

    /// <summary>General Party branch (党总支).</summary>
    GeneralBranch = 5,

    /// <summary>Primary-level Party committee (基层党委).</summary>
    PrimaryCommittee = 6,

    /// <summary>Branch of a project or of works, as long as they last (项目党支部).</summary>
    ProjectBranch = 7,

    /// <summary>Leading Party members group of a body that is not the Party's (党组): no primary-level organisation, and not the Party group (党小组) of a branch.</summary>
    LeadingGroup = 8,
}
