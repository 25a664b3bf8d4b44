using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Tests.Days;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>A branch record in words: everything is covered unless a test says otherwise.</summary>
internal sealed class Given
{
    private readonly List<OrganizationEvent> _structure = [];
    private readonly List<StudyActivityEvent> _activities = [];
    private Coverage _coverage = Coverage.Complete();
    private LocalDate? _founded;
    private Rulebook _rulebook = Rulebook.National;
    private bool _assumeComplete;
    private ICustomRule<BranchRecord>[] _rules = [];

    public static Given ABranch() => new();

    public static ActivitySegment A(SegmentKind kind, string? of = null, string? about = null, params string[] tags) => new(
        kind,
        about is null ? null : TopicId.From(about),
        [.. tags.Select(tag => TopicId.From(tag))],
        attributedPeriod: of is null ? null : WorkPeriod.Parse(of));

    public static ActivitySegment AGroupMeeting(string group) => new(SegmentKind.GroupMeeting, group: GroupId.From(group));

    public static ActivitySegment ATalk(TalkClass talkClass) => new(SegmentKind.HeartToHeartTalk, talkClass: talkClass);

    public Given Founded(string on) => Do(() => _founded = Day(on));

    public Given Ended(string on) => Do(() => _structure.Add(new OrganizationEnded(OrganizationId.From("b1"), Day(on))));

    public Given WithCommittee(string? from = null, string? until = null) => Do(() =>
    {
        _structure.Add(new CommitteeFormed(OrganizationId.From("b1"), from is null ? null : Day(from)));
        if (until is not null) _structure.Add(new CommitteeEnded(OrganizationId.From("b1"), Day(until)));
    });

    public Given WithGroup(string id, string? from = null, string? until = null) => Do(() =>
    {
        _structure.Add(new GroupFormed(OrganizationId.From("b1"), GroupId.From(id), from is null ? null : Day(from)));
        if (until is not null) _structure.Add(new GroupEnded(OrganizationId.From("b1"), GroupId.From(id), Day(until)));
    });

    public Given Held(string day, params ActivitySegment[] segments) => Recorded(day, Evidence.Reported, segments);

    public Given Announced(string day, params ActivitySegment[] segments) => Recorded(day, Evidence.Announced, segments);

    public Given Planned(string day, params ActivitySegment[] segments) => Recorded(day, Evidence.Planned, segments);

    public Given Cancelled(int activity, string on) => Do(() =>
        _activities.Add(new ActivityCancelled(ActivityId.From($"a{activity}"), MemberId.From("m1"), Day(on), "because")));

    public Given Covering(Coverage coverage) => Do(() => _coverage = coverage);

    public Given Uncovered() => Covering(Coverage.None);

    public Given PartlyCovered() => Covering(new Coverage(
        [new(CoverageExtent.Complete)], [new(CoverageExtent.Partial)]));

    public Given AssumingComplete() => Do(() => _assumeComplete = true);

    public Given Judging(params ICustomRule<BranchRecord>[] rules) => Do(() => _rules = rules);

    public Given Under(string layer) => Do(() => _rulebook = _rulebook.With(PolicyLayer.Parse(layer)));

    public BranchRecord Record() => BranchRecord.Replay(
        [new OrganizationRecorded(OrganizationId.From("b1"), OrganizationKind.Branch, [OrganizationId.From("c1")], _founded), .. _structure],
        [.. _activities],
        _coverage);

    /// <summary>The review of the calendar year in which the day lies, or of a given period.</summary>
    public BranchReview ReviewedOn(string day, string? window = null) => BranchReview.Of(
        Record(), _rulebook, Day(day), ReviewWindow.Of(Period(window ?? day[..4])), _assumeComplete, _rules);

    private Given Recorded(string day, Evidence evidence, ActivitySegment[] segments) => Do(() => _activities.Add(new ActivityRecorded(
        ActivityId.From($"a{_activities.Count + 1}"), UncertainDay.Parse(day), evidence, [.. segments])));

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
