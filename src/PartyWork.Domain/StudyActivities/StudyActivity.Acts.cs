using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.StudyActivities;

/// <content>The acts: deciding now, under conditions. What happened is recorded by <see cref="Apply"/>.</content>
public sealed partial record StudyActivity
{
    /// <summary>Cancels a planned or announced activity (取消).</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <returns>Refused when it is cancelled already (<c>event.cancelled-once</c>), was reported as held (<c>event.reported-stands</c>) or
    /// the day is before the last act on it (<c>event.acts-in-order</c>).</returns>
    public Decision<StudyActivity, StudyActivityEvent> Cancel(MemberId by, LocalDate on, string reason)
    {
        var cancelled = new ActivityCancelled(Id, by, on, reason);
        return new Conditions()
            .Require(!IsCancelled, ActivityRules.CancelledOnce, new Fact("activity", Id.Value))
            .Require(Evidence != Evidence.Reported, ActivityRules.ReportedStands, new Fact("activity", Id.Value))
            .Require(IsInOrder(on), ActivityRules.ActsInOrder, InOrderFacts(on))
            .Decide<StudyActivity, StudyActivityEvent>(this, cancelled, (activity, happened) => activity.Apply(happened));
    }

    /// <summary>Puts right what is recorded (更正), or brings it up to date when a report follows a notice. A correction that changes nothing is
    /// accepted without an event.</summary>
    /// <param name="by">Who corrects.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="held">The day or range that holds instead; null: unchanged.</param>
    /// <param name="evidence">The evidence that holds instead; null: unchanged.</param>
    /// <param name="segments">The segments that hold instead; null: unchanged.</param>
    /// <param name="approvedOn">The day of its own approval that holds instead; null: unchanged.</param>
    /// <returns>Refused when it is cancelled (<c>event.cancelled-stays</c>), the day is before the last act on it
    /// (<c>event.acts-in-order</c>), or it would be reported as held before its day (<c>event.reported-after-held</c>); undetermined, and
    /// accepted, when that day is not known well enough.</returns>
    public Decision<StudyActivity, StudyActivityEvent> Correct(
        MemberId by,
        LocalDate on,
        string reason,
        UncertainDay? held = null,
        Evidence? evidence = null,
        ValueList<ActivitySegment>? segments = null,
        LocalDate? approvedOn = null)
    {
        var corrected = new ActivityCorrected(Id, by, on, reason, held, evidence, segments, approvedOn);
        var (day, level) = (held ?? Held, evidence ?? Evidence);
        var isReported = level == Evidence.Reported;
        var changesNothing = day == Held && level == Evidence && (segments is null || segments.Equals(Segments))
            && (approvedOn is null || approvedOn == ApprovedOn);
        return new Conditions()
            .Require(!IsCancelled, ActivityRules.CancelledStays, new Fact("activity", Id.Value))
            .Require(IsInOrder(on), ActivityRules.ActsInOrder, InOrderFacts(on))
            .Require(!isReported || !(day.Earliest > on), ActivityRules.ReportedAfterHeld, new Fact("held", day.ToString()), new Fact("on", on))
            .RequireKnown(!isReported || day.Latest <= on || day.Earliest > on, ActivityRules.ReportedAfterHeld, ActivityTexts.DayNotKnown)
            .Decide<StudyActivity, StudyActivityEvent>(this, changesNothing ? null : corrected, (activity, happened) => activity.Apply(happened));
    }

    private bool IsInOrder(LocalDate on) => !(on < LastActOn);

    private Fact[] InOrderFacts(LocalDate on) => [new("on", on), new("last", LastActOn ?? on)];
}
