using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A transfer of the relation to another organisation starts (转出组织关系). Until it is accepted, the person stays with the old one,
/// <c>members.transfer-in-transit</c>. One that was never accepted gives way to the next.</summary>
public sealed record TransferStarted : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="to">The organisation to which the relation goes.</param>
    /// <param name="on">The day on which it is sent.</param>
    [JsonConstructor]
    public TransferStarted(MemberId member, OrganizationId to, LocalDate on)
        : base(member)
    {
        To = Guard.Against.Default(to);
        On = Guard.Against.Default(on);
    }

    /// <summary>The organisation to which the relation goes.</summary>
    public OrganizationId To { get; }

    /// <summary>The day on which it is sent.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Relations is [.., { Span.Until: null }], "type", MemberTexts.NoRelation);
        var relation = known.Relations[^1];
        InvalidFactException.Require(relation.Organization != To, "to", MemberTexts.SameOrganization);
        InvalidFactException.Require(!(On < relation.Span.From), "on", MemberTexts.BeforeTheRelation);
        InvalidFactException.Require(known.Transfers is [] || On >= known.Transfers[^1].StartedOn, "on", MemberTexts.BeforeTheTransfer);
        return known with { Transfers = known.WithoutOpenTransfer(On, false).Add(new(To, On, null, false)) };
    }
}
