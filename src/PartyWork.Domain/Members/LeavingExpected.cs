using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>It becomes known that a person will leave the unit (即将离开), <c>members.leaving-soon</c>.</summary>
public sealed record LeavingExpected : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="on">The day on which it became known.</param>
    /// <param name="leavingOn">The day of leaving.</param>
    [JsonConstructor]
    public LeavingExpected(MemberId member, LocalDate on, LocalDate leavingOn)
        : base(member, on) => LeavingOn = Guard.Against.Default(leavingOn);

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.LeavingAnnounced;

    /// <summary>The day of leaving.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate LeavingOn { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
