using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>A status during which a full member has no right to vote, to elect and to stand (党员状态). Taken as recorded: what leads to it is no matter here.</summary>
[JsonConverter(typeof(WordJsonConverter<MemberStatus>))]
public enum MemberStatus
{
    /// <summary>Under probation within the Party (留党察看), until the rights are restored.</summary>
    ProbationWithinParty = 1,

    /// <summary>Rights suspended after detention or arrest (被留置、逮捕而中止党员权利).</summary>
    RightsSuspended = 2,

    /// <summary>Membership suspended (停止党籍): counted among the members by no rule.</summary>
    MembershipSuspended = 3,
}
