using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A status begins (状态开始), such as probation within the Party.</summary>
public sealed record StatusBegan : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="status">The status.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    [JsonConstructor]
    public StatusBegan(MemberId member, MemberStatus status, LocalDate? on = null)
        : base(member)
    {
        Status = Guard.Against.EnumOutOfRange(status);
        On = on;
    }

    /// <summary>The status.</summary>
    public MemberStatus Status { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Statuses.All(held => held.Status != Status || held.Span.Until <= On), "on", MemberTexts.StatusHeldAlready);
        return known with { Statuses = known.Statuses.Add(new(Status, new(On, null))) };
    }
}
