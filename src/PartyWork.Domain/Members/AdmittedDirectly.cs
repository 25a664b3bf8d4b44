using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The Central Committee or a provincial-level committee admits a member directly in a special case (直接接收党员), <c>members.direct-admission</c>. Every day is
/// taken from the decision.</summary>
public sealed record AdmittedDirectly : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="joined">The day from which membership holds.</param>
    /// <param name="full">The full-member date that the decision fixes; null: it fixes none, and probation runs from <paramref name="joined"/>.</param>
    /// <exception cref="InvalidFactException">Full membership begins before membership.</exception>
    [JsonConstructor]
    public AdmittedDirectly(MemberId member, LocalDate on, LocalDate joined, LocalDate? full = null)
        : base(member, on)
    {
        Joined = Guard.Against.Default(joined);
        Full = full;
        InvalidFactException.Require(!(full < joined), nameof(full), MemberTexts.FullBeforeJoined);
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.DirectlyAdmitted;

    /// <summary>The day from which membership holds (入党时间).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Joined { get; }

    /// <summary>The full-member date that the decision fixes (转正时间); null: it fixes none.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Full { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
