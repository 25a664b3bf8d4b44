using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Tests.Organizations.Elections;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>The outcome of elections: the examples of the reference.</summary>
public class ElectionTests
{
    [Fact]
    public void Sixteen_of_twenty_are_enough_since_2020_and_eleven_ayes_elect()
    {
        var result = Held(ayes: [16, 15, 12, 11, 10, 9]).Judged();

        result.Outcome.Should().Be(ElectionOutcome.Valid);
        result.PresentNeeded.Should().Be(16);
        result.AyesNeeded.Should().Be(11);
        result.Elected.Numbers().Should().Equal("1", "2", "3", "4");
        result.Next.Should().Be(ElectionNext.SecondBallot);
        result.SeatsLeft.Should().Be(1);
    }

    [Fact]
    public void The_edition_of_1990_needed_seventeen()
    {
        var result = Held(on: Day1990).Judged();

        result.Outcome.Should().Be(ElectionOutcome.CannotBeHeld);
        result.PresentNeeded.Should().Be(17);
        result.Standings.Should().BeEmpty();
        result.Elected.Should().BeEmpty();
        result.Next.Should().Be(ElectionNext.Reconvene);
        result.SeatsLeft.Should().Be(5);
        Held(on: Day1990, present: 17).Judged().Outcome.Should().Be(ElectionOutcome.Valid);
    }

    [Fact]
    public void Twenty_should_attend_seventeen_are_present_ten_ayes_elect_in_1999_and_not_in_2021()
    {
        Held(on: "1999-05-04", present: 17, seats: 1, ayes: [10, 7]).Judged().Elected.Numbers().Should().Equal("1");
        Held(on: "2021-05-04", present: 17, seats: 1, ayes: [10, 7]).Judged().Elected.Should().BeEmpty();
    }

    [Fact]
    public void Exactly_half_elects_nobody()
    {
        Held(shouldAttend: 10, present: 8, seats: 1, ayes: [5, 3]).Judged().Elected.Should().BeEmpty();
        Held(shouldAttend: 10, present: 8, seats: 1, ayes: [6, 2]).Judged().Elected.Should().HaveCount(1);
        Held(on: Day1990, shouldAttend: 11, present: 10, seats: 1, ayes: [5, 5]).Judged().Elected.Should().BeEmpty();
        Held(on: Day1990, shouldAttend: 11, present: 10, seats: 1, ayes: [6, 4]).Judged().Elected.Should().HaveCount(1);
    }

    [Fact]
    public void A_layer_may_count_against_those_present()
    {
        var election = Held(on: "2021-05-04", present: 17, seats: 1, ayes: [10, 7]);

        var result = election.Judge(CountingPresent);

        result.Elected.Numbers().Should().Equal("1");
        result.Explanation.ToText(Language.Chinese).Should().Contain("以实到会的17人为基数").And.Contain(CountingPresent.Layers[1].Title.Zh);
    }

    [Fact]
    public void More_ballots_than_voters_make_it_void()
    {
        var result = Held(returned: 17).Judged();

        result.Outcome.Should().Be(ElectionOutcome.Void);
        result.Next.Should().Be(ElectionNext.Repeat);
        result.Standings.Should().BeEmpty();
        Held(shouldAttend: 30, present: 30, returned: 31, ayes: []).Judged().Outcome.Should().Be(ElectionOutcome.Void);
        Held(returned: 16).Judged().Outcome.Should().Be(ElectionOutcome.Valid);
        Held(returned: 14, ayes: [14, 13, 12, 11, 11, 9]).Judged().Outcome.Should().Be(ElectionOutcome.Valid);
    }

    [Fact]
    public void Who_got_no_ballot_did_not_vote() =>
        Held(distributed: 15, returned: 16).Judged().Outcome.Should().Be(ElectionOutcome.Void);

    [Fact]
    public void Too_few_present_comes_before_the_ballots() =>
        Held(present: 15, returned: 16, ayes: []).Judged().Outcome.Should().Be(ElectionOutcome.CannotBeHeld);

