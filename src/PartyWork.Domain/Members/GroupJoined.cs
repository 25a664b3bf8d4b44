using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A person is placed in a Party group of the branch (编入党小组). A person is in one group at a time.</summary>
public sealed record GroupJoined : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    [JsonConstructor]
    public GroupJoined(MemberId member, GroupId group, LocalDate? on = null)
        : base(member)
    {
        Group = Guard.Against.Default(group);
        On = on;
    }

    /// <summary>The group.</summary>
    public GroupId Group { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Groups.All(held => held.Span.Until <= On), "on", MemberTexts.InGroupAlready);
        return known with { Groups = known.Groups.Add(new(Group, new(On, null))) };
    }
}
