using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Organizations.VoteFixture;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>Numbers that cannot be are refused, all at once.</summary>
public class BallotNumbersTests
{
    [Fact]
    public void Everything_wrong_is_said_at_once_each_at_its_place()
    {
        var problems = Problems(() => new Ballot(VoteKind.Admission, Base(10), 11, ayes: -1, nays: 12, abstentions: 100_001, invalid: -2, distributed: 13, returned: -3, persons: 0));

        problems.Select(problem => problem.Path).Should().Equal(
            "$.present", "$.ayes", "$.abstentions", "$.invalid", "$.returned", "$.persons", "$.distributed", "$.returned");
        problems.Should().OnlyContain(problem => problem.Text.Zh != problem.Text.En);
    }

    [Theory]
    [InlineData(11, null, null, null, null, null, null, "$.present")]
    [InlineData(-1, null, null, null, null, null, null, "$.present")]
    [InlineData(8, 9, null, null, null, null, null, "$.ayes")]
    [InlineData(8, 4, 3, 1, 1, null, null, "$.ayes")]
    [InlineData(8, 4, 3, 1, 0, 7, null, "$.ayes")]
    [InlineData(8, null, null, null, null, 9, null, "$.distributed")]
    [InlineData(8, 4, 3, 1, 1, 8, 8, "$.returned")]
    [InlineData(8, 4, 2, 1, 0, 8, 8, "$.returned")]
    [InlineData(8, int.MaxValue, int.MaxValue, null, null, null, null, "$.ayes")]
    public void One_number_that_cannot_be_is_refused(int present, int? ayes, int? nays, int? abstentions, int? invalid, int? distributed, int? returned, string path) =>
        Problems(() => new Ballot(VoteKind.MeetingResolution, Base(10), present, ayes, nays, abstentions, invalid, distributed, returned))
            .Should().Contain(problem => problem.Path == path);

    [Theory]
    [InlineData(8, 4, 3, 1, 0, 8, 8)]
    [InlineData(8, 4, 3, 1, 0, null, null)]
    [InlineData(8, 4, 2, null, null, null, 8)]
    [InlineData(8, 0, 0, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, 0, 0)]
    [InlineData(10, null, null, null, null, null, null)]
    [InlineData(8, 5, 4, 0, 0, 8, 9)]
    public void What_can_be_is_recorded(int present, int? ayes, int? nays, int? abstentions, int? invalid, int? distributed, int? returned)
    {
        var make = () => new Ballot(VoteKind.MeetingResolution, Base(10), present, ayes, nays, abstentions, invalid, distributed, returned);

        make.Should().NotThrow();
    }

    [Fact]
    public void Opinions_and_presence_are_of_different_people()
    {
        Problems(() => Ballot(VoteKind.Admission, 10, 8, 6, written: [Opinion(), Opinion(), Opinion()])).Single().Path.Should().Be("$.writtenOpinions");
        Problems(() => Ballot(VoteKind.Admission, 10, 8, 6, written: [Opinion("2026-09-11"), Opinion(), Opinion()])).Should().ContainSingle();
        Problems(() => Ballot(VoteKind.Admission, 10, 8, 6, written: [Opinion(member: "a"), Opinion(member: "a", attended: true)])).Should().ContainSingle();
        Problems(() => Ballot(VoteKind.Admission, 10, 0, 0, written: [Opinion(attended: true)])).Should().ContainSingle();
        Problems(() => Ballot(VoteKind.Admission, 10, 8, 6, written: [Opinion(), Opinion(), Opinion(attended: true)])).Should().BeEmpty();
    }

    [Fact]
    public void A_meeting_that_votes_on_nothing_has_no_votes() =>
        Problems(() => new Ballot(VoteKind.DemocraticLifeMeeting, Base(7), 5, ayes: 5, returned: 5, writtenOpinions: [Opinion()]))
            .Select(problem => problem.Path).Should().Equal("$.ayes", "$.returned", "$.writtenOpinions");

    [Fact]
    public void A_base_of_an_election_belongs_to_an_election() =>
        Problems(() => new Ballot(VoteKind.Admission, new(Day(Meeting), VotePurpose.Election, 10), 8)).Single().Path.Should().Be("$.eligible");

    [Fact]
    public void Defaults_and_nulls_are_refused()
    {
        Action[] doors =
        [
            () => _ = new Ballot((VoteKind)99, Base(1), 1),
            () => _ = new Ballot(VoteKind.Admission, null!, 1),
            () => _ = new Ballot(VoteKind.Admission, Base(1), 1, writtenOpinions: [null!]),
            () => _ = new Ballot(VoteKind.Admission, Base(1), 1, concerns: default(MemberId)),
            () => _ = new WrittenOpinion((VoteChoice)99, Day(Meeting)),
            () => _ = new WrittenOpinion(VoteChoice.Aye, default),
            () => _ = new WrittenOpinion(VoteChoice.Aye, Day(Meeting), default(MemberId)),
            () => Ballot(VoteKind.Admission, 1, 1, 1).Judge(null!),
            () => VoteRequirement.Of(VoteKind.Admission, null!, National),
            () => VoteRequirement.Of((VoteKind)99, Base(1), National),
            () => ((VoteKind)99).Label(),
            () => ((VoteOutcome)99).Label(),
            () => _ = new Minutes(chair: default(MemberId)),
            () => _ = new Minutes(recorder: default(MemberId)),
            () => _ = new Minutes(ballots: [null!]),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>());
    }

    private static ValueList<InputProblem> Problems(Func<Ballot> make)
    {
        try
        {
            make();
            return [];
        }
        catch (InvalidFactException refused)
        {
            return refused.Problems;
        }
    }
}
