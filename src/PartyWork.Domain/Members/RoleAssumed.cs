using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A person takes a role (任职).</summary>
public sealed record RoleAssumed : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    /// <param name="origin">How it was taken; null: not recorded.</param>
    /// <param name="approvedOn">The day on which the superior approved it; null: not recorded, or not asked for.</param>
    /// <param name="group">For a group leader and for nobody else: the group; null: not recorded.</param>
    /// <exception cref="InvalidFactException">A group is named for another role.</exception>
    [JsonConstructor]
    public RoleAssumed(
        MemberId member, MemberRole role, LocalDate? on = null, RoleOrigin? origin = null, LocalDate? approvedOn = null, GroupId? group = null)
        : base(member)
    {
        Role = Guard.Against.EnumOutOfRange(role);
        On = on;
        Origin = origin is { } known ? Guard.Against.EnumOutOfRange(known, nameof(origin)) : null;
        ApprovedOn = approvedOn;
        Group = group is { } id ? Guard.Against.Default(id, nameof(group)) : null;
        InvalidFactException.Require(group is null || role == MemberRole.GroupLeader, nameof(group), MemberTexts.GroupOfLeader);
    }

    /// <summary>The role.</summary>
    public MemberRole Role { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    /// <summary>How it was taken (任职方式); null: not recorded.</summary>
    public RoleOrigin? Origin { get; }

    /// <summary>The day on which the superior approved it (批准日期); null: not recorded, or not asked for.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ApprovedOn { get; }

    /// <summary>The group that the person leads (党小组); null: not recorded, or another role.</summary>
    public GroupId? Group { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Roles.All(held => held.Role != Role || held.Span.Until <= On), "on", MemberTexts.RoleHeldAlready);
        return known with { Roles = known.Roles.Add(new(Role, new(On, null), Origin, ApprovedOn, Group)) };
    }
}
