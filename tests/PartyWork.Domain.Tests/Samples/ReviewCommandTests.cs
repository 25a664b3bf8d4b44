using System.Text.Json;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Samples;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Samples;

/// <summary>The main job as a person runs it: options in, report and exit code out.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partywork").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_arguments_it_reviews_the_real_year_and_exits_0()
    {
        var (exit, output, error) = Run();

        exit.Should().Be(0);
        error.Should().BeEmpty();
        Approved.Matches("tests/PartyWork.Domain.Tests/Approved/branch-review.zh.txt", output);
    }

    [Fact]
    public void The_example_shows_every_outcome_and_exits_1()
    {
        var (exit, output, _) = Run("--example", "--lang", "en");

        exit.Should().Be(1);
        foreach (var symbol in "✓✗!○–?") output.Should().Contain(symbol.ToString());
        Approved.Matches("tests/PartyWork.Domain.Tests/Approved/branch-review-example.en.txt", output);
    }

    [Fact]
    public void Markdown_says_the_same_and_opens_what_is_wrong()
    {
        var (exit, output, _) = Run("--example", "--format", "markdown");

        exit.Should().Be(1);
        Approved.Matches("tests/PartyWork.Domain.Tests/Approved/branch-review-example.zh.md", output);
    }

    [Fact]
    public void In_the_real_year_december_and_the_yearly_items_are_pending_and_nothing_is_violated()
    {
        var review = BranchReview.Of(
            Inputs.Records(null, example: false)[0], Rulebook.National, Day("2025-12-31"), ReviewWindow.Of(Period("2025")));

        var activities = review.Findings.Where(finding => review.RuleOf(finding).Id.StartsWith("branch.", StringComparison.Ordinal)).ToList();

        activities.Where(finding => finding.LastDayToAct >= Day("2025-12-31") && finding.Outcome != Outcome.Satisfied)
            .Should().OnlyContain(finding => finding.Outcome == Outcome.Pending);
        activities.Where(finding => finding.Period == Period("2025")).Should().HaveCount(7).And.OnlyContain(finding => finding.Outcome == Outcome.Pending);
        review.Counts.Violated.Should().Be(0);
    }

    [Fact]
    public void The_retired_branch_has_a_report_whose_day_is_known_as_a_range_only()
    {
        var review = BranchReview.Of(
            Inputs.Records(null, example: false)[7], Rulebook.National, Day("2025-12-31"), ReviewWindow.Of(Period("2025")));

        review.For("branch.theme-day-monthly").Single(finding => finding.Period == Period("2025-05")).Reason.Should().Be(FindingReason.RangeStraddles);
    }

    [Fact]
    public void Supposing_that_the_real_record_is_complete_finds_what_is_missing()
    {
        var (exit, output, _) = Run("--assume-complete");

        exit.Should().Be(1);
        output.Should().Contain("假定记录完整").And.Contain("仅列入计划");
    }

    [Theory]
    [InlineData("--lang", "EN")]
    [InlineData("--lang=en")]
    [InlineData("--lang:en")]
    public void The_language_is_chosen_however_it_is_written(params string[] args) => Run(args).Output.Should().StartWith("Branch review");

    [Fact]
    public void Strict_turns_advice_into_exit_1() => Run("--strict").Exit.Should().Be(1);

    [Fact]
    public void A_branch_is_chosen_by_its_id() => Run("--branch", "branch-8", "--lang", "en").Output.Should().Contain("── branch 8 (retired members)");

    [Fact]
    public void The_day_is_chosen() => Run("--as-of", "2025-07-01").Output.Should().Contain("截至 2025-07-01");

    [Fact]
    public void The_example_layer_changes_the_findings()
    {
        var layer = Repository.PathOf("samples/BranchReview/layers/example-county.json");
        var (_, plain, _) = Run("--example", "--as-of", "2026-07-01");
        var (exit, layered, _) = Run("--example", "--as-of", "2026-07-01", "--layer", layer);

        exit.Should().Be(1);
        plain.Should().NotContain("党课");
        layered.Should().Contain("《示例县党支部组织生活办法》第7条（应当").And.Contain("每季度至少2次").And.Contain("national@2026.11+example-county@1");
    }

    [Fact]
    public void A_layer_that_weakens_a_must_is_refused_with_both_articles()
    {
        var layer = Repository.PathOf("samples/BranchReview/layers/example-refused.json");
        var (exit, output, error) = Run("--layer", layer);

        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain("$.set[0].values[0]").And.Contain("national@2026.11: $.add[4].values[1]").And.Contain("《中国共产党支部工作条例（试行）》第16条").And.Contain("《示例单位主题党日安排》第2条");
    }

    [Fact]
    public void A_folder_is_reviewed_and_an_id_that_two_files_share_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, "a.json"), Inputs.Records(null, example: true)[0].ToJson());
        Run("--input", _folder, "--as-of", "2026-09-15").Output.Should().Contain("example-branch");

        File.Copy(Path.Combine(_folder, "a.json"), Path.Combine(_folder, "b.json"));
        var (exit, _, error) = Run("--input", _folder);
        exit.Should().Be(2);
        error.Should().Contain("b.json: $.organization[0].organization").And.Contain("a.json");
    }

    [Fact]
    public void One_layer_after_another_is_laid() =>
        Run("--layer", Repository.PathOf("samples/BranchReview/layers/example-county.json"), "--layer", WriteFile("unit.json",
            """
            { "schemaVersion": 1, "id": "unit", "version": "2", "title": { "zh": "单位", "en": "unit" },
              "documents": [{ "id": "U", "zh": "单位办法", "en": "unit measures" }],
              "set": [{ "id": "branch.members-meeting-quarterly", "values": [{ "from": "2025-01-01", "atLeast": 3, "per": "quarter", "cite": [{ "document": "U" }] }] }] }
            """)).Output.Should().Contain("national@2026.11+example-county@1+unit@2");

    [Theory]
    [InlineData("没有这个文件", "--input", "no-such-file.json")]
    [InlineData("没有这个文件", "--layer", "no-such-file.json")]
    [InlineData("存在的日期", "--as-of", "2025-02-30")]
    [InlineData("存在的日期", "--as-of", "9999-12-31")]
    [InlineData("存在的日期", "--as-of", "0000-01-01")]
    [InlineData("zh, en", "--lang", "fr")]
    [InlineData("text, markdown, json", "--format", "xml")]
    [InlineData("branch-1", "--branch", "branch-9")]
    [InlineData("命令行", "--no-such-option")]
    [InlineData("命令行", "--lang")]
    [InlineData("应为文件", "--layer", ".")]
    [InlineData("不能同时", "--example", "--input", "x.json")]
    public void Bad_options_exit_2_with_one_clear_line(string says, params string[] args)
    {
        var (exit, output, error) = Run(args);

        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain(says).And.NotContain("   at ");
        error.TrimEnd().Split('\n').Should().ContainSingle();
    }

    [Theory]
    [InlineData("{", "$: 不是有效的 JSON")]
    [InlineData("{\"schemaVersion\":1,\"coverage\":{},\"organization\":[],\"activities\":[{\"type\":\"activity-recorded.v1\",\"activity\":\"a\",\"held\":\"2025-02-30\",\"evidence\":\"reported\",\"segments\":[]}]}", "$.activities[0].held: 应为实际存在的日期")]
    public void Bad_files_exit_2_with_file_and_path(string json, string says)
    {
        var (exit, _, error) = Run("--input", WriteFile("bad.json", json));

        exit.Should().Be(2);
        error.Should().Contain("bad.json: ").And.Contain(says).And.NotContain("   at ");
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_and_not_garbled()
    {
        var path = Path.Combine(_folder, "gb.json");
        File.WriteAllBytes(path, [.. "{\"title\":\""u8, 0xD6, 0xA7, 0xB2, 0xBF, .. "\"}"u8]);

        var (exit, _, error) = Run("--input", path);

        exit.Should().Be(2);
        error.Should().Contain("UTF-8");
    }

    [Fact]
    public void Json_output_is_json_with_every_finding()
    {
        using var document = JsonDocument.Parse(Run("--format", "json").Output);

        var branches = document.RootElement.GetProperty("branches");
        branches.GetArrayLength().Should().Be(8);
        var first = branches[0];
        first.GetProperty("findings").GetArrayLength().Should().Be(first.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()));
        first.GetProperty("findings")[0].GetProperty("authorities").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void However_narrow_the_terminal_the_report_is_the_same(string language)
    {
        var wide = Run("--example", "--lang", language).Output;

        for (var width = 1; width <= 140; width += width < 40 ? 13 : 3)
        {
            using var output = new StringWriter();
            var console = CommandLine.PlainConsole(output);
            console.Profile.Width = width;
            CommandLine.Run(["--example", "--lang", language], console, output, output);

            Tables(output.ToString()).Should().Be(Tables(wide), "at a width of {0}", width);
        }

        static string Tables(string report) => string.Join('\n', report.Split('\n').Where(line => line.StartsWith('│')));
    }

    [Fact]
    public void Help_is_in_both_languages()
    {
        var (exit, output, _) = Run("--help");

        exit.Should().Be(0);
        output.Should().Contain("截至日期").And.Contain("the day to judge by");
    }

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(args, CommandLine.PlainConsole(output), output, error);
        return (exit, output.ToString(), error.ToString());
    }

    private string WriteFile(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
