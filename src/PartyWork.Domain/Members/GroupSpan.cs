using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>The days during which a person is in a Party group (编入党小组期间).</summary>
public sealed record GroupSpan
{
    internal GroupSpan(GroupId group, Validity span)
    {
        Group = group;
        Span = span;
    }

    /// <summary>The group.</summary>
    public GroupId Group { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }
}
