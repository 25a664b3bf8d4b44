using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>An organisation enters the record (党组织登记). The first event of every organisation.</summary>
public sealed record OrganizationRecorded : OrganizationEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="organization">The id.</param>
    /// <param name="kind">What kind of organisation it is.</param>
    /// <param name="superiors">The path to the superior: the next higher organisation first, then its superior, …; empty when not recorded.</param>
    /// <param name="founded">The day it was founded; null: before everything that the record covers.</param>
    [JsonConstructor]
    public OrganizationRecorded(OrganizationId organization, OrganizationKind kind, ValueList<OrganizationId>? superiors = null, LocalDate? founded = null)
        : base(organization)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Superiors = superiors ?? [];
        foreach (var superior in Superiors) Guard.Against.Default(superior, nameof(superiors));
        Founded = founded;
        InvalidFactException.Require(!Superiors.Contains(organization), nameof(superiors), OrganizationTexts.OwnSuperior);
        InvalidFactException.Require(Superiors.Distinct().Count() == Superiors.Count, nameof(superiors), OrganizationTexts.SuperiorTwice);
    }

    /// <summary>What kind of organisation it is.</summary>
    public OrganizationKind Kind { get; }

    /// <summary>The path to the superior (上级党组织), the nearest first.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<OrganizationId>))]
    public ValueList<OrganizationId> Superiors { get; }

    /// <summary>The day it was founded (成立日期); null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Founded { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        InvalidFactException.Require(organization is null, nameof(organization), OrganizationTexts.RecordedTwice);
        return new(this);
    }
}
