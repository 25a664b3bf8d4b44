using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Organizations.Elections;

namespace PartyWork.Domain.Tests.Organizations;

public class ElectionRulesTests
{
    [Theory]
    [InlineData(3, 2, 3, 3, 2)]
    [InlineData(4, 3, 4, 4, 3)]
    [InlineData(5, 3, 4, 5, 3)]
    [InlineData(6, 4, 5, 5, 3)]
    [InlineData(7, 4, 6, 6, 4)]
    [InlineData(8, 5, 7, 7, 4)]
    [InlineData(9, 5, 8, 8, 5)]
    [InlineData(10, 6, 8, 9, 5)]
    [InlineData(11, 6, 9, 9, 5)]
    [InlineData(12, 7, 10, 10, 6)]
    [InlineData(13, 7, 11, 11, 6)]
    [InlineData(14, 8, 12, 12, 7)]
    [InlineData(15, 8, 12, 13, 7)]
    [InlineData(16, 9, 13, 13, 7)]
    [InlineData(17, 9, 14, 14, 8)]
    [InlineData(18, 10, 15, 15, 8)]
    [InlineData(19, 10, 16, 16, 9)]
    [InlineData(20, 11, 16, 17, 9)]
    public void The_numbers_of_both_editions_are_those_of_the_table(int shouldAttend, int win2020, int quorum2020, int quorum1990, int win1990)
    {
        var (old, present) = (RulesOn(Day1990), RulesOn(Day2020));

        present.PresentNeeded(shouldAttend).Should().Be(quorum2020);
        present.AyesNeeded(shouldAttend, quorum2020).Should().Be(win2020);
        old.PresentNeeded(shouldAttend).Should().Be(quorum1990);
        old.AyesNeeded(shouldAttend, quorum1990).Should().Be(win1990);
    }

    [Fact]
    public void For_every_number_of_electors_the_smallest_that_is_enough_is_that_of_the_text()
    {
        var (old, present) = (RulesOn(Day1990), RulesOn(Day2020));
        foreach (var n in Enumerable.Range(1, 500))
        {
            old.PresentNeeded(n).Should().Be(First(p => 5 * p > 4 * n), "more than four fifths of {0}", n);
            present.PresentNeeded(n).Should().Be(First(p => 5 * p >= 4 * n), "four fifths of {0}", n);
            foreach (var p in new[] { present.PresentNeeded(n), n })
            {
                present.AyesNeeded(n, p).Should().Be(First(y => 2 * y > n), "more than half of the {0} who should attend", n);
                old.AyesNeeded(n, p).Should().Be(First(y => 2 * y > p), "more than half of the {0} present", p);
            }
        }
    }

    [Fact]
    public void Twenty_should_attend_seventeen_are_present_ten_ayes_elect_in_1999_and_not_in_2021()
    {
        var (old, present) = (RulesOn("1999-05-04"), RulesOn("2021-05-04"));

        old.PresentNeeded(20).Should().Be(17);
        old.AyesNeeded(20, 17).Should().Be(9);
        present.PresentNeeded(20).Should().Be(16);
        present.AyesNeeded(20, 17).Should().Be(11);
    }

    [Fact]
    public void The_day_picks_the_edition()
    {
        ElectionRules.On(Rulebook.National, Day("1990-06-26")).Should().BeNull();
        RulesOn("1990-06-27").PresentNeeded(10).Should().Be(9);
        RulesOn(Day1990).PresentNeeded(10).Should().Be(9);
        RulesOn(Day2020).PresentNeeded(10).Should().Be(8);
        RulesOn(Day1990).MajorityBase.Value.Should().Be(AyesCounted.Present);
        RulesOn(Day2020).MajorityBase.Value.Should().Be(AyesCounted.ShouldAttend);
        RulesOn(Day2020).Quorum.Authority.Text().Zh.Should().Contain("选举工作条例");
        RulesOn(Day2020).ToString().Should().Be("2020-07-13");
    }

