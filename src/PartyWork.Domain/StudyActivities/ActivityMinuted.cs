using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.StudyActivities;

/// <summary>The minutes of an activity enter the record (会议记录登记), and show that it was held. Later ones replace earlier ones.</summary>
public sealed record ActivityMinuted : StudyActivityEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="activity">The activity, which is held on a known day: that of the ballots.</param>
    /// <param name="by">Who enters them.</param>
    /// <param name="on">The day on which they are entered.</param>
    /// <param name="minutes">The minutes.</param>
    [JsonConstructor]
    public ActivityMinuted(ActivityId activity, MemberId by, LocalDate on, Minutes minutes)
        : base(activity)
    {
        By = Guard.Against.Default(by);
        On = Guard.Against.Default(on);
        Minutes = Guard.Against.Null(minutes);
    }

    /// <summary>Who enters them.</summary>
    public MemberId By { get; }

    /// <summary>The day on which they are entered.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>The minutes.</summary>
    [JsonConverter(typeof(NestedJsonConverter<Minutes>))]
    public Minutes Minutes { get; }

    internal override StudyActivity ApplyTo(StudyActivity? activity)
    {
        var known = Known(activity);
        InvalidFactException.Require(known.Held.IsKnown, nameof(activity), ActivityTexts.MinutesNeedADay);
        InvalidFactException.Require(known.HasDayOf(Minutes), "minutes", ActivityTexts.MinutesOfAnotherDay);
        return known with { Minutes = Minutes, Evidence = Evidence.Reported, LastActOn = known.LatestOf(On) };
    }
}
