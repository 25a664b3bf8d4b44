using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Members;

/// <summary>What an old file says of an admission (历史入党登记): the day, or only its month or year.</summary>
public sealed record AdmissionRecalled : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="joined">The joined date (入党时间).</param>
    /// <param name="category">The category of that time; null: none is recorded.</param>
    /// <param name="full">The full-member date (转正时间), where the file has one; null: it follows from the probation of the period.</param>
    [JsonConstructor]
    public AdmissionRecalled(MemberId member, UncertainDay joined, SocialCategory? category = null, UncertainDay? full = null)
        : base(member)
    {
        Joined = Guard.Against.Default(joined);
        Category = category is { } known ? Guard.Against.EnumOutOfRange(known, nameof(category)) : null;
        Full = full is { } day ? Guard.Against.Default(day, nameof(full)) : null;
    }

    /// <summary>The joined date (入党时间), or its month or year.</summary>
    public UncertainDay Joined { get; }

    /// <summary>The category of that time (社会成分); null: none is recorded.</summary>
    public SocialCategory? Category { get; }

    /// <summary>The full-member date (转正时间); null: it follows from the probation of the period.</summary>
    public UncertainDay? Full { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = (member ?? new Member(Member)) with { Recalled = this };
        return known.Stages.Count > 0 ? known : known with { Stages = [new(MemberStage.Full, new(Full is { IsKnown: true, Earliest: { } day } ? day : null, null))] };
    }
}
