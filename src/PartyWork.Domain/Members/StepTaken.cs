using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A step that is told by its day alone (程序步骤). Where more is known of an application or of papers, <see cref="ApplicationLodged"/> and
/// <see cref="PapersHandedOver"/> say it; the other steps have events of their own, such as <see cref="PersonNamed"/>, <see cref="MeetingVoted"/> and
/// <see cref="ApprovalGiven"/>.</summary>
public sealed record StepTaken : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="step">The step; one of those that need nothing but the day.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidFactException">The step has an event of its own; the text names it.</exception>
    [JsonConstructor]
    public StepTaken(MemberId member, PathStep step, LocalDate on)
        : base(member, on)
    {
        if (OwnEventOf(Guard.Against.EnumOutOfRange(step)) is { } own) throw new InvalidFactException(nameof(step), MemberTexts.HasItsOwnEvent(own));
        Step = step;
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>The type of the event that tells of a step beside its day; null: it is told by its day.</summary>
    internal static string? OwnEventOf(PathStep step) => step switch
    {
        PathStep.MentorAssigned or PathStep.MentorReleased or PathStep.IntroducerNamed or PathStep.IntroducerReleased => "person-named.v1",
        PathStep.ViewsOnTarget or PathStep.ViewsOnConversion => "views-heard.v1",
        PathStep.TargetPublicized => "public-notice-given.v1",
        PathStep.PoliticallyReviewed => "political-review-concluded.v1",
        PathStep.TargetTrained => "training-completed.v1",
        PathStep.LeavingAnnounced => "leaving-expected.v1",
        PathStep.DirectlyAdmitted => "admitted-directly.v1",
        PathStep.AdmissionVoted or PathStep.ConversionVoted or PathStep.ExtensionVoted or PathStep.RevocationVoted => "meeting-voted.v1",
        PathStep.AdmissionApproved or PathStep.ConversionApproved or PathStep.ExtensionApproved or PathStep.RevocationApproved => "approval-given.v1",
        _ => null,
    };

    internal override Member ApplyTo(Member? member) => Taken(member);
}
