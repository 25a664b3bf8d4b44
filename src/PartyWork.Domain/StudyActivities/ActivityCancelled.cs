using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.StudyActivities;

/// <summary>A planned or announced activity does not take place (活动取消). It counts for nothing from then on.</summary>
public sealed record ActivityCancelled : StudyActivityEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="by">Who cancelled it.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public ActivityCancelled(ActivityId activity, MemberId by, LocalDate on, string reason)
        : base(activity)
    {
        By = Guard.Against.Default(by);
        On = Guard.Against.Default(on);
        InvalidFactException.Require(!string.IsNullOrWhiteSpace(reason), nameof(reason), InputTexts.Blank);
        Reason = reason;
    }

    /// <summary>Who cancelled it.</summary>
    public MemberId By { get; }

    /// <summary>The day of the decision.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override StudyActivity ApplyTo(StudyActivity? activity)
    {
        var known = Known(activity);
        return known with { CancelledOn = known.CancelledOn ?? On, LastActOn = known.LatestOf(On) };
    }
}
