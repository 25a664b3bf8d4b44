using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A person leaves the way into the Party or the Party, for whatever reason (身份终止).</summary>
public sealed record MembershipEnded : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="on">The first day after.</param>
    [JsonConstructor]
    public MembershipEnded(MemberId member, LocalDate on)
        : base(member)
        => On = Guard.Against.Default(on);

    /// <summary>The first day after.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Stages is [.., { Span.Until: null }], "type", MemberTexts.NoStage);
        var last = known.Stages[^1];
        InvalidFactException.Require(!(On <= last.Span.From), "on", MemberTexts.EndNotAfterStart);
        return known with { Stages = [.. known.Stages.Take(known.Stages.Count - 1), new(last.Stage, new(last.Span.From, On))] };
    }
}
