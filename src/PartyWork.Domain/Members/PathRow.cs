using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>One row of the table of the way: a step, the stage during which it is taken, what comes before it, and by when it is due.</summary>
/// <param name="Step">The step.</param>
/// <param name="Stage">The stage of the person when it is taken, or the first of several; null: none yet.</param>
/// <param name="After">What comes before it; what the edition of the day does not ask for is left out.</param>
/// <param name="Due">By when; null: no time is set.</param>
internal sealed record PathRow(PathStep Step, MemberStage? Stage, ValueList<PathStep> After, PathTerm? Due = null)
{
    /// <summary>The last of the stages during which it may be taken.</summary>
    public MemberStage? Until { get; init; } = Stage;

    /// <summary>Whether it may be taken again on the same way.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it leads aside: it is never what comes next.</summary>
    public bool IsAside { get; init; }

    /// <summary>The stage that it opens; null: none.</summary>
    public MemberStage? Opens { get; init; }

    /// <summary>Whether the way ends with it.</summary>
    public bool Ends { get; init; }

    /// <summary>The way into the Party as a table; the acts, the next steps, the timeline and docs/lifecycles.md are made from it.</summary>
    public static ValueList<PathRow> Table { get; } =
    [
        new(ApplicationReceived, null, []) { Opens = MemberStage.Applicant },
        new(ApplicantTalkedWith, MemberStage.Applicant, [ApplicationReceived], new(MemberParameters.TalkDeadline, ApplicationReceived)),
        new(ActivistRecommended, MemberStage.Applicant, [ApplicationReceived]),
        new(ActivistNamed, MemberStage.Applicant, [ApplicantTalkedWith, ActivistRecommended]) { Opens = MemberStage.Activist },
        new(ActivistFiled, MemberStage.Activist, [ActivistNamed]),
        new(MentorReleased, MemberStage.Activist, [MentorAssigned]) { IsRepeated = true, IsAside = true },
        new(MentorAssigned, MemberStage.Activist, [ActivistNamed]) { IsRepeated = true },
        new(ActivistReviewed, MemberStage.Activist, [ActivistNamed], new(MemberParameters.ActivistReview, ActivistNamed)) { IsRepeated = true },
        new(ActivistAnalyzed, MemberStage.Activist, [ActivistNamed]) { IsRepeated = true },
        new(ActivistMoved, MemberStage.Activist, [ActivistNamed]) { IsRepeated = true, IsAside = true },
        new(ViewsOnTarget, MemberStage.Activist, [ActivistNamed]) { IsRepeated = true },
        new(TargetProposed, MemberStage.Activist, [ActivistNamed, MentorAssigned, ActivistReviewed, ViewsOnTarget]),
        new(TargetFiled, MemberStage.Activist, [TargetProposed]),
        new(TargetConsented, MemberStage.Activist, [TargetProposed]),
        new(TargetPublicized, MemberStage.Activist, [TargetConsented]) { IsRepeated = true },
        new(TargetListed, MemberStage.Activist, [TargetProposed, TargetFiled, TargetConsented, TargetPublicized]) { Opens = MemberStage.DevelopmentTarget },
        new(IntroducerReleased, MemberStage.DevelopmentTarget, [IntroducerNamed]) { IsRepeated = true, IsAside = true },
        new(IntroducerNamed, MemberStage.DevelopmentTarget, [TargetListed]) { IsRepeated = true },
        new(PoliticallyReviewed, MemberStage.DevelopmentTarget, [TargetListed]) { IsRepeated = true },
        new(TargetTrained, MemberStage.DevelopmentTarget, [TargetListed]) { IsRepeated = true },
        new(LeavingAnnounced, MemberStage.Applicant, []) { Until = MemberStage.DevelopmentTarget, IsRepeated = true, IsAside = true },
        new(PreReviewPassed, MemberStage.DevelopmentTarget, [TargetListed, IntroducerNamed, PoliticallyReviewed, TargetTrained]),
        new(FormIssued, MemberStage.DevelopmentTarget, [PreReviewPassed]),
        new(AdmissionVoted, MemberStage.DevelopmentTarget, [PreReviewPassed], new(MemberParameters.MeetingDeadline, PreReviewPassed)),
        new(AdmissionSubmitted, MemberStage.DevelopmentTarget, [AdmissionVoted]),
        new(ApproverTalked, MemberStage.DevelopmentTarget, [AdmissionVoted]),
        new(LeadingGroupExamined, MemberStage.DevelopmentTarget, [AdmissionVoted]),
        new(AdmissionApproved, MemberStage.DevelopmentTarget, [AdmissionSubmitted, ApproverTalked, LeadingGroupExamined], new(MemberParameters.ApprovalDeadline, AdmissionSubmitted))
        {
            Opens = MemberStage.Probationary,
        },
        new(BranchAssigned, MemberStage.Probationary, [AdmissionApproved], new(MemberParameters.Assignment, AdmissionApproved)),
        new(OathTaken, MemberStage.Probationary, [AdmissionApproved], new(MemberParameters.OathDeadline, AdmissionApproved)),
        new(ConversionRequested, MemberStage.Probationary, [AdmissionApproved]),
        new(ViewsOnConversion, MemberStage.Probationary, [AdmissionApproved]) { IsRepeated = true },
        new(ConversionExamined, MemberStage.Probationary, [ConversionRequested, ViewsOnConversion]),
        new(ExtensionVoted, MemberStage.Probationary, [AdmissionApproved]) { IsRepeated = true },
        new(ExtensionApproved, MemberStage.Probationary, [ExtensionVoted]),
        new(ConversionVoted, MemberStage.Probationary, [ConversionRequested, ViewsOnConversion, ConversionExamined]),
        new(ConversionSubmitted, MemberStage.Probationary, [ConversionVoted]),
        new(ConversionApproved, MemberStage.Probationary, [ConversionSubmitted], new(MemberParameters.ConversionApprovalDeadline, ConversionSubmitted))
        {
            Opens = MemberStage.Full,
        },
        new(PapersFiled, MemberStage.Full, [ConversionApproved]) { IsRepeated = true },
        new(RevocationVoted, MemberStage.Probationary, [AdmissionApproved]),
        new(RevocationApproved, MemberStage.Probationary, [RevocationVoted]) { Ends = true },
        new(DirectlyAdmitted, null, []) { Until = MemberStage.DevelopmentTarget, IsAside = true, Opens = MemberStage.Probationary },
        new(PosthumouslyRecognized, MemberStage.Applicant, [ApplicationReceived]) { Until = MemberStage.DevelopmentTarget, IsAside = true, Ends = true },
        new(ApplicationWithdrawn, MemberStage.Applicant, []) { Until = MemberStage.DevelopmentTarget, IsAside = true, Ends = true },
        new(Rejected, MemberStage.Applicant, []) { Until = MemberStage.DevelopmentTarget, IsAside = true, Ends = true },
        new(NotRecognized, MemberStage.Probationary, []) { Until = MemberStage.Full, IsAside = true, Ends = true },
    ];

    private static readonly Dictionary<PathStep, PathRow> ByStep = Table.ToDictionary(row => row.Step);

    public static PathRow Of(PathStep step) => ByStep[step];

    /// <summary>Whether the step is taken at a stage; null: at none.</summary>
    public bool Includes(MemberStage? stage) => stage == Stage || stage == Until || ((Stage is null || stage > Stage) && stage < Until);
}

/// <summary>By when a step is due: so many months (days, for the parameter of that type) from another step, whose own day picks the edition.</summary>
internal sealed record PathTerm(Parameter<int> Length, PathStep From);
