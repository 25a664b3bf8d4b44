using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>Which kind of vote a step is.</summary>
internal static class PathBallot
{
    /// <summary>Of the four votes of the general meeting their own; an approval is voted on by the committee. Null: nothing is voted on.</summary>
    public static VoteKind? KindOf(PathStep step) => step switch
    {
        AdmissionVoted => VoteKind.Admission,
        ConversionVoted => VoteKind.Conversion,
        ExtensionVoted => VoteKind.Extension,
        RevocationVoted => VoteKind.Revocation,
        AdmissionApproved or ConversionApproved or ExtensionApproved or RevocationApproved => VoteKind.CommitteeApproval,
        _ => null,
    };
}
