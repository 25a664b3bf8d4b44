using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>Something that happened to a Party organisation (党组织事件). The JSON form names its kind and version first.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OrganizationRecorded), "organization-recorded.v1")]
[JsonDerivedType(typeof(CommitteeFormed), "committee-formed.v1")]
[JsonDerivedType(typeof(CommitteeEnded), "committee-ended.v1")]
[JsonDerivedType(typeof(GroupFormed), "group-formed.v1")]
[JsonDerivedType(typeof(GroupEnded), "group-ended.v1")]
[JsonDerivedType(typeof(OfficersElected), "officers-elected.v1")]
[JsonDerivedType(typeof(ReelectionShifted), "reelection-shifted.v1")]
[JsonDerivedType(typeof(ApprovalRecorded), "approval-recorded.v1")]
[JsonDerivedType(typeof(OrganizationEnded), "organization-ended.v1")]
public abstract record OrganizationEvent
{
    private protected OrganizationEvent(OrganizationId organization) => Organization = Guard.Against.Default(organization);

    /// <summary>The organisation.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Reads one event, as <see cref="ToJson"/> writes it and as it stands in a record (党组织事件).</summary>
    /// <exception cref="InputFormatException">The text is not of that form.</exception>
    public static OrganizationEvent Parse(string json) => JsonInput.Read(json, OrganizationJson.Default.OrganizationEvent, JsonInput.MaxEventLength);

    /// <summary>The event as JSON; reading it gives an equal event.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, OrganizationJson.Default.OrganizationEvent);

    /// <summary>The kind of event and the id; no more, so that a log stays quiet.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Organization}";

    /// <summary>The organisation after this event. Keeps the hierarchy closed.</summary>
    internal abstract PartyOrganization ApplyTo(PartyOrganization? organization);

    private protected PartyOrganization Known(PartyOrganization? organization)
    {
        InvalidFactException.Require(organization is not null, "type", OrganizationTexts.NotRecordedYet);
        InvalidFactException.Require(organization.Id == Organization, nameof(organization), OrganizationTexts.AnotherOrganization);
        return organization;
    }

    /// <summary>Closes the span that is open: the day is the first on which it no longer holds.</summary>
    private protected static Validity Closed(Validity open, LocalDate on) => new(open.From, on);
}
