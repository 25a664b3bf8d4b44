using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>A branch committee takes office (支部委员会产生). A committee elected while one is in office continues it: no event.</summary>
public sealed record CommitteeFormed : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="on">The first day in office; null: before everything that the record covers.</param>
    [JsonConstructor]
    public CommitteeFormed(OrganizationId organization, LocalDate? on = null)
        : base(organization)
        => On = on;

    /// <summary>The first day in office; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        InvalidFactException.Require(known.Committees.All(span => span.Until <= On), "on", OrganizationTexts.CommitteeInOffice);
        return known with { Committees = known.Committees.Add(new(On, null)) };
    }
}
