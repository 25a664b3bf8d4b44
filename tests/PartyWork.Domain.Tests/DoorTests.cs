using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests;

/// <summary>Null, default and undefined values are refused at every door, as the caller's mistake.</summary>
public class DoorTests
{
    [Fact]
    public void Default_ids_and_undefined_words_are_refused()
    {
        Action[] doors =
        [
            () => _ = new OrganizationRecorded(default, OrganizationKind.Branch),
            () => _ = new OrganizationRecorded(OrganizationId.From("x"), OrganizationKind.Branch, [default]),
            () => _ = new OrganizationRecorded(OrganizationId.From("x"), (OrganizationKind)99),
            () => _ = new ActivitySegment(SegmentKind.PartyLecture, tags: [default]),
            () => _ = new ActivitySegment(SegmentKind.PartyLecture, mainTopic: default(TopicId)),
            () => _ = new ActivitySegment(SegmentKind.PartyLecture, group: default(GroupId)),
            () => _ = new ActivitySegment(SegmentKind.GroupMeeting, group: default(GroupId)),
            () => _ = new ActivitySegment(SegmentKind.PartyLecture, talkClass: (TalkClass)99),
            () => _ = new ActivitySegment(SegmentKind.HeartToHeartTalk, talkClass: (TalkClass)99),
            () => _ = new ActivitySegment(SegmentKind.OrganizationLifeMeeting, attributedPeriod: default(WorkPeriod)),
            () => _ = new ActivitySegment((SegmentKind)99),
            () => _ = new ActivityRecorded(ActivityId.From("a"), default, Evidence.Reported, [new(SegmentKind.PartyLecture)]),
            () => _ = new GroupFormed(OrganizationId.From("b"), default),
            () => _ = new RoleAssumed(default, MemberRole.Secretary),
            () => new LocalizedText("a", "b").In((Language)9),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Null_is_refused()
    {
        Action[] doors =
        [
            () => PartyOrganization.Replay([null!]),
            () => Member.Replay([null!]),
            () => StudyActivity.Replay([null!]),
            () => Validity.Always.Overlaps(null!),
            () => Validity.Always.Intersect(null!),
            () => _ = new ActivityRecorded(ActivityId.From("a"), UncertainDay.On(Day("2026-01-01")), Evidence.Reported, [null!]),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void The_default_of_an_id_is_not_written()
    {
        var write = () => System.Text.Json.JsonSerializer.Serialize(default(MemberId));

        write.Should().Throw<Exception>();
    }

    [Fact]
    public void A_text_is_filled_once() =>
        new LocalizedText("{a} {b}", "{a} {b} {c}").Fill([new Fact("a", "{b}"), new Fact("b", "x")]).Should().Be(new LocalizedText("{b} x", "{b} x {c}"));

    [Fact]
    public void The_projects_own_design_is_never_shown_as_a_regulation() =>
        new Citation(Citation.Project.Document, "3").Text.Zh.Should().NotContain("《");

    [Fact]
    public void Who_leaves_has_no_role_any_more()
    {
        var member = Member.Replay(
        [
            new StageEntered(MemberId.From("m"), MemberStage.Full),
            new RoleAssumed(MemberId.From("m"), MemberRole.Secretary),
            new MembershipEnded(MemberId.From("m"), Day("2025-01-01")),
        ]);

        member.RolesOn(Day("2024-12-31")).Should().Equal(MemberRole.Secretary);
        member.RolesOn(Day("2025-01-01")).Should().BeEmpty();
    }

    [Fact]
    public void The_last_act_is_the_latest_even_when_acts_are_recorded_out_of_order()
    {
        var (id, by) = (ActivityId.From("a"), MemberId.From("m"));
        var activity = StudyActivity.Replay(
        [
            new ActivityRecorded(id, UncertainDay.On(Day("2026-03-10")), Evidence.Planned, [new(SegmentKind.PartyLecture)]),
            new ActivityCorrected(id, by, Day("2026-03-05"), "because"),
            new ActivityCorrected(id, by, Day("2026-03-01"), "because"),
        ]);

        activity.LastActOn.Should().Be(Day("2026-03-05"));
    }
}
