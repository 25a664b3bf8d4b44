using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Reviews;

public class TalksOwedTests
{
    private static readonly LocalDate Today = Day("2026-12-31");

    [Fact]
    public void A_committee_of_five_owes_ten_pairs_and_twenty_others_owe_one_each()
    {
        var owed = Owed(Branch(5, 20));

        (owed.CommitteePairs.Count, owed.WithCommittee.Count, owed.WithFellow.Count).Should().Be((10, 20, 20));
        owed.Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void Who_talked_owes_no_more()
    {
        var owed = Owed(Branch(3, 4).Held(Day("2026-05-01"), Talk("c1", "c2"), Talk("c1", "o1"), Talk("o2", "o3")));

        owed.CommitteePairs.Select(pair => pair.ToString()).Should().Equal("c1, c3", "c2, c3");
        owed.WithCommittee.Select(member => member.Value).Should().Equal("o2", "o3", "o4");
        owed.WithFellow.Select(member => member.Value).Should().Equal("o1", "o4");
    }

    [Fact]
    public void All_who_take_part_talk_with_each_other()
    {
        var owed = Owed(Branch(3, 2).Held(Day("2026-05-01"), Talk("c1", "c2", "c3", "o1", "o2")));

        owed.ToString().Should().Be("0 pairs, 0 with the committee, 0 with a fellow");
    }

    [Fact]
    public void One_alone_has_no_fellow() => Owed(Branch(1, 1)).ToString().Should().Be("0 pairs, 1 with the committee, 0 with a fellow");

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_talk_counts_for_its_year(string day, bool counts) =>
        Owed(Branch(2, 0).Held(Day(day), Talk("c1", "c2"))).CommitteePairs.Count.Should().Be(counts ? 0 : 1);

    [Fact]
    public void A_talk_after_the_day_does_not_count_yet()
    {
        var record = Branch(2, 0).Held(Day("2026-06-02"), Talk("c1", "c2")).Record();

        TalksOwed.In(record, 2026, Day("2026-06-01"), Rulebook.National)!.CommitteePairs.Should().HaveCount(1);
        TalksOwed.In(record, 2026, Day("2026-06-02"), Rulebook.National)!.CommitteePairs.Should().BeEmpty();
        TalksOwed.In(record, 2026, Day("2030-06-02"), Rulebook.National)!.CommitteePairs.Should().BeEmpty();
    }

    [Fact]
    public void Without_names_or_posts_or_a_complete_record_it_is_not_certain()
    {
        Owed(Branch(2, 0).Held(Day("2026-05-01"), new ActivitySegment(SegmentKind.HeartToHeartTalk, talkClass: TalkClass.CommitteeWithCommittee)))
            .Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("branch.heart-talk-yearly");
        Owed(Branch(2, 0).NotCovered()).Undetermined.Should().ContainSingle();
        var without = Owed(Branch(0, 3));
        without.Undetermined.Should().ContainSingle();
        without.ToString().Should().Be("0 pairs, 0 with the committee, 0 with a fellow");
    }

    [Fact]
    public void A_range_or_weak_evidence_leaves_a_doubt()
    {
        var range = A.Activity().Within(UncertainDay.Between(Day("2026-12-20"), Day("2027-01-10"))).As(Talk("c1", "c2"));
        var owed = Owed(Branch(2, 0).With(range));

        owed.CommitteePairs.Should().HaveCount(1);
        owed.Undetermined.Should().ContainSingle();
    }

    [Fact]
    public void Those_with_suspended_membership_owe_nothing() => Owed(Branch(2, 1).With(
        new StatusBegan(MemberId.From("o1"), MemberStatus.MembershipSuspended, Day("2026-02-01")))).WithCommittee.Should().BeEmpty();

    [Fact]
    public void Before_the_rule_nothing_is_owed() => TalksOwed.In(Branch(2, 0).Record(), 2017, Today, Rulebook.National).Should().BeNull();

    private static TalksOwed Owed(BranchBuilder branch) => TalksOwed.In(branch.Record(), 2026, Today, Rulebook.National)!;

    private static ActivitySegment Talk(params string[] people) =>
        new(SegmentKind.HeartToHeartTalk, talkClass: TalkClass.CommitteeWithMember, participants: people.Select(MemberId.From).ToValueList());

    private static BranchBuilder Branch(int committee, int others) => A.Branch("b1").With([
        .. Enumerable.Range(1, committee).Select(i => A.Member($"c{i}").Role(i == 1 ? MemberRole.Secretary : MemberRole.CommitteeMember)),
        .. Enumerable.Range(1, others).Select(i => A.Member($"o{i}")),
    ]);
}
