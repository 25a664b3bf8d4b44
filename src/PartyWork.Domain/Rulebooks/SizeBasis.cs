using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What is counted of an organisation for its size (规模的计数口径). Who is suspended counts nowhere; who is in transit counts at the origin; who is under
/// probation within the Party counts as a full member.</summary>
[JsonConverter(typeof(WordJsonConverter<SizeBasis>))]
public enum SizeBasis
{
    /// <summary>Full members (正式党员).</summary>
    FullMembers = 1,

    /// <summary>Full and probationary members (党员，含预备党员).</summary>
    Members = 2,

    /// <summary>The units that a joint branch joins (联合组建的单位).</summary>
    Units = 3,

    /// <summary>The members of the committee (委员会委员), where there is one.</summary>
    CommitteeMembers = 4,

    /// <summary>The members for discipline inspection in the committee (纪检委员), where there is one.</summary>
    DisciplineMembers = 5,

    /// <summary>The deputy secretaries where there is no committee (不设支委会时的副书记).</summary>
    DeputiesWithoutCommittee = 6,

    /// <summary>The members of a Party group (党小组党员); each group is judged by itself.</summary>
    GroupMembers = 7,

    /// <summary>The full members of a Party group (党小组正式党员); each group is judged by itself.</summary>
    GroupFullMembers = 8,
}
