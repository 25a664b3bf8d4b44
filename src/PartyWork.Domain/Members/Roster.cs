using Ardalis.GuardClauses;

namespace PartyWork.Domain.Members;

/// <summary>Who belongs to an organisation (花名册): a value that an application passes to acts which name people. Equal when the same ids stand in the same order.</summary>
public sealed record Roster
{
    /// <summary>Makes a roster.</summary>
    /// <param name="members">The people, by their ids.</param>
    public Roster(ValueList<MemberId> members)
    {
        Members = Guard.Against.Null(members);
        foreach (var member in members) Guard.Against.Default(member, nameof(members));
    }

    /// <summary>The people.</summary>
    public ValueList<MemberId> Members { get; }

    /// <summary>Whether the person belongs to it.</summary>
    /// <param name="member">The person.</param>
    public bool Includes(MemberId member) => Members.Contains(member);

    /// <summary>How many people.</summary>
    public override string ToString() => $"{Members.Count} members";
}
