using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Organizations.VoteFixture;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>What is asked for before a vote.</summary>
public class VoteRequirementTests
{
    /// <summary>The integer table of the reference, copied by hand: N, ordinary quorum, admission quorum, ayes, whether an ordinary meeting at bare quorum can pass.</summary>
    public static TheoryData<int, int, int, int, bool> Table => new()
    {
        { 3, 2, 2, 2, true }, { 4, 2, 3, 3, false }, { 5, 3, 3, 3, true }, { 6, 3, 4, 4, false }, { 7, 4, 4, 4, true }, { 8, 4, 5, 5, false },
        { 9, 5, 5, 5, true }, { 10, 5, 6, 6, false }, { 11, 6, 6, 6, true }, { 12, 6, 7, 7, false }, { 13, 7, 7, 7, true }, { 14, 7, 8, 8, false },
        { 15, 8, 8, 8, true }, { 16, 8, 9, 9, false }, { 17, 9, 9, 9, true }, { 18, 9, 10, 10, false }, { 19, 10, 10, 10, true }, { 20, 10, 11, 11, false },
    };

    public static TheoryData<int, int, int> Committees => new() { { 3, 2, 2 }, { 4, 2, 3 }, { 5, 3, 3 }, { 6, 3, 4 }, { 7, 4, 4 }, { 9, 5, 5 } };

    public static TheoryData<VoteKind> Kinds => new(Enum.GetValues<VoteKind>());

