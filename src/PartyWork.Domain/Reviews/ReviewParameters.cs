using NodaTime;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>The parameters that reviews read from the rulebook (审阅参数).</summary>
public static class ReviewParameters
{
    /// <summary><c>event.evidence-required</c>: the least evidence for an activity to count (活动凭据). Read at the activity's own day, the last on
    /// which it may lie.</summary>
    public static Parameter<Evidence> EvidenceRequired { get; } = Parameter.Choice<Evidence>("event.evidence-required");

    /// <summary><c>event.attributed-period</c>: the last day, in the next year, on which a yearly meeting counts for the year it closes
    /// (归属年度). Read at the year's last day.</summary>
    public static Parameter<AnnualDate> AttributedUntil { get; } = Parameter.DayOfYear("event.attributed-period");

    /// <summary><c>branch.life-meeting-fourth-quarter</c>: the quarter in which the organisation-life meeting is generally arranged (第四季度).
    /// Read at the attributed year's last day.</summary>
    public static Parameter<int> LifeMeetingQuarter { get; } = Parameter.Quarter("branch.life-meeting-fourth-quarter");
}
