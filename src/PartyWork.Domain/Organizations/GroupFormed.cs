using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>A Party group is set up (党小组成立). A group has its id once; set up again, it is another group.</summary>
public sealed record GroupFormed : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="group">The id, unique within the record.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    [JsonConstructor]
    public GroupFormed(OrganizationId organization, GroupId group, LocalDate? on = null)
        : base(organization)
    {
        Group = Guard.Against.Default(group);
        On = on;
    }

    /// <summary>The id.</summary>
    public GroupId Group { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        InvalidFactException.Require(!known.Groups.Any(group => group.Id == Group), "group", InputTexts.Duplicate(Group.Value));
        return known with { Groups = known.Groups.Add(new(Group, new(On, null))) };
    }
}
