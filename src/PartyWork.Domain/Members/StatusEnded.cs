using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A status ends (状态结束): the rights are restored. It never ends by the mere lapse of time.</summary>
public sealed record StatusEnded : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="status">The status.</param>
    /// <param name="on">The first day without it.</param>
    [JsonConstructor]
    public StatusEnded(MemberId member, MemberStatus status, LocalDate on)
        : base(member)
    {
        Status = Guard.Against.EnumOutOfRange(status);
        On = Guard.Against.Default(on);
    }

    /// <summary>The status.</summary>
    public MemberStatus Status { get; }

    /// <summary>The first day without it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        var open = known.Statuses.FirstOrDefault(held => held.Status == Status && held.Span.Until is null);
        InvalidFactException.Require(open is not null, "status", MemberTexts.StatusNotHeld);
        InvalidFactException.Require(!(On <= open.Span.From), "on", MemberTexts.EndNotAfterStart);
        var ended = new StatusSpan(Status, new(open.Span.From, On));
        return known with { Statuses = known.Statuses.Select(held => ReferenceEquals(held, open) ? ended : held).ToValueList() };
    }
}
