using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>An organisation receives an application, and the record says which kind of organisation it is (收到入党申请书). Whether another should have received it is not
/// judged: that depends on organisations outside the record.</summary>
public sealed record ApplicationLodged : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The applicant.</param>
    /// <param name="on">The day on which it is received, not the one written on it.</param>
    /// <param name="venue">Where.</param>
    [JsonConstructor]
    public ApplicationLodged(MemberId member, LocalDate on, ApplicationVenue venue)
        : base(member, on) => Venue = Guard.Against.EnumOutOfRange(venue);

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.ApplicationReceived;

    /// <summary>Where.</summary>
    public ApplicationVenue Venue { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
