using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A proposed target is announced at a place (公示).</summary>
public sealed record PublicNoticeGiven : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="on">The first day of the notice.</param>
    /// <param name="lastDay">Its last day, included.</param>
    /// <param name="place">Where; null: not recorded.</param>
    /// <param name="standsInTheWay">Whether what came in stands in the way of the listing.</param>
    [JsonConstructor]
    public PublicNoticeGiven(MemberId member, LocalDate on, LocalDate lastDay, NoticePlace? place = null, bool standsInTheWay = false)
        : base(member, on)
    {
        StandsInTheWay = standsInTheWay;
        LastDay = Guard.Against.Default(lastDay);
        Place = place is { } known ? Guard.Against.EnumOutOfRange(known, nameof(place)) : null;
        InvalidFactException.Require(on <= lastDay, nameof(lastDay), InputTexts.LastBeforeFirst);
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.TargetPublicized;

    /// <summary>The last day, included.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate LastDay { get; }

    /// <summary>Where; null: not recorded.</summary>
    public NoticePlace? Place { get; }

    /// <summary>Whether what came in stands in the way of the listing (公示结果影响列为发展对象).</summary>
    public bool StandsInTheWay { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
