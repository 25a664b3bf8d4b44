using System.Text.Json;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Samples;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>An explanation as a tree that is opened line by line, and its written forms.</summary>
public class ExplanationTreeTests
{
    private const string Markup = "a*b_c[d](e)<f>|g#h`i\\j~k&lt;";

    private static readonly Rulebook County = Rulebook.National.With(PolicyLayer.Parse(Repository.Read("samples/BranchReview/layers/example-county.json")));

    public static TheoryData<string, Language> Records
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var record in All())
            {
                data.Add(record.Organization.Id.Value, Language.Chinese);
                data.Add(record.Organization.Id.Value, Language.English);
            }

            return data;
        }
    }

    [Fact]
    public void Closed_it_is_the_line_alone()
    {
        Tree().ToText(Language.English, levels: 0).Should().Be("themed Party day, March 2026: violated");
        Tree().ToText(Language.Chinese, levels: 0).Should().Be("主题党日，2026年3月：不符合规定");
        Tree().ToMarkdown(Language.English, levels: 0).Should().Be("**themed Party day, March 2026: violated**");
    }

    [Fact]
    public void One_level_opens_what_stands_directly_behind()
    {
        var lines = Tree().ToText(Language.English, levels: 1).Split('\n');

        lines.Skip(1).Should().HaveCount(Tree().Children.Count).And.OnlyContain(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ');
        lines.Should().Contain("  Rule: themed Party day (branch.theme-day-monthly)").And.NotContain(line => line.Contains("Authority", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_level_adds_lines_until_everything_is_open()
    {
        var opened = Enumerable.Range(0, 6).Select(levels => Tree().ToText(Language.Chinese, levels)).ToList();

        opened.Select(text => text.Split('\n').Length).Take(4).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        opened[3].Should().Be(opened[5]).And.Be(Tree().ToText(Language.Chinese)).And.Be(Explained().ToText(Language.Chinese));
        opened[3].Should().NotEndWith("\n");
        Tree().ToText(Language.English, 2).Should().Contain("\n    Value: at least 1 per month (must)").And.NotContain("Layer:");
        Tree().ToText(Language.English, 3).Should().Contain("\n      Layer: national layer (national@");
    }

    [Fact]
    public void Fewer_levels_than_none_are_refused()
    {
        var text = () => Tree().ToText(Language.English, -1);
        var markdown = () => Tree().ToMarkdown(Language.English, -1);

        text.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("levels");
        markdown.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("levels");
    }

    [Fact]
    public void A_language_that_is_none_is_refused()
    {
        var text = () => Tree().ToText(default);
        var markdown = () => Tree().ToMarkdown(default);

        text.Should().Throw<ArgumentException>();
        markdown.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Markdown_has_the_line_in_bold_and_a_nested_list_behind_it()
    {
        var lines = Tree().ToMarkdown(Language.English).Split('\n');

        lines[0].Should().Be("**themed Party day, March 2026: violated**");
        lines[1].Should().StartWith("- Themed Party day, March 2026: 0 held");
        lines.Should().ContainInOrder(
            "- **Rule**: themed Party day (branch.theme-day-monthly)", "  - **Value**: at least 1 per month (must)", "    - **In force**: since 2019-05-06",
            "    - **Authority**: Branch Work Regulations (trial, 2018), Art. 16");
        lines.Should().HaveCount(Tree().ToText(Language.English).Split('\n').Length);
        Tree().ToMarkdown(Language.Chinese, levels: 1).Split('\n').Should().HaveCount(Tree().Children.Count + 1).And.Contain(line => line.StartsWith("- **规则**：", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_takes_nothing_of_a_title_for_markup()
    {
        var markdown = Marked().ToMarkdown(Language.English);

        markdown.Should().Contain(@"a\*b\_c\[d\](e)\<f\>\|g\#h\`i\\j\~k\&lt; (local@1)").And.NotContain(Markup);
        markdown.Should().StartWith(@"**a\*b\_c").And.Contain(@"- **Authority**: a\*b\_c");
        Marked().ToText(Language.English).Should().Contain(Markup);
    }

    [Theory]
    [InlineData("- nothing held", @"- \- nothing held")]
    [InlineData("+ nothing held", @"- \+ nothing held")]
    [InlineData("1. nothing held", @"- 1\. nothing held")]
    [InlineData("12) nothing held", @"- 12\) nothing held")]
    [InlineData("2026-03-31 is the last day", "- 2026-03-31 is the last day")]
    [InlineData("1.5 of 2", "- 1.5 of 2")]
    public void Markdown_takes_no_beginning_of_a_sentence_for_a_list(string sentence, string line)
    {
        var rule = new Says(CustomFinding.Missed(Period("2026-03"), new LocalizedText(sentence, sentence)));
        var review = ABranch().Judging(rule).ReviewedOn("2026-04-07");

        review.Explain(review.For("unit.says").Single()).Tree.ToMarkdown(Language.English).Split('\n')[1].Should().Be(line);
    }

    [Fact]
    public void Json_has_part_text_and_children_where_there_are_any()
    {
        using var document = JsonDocument.Parse(Tree().ToJson());

        var (nodes, leaves) = (0, 0);
        Check(document.RootElement, Tree());
        nodes.Should().BeGreaterThan(5);
        leaves.Should().BeGreaterThan(3);

        void Check(JsonElement json, ExplanationNode node)
        {
            nodes++;
            if (node.Children.Count == 0) leaves++;
            json.EnumerateObject().Select(property => property.Name).Should().Equal(node.Children.Count == 0 ? ["part", "text"] : ["part", "text", "children"]);
            json.GetProperty("part").GetString().Should().Be(Words<ExplanationPart>.Of(node.Part));
            json.GetProperty("text").EnumerateObject().Select(property => property.Name).Should().Equal("zh", "en");
            json.GetProperty("text").GetProperty("zh").GetString().Should().Be(node.Text.Zh);
            json.GetProperty("text").GetProperty("en").GetString().Should().Be(node.Text.En);
            if (node.Children.Count == 0) return;
            json.GetProperty("children").GetArrayLength().Should().Be(node.Children.Count);
            foreach (var (child, known) in json.GetProperty("children").EnumerateArray().Zip(node.Children)) Check(child, known);
        }
    }

    [Fact]
    public void Json_names_its_parts_in_kebab_case() =>
        Tree().ToJson().Should().StartWith("{\"part\":\"conclusion\",\"text\":{\"zh\":").And.Contain("\"part\":\"in-force\"");

    [Fact]
    public void A_tree_is_a_value() => Tree().Should().Be(Tree()).And.NotBe(Marked());

    [Fact]
    public void A_rule_in_code_says_itself_what_is_to_be_and_has_its_article_directly_behind()
    {
        var review = ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay)).Judging(new PlansAreFollowedUp()).ReviewedOn("2026-04-07");
        var tree = review.Explain(review.For("unit.plans-followed-up").Single()).Tree;

        var rule = tree.Children.Single(child => child.Part == ExplanationPart.Rule);
        rule.Text.En.Should().Be("outcome of planned activities (generally; unit.plans-followed-up)");
        rule.Children.Select(child => child.Part).Should().Equal(ExplanationPart.Layer, ExplanationPart.Authority);
        tree.Children.Should().NotContain(child => child.Part == ExplanationPart.Arithmetic);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_finding_of_the_shipped_records_has_a_whole_tree(string branch, Language language)
    {
        var record = All().Single(record => record.Organization.Id.Value == branch);
        foreach (var rulebook in new[] { Rulebook.National, County })
        {
            var review = BranchReview.Of(record, rulebook, Day("2025-12-31"), ReviewWindow.Of(Period("2025")));
            foreach (var explained in review.Findings.Select(review.Explain))
            {
                var nodes = Nodes(explained.Tree).ToList();

                nodes.Should().OnlyContain(node => node.Text.Zh.Length > 0 && node.Text.En.Length > 0);
                nodes.Should().Contain(node => node.Part == ExplanationPart.Authority);
                nodes.Select(node => node.Part).Should().StartWith([ExplanationPart.Conclusion, ExplanationPart.Sentence]);
                nodes.Should().OnlyContain(node => node.Label != null == (node.Part != ExplanationPart.Conclusion && node.Part != ExplanationPart.Sentence));
                explained.Tree.ToText(language).Should().Contain(explained.Sentence.In(language)).And.NotContain("{");
                explained.Tree.ToText(language).Split('\n').Should().HaveCount(nodes.Count);
                if (language == Language.English) nodes.Should().OnlyContain(node => !node.Text.En.Any(c => c > '\u2fff'));
            }
        }
    }

    private static IEnumerable<BranchRecord> All() => Inputs.Records(null, example: false).Concat(Inputs.Records(null, example: true));

    private static IEnumerable<ExplanationNode> Nodes(ExplanationNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static Explanation Explained()
    {
        var review = ABranch().ReviewedOn("2026-04-01");
        return review.Explain(review.Of("branch.theme-day-monthly", "2026-03"));
    }

    private static ExplanationNode Tree() => Explained().Tree;

    /// <summary>Everything that a layer names by itself is markup: its title, its document, its rule.</summary>
    private static ExplanationNode Marked()
    {
        var written = JsonSerializer.Serialize(Markup);
        var layer = Layers.With(
            $$"""
            "add": [{ "id": "local.x", "title": { "zh": {{written}}, "en": {{written}} }, "kind": "cadence", "activities": ["study-session"],
              "values": [{ "from": "2026-01-01", "atLeast": 1, "per": "month", "strength": "must", "cite": [{ "document": "L" }] }] }]
            """).Replace("\"local\" },", written + " },", StringComparison.Ordinal).Replace("\"local measures\"", written, StringComparison.Ordinal);
        var review = ABranch().Under(layer).ReviewedOn("2026-04-01");
        return review.Explain(review.Of("local.x", "2026-03")).Tree;
    }

    private sealed class Says(CustomFinding found) : ICustomRule<BranchRecord>
    {
        public Authority Authority { get; } = Authority.InCode(
            "unit.says", new LocalizedText("某项要求", "something asked for"), Strength.Must, [new Citation(new CitedDocument("UNIT", "某单位办法", "a unit's measures"), "1")]);

        public IEnumerable<CustomFinding> Judge(BranchRecord subject, ReviewContext context) => [found];
    }
}
