using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>The organisation is abolished (党组织撤销).</summary>
public sealed record OrganizationEnded : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="on">The first day without it.</param>
    [JsonConstructor]
    public OrganizationEnded(OrganizationId organization, LocalDate on)
        : base(organization)
        => On = Guard.Against.Default(on);

    /// <summary>The first day without it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        InvalidFactException.Require(known.Existence.Until is null, "type", OrganizationTexts.EndedTwice);
        InvalidFactException.Require(!(On <= known.Existence.From), "on", OrganizationTexts.EndNotAfterStart);
        return known with { Existence = Closed(known.Existence, On) };
    }
}
