using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>The days during which a person has a role (任职期间).</summary>
public sealed record RoleSpan
{
    internal RoleSpan(MemberRole role, Validity span, RoleOrigin? origin = null, LocalDate? approvedOn = null, GroupId? group = null)
    {
        Role = role;
        Span = span;
        Origin = origin;
        ApprovedOn = approvedOn;
        Group = group;
    }

    /// <summary>The role.</summary>
    public MemberRole Role { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }

    /// <summary>How it was taken (任职方式); null: not recorded.</summary>
    public RoleOrigin? Origin { get; }

    /// <summary>The day on which the superior approved it (批准日期); null: not recorded, or not asked for.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>The group that the person leads (党小组); null: not recorded, or another role.</summary>
    public GroupId? Group { get; }
}