    [Fact]
    public void A_preliminary_election_asks_for_the_same_fraction_and_a_run_off_for_none()
    {
        RulesOn(Day2020).AyesNeeded(10, 8, ElectionRound.Preliminary).Should().Be(6);
        RulesOn(Day1990).AyesNeeded(10, 9, ElectionRound.Preliminary).Should().Be(5);
        RulesOn(Day2020).AyesNeeded(10, 8, ElectionRound.SecondBallot).Should().Be(6);
        RulesOn(Day2020).AyesNeeded(10, 8, ElectionRound.RunOff).Should().BeNull();
        var none = () => RulesOn(Day2020).AyesNeeded(10, 8, default);
        none.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_layer_may_count_ayes_against_those_present()
    {
        ElectionRules.On(CountingPresent, Day("2020-12-31"))!.AyesNeeded(10, 8).Should().Be(6);
        ElectionRules.On(CountingPresent, Day("2021-01-01"))!.AyesNeeded(10, 8).Should().Be(5);
        ElectionRules.On(CountingPresent, Day("2021-01-01"))!.PresentNeeded(10).Should().Be(8);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    [InlineData(5, 6)]
    [InlineData(6, 8)]
    [InlineData(7, 9)]
    [InlineData(8, 10)]
    [InlineData(9, 11)]
    [InlineData(10, 12)]
    [InlineData(11, 14)]
    public void A_fifth_more_stand_than_there_are_seats_rounded_up(int seats, int candidates)
    {
        RulesOn(Day2020).CandidatesNeeded(ElectionOf.CommitteeMembers, seats).Should().Be(candidates);
        RulesOn(Day1990).CandidatesNeeded(ElectionOf.CommitteeMembers, seats).Should().Be(candidates);
    }

    [Fact]
    public void Delegates_need_the_surplus_and_secretaries_do_not()
    {
        RulesOn(Day2020).CandidatesNeeded(ElectionOf.Delegates, 25).Should().Be(30);
        RulesOn(Day1990).CandidatesNeeded(ElectionOf.Delegates, 25).Should().Be(30);
        RulesOn(Day2020).CandidatesNeeded(ElectionOf.Secretary, 1).Should().Be(1);
        RulesOn(Day2020).CandidatesNeeded(ElectionOf.DeputySecretaries, 2).Should().Be(2);
        foreach (var seats in Enumerable.Range(1, 500))
            RulesOn(Day2020).CandidatesNeeded(ElectionOf.CommitteeMembers, seats).Should().Be(First(c => 10 * (c - seats) >= 2 * seats));
        var none = () => RulesOn(Day2020).CandidatesNeeded(ElectionOf.Secretary, 0);
        none.Should().Throw<ArgumentException>().WithParameterName("seats");
        var huge = () => RulesOn(Day2020).CandidatesNeeded(ElectionOf.Delegates, int.MaxValue);
        huge.Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData(99, 0, "elections.delegate-least")]
    [InlineData(100, 0, null)]
    [InlineData(200, 0, null)]
    [InlineData(201, 0, "elections.delegate-usual")]
    [InlineData(300, 0, "elections.delegate-usual")]
    [InlineData(301, 1, "elections.delegate-usual")]
    [InlineData(320, 1, "elections.delegate-usual")]
    public void A_congress_has_generally_100_to_200_delegates_and_at_most_300(int delegates, int violations, string? advice)
    {
        foreach (var day in new[] { Day1990, Day2020 })
        {
            var remarks = RulesOn(day).JudgeDelegates(delegates);

            remarks.Violations.Select(told => told.Rule.Id).Should().Equal(Enumerable.Repeat("elections.delegate-count", violations));
            remarks.Advice.Select(told => told.Rule.Id).Should().Equal(advice is null ? [] : [advice]);
            remarks.Undetermined.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_remark_names_the_number_and_the_article()
    {
        var told = RulesOn(Day2020).JudgeDelegates(320).Violations.Single();

        told.Text.Zh.Should().Be("代表320名，最多300名。");
        told.Text.En.Should().Be("320 delegates; 300 at the most.");
        told.Citations.Single().Text.Zh.Should().Contain("第8条");
    }

    [Theory]
    [InlineData(499, false, false)]
    [InlineData(500, false, true)]
    [InlineData(499, true, true)]
    public void From_500_members_or_scattered_a_congress_may_be_held(int members, bool isScattered, bool expected)
    {
        RulesOn(Day2020).MayHoldCongress(members, isScattered).Should().Be(expected);
        RulesOn(Day1990).MayHoldCongress(members, isScattered).Should().Be(expected);
    }

    [Fact]
    public void Members_are_in_office_from_the_election_secretaries_from_the_approval()
    {
        var rules = RulesOn("2026-10-12");

        rules.HandlingOf(ElectionOf.CommitteeMembers).Should().Be(ElectionHandling.Filed);
        rules.HandlingOf(ElectionOf.Secretary).Should().Be(ElectionHandling.Approved);
        rules.HandlingOf(ElectionOf.DeputySecretaries).Should().Be(ElectionHandling.Approved);
        rules.HandlingOf(ElectionOf.Delegates).Should().BeNull();
        rules.EffectiveFrom(ElectionOf.CommitteeMembers).Should().Be(Day("2026-10-12"));
        rules.EffectiveFrom(ElectionOf.CommitteeMembers, Day("2026-10-20")).Should().Be(Day("2026-10-12"));
        rules.EffectiveFrom(ElectionOf.Secretary, Day("2026-10-20")).Should().Be(Day("2026-10-20"));
        rules.EffectiveFrom(ElectionOf.DeputySecretaries, Day("2026-10-12")).Should().Be(Day("2026-10-12"));
        rules.EffectiveFrom(ElectionOf.Secretary).Should().BeNull("the approval is not recorded");
        rules.EffectiveFrom(ElectionOf.Delegates).Should().BeNull();
    }

    [Fact]
    public void Before_the_rule_on_results_nothing_is_guessed()
    {
        RulesOn("2018-10-27").HandlingOf(ElectionOf.Secretary).Should().BeNull();
        RulesOn("2018-10-27").EffectiveFrom(ElectionOf.CommitteeMembers).Should().BeNull();
        RulesOn("2018-10-28").EffectiveFrom(ElectionOf.CommitteeMembers).Should().Be(Day("2018-10-28"));
    }

    [Fact]
    public void An_approval_is_not_dated_before_the_election()
    {
        var early = () => RulesOn("2026-10-12").EffectiveFrom(ElectionOf.Secretary, Day("2026-10-11"));

        early.Should().Throw<InvalidFactException>().WithParameterName("approvedOn");
    }

    [Fact]
    public void Nothing_negative_is_asked()
    {
        var people = () => RulesOn(Day2020).PresentNeeded(-1);
        var delegates = () => RulesOn(Day2020).JudgeDelegates(-1);
        var members = () => RulesOn(Day2020).MayHoldCongress(-1);

        people.Should().Throw<ArgumentException>();
        delegates.Should().Throw<ArgumentException>();
        members.Should().Throw<ArgumentException>();
    }

    private static int First(Func<int, bool> isEnough) => Enumerable.Range(0, 2_000).First(isEnough);
}
