using Ardalis.GuardClauses;

namespace PartyWork.Domain.Organizations;

/// <summary>What is counted of a Party group on a day (党小组人数).</summary>
public sealed record GroupCount
{
    /// <summary>Makes the counts of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="fullMembers">Its full members.</param>
    /// <param name="members">Its full and probationary members.</param>
    /// <exception cref="InvalidFactException">A number is negative, or there are fewer members than full members.</exception>
    public GroupCount(GroupId group, int fullMembers, int members)
    {
        Group = Guard.Against.Default(group);
        FullMembers = OrganizationCounts.Counted(fullMembers, nameof(fullMembers));
        Members = OrganizationCounts.Counted(members, nameof(members));
        InvalidFactException.Require(members >= fullMembers, nameof(members), SizeTexts.FewerThanFull);
    }

    /// <summary>The group.</summary>
    public GroupId Group { get; }

    /// <summary>Its full members (正式党员).</summary>
    public int FullMembers { get; }

    /// <summary>Its full and probationary members (党员，含预备党员).</summary>
    public int Members { get; }

    /// <summary>The group and its members.</summary>
    public override string ToString() => $"{Group}: {Members}";
}