    [Theory]
    [MemberData(nameof(Table))]
    public void The_integer_table_holds(int count, int ordinary, int admission, int ayes, bool passesAtBareQuorum)
    {
        var (meeting, admitting) = (Asked(VoteKind.MeetingResolution, count), Asked(VoteKind.Admission, count));

        (meeting.PresentNeeded, meeting.AyesNeeded).Should().Be((ordinary, ayes));
        (admitting.PresentNeeded, admitting.AyesNeeded).Should().Be((admission, ayes));
        meeting.Outlook(ordinary).Should().BeEquivalentTo(new { IsQuorate = true, CanPass = passesAtBareQuorum });
        meeting.Outlook(ordinary - 1).Should().BeEquivalentTo(new { IsQuorate = false, CanPass = false });
        admitting.Outlook(admission).Should().BeEquivalentTo(new { IsQuorate = true, CanPass = true });
        admitting.Outlook(admission - 1).IsQuorate.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Committees))]
    public void The_table_of_committees_holds(int members, int present, int ayes)
    {
        var committee = Asked(VoteKind.CommitteeResolution, members);

        (committee.PresentNeeded, committee.AyesNeeded).Should().Be((present, ayes));
        committee.Body.Should().Be(VotingBody.BranchCommittee);
        (Asked(VoteKind.CommitteeApproval, members).PresentNeeded, Asked(VoteKind.CommitteeApproval, members).AyesNeeded)
            .Should().Be((members / 2 + 1, ayes), "the superior committee needs more than half");
    }

    [Fact]
    public void For_every_base_the_numbers_are_those_that_the_text_names()
    {
        foreach (var n in Enumerable.Range(1, 500))
        {
            var ayes = Enumerable.Range(0, n + 1).First(y => 2 * y > n);
            var half = Enumerable.Range(0, n + 1).First(p => 2 * p >= n);
            var twoThirds = Enumerable.Range(0, n + 1).First(p => 3 * p >= 2 * n);
            foreach (var (kind, present) in new[]
            {
                (VoteKind.MeetingResolution, half), (VoteKind.Disposal, half), (VoteKind.Discipline, half), (VoteKind.CommitteeResolution, half),
                (VoteKind.Admission, ayes), (VoteKind.Conversion, ayes), (VoteKind.Extension, ayes), (VoteKind.Revocation, ayes),
                (VoteKind.CommitteeApproval, ayes), (VoteKind.LeadingGroupPersonnel, twoThirds),
            })
            {
                var asked = Asked(kind, n);
                (asked.PresentNeeded, asked.AyesNeeded).Should().Be((present, ayes), "{0} of {1}", kind, n);
                asked.Outlook(n).Text.En.Should().Contain($"{ayes} {(ayes == 1 ? "aye is" : "ayes are")} needed");
                asked.Outlook(n).Text.Zh.Should().Contain($"通过须赞成{ayes}票");
                asked.Outlook(0).Text.En.Should().Contain($"at least {present} must be");
                asked.Outlook(0).Text.Zh.Should().Contain($"至少须到会{present}人");
            }
        }
    }

    [Fact]
    public void Of_sixteen_eight_may_vote_on_a_resolution_but_cannot_pass_it()
    {
        var outlook = Asked(VoteKind.MeetingResolution, 16).Outlook(8);

        outlook.Should().BeEquivalentTo(new { IsQuorate = true, CanPass = false, MostAyes = 8 });
        outlook.Text.En.Should().Be(
            "16 should attend, 8 are present: 2×8 = 16, it may be voted on; but 9 ayes are needed (2×9 > 16) and at most 8 can be given, so it cannot pass "
            + "(Branch Work Regulations (trial, 2018), Art. 11).");
        outlook.Text.Zh.Should().Be(
            "应到会16人，实到会8人：2×8=16，可以表决；但通过须赞成9票（2×9>16），最多可得8票，不能通过（《中国共产党支部工作条例（试行）》第11条）。");
    }

    [Fact]
    public void Written_opinions_are_votes_and_not_presence()
    {
        var admission = Asked(VoteKind.Admission, 10);

        admission.Outlook(5, 5).Should().BeEquivalentTo(new { IsQuorate = false, CanPass = false });
        admission.Outlook(6, 4).MostAyes.Should().Be(10);
        admission.Outlook(6, 1).Text.Zh.Should().Contain("最多可得7票（含书面意见1份），可能通过");
        var resolution = Asked(VoteKind.MeetingResolution, 10).Outlook(5, 5);
        resolution.Should().BeEquivalentTo(new { IsQuorate = true, CanPass = false, MostAyes = 5 });
        resolution.Text.Zh.Should().Contain("这类表决不计书面意见");
    }

    [Fact]
    public void A_leading_group_counts_no_written_opinions_and_needs_two_thirds_for_personnel()
    {
        var (group, personnel) = (Asked(VoteKind.LeadingGroupResolution, 9), Asked(VoteKind.LeadingGroupPersonnel, 9));

        (group.PresentNeeded, group.AyesNeeded, group.Written).Should().Be((5, 5, null));
        group.Outlook(4, 5).Should().BeEquivalentTo(new { IsQuorate = false, CanPass = false });
        group.Outlook(5).Text.En.Should().StartWith("9 should attend, 5 are present: 2×5 ≥ 9, it may be voted on; 5 ayes are needed (2×5 > 9)");
        (personnel.PresentNeeded, personnel.AyesNeeded).Should().Be((6, 5));
        personnel.Outlook(6).CanPass.Should().BeTrue();
        personnel.Outlook(5).Text.En.Should().StartWith("9 should attend, 5 are present: 3×5 < 2×9, at least 6 must be, it may not be voted on")
            .And.Contain("partly a single source");
    }

    [Fact]
    public void A_democratic_life_meeting_needs_two_thirds_and_votes_on_nothing()
    {
        var meeting = Asked(VoteKind.DemocraticLifeMeeting, 7);

        (meeting.PresentNeeded, meeting.AyesNeeded).Should().Be((5, null));
        meeting.Outlook(5).Should().BeEquivalentTo(new { IsQuorate = true, CanPass = (bool?)null });
        meeting.Outlook(5).Text.En.Should().StartWith("7 should attend, 5 are present: 3×5 ≥ 2×7, the meeting may be held (");
        meeting.Outlook(4).Text.Zh.Should().StartWith("应到会7人，实到会4人：3×4<2×7，至少须到会5人，不能召开（");
    }

    [Theory]
    [InlineData(VoteKind.Admission, true, 1, true)]
    [InlineData(VoteKind.Conversion, true, 1, true)]
    [InlineData(VoteKind.Extension, true, 1, true)]
    [InlineData(VoteKind.Revocation, true, 1, true)]
    [InlineData(VoteKind.CommitteeApproval, false, 1, false)]
    [InlineData(VoteKind.MeetingResolution, false, null, false)]
    [InlineData(VoteKind.Discipline, false, null, false)]
    public void How_it_is_to_be_voted_on_goes_by_kind(VoteKind kind, bool isSecret, int? atATime, bool countsWritten)
    {
        var asked = Asked(kind, 10);

        (asked.Secret is not null).Should().Be(isSecret);
        asked.PersonsAtATime?.Value.Should().Be(atATime);
        (asked.PersonsAtATime is null).Should().Be(atATime is null);
        (asked.Written is not null).Should().Be(countsWritten);
    }

    [Theory]
    [InlineData("2014-05-28", WrittenVoters.FullMembers, "DEV-2014")]
    [InlineData("2026-05-10", WrittenVoters.FullMembers, "DEV-2014")]
    [InlineData("2026-05-11", WrittenVoters.VotingMembers, "DEV-2026")]
    public void The_day_picks_the_edition(string on, WrittenVoters written, string document)
    {
        var asked = Asked(VoteKind.Conversion, 10, on);

        asked.Written!.Value.Should().Be(written);
        asked.Authorities.SelectMany(authority => authority.Citations).Select(citation => citation.Document.Id).Distinct(StringComparer.Ordinal).Should().Equal(document);
    }

    [Theory]
    [InlineData(VoteKind.Admission, "2014-05-27")]
    [InlineData(VoteKind.Conversion, "2014-05-27")]
    [InlineData(VoteKind.MeetingResolution, "2018-10-27")]
    [InlineData(VoteKind.CommitteeResolution, "2018-10-27")]
    [InlineData(VoteKind.Disposal, "2022-10-21")]
    [InlineData(VoteKind.Discipline, "2022-10-21")]
    [InlineData(VoteKind.CommitteeApproval, "2014-05-27")]
    [InlineData(VoteKind.LeadingGroupResolution, "2019-04-05")]
    [InlineData(VoteKind.DemocraticLifeMeeting, "2016-12-22")]
    public void What_is_before_the_first_edition_is_never_guessed(VoteKind kind, string on)
    {
        var outlook = Asked(kind, 10, on).Outlook(10);

        outlook.Should().BeEquivalentTo(new { IsQuorate = (bool?)null, CanPass = (bool?)null });
        outlook.Requirement.Undetermined.Should().NotBeEmpty();
        outlook.Text.En.Should().Be($"The rulebook does not model what applied on {on}; it cannot be judged.");
        VoteRequirement.Of(kind, Base(10, Day(on).PlusDays(1).ToString("uuuu-MM-dd", null)), National).Undetermined.Should().BeEmpty("the next day is the first");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_names_its_articles_in_both_languages(VoteKind kind)
    {
        var asked = Asked(kind, 10);

        asked.Authorities.Should().NotBeEmpty();
        foreach (var present in Enumerable.Range(0, 11))
        {
            var text = asked.Outlook(present).Text;
            text.Zh.Should().EndWith("）。").And.NotContainAny("{", " 10");
            text.En.Should().EndWith(").").And.NotContain("{");
        }

        kind.Label().En.Should().NotBe(kind.Label().Zh);
    }

    [Fact]
    public void Impossible_numbers_are_refused_all_at_once()
    {
        var ask = () => Asked(VoteKind.Admission, 10).Outlook(11, -1);

        ask.Should().Throw<InvalidFactException>().Which.Problems.Select(problem => problem.Path).Should().Equal("$.present", "$.written");
        var together = () => Asked(VoteKind.Admission, 10).Outlook(8, 3);
        together.Should().Throw<InvalidFactException>().Which.Problems.Single().Path.Should().Be("$.written");
        var election = () => VoteRequirement.Of(VoteKind.Admission, new(Day(Meeting), VotePurpose.Election, 10), National);
        election.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("eligible");
    }

    [Fact]
    public void A_base_of_nobody_passes_nothing()
    {
        Asked(VoteKind.MeetingResolution, 0).Outlook(0).CanPass.Should().BeFalse();
        Asked(VoteKind.Admission, 0).Outlook(0).IsQuorate.Should().BeFalse();
    }
}
