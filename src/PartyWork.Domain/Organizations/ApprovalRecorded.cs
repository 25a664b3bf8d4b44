using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>A superior lets an organisation do something beyond the rule (批准例外). It holds from its day on; recorded again, the first day stays.</summary>
public sealed record ApprovalRecorded : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="approval">What is approved.</param>
    /// <param name="on">The day.</param>
    [JsonConstructor]
    public ApprovalRecorded(OrganizationId organization, OrganizationApproval approval, LocalDate on)
        : base(organization)
    {
        Approval = Guard.Against.EnumOutOfRange(approval);
        On = Guard.Against.Default(on);
    }

    /// <summary>What is approved.</summary>
    public OrganizationApproval Approval { get; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        var known = Known(organization);
        return Approval switch
        {
            OrganizationApproval.SizeException => known with { SizeExceptionApprovedOn = Earlier(known.SizeExceptionApprovedOn) },
            OrganizationApproval.Admission => known with { AdmissionProvidedOn = Earlier(known.AdmissionProvidedOn) },
        };
    }

    private LocalDate Earlier(LocalDate? before) => before is { } day ? LocalDate.Min(day, On) : On;
}
