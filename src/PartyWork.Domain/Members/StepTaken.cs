using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A step that is told by its day alone (程序步骤). Where more is known of an application or of papers, <see cref="ApplicationLodged"/> and
/// <see cref="PapersHandedOver"/> say it.</summary>
public sealed record StepTaken : PathEvent
{
    private static readonly ValueList<PathStep> Steps =
    [
        PathStep.ApplicationReceived, PathStep.ApplicantTalkedWith, PathStep.ActivistRecommended, PathStep.ActivistNamed, PathStep.ActivistFiled,
        PathStep.ActivistReviewed, PathStep.ActivistAnalyzed, PathStep.ActivistMoved, PathStep.TargetProposed, PathStep.TargetFiled, PathStep.TargetConsented, PathStep.TargetListed,
        PathStep.PreReviewPassed, PathStep.FormIssued, PathStep.AdmissionSubmitted, PathStep.ApproverTalked, PathStep.LeadingGroupExamined, PathStep.BranchAssigned, PathStep.OathTaken, PathStep.ConversionRequested,
        PathStep.ConversionExamined, PathStep.ConversionSubmitted, PathStep.PapersFiled, PathStep.PosthumouslyRecognized, PathStep.ApplicationWithdrawn, PathStep.Rejected, PathStep.NotRecognized,
    ];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="step">The step; one of those that need nothing but the day.</param>
    /// <param name="on">The day.</param>
    [JsonConstructor]
    public StepTaken(MemberId member, PathStep step, LocalDate on)
        : base(member, on) => Step = OneOf(step, Steps);

    /// <inheritdoc/>
    public override PathStep Step { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
