using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;
using Build = PartyWork.Domain.Testing.A;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>The builder of branches with days as text, a rulebook of layers and a review of the year: what the tests of reviews need.</summary>
internal sealed class Given
{
    private BranchBuilder _branch = Build.Branch().Under("c1");
    private Rulebook _rulebook = Rulebook.National;
    private bool _assumeComplete;
    private ICustomRule<BranchRecord>[] _rules = [];

    public static Given ABranch() => new();

    public static ActivitySegment A(SegmentKind kind, string? of = null, string? about = null, params string[] tags) => new(
        kind,
        about is null ? null : TopicId.From(about),
        [.. tags.Select(tag => TopicId.From(tag))],
        attributedPeriod: of is null ? null : WorkPeriod.Parse(of));

    public static ActivitySegment AGroupMeeting(string group) => Build.Segment(SegmentKind.GroupMeeting, group: group);

    public static ActivitySegment ATalk(TalkClass talkClass) => Build.Segment(SegmentKind.HeartToHeartTalk, talk: talkClass);

    public Given Founded(string on) => With(branch => branch.Founded(Day(on)));

    public Given Ended(string on) => With(branch => branch.Ended(Day(on)));

    public Given WithCommittee(string? from = null, string? until = null) => With(branch => branch.WithCommittee(DayOrNone(from), DayOrNone(until)));

    public Given WithGroup(string id, string? from = null, string? until = null) => With(branch => branch.WithGroup(id, DayOrNone(from), DayOrNone(until)));

    public Given Held(string day, params ActivitySegment[] segments) => With(Build.Activity(), day, segments);

    public Given Announced(string day, params ActivitySegment[] segments) => With(Build.Activity().Announced(), day, segments);

    public Given Planned(string day, params ActivitySegment[] segments) => With(Build.Activity().Planned(), day, segments);

    public Given Cancelled(int activity, string on) => With(branch =>
        branch.With(new ActivityCancelled(ActivityId.From($"a{activity}"), MemberId.From("m1"), Day(on), "because")));

    public Given Covering(Coverage coverage) => With(branch => branch.Covering(coverage));

    public Given Uncovered() => With(branch => branch.NotCovered());

    public Given PartlyCovered() => With(branch => branch.PartlyCovered());

    public Given AssumingComplete() => Do(() => _assumeComplete = true);

    public Given Judging(params ICustomRule<BranchRecord>[] rules) => Do(() => _rules = rules);

    public Given Under(string layer) => Do(() => _rulebook = _rulebook.With(PolicyLayer.Parse(layer)));

    public BranchRecord Record() => _branch.Record();

    /// <summary>The review of the calendar year in which the day lies, or of a given period.</summary>
    public BranchReview ReviewedOn(string day, string? window = null) =>
        _branch.ReviewedOn(Day(day), _rulebook, Window(window ?? day[..4]), _assumeComplete, _rules);

    private static NodaTime.LocalDate? DayOrNone(string? day) => day is null ? null : Day(day);

    private Given With(ActivityBuilder activity, string day, ActivitySegment[] segments) => With(branch => branch.With(activity.Within(Range(day)).As(segments)));

    private Given With(Func<BranchBuilder, BranchBuilder> more) => Do(() => _branch = more(_branch));

    private Given Do(Action act)
    {
        act();
        return this;
    }
}

/// <summary>Reads single findings out of a review.</summary>
internal static class ReviewReading
{
    public static Finding Of(this BranchReview review, string rule, string period, FindingSubject? subject = null) =>
        review.For(rule).Single(finding => finding.Period == Period(period) && finding.Subject == (subject ?? FindingSubject.Branch));

    public static (Outcome Outcome, FindingReason Reason) Says(this BranchReview review, string rule, string period, FindingSubject? subject = null)
    {
        var finding = review.Of(rule, period, subject);
        return (finding.Outcome, finding.Reason);
    }
}
