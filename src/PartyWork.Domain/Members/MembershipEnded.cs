using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A person leaves the way into the Party or the Party, for whatever reason (离开).</summary>
public sealed record MembershipEnded : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="on">The first day after.</param>
    [JsonConstructor]
    public MembershipEnded(MemberId member, LocalDate on)
        : base(member)
        => On = on;

    /// <summary>The first day after.</summary>
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        InvalidFactException.Require(known.Stages is [.., { Span.Until: null }], "type", MemberTexts.NoStage);
        var last = known.Stages[^1];
        InvalidFactException.Require(!(On <= last.Span.From), "on", MemberTexts.EndNotAfterStart);
        return known with
        {
            Stages = [.. known.Stages.Take(known.Stages.Count - 1), new(last.Stage, new(last.Span.From, On))],
            Roles = known.Roles.Select(role => new RoleSpan(role.Role, role.Span.EndedOn(On))).ToValueList(),
        };
    }
}
