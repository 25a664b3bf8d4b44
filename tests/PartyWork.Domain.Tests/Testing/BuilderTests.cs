using NodaTime.Text;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>The builders: what they make by default, that they stay as they are, and what each word says.</summary>
public class BuilderTests
{
    [Fact]
    public void A_branch_is_by_default_there_always_without_committee_and_groups_and_wholly_covered()
    {
        var record = A.Branch().Record();

        (record.Organization.Id, record.Organization.Kind).Should().Be((OrganizationId.From("b1"), OrganizationKind.Branch));
        record.OrganizationEvents.Should().Equal(new OrganizationRecorded(OrganizationId.From("b1"), OrganizationKind.Branch));
        record.MemberEvents.Should().BeEmpty();
        record.ActivityEvents.Should().BeEmpty();
        record.Coverage.Should().Be(Coverage.Complete());
        A.Branch("b7").Record().Organization.Id.Should().Be(OrganizationId.From("b7"));
    }

    [Fact]
    public void A_member_is_by_default_a_full_one_since_before_all_that_is_recorded() =>
        A.Member().Events().Should().Equal(new StageEntered(MemberId.From("m1"), MemberStage.Full));

    [Fact]
    public void An_activity_is_by_default_a_study_session_reported_on_1_January_2026() =>
        A.Activity().Event().Should().Be(new ActivityRecorded(
            ActivityId.From("a1"), UncertainDay.On(Day("2026-01-01")), Evidence.Reported, [new(SegmentKind.StudySession)]));

    [Fact]
    public void What_is_built_without_a_branch_has_the_first_id_or_its_own()
    {
        (A.Member().Build().Id.Value, A.Member("m9").Build().Id.Value).Should().Be(("m1", "m9"));
        (A.Activity().Build().Id.Value, A.Activity("a9").Build().Id.Value).Should().Be(("a1", "a9"));
    }

    [Fact]
    public void A_branch_stays_as_it_is()
    {
        var branch = A.Branch().Held(Day("2026-01-09"), SegmentKind.ThemedPartyDay);
        var before = branch.Record();

        _ = branch.OfKind(OrganizationKind.MobileBranch);
        _ = branch.Under("c1");
        _ = branch.Joining(1, 2);
        _ = branch.ForProject(Day("2026-01-01"), null);
        _ = branch.Founded(Day("2020-01-01"));
        _ = branch.Ended(Day("2027-01-01"));
        _ = branch.WithCommittee();
        _ = branch.WithGroup("g1");
        _ = branch.With(A.Member());
        _ = branch.With(A.Activity());
        _ = branch.Held(Day("2026-02-06"), A.Segment(SegmentKind.ThemedPartyDay));
        _ = branch.With(A.Plan());
        _ = branch.NotCovered();
        _ = branch.PartlyCovered();

        branch.Record().Should().Be(before);
    }

    [Fact]
    public void A_member_stays_as_it_is()
    {
        var member = A.Member().Stage(MemberStage.Probationary, Day("2025-01-01"));
        var before = member.Events();

        _ = member.Stage(MemberStage.Full, Day("2026-01-01"));
        _ = member.Secretary();
        _ = member.Left(Day("2026-06-01"));

        member.Events().Should().Equal(before);
    }

    [Fact]
    public void An_activity_stays_as_it_is()
    {
        var activity = A.Activity().As(SegmentKind.ThemedPartyDay);
        var before = activity.Event();

        _ = activity.On(Day("2026-02-06"));
        _ = activity.Planned();
        _ = activity.As(SegmentKind.MembersMeeting);

        activity.Event().Should().Be(before);
    }

    [Fact]
    public void One_beginning_may_be_shared_by_two_branches()
    {
        var branch = A.Branch().WithCommittee();

        branch.Held(Day("2026-01-09"), SegmentKind.CommitteeMeeting).Record().Activities.Should().ContainSingle();
        branch.Record().Activities.Should().BeEmpty();
    }

    [Fact]
    public void A_branch_gives_ids_in_order_to_those_without_one()
    {
        var record = A.Branch()
            .With(A.Member(), A.Member("chair").Secretary(), A.Member().GroupLeader(Day("2025-01-01"), Day("2026-01-01")))
            .With(A.Activity(), A.Activity("opening"))
            .Held(Day("2026-02-06"), SegmentKind.ThemedPartyDay)
            .Record();

        record.MemberEvents.Select(happened => happened.Member).Distinct().Select(member => member.Value).Should().Equal("m1", "chair", "m3");
        record.Activities.Select(activity => activity.Id.Value).Should().Equal("a1", "opening", "a3");
    }

    [Fact]
    public void Later_events_of_an_activity_take_no_number()
    {
        var announced = A.Activity().Announced();
        var record = A.Branch().With(announced)
            .With(new ActivityCancelled(ActivityId.From("a1"), MemberId.From("m1"), Day("2026-01-01"), "the hall is closed"))
            .With(announced).Record();

        record.Activities.Select(activity => (activity.Id.Value, activity.IsCancelled)).Should().Equal(("a1", true), ("a2", false));
    }

