using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A person gives up a role (不再任职).</summary>
public sealed record RoleEnded : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="on">The first day without it.</param>
    [JsonConstructor]
    public RoleEnded(MemberId member, MemberRole role, LocalDate on)
        : base(member)
    {
        Role = Guard.Against.EnumOutOfRange(role);
        On = Guard.Against.Default(on);
    }

    /// <summary>The role.</summary>
    public MemberRole Role { get; }

    /// <summary>The first day without it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        var held = known.Roles.FirstOrDefault(span => span.Role == Role && span.Span.Until is null);
        InvalidFactException.Require(held is not null, "role", MemberTexts.RoleNotHeld);
        InvalidFactException.Require(!(On <= held.Span.From), "on", MemberTexts.EndNotAfterStart);
        var ended = new RoleSpan(Role, new(held.Span.From, On), held.Origin, held.ApprovedOn, held.Group);
        return known with { Roles = known.Roles.Select(span => ReferenceEquals(span, held) ? ended : span).ToValueList() };
    }
}
