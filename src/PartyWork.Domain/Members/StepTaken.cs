using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A step that is told by its day alone (程序步骤).</summary>
public sealed record StepTaken : PathEvent
{
    private static readonly ValueList<PathStep> Steps =
    [
        PathStep.ApplicationReceived, PathStep.ApplicantTalkedWith, PathStep.ActivistRecommended, PathStep.ActivistNamed, PathStep.ActivistFiled,
        PathStep.ActivistReviewed, PathStep.ActivistMoved, PathStep.TargetProposed, PathStep.TargetFiled, PathStep.TargetConsented, PathStep.TargetListed,
        PathStep.PreReviewPassed, PathStep.AdmissionSubmitted, PathStep.ApproverTalked, PathStep.BranchAssigned, PathStep.OathTaken, PathStep.ConversionRequested,
        PathStep.ConversionExamined, PathStep.ConversionSubmitted, PathStep.PapersFiled, PathStep.ApplicationWithdrawn, PathStep.Rejected, PathStep.NotRecognized,
    ];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="step">The step; one of those that have no event of their own.</param>
    /// <param name="on">The day.</param>
    [JsonConstructor]
    public StepTaken(MemberId member, PathStep step, LocalDate on)
        : base(member, on) => Step = OneOf(step, Steps);

    /// <inheritdoc/>
    public override PathStep Step { get; }
}
