using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>The unit in which an applicant works or studies (申请人工作、学习所在单位), as far as it decides where to apply.</summary>
[JsonConverter(typeof(WordJsonConverter<ApplicantUnit>))]
public enum ApplicantUnit
{
    /// <summary>A unit with a Party organisation (单位已建立党组织).</summary>
    WithOrganization = 1,

    /// <summary>A unit without one (单位未建立党组织).</summary>
    WithoutOrganization = 2,

    /// <summary>No unit at all (没有工作、学习单位).</summary>
    NoUnit = 3,
}
