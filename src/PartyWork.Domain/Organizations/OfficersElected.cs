using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>The leadership is elected as a whole (换届选举): a term starts. A by-election or a secretary assigned by the superior starts none and is no such
/// event.</summary>
public sealed record OfficersElected : OrganizationEvent
{
    private const int MostYears = 20;
    private const int MostSeats = 100;

    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="on">The day of the election meeting, from which the term runs.</param>
    /// <param name="years">The length of the term as the election states it; null: none stated, the rule's holds.</param>
    /// <param name="seats">The seats of the committee, filled or not; null: not known.</param>
    [JsonConstructor]
    public OfficersElected(OrganizationId organization, LocalDate on, int? years = null, int? seats = null)
        : base(organization)
    {
        On = Guard.Against.Default(on);
        Years = years;
        Seats = seats;
        InvalidFactException.Require(years is null or (>= 1 and <= MostYears), nameof(years), OrganizationTexts.NotYears(MostYears));
        InvalidFactException.Require(seats is null or (>= 1 and <= MostSeats), nameof(seats), OrganizationTexts.NotACount(MostSeats));
    }

    /// <summary>The day of the election meeting.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>The length of the term as the election states it (任期年数); null: none stated.</summary>
    public int? Years { get; }

    /// <summary>The seats of the committee (委员职数); null: not known.</summary>
    public int? Seats { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        InvalidFactException.Require(known.FullElections is [] || On > known.FullElections[^1].On, "on", OrganizationTexts.NotAfterTheElectionBefore);
        return known with { FullElections = known.FullElections.Add(new(On, Years, Seats, null)) };
    }
}
