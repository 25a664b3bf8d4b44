using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A person's relation comes to an organisation (组织关系编入), and leaves the one before. For a move whose steps are recorded, use
/// <see cref="TransferStarted"/> and <see cref="TransferAccepted"/>.</summary>
public sealed record RelationEntered : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="organization">The organisation.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    [JsonConstructor]
    public RelationEntered(MemberId member, OrganizationId organization, LocalDate? on = null)
        : base(member)
    {
        Organization = Guard.Against.Default(organization);
        On = on;
    }

    /// <summary>The organisation.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override Member ApplyTo(Member? member) => Known(member).Moved(Organization, On);
}
