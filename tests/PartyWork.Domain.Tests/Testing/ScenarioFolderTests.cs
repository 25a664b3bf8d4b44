using System.Text;
using PartyWork.Domain.Testing;

namespace PartyWork.Domain.Tests.Testing;

public sealed class ScenarioFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partywork").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_of_another_encoding_is_refused()
    {
        File.WriteAllBytes(Path.Combine(_folder, "gbk.json"), [.. Encoding.ASCII.GetBytes("{ \"schemaVersion\": 1, \"about\": \""), 0xC8, 0xD5, .. "\", \"scenarios\": [] }"u8]);
        var read = () => ScenarioFolder.Read(_folder, "gbk.json");

        read.Should().Throw<InputFormatException>().Which.Problems.Single().Text.En.Should().Be("Not UTF-8 text.");
        ScenarioFolder.TheoryData(_folder).Should().ContainSingle().Which.Should().Equal("gbk.json", "");
    }

    [Theory]
    [InlineData("\"period\": \"2026-01\"")]
    [InlineData("\"period\": \"2031-Q1\"")]
    [InlineData("\"period\": \"2026-Q1\", \"group\": \"nobody\"")]
    public void Nothing_may_be_absent_where_the_rule_never_looks(string place) =>
        Run($$"""{ "rule": "branch.members-meeting-quarterly", {{place}}, "outcome": "advice" }""").Single().En.Should().Contain("There is no finding of");

    [Fact]
    public void A_rule_that_is_switched_off_may_be_absent() =>
        Run("""{ "rule": "branch.lecture-cadence", "outcome": "advice" }""").Should().BeEmpty();

    [Theory]
    [InlineData("\"layers\": [", "{}", 17, "layers")]
    [InlineData("\"acts\": [", "{}", 201, "acts")]
    [InlineData("\"branch\": { \"committee\": [", "{}", 201, "branch.committee")]
    [InlineData("\"branch\": { \"groups\": [", "\"g\"", 201, "branch.groups")]
    public void Lists_longer_than_any_case_needs_are_refused(string list, string item, int count, string path)
    {
        var json = $"{{ \"schemaVersion\": 1, \"scenarios\": [{{ \"name\": \"a\", {list}{string.Join(',', Enumerable.Repeat(item, count))}]{(list.Contains('{', StringComparison.Ordinal) ? "}" : "")},"
            + "\"expect\": { \"dates\": [{ \"minimum\": { \"from\": \"2026-01-01\", \"years\": 1 }, \"is\": \"2027-01-01\" }] } }] }";
        var read = () => Scenario.Parse(json);

        read.Should().Throw<InputFormatException>().Which.Problems.Should().ContainSingle(problem => problem.Path == $"$.scenarios[0].{path}")
            .Which.Text.En.Should().Contain("Too many");
    }

    private static ValueList<LocalizedText> Run(string absent) => Scenario.Parse(
        $$"""{ "schemaVersion": 1, "scenarios": [{ "name": "a", "on": "2026-04-01", "branch": {}, "expect": { "absent": [{{absent}}] } }] }""").Single().Run().Differences;
}
