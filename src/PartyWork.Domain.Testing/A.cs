using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing;

/// <summary>
/// Where sentences begin (构造入口): <c>A.Branch().With(A.Member().Secretary()).Held(Day("2026-03-31"), SegmentKind.MembersMeeting)</c>. Everything is valid by
/// default and says only what the test is about.
/// </summary>
public static class A
{
    /// <summary>A branch (支部), there since before all that is recorded, without committee and groups, whose record covers everything.</summary>
    /// <param name="id">The id.</param>
    public static BranchBuilder Branch(string id = "b1") => new(OrganizationId.From(id));

    /// <summary>A full member (正式党员), since before all that is recorded, unless it is said how it came on the way into the Party.</summary>
    /// <param name="id">The id; null: the branch gives one, <c>m1</c>, <c>m2</c> and so on.</param>
    public static MemberBuilder Member(string? id = null) => new(id);

    /// <summary>An activity (活动) of one study session that was reported, on 1 January 2026.</summary>
    /// <param name="id">The id; null: the branch gives one, <c>a1</c>, <c>a2</c> and so on.</param>
    public static ActivityBuilder Activity(string? id = null) => new(id);

    /// <summary>A work plan for the year 2026 (工作计划) with one ordinary item, drafted a month before its period begins.</summary>
    /// <param name="id">The id; null: the branch gives one, <c>p1</c>, <c>p2</c> and so on.</param>
    public static PlanBuilder Plan(string? id = null) => new(id);

    /// <summary>An item of a plan (事项), undated, without anything to measure or to accept.</summary>
    /// <param name="id">The id; null: the plan gives one, <c>i1</c>, <c>i2</c> and so on.</param>
    public static ItemBuilder Item(string? id = null) => new(id);

    /// <summary>A segment of an activity (环节).</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="of">The year that it closes, <c>"2025"</c>; null: the one in which it is held.</param>
    /// <param name="about">The main topic; null: none.</param>
    /// <param name="group">The group of a group meeting; null: no group meeting.</param>
    /// <param name="talk">Who talks with whom; null: no talk.</param>
    public static ActivitySegment Segment(SegmentKind kind, string? of = null, string? about = null, string? group = null, TalkClass? talk = null) => new(
        kind,
        mainTopic: about is null ? null : TopicId.From(about),
        group: group is null ? null : GroupId.From(group),
        talkClass: talk,
        attributedPeriod: of is null ? null : WorkPeriod.Parse(of));
}
