namespace PartyWork.Domain.Members;

/// <summary>The days during which a person has a role (任职期间).</summary>
public sealed record RoleSpan
{
    internal RoleSpan(MemberRole role, Validity span)
    {
        Role = role;
        Span = span;
    }

    /// <summary>The role.</summary>
    public MemberRole Role { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }
}
