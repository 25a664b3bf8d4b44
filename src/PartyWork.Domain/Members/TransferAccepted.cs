using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The organisation to which a relation was sent accepts it (接收组织关系): from this day on the person belongs to it.</summary>
public sealed record TransferAccepted : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="on">The first day with the new organisation.</param>
    [JsonConstructor]
    public TransferAccepted(MemberId member, LocalDate on)
        : base(member)
        => On = Guard.Against.Default(on);

    /// <summary>The first day with the new organisation.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Transfers is [.., { EndedOn: null }], "type", MemberTexts.NoTransfer);
        var open = known.Transfers[^1];
        InvalidFactException.Require(On >= open.StartedOn, "on", MemberTexts.BeforeTheTransfer);
        return known.Moved(open.To, On);
    }
}
