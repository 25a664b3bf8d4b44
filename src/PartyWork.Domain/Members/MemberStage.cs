using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>How far a person has come on the way into the Party (发展阶段).</summary>
[JsonConverter(typeof(WordJsonConverter<MemberStage>))]
public enum MemberStage
{
    /// <summary>Has applied in writing (入党申请人).</summary>
    Applicant = 1,

    /// <summary>Chosen from the applicants for education and observation (入党积极分子).</summary>
    Activist = 2,

    /// <summary>Proposed for admission (发展对象).</summary>
    DevelopmentTarget = 3,

    /// <summary>Admitted, without vote (预备党员).</summary>
    Probationary = 4,

    /// <summary>Full Party member (正式党员).</summary>
    Full = 5,
}
