using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>The re-election at the end of the running term is moved, to an earlier or a later day (提前或者延期换届). Moved again, the last holds.</summary>
public sealed record ReelectionShifted : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="until">The day on which the term ends instead.</param>
    /// <param name="approvedOn">The day on which the superior approved it; null: no approval is recorded.</param>
    /// <param name="approvedBy">The organisation that approved it; null: not recorded.</param>
    [JsonConstructor]
    public ReelectionShifted(OrganizationId organization, LocalDate until, LocalDate? approvedOn = null, OrganizationId? approvedBy = null)
        : base(organization)
    {
        Until = Guard.Against.Default(until);
        ApprovedOn = approvedOn;
        ApprovedBy = approvedBy is { } superior ? Guard.Against.Default(superior, nameof(approvedBy)) : null;
        InvalidFactException.Require(approvedBy is null || approvedOn is not null, nameof(approvedOn), OrganizationTexts.ApprovalHasADay);
    }

    /// <summary>The day on which the term ends instead.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Until { get; }

    /// <summary>The day on which the superior approved it (批准日期); null: no approval is recorded.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ApprovedOn { get; }

    /// <summary>The organisation that approved it (批准的上级党组织); null: not recorded.</summary>
    public OrganizationId? ApprovedBy { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        InvalidFactException.Require(known.FullElections is [.., _], "type", OrganizationTexts.NoElection);
        var last = known.FullElections[^1];
        InvalidFactException.Require(Until > last.On, "until", OrganizationTexts.EndNotAfterStart);
        var shift = new ReelectionShift(Until, ApprovedOn, ApprovedBy);
        return known with { FullElections = [.. known.FullElections.Take(known.FullElections.Count - 1), new(last.On, last.Years, last.Seats, shift)] };
    }
}
