using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A decision gives back membership, or fixes from when Party standing counts (恢复党籍、党龄认定). One who was out of the Party is a full member again from its day.</summary>
public sealed record StandingDecided : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="countsInterruptedTime">Whether the time between counts: of one wrongly expelled it does, else as the decision says.</param>
    /// <param name="since">The day from which standing counts, where the decision fixes one, as for one who rejoins without probation; null: it does not.</param>
    [JsonConstructor]
    public StandingDecided(MemberId member, LocalDate on, bool countsInterruptedTime = false, LocalDate? since = null)
        : base(member)
    {
        On = Guard.Against.Default(on);
        (CountsInterruptedTime, Since) = (countsInterruptedTime, since);
        InvalidFactException.Require(since is null || !countsInterruptedTime, nameof(since), MemberTexts.SinceOrInterrupted);
    }

    /// <summary>The day of the decision.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Whether the time between counts (是否连续计算).</summary>
    public bool CountsInterruptedTime { get; }

    /// <summary>The day from which standing counts (党龄起算日); null: the decision fixes none.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        var after = known with { StandingDecisions = known.StandingDecisions.Add(this) };
        return known.StageOn(On) is MemberStage.Full ? after : after.AtStage(MemberStage.Full, On);
    }
}
