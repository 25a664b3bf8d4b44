using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>An organisation receives an application, and the record says which kind of organisation it is (收到入党申请书), <c>members.application-venue</c>. Whether it was
/// the one to receive it follows from the unit of the applicant, as far as that is recorded.</summary>
public sealed record ApplicationLodged : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The applicant.</param>
    /// <param name="on">The day on which it is received, not the one written on it.</param>
    /// <param name="venue">Where.</param>
    /// <param name="unit">The unit of the applicant; null: not recorded.</param>
    /// <param name="isMobile">Whether the applicant is a mobile person; null: not recorded.</param>
    [JsonConstructor]
    public ApplicationLodged(MemberId member, LocalDate on, ApplicationVenue venue, ApplicantUnit? unit = null, bool? isMobile = null)
        : base(member, on)
    {
        Venue = Guard.Against.EnumOutOfRange(venue);
        Unit = unit is { } known ? Guard.Against.EnumOutOfRange(known, nameof(unit)) : null;
        IsMobile = isMobile;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.ApplicationReceived;

    /// <summary>Where.</summary>
    public ApplicationVenue Venue { get; }

    /// <summary>The unit of the applicant (申请人所在单位); null: not recorded.</summary>
    public ApplicantUnit? Unit { get; }

    /// <summary>Whether the applicant is a mobile person (流动人员); null: not recorded.</summary>
    public bool? IsMobile { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
