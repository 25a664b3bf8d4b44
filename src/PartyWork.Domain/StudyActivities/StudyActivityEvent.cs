using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.StudyActivities;

/// <summary>Something that happened to an activity or to what is recorded of it (活动事件). The JSON form names its kind and version first.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActivityRecorded), "activity-recorded.v1")]
[JsonDerivedType(typeof(ActivityCancelled), "activity-cancelled.v1")]
[JsonDerivedType(typeof(ActivityCorrected), "activity-corrected.v1")]
public abstract record StudyActivityEvent
{
    private protected StudyActivityEvent(ActivityId activity) => Activity = Guard.Against.Default(activity);

    /// <summary>The activity.</summary>
    public ActivityId Activity { get; }

    /// <summary>The kind of event and the id; no more, so that a log stays quiet.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Activity}";

    /// <summary>The activity after this event. Keeps the hierarchy closed.</summary>
    internal abstract StudyActivity ApplyTo(StudyActivity? activity);

    private protected StudyActivity Known(StudyActivity? activity)
    {
        InvalidFactException.Require(activity is not null, nameof(activity), InputTexts.Unknown(Activity.Value));
        return activity;
    }
}
