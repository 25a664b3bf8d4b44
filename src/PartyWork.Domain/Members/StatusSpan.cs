namespace PartyWork.Domain.Members;

/// <summary>The days during which a person has a status (状态期间).</summary>
public sealed record StatusSpan
{
    internal StatusSpan(MemberStatus status, Validity span)
    {
        Status = status;
        Span = span;
    }

    /// <summary>The status.</summary>
    public MemberStatus Status { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }
}