    [Fact]
    public void The_words_of_a_branch_are_its_events()
    {
        var id = OrganizationId.From("b1");
        var record = A.Branch().OfKind(OrganizationKind.JointBranch).Under("c1", "c2").Founded(Day("2020-03-01"))
            .WithCommittee(Day("2021-01-01"), Day("2024-01-01")).WithCommittee(Day("2024-01-01"))
            .WithGroup("g1", Day("2022-01-01"), Day("2023-01-01")).Ended(Day("2027-01-01")).Record();

        record.OrganizationEvents.Should().Equal(
            new OrganizationRecorded(id, OrganizationKind.JointBranch, [OrganizationId.From("c1"), OrganizationId.From("c2")], Day("2020-03-01")),
            new CommitteeFormed(id, Day("2021-01-01")),
            new CommitteeEnded(id, Day("2024-01-01")),
            new CommitteeFormed(id, Day("2024-01-01")),
            new GroupFormed(id, GroupId.From("g1"), Day("2022-01-01")),
            new GroupEnded(id, GroupId.From("g1"), Day("2023-01-01")),
            new OrganizationEnded(id, Day("2027-01-01")));
    }

    [Fact]
    public void The_words_of_a_member_are_its_events()
    {
        var id = MemberId.From("m1");

        A.Member().Secretary(Day("2024-01-01"), Day("2025-01-01")).Stage(MemberStage.Probationary, Day("2020-01-01")).Stage(MemberStage.Full, Day("2021-01-01"))
            .Left(Day("2026-01-01")).Events().Should().Equal(
                new StageEntered(id, MemberStage.Probationary, Day("2020-01-01")),
                new StageEntered(id, MemberStage.Full, Day("2021-01-01")),
                new RoleAssumed(id, MemberRole.Secretary, Day("2024-01-01")),
                new RoleEnded(id, MemberRole.Secretary, Day("2025-01-01")),
                new MembershipEnded(id, Day("2026-01-01")));
    }

    [Fact]
    public void The_words_of_an_activity_are_its_record()
    {
        var segment = A.Segment(SegmentKind.GroupMeeting, about: "party-history", group: "g1");

        A.Activity().Within(Range("[2026-03-06..2026-03-10]")).Planned().As(SegmentKind.ThemedPartyDay).As(segment).Event("a4").Should().Be(new ActivityRecorded(
            ActivityId.From("a4"),
            UncertainDay.Parse("[2026-03-06..2026-03-10]"),
            Evidence.Planned,
            [new(SegmentKind.ThemedPartyDay), new(SegmentKind.GroupMeeting, TopicId.From("party-history"), group: GroupId.From("g1"))]));
        (A.Activity().Announced().Event().Evidence, A.Activity().Planned().Reported().Event().Evidence).Should().Be((Evidence.Announced, Evidence.Reported));
    }

    [Fact]
    public void A_segment_says_what_it_closes_and_who_talks()
    {
        A.Segment(SegmentKind.MemberAppraisal, of: "2025").AttributedPeriod.Should().Be(WorkPeriod.OfYear(2025));
        A.Segment(SegmentKind.HeartToHeartTalk, talk: TalkClass.MemberWithMember).TalkClass.Should().Be(TalkClass.MemberWithMember);
    }

    [Fact]
    public void What_is_covered_can_be_said_in_words()
    {
        A.Branch().NotCovered().Record().Coverage.Should().Be(Coverage.None);
        A.Branch().PartlyCovered().Record().Coverage.Should().Be(new Coverage([new(CoverageExtent.Complete)], [new(CoverageExtent.Partial)], [new(CoverageExtent.Partial)]));
        A.Branch().NotCovered().Covering(Coverage.Complete(Day("2026-01-01"))).Record().Coverage.Should().Be(Coverage.Complete(Day("2026-01-01")));
    }

    [Fact]
    public void Facts_that_do_not_fit_together_are_refused()
    {
        var record = () => A.Branch().WithGroup("g1").WithGroup("g1").Record();

        record.Should().Throw<InputFormatException>();
    }

    [Fact]
    public void A_branch_is_reviewed_on_a_day_for_its_year()
    {
        var review = A.Branch().ReviewedOn(Day("2026-03-01"));

        (review.On, review.Window, review.Rulebook).Should().Be((Day("2026-03-01"), Window("2026"), Rulebook.National));
        review.For("branch.theme-day-monthly").Should().HaveCount(12);
    }

    [Fact]
    public void A_branch_is_reviewed_under_other_rules_for_another_window()
    {
        var rulebook = Rulebook.National.With(PolicyProfiles.All.Single(profile => profile.Identity.Id == "lecture-monthly"));
        var review = A.Branch().NotCovered().ReviewedOn(Day("2026-03-01"), rulebook, Window("2025"), assumeComplete: true);

        review.For("branch.lecture-cadence").Count(finding => finding.Period.Year == 2025 && finding.Outcome == Outcome.Advice).Should().Be(12);
    }

    [Fact]
    public void Days_and_periods_are_read_as_people_write_them()
    {
        Range("2026-03-31").Should().Be(UncertainDay.On(Day("2026-03-31")));
        Period("2026-Q1").LastDay.Should().Be(Day("2026-03-31"));
        Window("2026-Q1").Should().Be(ReviewWindow.Between(Day("2026-01-01"), Day("2026-03-31")));
    }

    [Fact]
    public void Days_and_periods_that_do_not_exist_are_refused()
    {
        Refused(() => Day("2026-02-30")).Should().BeOfType<UnparsableValueException>();
        Refused(() => Range("[2026-03-10..2026-03-06]")).Should().BeOfType<FormatException>();
        Refused(() => Period("2026-Q5")).Should().BeOfType<FormatException>();
        Refused(() => Window("2026-13")).Should().BeOfType<FormatException>();

        static Exception? Refused(Func<object> read) => Record.Exception(() => read());
    }

    [Fact]
    public void Builders_show_their_ids()
    {
        A.Branch("b7").ToString().Should().Be("b7");
        (A.Member("m7").ToString(), A.Member().ToString()).Should().Be(("m7", ""));
        (A.Activity("a7").ToString(), A.Activity().ToString()).Should().Be(("a7", ""));
    }
}
