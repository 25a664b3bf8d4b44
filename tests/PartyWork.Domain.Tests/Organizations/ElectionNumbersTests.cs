using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Tests.Organizations.Elections;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>Impossible numbers are refused, all at once, each with its place, from code and from JSON.</summary>
public class ElectionNumbersTests
{
    [Fact]
    public void Everything_impossible_is_said_at_once()
    {
        var make = () => new Election(
            ElectionOf.CommitteeMembers, Base(20, purpose: VotePurpose.Decision), present: 21, seats: 0,
            [new(Member(1), 5), new(Member(1), -1), new(Member(2), 12)], distributed: -1, returned: 12, invalid: 2, isSecret: true,
            writeIns: [new(Member(2), 3)], monitors: [Member(8), Member(8)], writers: [Member(9), Member(9)]);

        make.Should().Throw<InvalidFactException>().Which.Problems.Select(problem => problem.Path).Should().BeEquivalentTo(
            "$.present", "$.seats", "$.distributed", "$.eligible.purpose", "$.candidates[1].ayes", "$.candidates[1].member", "$.candidates[2].ayes",
            "$.writeIns[0].member", "$.monitors[1]", "$.writers[1]");
    }

    public static TheoryData<string, Func<Election>> Impossible => new()
    {
        { "$.present", () => Held(present: -1, returned: 0, distributed: 0, ayes: []) },
        { "$.present", () => Held(present: 21) },
        { "$.present", () => Held(present: 100_001, returned: 0, distributed: 0, ayes: []) },
        { "$.seats", () => Held(seats: 0) },
        { "$.seats", () => Held(seats: -3) },
        { "$.seats", () => Held(seats: int.MaxValue) },
        { "$.distributed", () => Held(distributed: -1) },
        { "$.returned", () => Held(returned: -1) },
        { "$.invalid", () => Held(invalid: -1) },
        { "$.invalid", () => Held(invalid: 17) },
        { "$.invalid", () => Held(invalid: int.MinValue) },
        { "$.candidates[0].ayes", () => Held(ayes: [-1, 2]) },
        { "$.candidates[1].ayes", () => Held(ayes: [2, 17]) },
        { "$.candidates[0].ayes", () => Held(ayes: [16], invalid: 1) },
        { "$.writeIns[0].ayes", () => Held(ayes: [], writeIns: [new(Member(9), 17)]) },
        { "$.candidates", () => Held(seats: 2, ayes: [16, 16, 1]) },
        { "$.absentVotes", () => Held(absentVotes: 5) },
        { "$.absentVotes", () => Held(absentVotes: -1) },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void One_impossible_number_is_one_problem(string path, Func<Election> make)
    {
        var problem = make.Should().Throw<InvalidFactException>().Which.Problems.Should().ContainSingle().Which;
        problem.Path.Should().Be(path);
        problem.Text.Zh.Should().EndWith("。");
    }

    [Fact]
    public void What_is_just_possible_is_accepted()
    {
        Held(present: 0, returned: 0, ayes: []).Present.Should().Be(0);
        Held(present: 20, returned: 20, invalid: 20, ayes: [0, 0]).ValidBallots.Should().Be(0);
        Held(seats: 2, ayes: [16, 16]).Seats.Should().Be(2);
        Held(absentVotes: 4).AbsentVotes.Should().Be(4);
        Held(returned: 100_000).Returned.Should().Be(100_000, "more ballots than present are no impossible number but a void election");
        Held(shouldAttend: 0, present: 0, returned: 0, ayes: []).Judged().Elected.Should().BeEmpty();
    }

    [Fact]
    public void The_default_of_a_word_and_a_missing_list_are_refused()
    {
        var noKind = () => Held(of: default);
        var noRound = () => Held(round: default);
        var noSetting = () => Held(setting: default(ElectionSetting));
        var noBase = () => new Election(ElectionOf.Secretary, null!, 1, 1, [], 1, 1, 0);
        var noCandidates = () => new Election(ElectionOf.Secretary, Base(1), 1, 1, null!, 1, 1, 0);
        var nobody = () => new Election(ElectionOf.Secretary, Base(1), 1, 1, [null!], 1, 1, 0);
        var noBook = () => Held().Judge(null!);

        noKind.Should().Throw<ArgumentException>();
        noRound.Should().Throw<ArgumentException>();
        noSetting.Should().Throw<ArgumentException>().WithParameterName("setting");
        noBase.Should().Throw<ArgumentNullException>();
        noCandidates.Should().Throw<ArgumentNullException>();
        nobody.Should().Throw<ArgumentNullException>();
        noBook.Should().Throw<ArgumentNullException>();
        Refused(() => Held(monitors: [default])).Should().Equal("$.monitors[0]");
    }

    [Fact]
    public void An_election_reads_back_as_it_was_written()
    {
        Election[] elections =
        [
            Held(),
            Held(writeIns: [new(Member(9), 2)], writers: [Member(70)], absentVotes: 2, round: ElectionRound.Preliminary, invalid: 0),
            Held(setting: null, nominatedBy: null, chairedBy: null, isSecret: false, of: ElectionOf.Delegates),
            new(ElectionOf.Secretary, new(Base(2).On, VotePurpose.Election, 2, [Member(1), Member(2)], [new(Member(3), ExclusionReason.BedRidden)]),
                2, 1, Candidates(2), 2, 2, 0),
        ];

        foreach (var election in elections) Election.Parse(election.ToJson()).Should().Be(election);
        elections[0].ToJson().Should().StartWith("""{"of":"committee-members","eligible":{"on":"2026-10-12","purpose":"election","count":20""");
        elections[3].ToJson().Should().NotContain("monitors").And.NotContain("validBallots").And.NotContain("voters");
    }

    [Fact]
    public void What_is_impossible_in_JSON_is_said_at_once_with_its_place()
    {
        var json = Held().ToJson().Replace("\"present\":16", "\"present\":160", StringComparison.Ordinal)
            .Replace("\"ayes\":15", "\"ayes\":17", StringComparison.Ordinal).Replace("\"invalid\":0", "\"invalid\":-1", StringComparison.Ordinal);

        Problems(json).Should().BeEquivalentTo("$.present", "$.invalid");
        Problems(Held().ToJson().Replace("\"ayes\":15", "\"ayes\":18", StringComparison.Ordinal).Replace("m-6", "m-1", StringComparison.Ordinal))
            .Should().BeEquivalentTo("$.candidates[1].ayes", "$.candidates[5].member");
    }

    [Theory]
    [InlineData("\"of\":\"committee-members\"", "\"of\":\"king\"", "$.of")]
    [InlineData("\"of\":\"committee-members\"", "\"of\":1", "$.of")]
    [InlineData("\"of\":\"committee-members\",", "", "$")]
    [InlineData("\"on\":\"2026-10-12\"", "\"on\":\"2026-02-30\"", "$.eligible.on")]
    [InlineData("\"count\":20", "\"count\":-20", "$.eligible.count")]
    [InlineData("\"count\":20", "\"count\":20,\"members\":[\"a\"]", "$.eligible.count")]
    [InlineData("\"present\":16", "\"present\":16.5", "$.present")]
    [InlineData("\"present\":16", "\"present\":99999999999", "$.present")]
    [InlineData("\"present\":16", "\"present\":null", "$.present")]
    [InlineData("\"present\":16", "\"present\":16,\"present\":17", "$.present")]
    [InlineData("\"present\":16", "\"present\":16,\"Present\":17", "$.Present")]
    [InlineData("\"ayes\":15", "\"ayes\":\"15\"", "$.candidates[1].ayes")]
    [InlineData("\"member\":\"m-2\"", "\"member\":\" \"", "$.candidates[1].member")]
    [InlineData("{\"member\":\"m-2\",\"ayes\":15}", "null", "$.candidates[1]")]
    [InlineData("\"round\":\"formal\"", "\"round\":\"third\"", "$.round")]
    [InlineData("\"monitors\":[\"m-99\"]", "\"monitors\":[\"m-99\",null]", "$.monitors[1]")]
    [InlineData("\"monitors\":[\"m-99\"]", "\"monitors\":{}", "$.monitors")]
    public void Hostile_JSON_is_refused_with_its_place(string good, string bad, string path)
    {
        var json = Held().ToJson();
        json.Should().Contain(good);

        Problems(json.Replace(good, bad, StringComparison.Ordinal)).Should().Equal(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"of\":\"secretary\"")]
    [InlineData("\"\\ud800\"")]
    public void What_is_no_election_is_refused(string json) => Problems(json).Should().NotBeEmpty();

    [Fact]
    public void Too_much_is_refused() => Problems("[" + new string(' ', 200_000) + "]").Should().Equal("$");

    private static IEnumerable<string> Refused(Func<Election> make) =>
        make.Should().Throw<InvalidFactException>().Which.Problems.Select(problem => problem.Path);

    private static List<string> Problems(string json)
    {
        var parse = () => Election.Parse(json);
        return [.. parse.Should().Throw<InputFormatException>().Which.Problems.Select(problem => problem.Path)];
    }
}
