namespace PartyWork.Domain.Organizations;

/// <summary>A Party group (党小组): part of a branch, decides nothing.</summary>
public sealed record PartyGroup
{
    internal PartyGroup(GroupId id, Validity span)
    {
        Id = id;
        Span = span;
    }

    /// <summary>The id.</summary>
    public GroupId Id { get; }

    /// <summary>The days on which it exists.</summary>
    public Validity Span { get; }
}
