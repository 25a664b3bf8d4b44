using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.StudyActivities;

/// <summary>Something that happened to an activity or to what is recorded of it (活动事件). The JSON form names its kind and version first.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActivityRecorded), "activity-recorded.v1")]
[JsonDerivedType(typeof(ActivityCancelled), "activity-cancelled.v1")]
[JsonDerivedType(typeof(ActivityCorrected), "activity-corrected.v1")]
[JsonDerivedType(typeof(ActivityMinuted), "activity-minuted.v1")]
public abstract record StudyActivityEvent
{
    private protected StudyActivityEvent(ActivityId activity) => Activity = Guard.Against.Default(activity);

    /// <summary>The activity.</summary>
    public ActivityId Activity { get; }

    /// <summary>Reads one event, as <see cref="ToJson"/> writes it and as it stands in a record (活动事件).</summary>
    /// <exception cref="InputFormatException">The text is not of that form.</exception>
    public static StudyActivityEvent Parse(string json) => JsonInput.Read(json, StudyActivityJson.Default.StudyActivityEvent, JsonInput.MaxEventLength);

    /// <summary>The event as JSON; reading it gives an equal event.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StudyActivityJson.Default.StudyActivityEvent);

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
