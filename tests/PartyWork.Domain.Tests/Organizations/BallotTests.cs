using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Organizations.VoteFixture;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>What comes of a vote: the worked cases of the reference, then everything beside them.</summary>
public class BallotTests
{
    [Fact]
    public void Admission_passes_with_a_written_vote()
    {
        var result = Ballot(VoteKind.Admission, 11, 6, 5, written: [Opinion()]).Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.Passed, IsPassed = true, IsQuorate = true, Ayes = 6, WrittenCounted = 1 });
        result.Violations.Should().BeEmpty();
        result.Undetermined.Should().BeEmpty();
        result.Text.Zh.Should().StartWith("应到会11人，实到会6人：2×6>11，可以表决；会前收到的书面意见计1份（有表决权的党员）；赞成5票加书面赞成1份，共6票，2×6>11，通过（");
        result.Text.En.Should().StartWith("11 should attend, 6 are present: 2×6 > 11, it may be voted on; 1 written opinion received before the day of the meeting counted "
            + "(of members with the right to vote); 5 ayes and 1 in writing make 6: 2×6 > 11, passed (");
    }

    [Fact]
    public void Exactly_half_present_cannot_vote_on_admission_whatever_the_ayes()
    {
        var result = Ballot(VoteKind.Admission, 10, 5, 5, written: [Opinion(), Opinion(), Opinion()]).Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.CannotPass, IsQuorate = false, Ayes = 8 });
        result.Text.En.Should().Contain("2×5 = 10, at least 6 must be, it may not be voted on").And.Contain("5 ayes and 3 in writing make 8, which decide nothing");
    }

    [Fact]
    public void Exactly_half_present_may_vote_on_a_resolution_that_cannot_pass()
    {
        var result = Ballot(VoteKind.MeetingResolution, 10, 5, 5).Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.CannotPass, IsQuorate = true, IsPassed = false });
        result.Text.En.Should().Contain("may be voted on").And.Contain("at most 5 could be given: 2×5 = 10, 6 are needed, it cannot pass");
    }

    [Theory]
    [InlineData(13, 6, 6, VoteOutcome.CannotPass)]
    [InlineData(13, 7, 7, VoteOutcome.Passed)]
    [InlineData(13, 8, 6, VoteOutcome.NotPassed)]
    [InlineData(15, 7, 7, VoteOutcome.CannotPass)]
    [InlineData(15, 8, 8, VoteOutcome.Passed)]
    [InlineData(15, 9, 7, VoteOutcome.NotPassed)]
    public void Who_is_left_out_changes_the_numbers(int count, int present, int ayes, VoteOutcome outcome) =>
        Ballot(VoteKind.Admission, count, present, ayes).Judge(National).Outcome.Should().Be(outcome);

    [Fact]
    public void A_late_conversion_is_voted_on_like_any_other() =>
        Ballot(VoteKind.Conversion, 9, 5, 5, "2026-07-20").Judge(National).IsPassed.Should().BeTrue();

    [Theory]
    [InlineData(VoteKind.MeetingResolution)]
    [InlineData(VoteKind.Admission)]
    [InlineData(VoteKind.Conversion)]
    [InlineData(VoteKind.Disposal)]
    [InlineData(VoteKind.Discipline)]
    [InlineData(VoteKind.CommitteeResolution)]
    [InlineData(VoteKind.CommitteeApproval)]
    [InlineData(VoteKind.LeadingGroupResolution)]
    [InlineData(VoteKind.LeadingGroupPersonnel)]
    public void Exactly_half_never_passes_and_one_more_does(VoteKind kind)
    {
        foreach (var n in Enumerable.Range(1, 40).Select(half => 2 * half))
        {
            Ballot(kind, n, n, n / 2).Judge(National).Outcome.Should().Be(VoteOutcome.NotPassed);
            Ballot(kind, n, n, (n / 2) + 1).Judge(National).Outcome.Should().Be(VoteOutcome.Passed);
        }
    }

    [Fact]
    public void Abstentions_and_invalid_ballots_do_not_make_the_base_smaller()
    {
        var result = new Ballot(VoteKind.MeetingResolution, Base(10), 10, ayes: 5, nays: 0, abstentions: 4, invalid: 1).Judge(National);

        result.Outcome.Should().Be(VoteOutcome.NotPassed);
        result.Text.Zh.Should().Contain("弃权4票，不减少应到会人数");
        result.Authorities.Select(authority => authority.Rule.Id).Should().Contain("votes.abstention");
    }

    [Fact]
    public void A_written_opinion_counts_once_in_time_and_from_one_who_should_attend()
    {
        var ballot = new Ballot(VoteKind.Admission, Named("a", "b", "c", "d", "e", "f", "g"), 5, ayes: 3, isSecret: true, persons: 1, writtenOpinions:
        [
            Opinion(member: "a"), Opinion("2026-09-10", member: "b"), Opinion(member: "c", attended: true), Opinion(member: "x"),
        ]);

        var result = ballot.Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.Passed, Ayes = 4, WrittenCounted = 1 });
        result.Text.En.Should().Contain("1 written opinion not counted, the member attended and only the ballot counts")
            .And.Contain("1 written opinion not counted, received on the day of the meeting, before it or not")
            .And.Contain("1 written opinion not counted, the writer is not of those who should attend");
    }

    [Fact]
    public void One_who_was_left_out_of_a_counted_base_has_no_written_vote()
    {
        BaseExclusion left = new(MemberId.From("x"), ExclusionReason.BedRidden, Day("2026-03-01"), Day("2026-03-20"));
        var eligible = new EligibleBase(Day(Meeting), VotePurpose.Decision, 4, excluded: [left]);

        new Ballot(VoteKind.Admission, eligible, 3, 2, writtenOpinions: [Opinion(member: "x")]).Judge(National).Should()
            .BeEquivalentTo(new { Outcome = VoteOutcome.NotPassed, WrittenCounted = 0 });
    }

    [Fact]
    public void Written_nays_and_abstentions_count_as_votes_that_are_no_ayes() =>
        Ballot(VoteKind.Admission, 11, 6, 5, written: [Opinion(choice: VoteChoice.Nay), Opinion(choice: VoteChoice.Abstention)]).Judge(National)
            .Should().BeEquivalentTo(new { Outcome = VoteOutcome.NotPassed, Ayes = 5, WrittenCounted = 2 });

    [Theory]
    [InlineData("2026-05-10", "（有表决权的正式党员）")]
    [InlineData("2026-05-11", "（有表决权的党员）")]
    public void The_edition_says_whose_written_opinions_count(string on, string whose) =>
        Ballot(VoteKind.Admission, 11, 6, 5, on, [Opinion("2026-05-01")]).Judge(National).Text.Zh.Should().Contain(whose);

    [Theory]
    [InlineData(VoteKind.MeetingResolution)]
    [InlineData(VoteKind.Discipline)]
    [InlineData(VoteKind.CommitteeResolution)]
    [InlineData(VoteKind.LeadingGroupResolution)]
    public void Elsewhere_written_opinions_do_not_count(VoteKind kind) =>
        Ballot(kind, 11, 6, 5, written: [Opinion()]).Judge(National).Should()
            .BeEquivalentTo(new { Outcome = VoteOutcome.NotPassed, Ayes = 5, WrittenCounted = 0 });

    [Fact]
    public void How_it_was_voted_on_stands_beside_the_outcome()
    {
        var result = new Ballot(VoteKind.Admission, Base(10), 8, 8, isSecret: false, persons: 2).Judge(National);

        result.IsPassed.Should().BeTrue();
        result.Violations.Select(violation => violation.Rule.Id).Should().Equal("votes.admission-secret", "votes.admission-one-by-one");
        result.Violations[1].Text.En.Should().Be("One ballot names 2 persons; at a time 1 is to be voted on.");
        result.Violations.Should().AllSatisfy(violation => violation.Citations.Should().OnlyContain(citation => citation.Document.Id == "DEV-2026"));
        new Ballot(VoteKind.CommitteeApproval, Base(5), 5, 5, persons: 3).Judge(National).Violations.Single().Rule.Id.Should().Be("votes.committee-approval-one-by-one");
        new Ballot(VoteKind.MeetingResolution, Base(5), 5, 5, isSecret: false, persons: 3).Judge(National).Violations.Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_recorded_is_not_guessed()
    {
        var result = new Ballot(VoteKind.Admission, Base(10), 8).Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.Undetermined, IsQuorate = true, Ayes = (int?)null });
        result.Undetermined.Select(missing => missing.Rule.Id).Should().Equal("votes.admission-majority", "votes.admission-secret", "votes.admission-one-by-one");
        result.Text.Zh.Should().EndWith("。没有记录赞成票数。");
        new Ballot(VoteKind.Admission, Base(10), 5).Judge(National).Outcome.Should().Be(VoteOutcome.CannotPass, "no aye could help");
    }

    [Fact]
    public void Before_the_first_edition_the_outcome_is_undetermined()
    {
        var result = Ballot(VoteKind.Admission, 10, 8, 8, "2013-05-01").Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.Undetermined, IsQuorate = (bool?)null });
        result.Text.En.Should().Be("The rulebook does not model what applied on 2013-05-01; it cannot be judged.");
        result.Undetermined.Should().HaveCount(5);
    }

    [Theory]
    [InlineData(16, 17, "16 ballots were distributed and 17 were returned: void, it is to be voted on again")]
    [InlineData(null, 17, "16 are present and 17 ballots were returned: void, it is to be voted on again")]
    [InlineData(15, 16, "15 ballots were distributed and 16 were returned: void, it is to be voted on again")]
    public void More_ballots_back_than_out_make_it_void(int? distributed, int returned, string text)
    {
        var result = new Ballot(VoteKind.MeetingResolution, Base(20), 16, returned, 0, 0, 0, distributed, returned).Judge(National);

        result.Should().BeEquivalentTo(new { Outcome = VoteOutcome.Void, IsPassed = false });
        result.Text.En.Should().StartWith(text);
        result.Authorities.Single().Rule.Id.Should().Be("votes.ballot-validity");
    }

    [Fact]
    public void Fewer_ballots_back_than_out_are_valid() =>
        new Ballot(VoteKind.MeetingResolution, Base(20), 16, 11, 3, 1, 0, 16, 15).Judge(National).IsPassed.Should().BeTrue();

    [Theory]
    [InlineData(5, VoteOutcome.Quorate)]
    [InlineData(4, VoteOutcome.CannotPass)]
    public void A_democratic_life_meeting_is_quorate_or_not(int present, VoteOutcome outcome) =>
        new Ballot(VoteKind.DemocraticLifeMeeting, Base(7), present).Judge(National).Outcome.Should().Be(outcome);
}
