using PartyWork.Samples;

namespace PartyWork.Domain.Tests.Samples;

/// <summary>The commands for people who write policy, as a person runs them.</summary>
public sealed class PolicyCommandTests : IDisposable
{
    private const string County = "samples/BranchReview/layers/example-county.json";
    private const string Refused = "samples/BranchReview/layers/example-refused.json";
    private readonly string _folder = Directory.CreateTempSubdirectory("partywork").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_if_shows_only_what_differs_and_why()
    {
        var (exit, output, error) = Run("what-if", "--layer", Repository.PathOf(County), "--example", "--lang", "en");

        (exit, error).Should().Be((0, ""));
        Approved.Matches("tests/PartyWork.Domain.Tests/Approved/what-if-example.en.txt", output);
    }

    [Fact]
    public void What_if_over_many_branches_counts_those_that_change() =>
        Run("what-if", "--layer", "lecture-yearly").Output.TrimEnd().Should().EndWith("8个支部中8个有变化，共8项结论不同。");

    [Fact]
    public void Before_a_layer_is_in_force_it_changes_nothing() =>
        Run("what-if", "--layer", Repository.PathOf(County), "--as-of", "2023-06-01", "--lang", "en").Output.TrimEnd().Should()
            .EndWith("0 findings differ, in 0 of 8 branches.");

    [Fact]
    public void What_if_starts_from_the_layers_in_force_now() =>
        Run("what-if", "--present", "lecture-yearly", "--layer", WriteLayer(4), "--example", "--lang", "en").Output
            .Should().Contain("national@2026.11+lecture-yearly@1 → national@2026.11+lecture-yearly@1+unit@1")
            .And.Contain("at least 2 per year").And.Contain("at least 4 per year");

    [Fact]
    public void Changes_between_two_days_name_both_values()
    {
        var (exit, output, _) = Run("changes", "--from", "2018-12-01", "--to", "2026-01-01");

        exit.Should().Be(0);
        Approved.Matches("tests/PartyWork.Domain.Tests/Approved/changes.zh.txt", output);
    }

    [Fact]
    public void Where_nothing_changes_it_says_so() =>
        Run("changes", "--from", "2026-01-01", "--to", "2026-01-02").Output.Should().Contain("没有变化");

    [Fact]
    public void Provenance_shows_each_layer_and_the_one_that_holds()
    {
        var (exit, output, _) = Run("provenance", "branch.members-meeting-quarterly", "--on", "2026-01-01", "--layer", "lecture-yearly", "--layer", Unit(), "--lang", "en");

        exit.Should().Be(0);
        output.Split('\n')[1].Should().StartWith("  national layer: at least 1 per quarter").And.EndWith("covered by a later layer");
        output.Split('\n')[2].Should().Be("  Party lecture twice a year (ready layer): says nothing");
        output.Split('\n')[3].Should().StartWith("→ example unit: at least 3 per quarter").And.EndWith("holds");
    }

    [Fact]
    public void Lint_says_everything_and_exits_1_for_errors()
    {
        var (exit, output, _) = Run("lint", Repository.PathOf(County), Repository.PathOf(Refused), "--lang", "en");

        exit.Should().Be(1);
        output.Should().Contain("example-refused.json: error $.set[0].values[0]");
        output.TrimEnd().Should().EndWith("1 error, 0 warnings");
    }

    [Fact]
    public void Lint_exits_0_for_warnings()
    {
        var (exit, output, _) = Run("lint", WriteFile("warned.json", Layer("""[{ "id": "branch.members-meeting-quarterly", "values": [{ "from": "2025-01-01", "atLeast": 1, "per": "quarter", "cite": [{ "document": "U" }] }] }]""")));

        exit.Should().Be(0);
        output.Should().Contain("警告 $.set[0].values[0]").And.Contain("0个错误，1个警告");
    }

    [Fact]
    public void Scenarios_close_with_what_passed_and_failed()
    {
        WriteFile("good.json", Scenario("2026-02-28", "pending"));
        Run("scenarios", _folder).Should().Be((0, $"✓ good.json 1/1{Environment.NewLine}1 passed, 0 failed{Environment.NewLine}", ""));

        WriteFile("bad.json", Scenario("2026-03-01", "pending"));
        WriteFile("broken.json", "{");
        var (exit, output, _) = Run("scenarios", _folder, "--lang", "en");
        exit.Should().Be(1);
        output.Should().Contain("✗ bad.json 0/1").And.Contain("expected outcome pending, found violated").And.Contain("✗ broken.json").And.Contain("Not valid JSON");
        output.TrimEnd().Should().EndWith("1 passed, 2 failed");
    }

    [Theory]
    [InlineData("没有这个文件", "lint", "no-such-file.json")]
    [InlineData("没有这个文件", "scenarios", "no-such-folder")]
    [InlineData("没有这个文件", "what-if", "--layer", "no-such-file.json")]
    [InlineData("存在的日期", "changes", "--from", "x", "--to", "2026-01-01")]
    [InlineData("应为下列之一", "provenance", "branch.unknown", "--on", "2026-01-01")]
    [InlineData("命令行", "what-if")]
    [InlineData("命令行", "lint")]
    public void Bad_options_exit_2_with_one_clear_line(string says, params string[] args)
    {
        var (exit, output, error) = Run(args);

        (exit, output).Should().Be((2, ""));
        error.Should().Contain(says);
        error.TrimEnd().Split('\n').Should().ContainSingle();
    }

    [Fact]
    public void An_empty_folder_of_scenarios_is_refused() => Run("scenarios", _folder).Exit.Should().Be(2);

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = CommandLine.Run(args, CommandLine.PlainConsole(output), output, error);
        return (exit, output.ToString(), error.ToString());
    }

    private static string Layer(string set) =>
        $$"""
        { "schemaVersion": 1, "id": "unit", "version": "1", "title": { "zh": "示例单位", "en": "example unit" },
          "documents": [{ "id": "U", "zh": "单位办法", "en": "unit measures" }], "set": {{set}} }
        """;

    private static string Scenario(string on, string outcome) =>
        $$"""
        { "schemaVersion": 1, "scenarios": [{ "name": "one", "on": "{{on}}", "branch": {},
          "expect": { "findings": [{ "rule": "branch.theme-day-monthly", "period": "2026-02", "outcome": "{{outcome}}" }] } }] }
        """;

    private string Unit() => WriteFile("unit.json", Layer("""[{ "id": "branch.members-meeting-quarterly", "values": [{ "from": "2025-01-01", "atLeast": 3, "per": "quarter", "cite": [{ "document": "U" }] }] }]"""));

    private string WriteLayer(int lectures) => WriteFile("lectures.json", Layer($$"""[{ "id": "branch.lecture-cadence", "values": [{ "from": "2025-01-01", "atLeast": {{lectures}}, "per": "year", "cite": [{ "document": "U" }] }] }]"""));

    private string WriteFile(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
