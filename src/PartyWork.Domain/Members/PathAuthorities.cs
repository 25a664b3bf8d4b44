using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>Which article asks for a step.</summary>
internal static class PathAuthorities
{
    /// <summary>Null: none does on that day, or none is modelled.</summary>
    public static Authority? Of(PathStep step, Rulebook rulebook, LocalDate on) => step switch
    {
        ApplicationReceived => rulebook.Get(MemberParameters.MinAge, on)?.Authority,
        ApplicantTalkedWith => rulebook.Get(MemberParameters.TalkDeadline, on)?.Authority,
        ActivistRecommended or ActivistNamed or ActivistFiled => rulebook.Get(MemberParameters.ActivistSelection, on)?.Authority,
        MentorAssigned or MentorReleased => rulebook.Get(MemberParameters.MentorLeast, on)?.Authority,
        ActivistReviewed => rulebook.Get(MemberParameters.ActivistReview, on)?.Authority,
        ActivistAnalyzed => rulebook.Get(MemberParameters.ActivistAnnualAnalysis, on)?.Authority,
        ActivistMoved => rulebook.Get(MemberParameters.ActivistMove, on)?.Authority,
        ViewsOnTarget => rulebook.Get(MemberParameters.TargetConsultation, on)?.Authority,
        TargetProposed => rulebook.Get(MemberParameters.ActivistMinDuration, on)?.Authority,
        TargetFiled or TargetConsented or TargetListed => rulebook.Get(MemberParameters.ApprovalOfTarget, on)?.Authority,
        TargetPublicized => rulebook.Get(MemberParameters.TargetPublicity, on)?.Authority,
        IntroducerNamed or IntroducerReleased => rulebook.Get(MemberParameters.IntroducerCount, on)?.Authority,
        PoliticallyReviewed => rulebook.Get(MemberParameters.PoliticalReview, on)?.Authority,
        TargetTrained => rulebook.Get(MemberParameters.Training, on)?.Authority,
        LeavingAnnounced => rulebook.Get(MemberParameters.LeavingSoon, on)?.Authority,
        PreReviewPassed or FormIssued => rulebook.Get(MemberParameters.PreReview, on)?.Authority,
        AdmissionVoted => OfVote(step, rulebook, on),
        AdmissionSubmitted => rulebook.Get(MemberParameters.ResolutionContent, on)?.Authority,
        ApproverTalked => rulebook.Get(MemberParameters.ApproverTalk, on)?.Authority,
        LeadingGroupExamined => rulebook.Get(MemberParameters.OrganApproval, on)?.Authority,
        AdmissionApproved => rulebook.Get(MemberParameters.ApprovalDeadline, on)?.Authority,
        BranchAssigned => rulebook.Get(MemberParameters.Assignment, on)?.Authority,
        OathTaken => rulebook.Get(MemberParameters.Oath, on)?.Authority,
        ConversionRequested or ViewsOnConversion or ConversionExamined or ConversionVoted or ConversionSubmitted =>
            rulebook.Get(MemberParameters.ConversionSteps, on)?.Authority,
        ConversionApproved => rulebook.Get(MemberParameters.ConversionApprovalDeadline, on)?.Authority,
        ExtensionVoted or ExtensionApproved or RevocationVoted or RevocationApproved => rulebook.Get(MemberParameters.ProbationExtension, on)?.Authority,
        PapersFiled => rulebook.Get(MemberParameters.ArchiveSet, on)?.Authority,
        DirectlyAdmitted => rulebook.Get(MemberParameters.DirectAdmission, on)?.Authority,
        PosthumouslyRecognized => rulebook.Get(MemberParameters.Posthumous, on)?.Authority,
        NotRecognized => rulebook.Get(MemberParameters.NonRecognition, on)?.Authority,
        ApplicationWithdrawn or Rejected => null,
    };

    /// <summary>Which article asks for the vote that a step is; null as above.</summary>
    public static Authority? OfVote(PathStep step, Rulebook rulebook, LocalDate on) => rulebook.Get(
        PathBallot.KindOf(step) switch
        {
            VoteKind.Admission => MemberParameters.AdmissionVote,
            VoteKind.CommitteeApproval => MemberParameters.ApprovalCollective,
            _ => MemberParameters.ConversionVote,
        },
        on)?.Authority;
}
