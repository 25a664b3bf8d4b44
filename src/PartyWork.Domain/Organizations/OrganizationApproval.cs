using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What a superior lets an organisation do beyond the rule (上级批准的例外).</summary>
[JsonConverter(typeof(WordJsonConverter<OrganizationApproval>))]
public enum OrganizationApproval
{
    /// <summary>To have fewer members than its kind asks for (党员人数不足而批准设立), <c>general-branch.size</c>, <c>committee.size</c>.</summary>
    SizeException = 1,

    /// <summary>To admit members although it is a temporary branch (临时党支部接收党员的另行规定), <c>branch.temporary-admission</c>.</summary>
    Admission = 2,
}