    [Fact]
    public void A_tie_at_the_last_seat_is_voted_on_again()
    {
        var result = Held(shouldAttend: 10, present: 10, seats: 3, ayes: [8, 7, 6, 6]).Judged();

        result.Elected.Numbers().Should().Equal("1", "2");
        result.Tied.Numbers().Should().Equal("3", "4");
        result.SeatsLeft.Should().Be(1);
        result.Next.Should().Be(ElectionNext.RunOff);
        result.ConsentToLeaveOpen.Should().BeNull();
    }

    [Fact]
    public void A_tie_that_spans_several_seats_is_voted_on_for_all_of_them()
    {
        var result = Held(shouldAttend: 10, present: 10, seats: 4, ayes: [9, 6, 6, 6, 6]).Judged();

        result.Elected.Numbers().Should().Equal("1");
        result.Tied.Numbers().Should().Equal("2", "3", "4", "5");
        result.SeatsLeft.Should().Be(3);
        result.Next.Should().Be(ElectionNext.RunOff);
    }

    [Fact]
    public void A_tie_above_or_below_the_last_seat_is_of_no_matter()
    {
        Held(shouldAttend: 10, present: 10, seats: 3, ayes: [8, 7, 7, 6]).Judged().Next.Should().Be(ElectionNext.Complete);
        Held(shouldAttend: 10, present: 10, seats: 2, ayes: [8, 7, 3, 2]).Judged().Next.Should().Be(ElectionNext.Complete);
        Held(shouldAttend: 10, present: 10, seats: 2, ayes: [8, 7, 5, 0]).Judged().Tied.Should().BeEmpty();
        Held(shouldAttend: 10, present: 10, seats: 1, ayes: [5, 5]).Judged().Tied.Should().BeEmpty("neither has more than half");
    }

    [Fact]
    public void In_a_run_off_most_ayes_decide()
    {
        var won = Held(shouldAttend: 10, present: 10, seats: 1, ayes: [4, 5], round: ElectionRound.RunOff).Judged();
        var again = Held(shouldAttend: 10, present: 10, seats: 1, ayes: [5, 5], round: ElectionRound.RunOff).Judged();
        var beside = Held(
            shouldAttend: 10, present: 10, seats: 1, ayes: [3, 2], writeIns: [new(Member(7), 5)], round: ElectionRound.RunOff).Judged();

        won.AyesNeeded.Should().BeNull();
        won.Elected.Numbers().Should().Equal("2");
        won.Next.Should().Be(ElectionNext.Complete);
        again.Next.Should().Be(ElectionNext.RunOff);
        again.Tied.Should().HaveCount(2);
        beside.Elected.Numbers().Should().Equal(["1"], "a run-off is among those tied");
        beside.Standings[0].Place.Should().Be(ElectionPlace.NotElected);
    }

    [Fact]
    public void Four_of_five_leave_one_seat_to_a_second_ballot_or_open()
    {
        var result = Held(ayes: [16, 15, 12, 11, 10, 9]).Judged();

        result.Elected.Should().HaveCount(4);
        result.SeatsLeft.Should().Be(1);
        result.Next.Should().Be(ElectionNext.SecondBallot);
        result.ConsentToLeaveOpen.Should().Be(8, "half or more of the 16 electors present");
        Held(present: 17, returned: 16, ayes: [16, 15, 12, 11, 10, 9]).Judged().ConsentToLeaveOpen.Should().Be(9);
    }

    [Fact]
    public void Where_nobody_is_elected_no_seat_is_close_to_filled()
    {
        var result = Held(ayes: [10, 9, 8, 7, 6, 5]).Judged();

        result.Next.Should().Be(ElectionNext.SecondBallot);
        result.SeatsLeft.Should().Be(5);
        result.ConsentToLeaveOpen.Should().BeNull();
    }

