using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>An activity that a finding looked at, and what it was to it (相关活动).</summary>
public sealed record ExplainedActivity
{
    internal ExplainedActivity(StudyActivity activity, SegmentMatch match)
    {
        Activity = activity.Id;
        IsPlannedOnly = match == SegmentMatch.PlannedOnly;
        var (evidence, bearing) = (ReviewTexts.Of(activity.Evidence), ReviewTexts.Of(match));
        Text = new($"{activity.Id}，{activity.Held}，{evidence.Zh}，{bearing.Zh}", $"{activity.Id}, {activity.Held}, {evidence.En}: {bearing.En}");
    }

    /// <summary>The activity.</summary>
    public ActivityId Activity { get; }

    /// <summary>Whether it only stands in a plan and therefore does not count.</summary>
    public bool IsPlannedOnly { get; }

    /// <summary>Id, day, evidence and whether it counts.</summary>
    public LocalizedText Text { get; }
}
