using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>The branch committee leaves office and none follows at once (支部委员会不再在任).</summary>
public sealed record CommitteeEnded : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="on">The first day without a committee.</param>
    [JsonConstructor]
    public CommitteeEnded(OrganizationId organization, LocalDate on)
        : base(organization)
        => On = Guard.Against.Default(on);

    /// <summary>The first day without a committee.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        InvalidFactException.Require(known.Committees is [.., { Until: null }], "type", OrganizationTexts.NoCommitteeInOffice);
        InvalidFactException.Require(!(On <= known.Committees[^1].From), "on", OrganizationTexts.EndNotAfterStart);
        return known with { Committees = [.. known.Committees.Take(known.Committees.Count - 1), Closed(known.Committees[^1], On)] };
    }
}
