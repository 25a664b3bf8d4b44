using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.StudyActivities;

public class ActivitySegmentTests
{
    [Fact]
    public void A_group_meeting_names_its_group()
    {
        var group = GroupId.From("group-1");

        new ActivitySegment(SegmentKind.GroupMeeting, group: group).Group.Should().Be(group);
        Refused(() => new ActivitySegment(SegmentKind.GroupMeeting)).Should().Be("group");
        Refused(() => new ActivitySegment(SegmentKind.GroupMeeting, group: default(GroupId))).Should().Be("group");
    }

    [Theory]
    [InlineData(SegmentKind.MembersMeeting)]
    [InlineData(SegmentKind.CommitteeMeeting)]
    [InlineData(SegmentKind.PartyLecture)]
    [InlineData(SegmentKind.PartyWorkReview)]
    public void Nothing_else_names_a_group(SegmentKind kind) =>
        Refused(() => new ActivitySegment(kind, group: GroupId.From("group-1"))).Should().Be("group");

    [Fact]
    public void A_talk_names_its_class()
    {
        new ActivitySegment(SegmentKind.HeartToHeartTalk, talkClass: TalkClass.CommitteeWithMember).TalkClass.Should()
            .Be(TalkClass.CommitteeWithMember);
        Refused(() => new ActivitySegment(SegmentKind.HeartToHeartTalk)).Should().Be("talkClass");
        Refused(() => new ActivitySegment(SegmentKind.HeartToHeartTalk, talkClass: (TalkClass)9)).Should().Be("talkClass");
    }

    [Fact]
    public void A_talk_may_name_who_took_part_and_nothing_else_does()
    {
        ValueList<MemberId> two = [MemberId.From("m1"), MemberId.From("m2")];

        Talk(two).Participants.Should().Equal(two);
        Talk(null).Participants.Should().BeNull();
        Refused(() => Talk([])).Should().Be("participants");
        Refused(() => Talk([two[0]])).Should().Be("participants");
        Refused(() => Talk([two[0], two[0]])).Should().Be("participants");
        Refused(() => Talk([two[0], default])).Should().Be("participants");
        Refused(() => Talk(Enumerable.Range(1, 101).Select(i => MemberId.From($"m{i}")).ToValueList())).Should().Be("participants");
        Refused(() => new ActivitySegment(SegmentKind.MembersMeeting, participants: two)).Should().Be("participants");

        static ActivitySegment Talk(ValueList<MemberId>? participants) =>
            new(SegmentKind.HeartToHeartTalk, talkClass: TalkClass.MemberWithMember, participants: participants);
    }

    [Theory]
    [InlineData(SegmentKind.MembersMeeting)]
    [InlineData(SegmentKind.MemberAppraisal)]
    public void Nothing_else_names_a_class(SegmentKind kind) =>
        Refused(() => new ActivitySegment(kind, talkClass: TalkClass.MemberWithMember)).Should().Be("talkClass");

    [Fact]
    public void The_attributed_period_is_a_year() =>
        new ActivitySegment(SegmentKind.OrganizationLifeMeeting, attributedPeriod: Period("2025")).AttributedPeriod.Should()
            .Be(Period("2025"));

    [Theory]
    [InlineData("2025-H1")]
    [InlineData("2025-Q4")]
    [InlineData("2025-12")]
    public void An_attributed_period_that_is_not_a_year_is_refused(string period) =>
        Refused(() => new ActivitySegment(SegmentKind.OrganizationLifeMeeting, attributedPeriod: Period(period))).Should()
            .Be("attributedPeriod");

    [Fact]
    public void The_default_of_a_value_is_refused()
    {
        Refused(() => new ActivitySegment(default)).Should().Be("kind");
        Refused(() => new ActivitySegment(SegmentKind.PartyLecture, mainTopic: default(TopicId))).Should().Be("mainTopic");
        Refused(() => new ActivitySegment(SegmentKind.PartyLecture, attributedPeriod: default(WorkPeriod))).Should()
            .Be("attributedPeriod");
    }

    [Fact]
    public void Without_tags_the_list_is_empty() => new ActivitySegment(SegmentKind.PartyLecture).Tags.Should().BeEmpty();

    [Fact]
    public void Segments_are_equal_when_all_they_say_is()
    {
        var (a, b) = (TopicId.From("a"), TopicId.From("b"));
        var segment = new ActivitySegment(SegmentKind.PartyLecture, TopicId.PartyHistory, [a, b]);

        segment.Should().Be(new ActivitySegment(SegmentKind.PartyLecture, TopicId.From("party-history"), [a, b]));
        segment.Should().NotBe(new ActivitySegment(SegmentKind.PartyLecture, TopicId.PartyHistory, [a]));
    }

    [Fact]
    public void A_log_shows_the_kind_as_it_is_written() =>
        new ActivitySegment(SegmentKind.ThemedPartyDay).ToString().Should().Be("themed-party-day");

    private static string? Refused(Func<ActivitySegment> make)
    {
        var act = () => make();

        return act.Should().Throw<ArgumentException>().Which.ParamName;
    }
}
