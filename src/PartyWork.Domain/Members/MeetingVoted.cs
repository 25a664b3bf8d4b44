using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The general meeting votes on a person (党员大会表决): admission, conversion, extension or revocation.</summary>
public sealed record MeetingVoted : PathEvent
{
    private static readonly ValueList<PathStep> Steps = [PathStep.AdmissionVoted, PathStep.ConversionVoted, PathStep.ExtensionVoted, PathStep.RevocationVoted];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="step">One of the four votes.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="isPassed">What the meeting stated: whether it passed.</param>
    /// <param name="months">By how many months the probation is extended; for an extension and for nothing else.</param>
    [JsonConstructor]
    public MeetingVoted(MemberId member, PathStep step, LocalDate on, bool isPassed, int? months = null)
        : base(member, on)
    {
        Step = OneOf(step, Steps);
        (IsPassed, Months) = (isPassed, months);
        InvalidFactException.Require((months is not null) == (step == PathStep.ExtensionVoted), nameof(months), MemberTexts.MonthsOfExtension);
        InvalidFactException.Require(months is null or (>= 1 and <= 120), nameof(months), MemberTexts.MonthsOfExtension);
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>What the meeting stated: whether it passed.</summary>
    public bool IsPassed { get; }

    /// <summary>By how many months the probation is extended (延长月数); null unless it is an extension.</summary>
    public int? Months { get; }
}
