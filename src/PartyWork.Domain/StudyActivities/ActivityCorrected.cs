using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.StudyActivities;

/// <summary>What is recorded of an activity is put right, or brought up to date when a report follows a notice (活动更正).</summary>
public sealed record ActivityCorrected : StudyActivityEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="held">The day or range that holds instead; null: unchanged.</param>
    /// <param name="evidence">The evidence that holds instead; null: unchanged.</param>
    /// <param name="segments">The segments that hold instead, at least one; null: unchanged.</param>
    /// <param name="approvedOn">The day of its own approval that holds instead; null: unchanged.</param>
    [JsonConstructor]
    public ActivityCorrected(
        ActivityId activity,
        MemberId by,
        LocalDate on,
        string reason,
        UncertainDay? held = null,
        Evidence? evidence = null,
        ValueList<ActivitySegment>? segments = null,
        LocalDate? approvedOn = null)
        : base(activity)
    {
        By = Guard.Against.Default(by);
        On = Guard.Against.Default(on);
        InvalidFactException.Require(!string.IsNullOrWhiteSpace(reason), nameof(reason), InputTexts.Blank);
        Reason = reason;
        Held = held is { } day ? Guard.Against.Default(day, nameof(held)) : null;
        Evidence = evidence is { } level ? Guard.Against.EnumOutOfRange(level, nameof(evidence)) : null;
        Segments = segments;
        ApprovedOn = approvedOn is { } approved ? Guard.Against.Default(approved, nameof(approvedOn)) : null;
        foreach (var segment in segments ?? []) Guard.Against.Null(segment, nameof(segments));
        InvalidFactException.Require(segments is not { Count: 0 }, nameof(segments), ActivityTexts.SegmentNeeded);
    }

    /// <summary>Who corrects.</summary>
    public MemberId By { get; }

    /// <summary>The day of the correction.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    /// <summary>The day or range that holds instead; null: unchanged.</summary>
    public UncertainDay? Held { get; }

    /// <summary>The evidence that holds instead; null: unchanged.</summary>
    public Evidence? Evidence { get; }

    /// <summary>The segments that hold instead; null: unchanged.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<ActivitySegment>))]
    public ValueList<ActivitySegment>? Segments { get; }

    /// <summary>The day of its own approval that holds instead; null: unchanged.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ApprovedOn { get; }

    internal override StudyActivity ApplyTo(StudyActivity? activity)
    {
        var known = Known(activity);
        return known with
        {
            Held = Held ?? known.Held,
            Evidence = Evidence ?? known.Evidence,
            Segments = Segments ?? known.Segments,
            ApprovedOn = ApprovedOn ?? known.ApprovedOn,
            LastActOn = known.LatestOf(On),
        };
    }
}