    [Fact]
    public void One_who_was_written_in_is_elected_like_the_others()
    {
        var result = Held(shouldAttend: 10, present: 10, seats: 2, ayes: [9, 2, 1], writeIns: [new(Member(9), 6)]).Judged();

        result.Elected.Numbers().Should().Equal("1", "9");
        result.Standings.Single(standing => standing.IsWrittenIn).Place.Should().Be(ElectionPlace.Elected);
        result.Standings.Select(standing => standing.Ayes).Should().BeInDescendingOrder();
    }

    [Theory]
    [InlineData("1990-06-26", false)]
    [InlineData("1990-06-27", true)]
    public void Before_the_first_edition_nothing_is_guessed(string on, bool isModelled)
    {
        var result = Held(on: on, present: 20, returned: 21).Judged();

        (result.Outcome != ElectionOutcome.Undetermined).Should().Be(isModelled);
        if (isModelled) return;
        result.Remarks.Undetermined.Single().Rule.Id.Should().Be("elections.quorum");
        result.Remarks.Undetermined.Single().Text.En.Should().Contain("does not model");
        (result.PresentNeeded, result.AyesNeeded, result.Next, result.ConsentToLeaveOpen).Should().Be((null, null, null, null));
        result.Elected.Should().BeEmpty();
        result.Explanation.ToText(Language.Chinese).Should().StartWith("1990-06-26选举委员（正式选举）：无法判断");
    }

    [Fact]
    public void The_arithmetic_is_said_in_words_and_names_the_base()
    {
        var old = Held(on: "1999-05-04", present: 17, seats: 1, ayes: [10, 7]).Judged().Explanation;
        var current = Held(on: "2021-05-04", present: 17, seats: 1, ayes: [10, 7]).Judged().Explanation;

        old.ToText(Language.Chinese).Should().Contain("1999-05-04选举委员（正式选举）：选举有效，应选1名，选出1名")
            .And.Contain("应到会20人，实到会17人；到会人数占应到会人数的比例应超过五分之四，即至少到会17人：达到")
            .And.Contain("以实到会的17人为基数，赞成票超过半数，即至少9票，始得当选")
            .And.Contain("m-1：赞成10票，当选");
        old.ToText(Language.English).Should().Contain("Ayes are counted against the 17 who are present: more than 1/2, that is 9, elect");
        current.ToText(Language.Chinese).Should().Contain("以应到会的20人为基数，赞成票超过半数，即至少11票，始得当选")
            .And.Contain("m-1：赞成10票，未当选").And.Contain("缺额1名，另行选举。");
        current.ToText(Language.English).Should().Contain("20 should attend, 17 are present; at least 4/5 must be, that is 16: reached")
            .And.Contain("Ayes are counted against the 20 who should attend: more than 1/2, that is 11, elect");
        current.Children[0].Children.Should().OnlyContain(child => child.Part == ExplanationPart.Authority);
    }

    [Fact]
    public void Every_outcome_is_said()
    {
        Text(Held(returned: 17)).Should().Contain("选举无效").And.Contain("收回的多于投票人数").And.Contain("应当重新选举。");
        Text(Held(present: 15, ayes: [])).Should().Contain("到会人数不足，不能进行选举").And.Contain("即至少到会16人：未达到").And.NotContain("选票");
        Text(Held(shouldAttend: 10, present: 10, seats: 3, ayes: [8, 7, 6, 6])).Should().Contain("2人票数相等，就其再次投票，选出1名。");
        Text(Held(ayes: [16, 15, 12, 11, 10, 9])).Should().Contain("经至少8名选举人同意");
        Text(Held(round: ElectionRound.Preliminary)).Should().Contain("（差额预选）").And.Contain("方可列为正式候选人");
        Text(Held(shouldAttend: 10, present: 10, seats: 1, ayes: [4, 5], round: ElectionRound.RunOff)).Should().Contain("再次投票，得赞成票多的当选");
    }

    [Fact]
    public void A_log_says_the_day_and_what_was_elected()
    {
        Held().ToString().Should().Be("2026-10-12: committee-members");
        Held().Judged().ToString().Should().Be("valid");
    }

    private static string Text(Election election) => election.Judged().Explanation.ToText(Language.Chinese);
}
