using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>A Party group ends (党小组撤销).</summary>
public sealed record GroupEnded : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The first day without it.</param>
    [JsonConstructor]
    public GroupEnded(OrganizationId organization, GroupId group, LocalDate on)
        : base(organization)
    {
        Group = Guard.Against.Default(group);
        On = Guard.Against.Default(on);
    }

    /// <summary>The group.</summary>
    public GroupId Group { get; }

    /// <summary>The first day without it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        var group = known.Groups.FirstOrDefault(candidate => candidate.Id == Group);
        InvalidFactException.Require(group is not null, "group", InputTexts.Unknown(Group.Value));
        InvalidFactException.Require(group.Span.Until is null, "group", OrganizationTexts.GroupEndedTwice);
        InvalidFactException.Require(!(On <= group.Span.From), "on", OrganizationTexts.EndNotAfterStart);
        var ended = new PartyGroup(Group, Closed(group.Span, On));
        return known with { Groups = known.Groups.Select(candidate => candidate.Id == Group ? ended : candidate).ToValueList() };
    }
}
