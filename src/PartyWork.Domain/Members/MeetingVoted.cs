using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.Organizations;

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
    /// <param name="resolution">What the resolution states, of an admission and of nothing else; null: not recorded.</param>
    /// <param name="ballot">How it was voted, with those who should attend, counted for the day of the meeting; null: not recorded.</param>
    /// <exception cref="InvalidFactException">Months or a resolution belong to another vote, the months are out of range, the ballot is of another kind, day or
    /// person, or the resolution states other numbers than the ballot.</exception>
    [JsonConstructor]
    public MeetingVoted(MemberId member, PathStep step, LocalDate on, bool isPassed, int? months = null, AdmissionResolution? resolution = null, Ballot? ballot = null)
        : base(member, on)
    {
        Step = OneOf(step, Steps);
        (IsPassed, Months, Resolution, Ballot) = (isPassed, months, resolution, ballot);
        InvalidFactException.Require((months is not null) == (step == PathStep.ExtensionVoted), nameof(months), MemberTexts.MonthsOfExtension);
        InvalidFactException.Require(months is null or (>= 1 and <= 120), nameof(months), MemberTexts.MonthsOfExtension);
        InvalidFactException.Require(resolution is null || step == PathStep.AdmissionVoted, nameof(resolution), MemberTexts.ResolutionOfAdmission);
        Require(ballot, nameof(ballot));
        if (ballot is null) return;
        InvalidFactException.Require(resolution?.Due is null || resolution.Due == ballot.Eligible.Count, "resolution.due", MemberTexts.NotTheBallot(ballot.Eligible.Count));
        InvalidFactException.Require(resolution?.Present is null || resolution.Present == ballot.Present, "resolution.present", MemberTexts.NotTheBallot(ballot.Present));
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>What the meeting stated: whether it passed.</summary>
    public bool IsPassed { get; }

    /// <summary>By how many months the probation is extended (延长月数); null unless it is an extension.</summary>
    public int? Months { get; }

    /// <summary>What the resolution states (决议内容); null: not recorded, or not an admission.</summary>
    [JsonConverter(typeof(NestedJsonConverter<AdmissionResolution>))]
    public AdmissionResolution? Resolution { get; }

    /// <summary>How it was voted (表决记录); null: not recorded.</summary>
    [JsonConverter(typeof(NestedJsonConverter<Ballot>))]
    public Ballot? Ballot { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
