using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Tests.Organizations.Elections;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>What speaks against how an election was held: each rule kept and not kept, on both sides of the edition.</summary>
public class ElectionConductTests
{
    public static TheoryData<string> Editions => new() { Day1990, Day2020 };

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_election_well_held_has_no_remarks(string day)
    {
        var remarks = Held(on: day, present: 17).Judged().Remarks;

        remarks.Violations.Should().BeEmpty();
        remarks.Advice.Should().BeEmpty();
        remarks.Undetermined.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Too_few_candidates_are_a_violation_and_more_are_none(string day)
    {
        Against(Held(on: day, ayes: [16, 15, 14, 13, 12])).Should().Equal("elections.candidate-surplus");
        Against(Held(on: day, ayes: [16, 15, 14, 13, 12, 1, 1, 1])).Should().BeEmpty();
        Held(ayes: [16, 15, 14, 13, 12]).Judged().Remarks.Violations.Single().Text.En
            .Should().Be("5 stand for 5 seats; a surplus of 20 per cent asks for at least 6.");
    }

    [Fact]
    public void Who_was_written_in_is_no_candidate() =>
        Against(Held(ayes: [16, 15, 14, 13, 12], writeIns: [new(Member(8), 1)])).Should().Equal("elections.candidate-surplus");

    [Fact]
    public void Delegates_have_a_surplus_of_their_own()
    {
        var ayes = Enumerable.Repeat(11, 29).ToArray();

        Against(Held(seats: 25, ayes: ayes, of: ElectionOf.Delegates, nominatedBy: null)).Should().Equal("elections.delegate-surplus");
        Against(Held(seats: 25, ayes: [.. ayes, 11], of: ElectionOf.Delegates, nominatedBy: null)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ElectionOf.Secretary)]
    [InlineData(ElectionOf.DeputySecretaries)]
    public void Secretary_and_deputies_may_be_elected_without_a_surplus(ElectionOf of) =>
        Against(Held(of: of, shouldAttend: 5, present: 5, seats: 1, ayes: [5], setting: ElectionSetting.CommitteePlenary, chairedBy: null)).Should().BeEmpty();

    [Theory]
    [InlineData(ElectionRound.Preliminary, true)]
    [InlineData(ElectionRound.Formal, true)]
    [InlineData(ElectionRound.AfterPreliminary, false)]
    [InlineData(ElectionRound.RunOff, false)]
    [InlineData(ElectionRound.SecondBallot, false)]
    public void The_surplus_is_asked_of_the_first_vote(ElectionRound round, bool isAsked) =>
        Against(Held(ayes: [16, 15, 14, 13, 12], round: round)).Any().Should().Be(isAsked);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_monitor_is_there_and_no_candidate(string day)
    {
        Against(Held(on: day, monitors: [])).Should().Equal("elections.monitors");
        Against(Held(on: day, monitors: [Member(50), Member(2)])).Should().Equal("elections.monitors");
        Against(Held(on: day, monitors: [Member(50), Member(51)])).Should().BeEmpty();
        Held(monitors: [Member(2)]).Judged().Remarks.Violations.Single().Text.Zh.Should().Be("候选人 m-2 担任了监票人。");
    }

    [Fact]
    public void What_is_not_recorded_is_not_judged()
    {
        var election = new Election(
            ElectionOf.CommitteeMembers, Base(20), 16, 5, Candidates(16, 15, 14, 13, 12, 10), 16, 16, 0);

        var remarks = election.Judged().Remarks;

        remarks.Violations.Should().BeEmpty();
        remarks.Undetermined.Select(missing => missing.Rule.Id).Should().Equal("elections.monitors", "elections.secret", "elections.nomination", "elections.chair");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_show_of_hands_is_a_violation(string day) => Against(Held(on: day, isSecret: false)).Should().Equal("elections.secret");

    [Theory]
    [MemberData(nameof(Editions))]
    public void Votes_of_absent_electors_never_count(string day)
    {
        var election = Held(on: day, present: 17, seats: 1, ayes: [8, 7], absentVotes: 3);

        var result = election.Judged();

        result.Elected.Should().BeEmpty();
        result.Remarks.Violations.Select(told => told.Rule.Id).Should().Equal("elections.no-proxy");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_helper_with_writing_is_no_candidate(string day)
    {
        Against(Held(on: day, writers: [Member(70)])).Should().BeEmpty();
        Against(Held(on: day, writers: [Member(70), Member(1)])).Should().Equal("elections.written-help");
    }

    [Theory]
    [InlineData(ElectionSetting.GeneralMeeting, ElectionOrganizer.OutgoingCommittee, ElectionOrganizer.OutgoingCommittee)]
    [InlineData(ElectionSetting.MeetingWithoutCommittee, ElectionOrganizer.AllMembers, ElectionOrganizer.OutgoingSecretary)]
    [InlineData(ElectionSetting.Congress, ElectionOrganizer.OutgoingCommittee, ElectionOrganizer.Presidium)]
    [InlineData(ElectionSetting.CommitteePlenary, ElectionOrganizer.OutgoingCommittee, null)]
    public void The_setting_says_who_proposes_and_who_chairs(ElectionSetting setting, ElectionOrganizer proposer, ElectionOrganizer? chair)
    {
        foreach (var organizer in Enum.GetValues<ElectionOrganizer>())
        {
            Against(Held(setting: setting, nominatedBy: organizer, chairedBy: chair)).Should().Equal(organizer == proposer ? [] : ["elections.nomination"]);
            Against(Held(setting: setting, nominatedBy: proposer, chairedBy: organizer))
                .Should().Equal(chair is null || organizer == chair ? [] : ["elections.chair"]);
        }
    }

    [Fact]
    public void Nothing_is_proposed_for_a_run_off() =>
        Held(round: ElectionRound.RunOff, nominatedBy: null).Judged().Remarks.Undetermined.Should().BeEmpty();

    [Fact]
    public void Remarks_stand_in_the_explanation_with_their_article() =>
        Held(isSecret: false).Judged().Explanation.ToText(Language.Chinese).Should().Contain("选举没有采取无记名投票。").And.Contain("依据：");

    [Fact]
    public void A_ballot_names_no_more_than_there_are_seats()
    {
        var ballot = new ElectionPaper(Enumerable.Range(1, 6).Select(number => new ElectionMark(Member(number), VoteChoice.Aye)).ToValueList());

        ballot.IsValidFor(5).Should().BeFalse("6 names for 5 seats");
        ballot.IsValidFor(6).Should().BeTrue();
        ballot.ToString().Should().Be("6 chosen");
        new ElectionPaper([]).IsValidFor(5).Should().BeTrue("nobody chosen is no more than 5");
        var none = () => ballot.IsValidFor(0);
        none.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Only_who_votes_nay_may_name_another()
    {
        var ballot = new ElectionPaper([
            new(Member(1), VoteChoice.Nay, Member(11)),
            new(Member(2), VoteChoice.Abstention, Member(12)),
            new(Member(3), VoteChoice.Aye, Member(13)),
            new(Member(4), VoteChoice.Nay),
            new(Member(5), VoteChoice.Nay, Member(11)),
        ]);

        ballot.Chosen.Numbers().Should().Equal("11", "3");
        ballot.Ignored.Numbers().Should().Equal("12", "13");
        ballot.IsValidFor(2).Should().BeTrue();
    }

    [Fact]
    public void A_ballot_has_one_mark_for_a_candidate()
    {
        var twice = () => new ElectionPaper([new(Member(1), VoteChoice.Aye), new(Member(1), VoteChoice.Nay)]);
        var nobody = () => new ElectionMark(default, VoteChoice.Aye);
        var nothing = () => new ElectionMark(Member(1), default);

        twice.Should().Throw<InvalidFactException>().WithParameterName("marks");
        nobody.Should().Throw<ArgumentException>();
        nothing.Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Against(Election election) => election.Judged().Remarks.Violations.Select(told => told.Rule.Id);
}
