using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>A written opinion handed in by one who cannot attend (书面意见), <c>votes.admission-written</c>. Whether it counts is judged with the ballot.</summary>
public sealed record WrittenOpinion
{
    /// <summary>Makes an opinion.</summary>
    /// <param name="choice">For, against or neither.</param>
    /// <param name="receivedOn">The day on which it was handed in; it counts when that is before the day of the meeting.</param>
    /// <param name="member">Whose it is; null: not named.</param>
    /// <param name="attended">Whether the member attended after all; then only the ballot counts.</param>
    [JsonConstructor]
    public WrittenOpinion(VoteChoice choice, LocalDate receivedOn, MemberId? member = null, bool attended = false)
    {
        Choice = Guard.Against.EnumOutOfRange(choice);
        ReceivedOn = Guard.Against.Default(receivedOn);
        Member = member is { } known ? Guard.Against.Default(known, nameof(member)) : null;
        Attended = attended;
    }

    /// <summary>For, against or neither.</summary>
    public VoteChoice Choice { get; }

    /// <summary>The day on which it was handed in (收到日期).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate ReceivedOn { get; }

    /// <summary>Whose it is; null: not named.</summary>
    public MemberId? Member { get; }

    /// <summary>Whether the member attended after all (本人到会).</summary>
    public bool Attended { get; }

    /// <summary>The day; no more, so that a log stays quiet.</summary>
    public override string ToString() => IsoDay.Text(ReceivedOn);
}
