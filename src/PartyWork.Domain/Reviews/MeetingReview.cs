using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>Holds the minutes against the rules: every vote and election of the window on its own day, who should have attended, and who chaired.</summary>
internal readonly ref struct MeetingReview(ReviewScope scope, Rulebook rulebook, FindingSink sink)
{
    private readonly ReviewScope _scope = scope;
    private readonly Rulebook _rulebook = rulebook;
    private readonly FindingSink _sink = sink;

    public void Run()
    {
        if (!_scope.Index.HasMinutes) return;
        var (votes, elections) = (0, 0);
        for (var place = 0; place < _scope.Record.Activities.Count; place++)
        {
            var activity = _scope.Record.Activities[place];
            if (activity.Minutes is not { } minutes) continue;
            if (IsAsked(activity)) Judge(activity, place, votes, elections);
            votes += minutes.Ballots.Count;
            elections += minutes.Elections.Count;
        }
    }

    /// <summary>A meeting against the people on record, as far as it claims to hold them on its day.</summary>
    public static MinutedMeeting Of(ReviewScope scope, StudyActivity activity)
    {
        var day = SegmentRow.DayNumber(activity.Held.Latest!.Value);
        return new(scope.Record, activity, scope.Index.IsAboutPeople && (scope.AssumeComplete || scope.Index.People.Cover(day, day)));
    }

    private bool IsAsked(StudyActivity activity) =>
        !activity.IsCancelled && activity.Held.Latest is { } day && _scope.Plan.Concerns(day) && SegmentRow.DayNumber(day) <= _scope.Plan.Today;

    private void Judge(StudyActivity activity, int place, int votes, int elections)
    {
        var (meeting, minutes) = (Of(_scope, activity), activity.Minutes!);
        if (meeting.Chair(_rulebook) is { } chair) Add(chair, FindingSubject.Meeting(place), activity);
        foreach (var ballot in minutes.Ballots)
        {
            foreach (var remark in meeting.Of(ballot, _rulebook)) Add(remark, FindingSubject.Vote(votes), activity);
            votes++;
        }

        foreach (var election in minutes.Elections)
        {
            foreach (var remark in meeting.Of(election, _rulebook)) Add(remark, FindingSubject.Election(elections), activity);
            elections++;
        }
    }

    private void Add(MeetingRemark remark, FindingSubject subject, StudyActivity activity)
    {
        if (!_sink.Counted(remark.Outcome)) return;
        var day = activity.Held.Latest!.Value;
        var value = _rulebook.EntryOf(remark.Rule).Dated.PlaceFor(day, out _);
        _sink.Add(new(
            _rulebook.PlaceOf(remark.Rule), Math.Max(value, 0), subject, WorkPeriod.Containing(day, WorkPeriodKind.Month), remark.Outcome, remark.Reason,
            remark.Actual, remark.Required, SegmentRow.DayNumber(day), 0, false));
    }
}
