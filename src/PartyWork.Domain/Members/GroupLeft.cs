using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A person leaves a Party group (调出党小组).</summary>
public sealed record GroupLeft : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The first day without it.</param>
    [JsonConstructor]
    public GroupLeft(MemberId member, GroupId group, LocalDate on)
        : base(member)
    {
        Group = Guard.Against.Default(group);
        On = Guard.Against.Default(on);
    }

    /// <summary>The group.</summary>
    public GroupId Group { get; }

    /// <summary>The first day without it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        var open = known.Groups.FirstOrDefault(held => held.Group == Group && held.Span.Until is null);
        InvalidFactException.Require(open is not null, "group", MemberTexts.NotInGroup);
        InvalidFactException.Require(!(On <= open.Span.From), "on", MemberTexts.EndNotAfterStart);
        var ended = new GroupSpan(Group, new(open.Span.From, On));
        return known with { Groups = known.Groups.Select(held => ReferenceEquals(held, open) ? ended : held).ToValueList() };
    }
}
