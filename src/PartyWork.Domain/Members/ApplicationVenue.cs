using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>Where an application is received (申请受理), in the order in which the texts name the places.</summary>
[JsonConverter(typeof(WordJsonConverter<ApplicationVenue>))]
public enum ApplicationVenue
{
    /// <summary>The organisation of the unit of work or study (工作、学习所在单位党组织).</summary>
    Unit = 1,

    /// <summary>That of the place of the unit, where the unit has none (单位所在地党组织).</summary>
    UnitLocation = 2,

    /// <summary>That of the department in charge of the unit (单位主管部门党组织).</summary>
    CompetentDepartment = 3,

    /// <summary>That of the place of residence (居住地党组织).</summary>
    Residence = 4,

    /// <summary>An organisation of mobile members (流动党员党组织).</summary>
    MobileOrganization = 5,
}
