using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.StudyActivities;

/// <summary>An activity of study or organisation life (学习与组织生活活动): the fold of its events.</summary>
public sealed partial record StudyActivity
{
    internal StudyActivity(ActivityRecorded recorded)
    {
        Id = recorded.Activity;
        Held = recorded.Held;
        Evidence = recorded.Evidence;
        Segments = recorded.Segments;
        ApprovedOn = recorded.ApprovedOn;
    }

    /// <summary>The id.</summary>
    public ActivityId Id { get; }

    /// <summary>The day it is held, or the range in which that day lies; the first day of an activity of several days (<c>event.spans-periods</c>).</summary>
    public UncertainDay Held { get; internal init; }

    /// <summary>How well it is evidenced.</summary>
    public Evidence Evidence { get; internal init; }

    /// <summary>Its parts, at least one.</summary>
    public ValueList<ActivitySegment> Segments { get; internal init; }

    /// <summary>The day on which it was approved by itself, as an activity outside the plan needs (单独审批, <c>plan.unplanned-approval</c>); null: it was not.</summary>
    public LocalDate? ApprovedOn { get; internal init; }

    /// <summary>The day on which it was cancelled; null: it was not.</summary>
    public LocalDate? CancelledOn { get; internal init; }

    /// <summary>Whether it was cancelled; then it counts for nothing.</summary>
    public bool IsCancelled => CancelledOn is not null;

    /// <summary>The day of the last act on it; null: there was none since it was recorded.</summary>
    public LocalDate? LastActOn { get; internal init; }

    /// <summary>The activity that these events tell of.</summary>
    /// <param name="events">Of one activity, in order; the first is <see cref="ActivityRecorded"/>.</param>
    /// <exception cref="InvalidFactException">The events do not fit together or tell of several activities.</exception>
    public static StudyActivity Replay(IEnumerable<StudyActivityEvent> events)
    {
        Guard.Against.Null(events);
        StudyActivity? activity = null;
        foreach (var happened in events) activity = activity is null ? Guard.Against.Null(happened).ApplyTo(null) : activity.Apply(happened);
        return activity ?? throw new InvalidFactException(nameof(events), ActivityTexts.NotRecordedYet);
    }

    /// <summary>The activity after one more event: what happened is recorded, regular or not.</summary>
    /// <exception cref="InvalidFactException">The event is another activity's or records this one again.</exception>
    public StudyActivity Apply(StudyActivityEvent happened)
    {
        Guard.Against.Null(happened);
        InvalidFactException.Require(happened.Activity == Id, "activity", ActivityTexts.AnotherActivity);
        return happened.ApplyTo(this);
    }

    /// <summary>The day of the last act, once one of this day is recorded; an import may bring acts out of order.</summary>
    internal LocalDate LatestOf(LocalDate on) => LastActOn is { } last && last > on ? last : on;

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;
}
