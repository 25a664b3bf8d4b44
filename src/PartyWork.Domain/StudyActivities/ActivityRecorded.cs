using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.StudyActivities;

/// <summary>An activity enters the record (活动登记). The first event of every activity.</summary>
public sealed record ActivityRecorded : StudyActivityEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="activity">The id.</param>
    /// <param name="held">The day it is held, or the range in which that day lies; the first day of an activity of several days.</param>
    /// <param name="evidence">How well it is evidenced.</param>
    /// <param name="segments">Its parts, at least one.</param>
    /// <param name="approvedOn">The day on which it was approved by itself, as an activity outside the plan needs; null: it was not.</param>
    /// <exception cref="ArgumentException">There is no segment, or the day is the <c>default</c>.</exception>
    [JsonConstructor]
    public ActivityRecorded(ActivityId activity, UncertainDay held, Evidence evidence, ValueList<ActivitySegment> segments, LocalDate? approvedOn = null)
        : base(activity)
    {
        Held = Guard.Against.Default(held);
        Evidence = Guard.Against.EnumOutOfRange(evidence);
        ApprovedOn = approvedOn is { } day ? Guard.Against.Default(day, nameof(approvedOn)) : null;
        Segments = Guard.Against.Null(segments);
        foreach (var segment in segments) Guard.Against.Null(segment, nameof(segments));
        InvalidFactException.Require(segments.Count > 0, nameof(segments), ActivityTexts.SegmentNeeded);
    }

    /// <summary>The day, or the range in which it lies.</summary>
    public UncertainDay Held { get; }

    /// <summary>How well it is evidenced.</summary>
    public Evidence Evidence { get; }

    /// <summary>Its parts.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<ActivitySegment>))]
    public ValueList<ActivitySegment> Segments { get; }

    /// <summary>The day on which it was approved by itself (单独审批); null: it was not.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ApprovedOn { get; }

    internal override StudyActivity ApplyTo(StudyActivity? activity)
    {
        InvalidFactException.Require(activity is null, nameof(activity), InputTexts.Duplicate(Activity.Value));
        return new(this);
    }
}
