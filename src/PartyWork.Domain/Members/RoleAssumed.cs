using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A person takes a role (任职).</summary>
public sealed record RoleAssumed : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    [JsonConstructor]
    public RoleAssumed(MemberId member, MemberRole role, LocalDate? on = null)
        : base(member)
    {
        Role = Guard.Against.EnumOutOfRange(role);
        On = on;
    }

    /// <summary>The role.</summary>
    public MemberRole Role { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Roles.All(held => held.Role != Role || held.Span.Until <= On), "on", MemberTexts.RoleHeldAlready);
        return known with { Roles = known.Roles.Add(new(Role, new(On, null))) };
    }
}
