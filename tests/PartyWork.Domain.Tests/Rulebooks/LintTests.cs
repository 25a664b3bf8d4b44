using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>The linter goes on after every problem, says each once, and says nothing of what only follows from another.</summary>
public class LintTests
{
    private const string Cite = "\"cite\": [{ \"document\": \"L\", \"article\": \"3\" }]";

    /// <summary>A layer with a fault of every kind, and what is to be said of each place.</summary>
    private const string Faulty = $$"""
        {
          "schemaVersion": 1, "id": "lo@cal", "version": "1", "title": { "zh": "本地" }, "nottice": "x",
          "documents": [{ "id": "L", "zh": "本地办法", "en": "local measures" }, { "id": "L", "zh": "另一办法", "en": "other measures" }],
          "declare": [],
          "set": [
            { "id": "branch.members-meeting-quarterly", "values": [{ "from": "2026-02-30", "atLeast": 2, "per": "quarter", {{Cite}} }] },
            { "id": "branch.theme-day-monthly", "values": [
              { "from": "2026-01-01", "until": "2026-06-01", "atLeast": 2, "per": "month", {{Cite}} },
              { "from": "2026-05-01", "until": "2027-01-01", "atLeast": 3, "per": "month", {{Cite}} },
              { "from": "2027-02-01", "atLeast": 4, "per": "month", {{Cite}} }] },
            { "id": "branch.life-meeting-yearly", "values": [{ "from": "2026-01-01", "atLeast": "twice", "per": "year", {{Cite}} }] },
            { "id": "branch.heart-talk-yearly", "values": [{ "from": "2026-01-01", "atLeast": 2, "per": "week", {{Cite}} }] },
            { "id": "branch.committee-meeting-monthly", "values": [{ "from": "2026-01-01", "atLeast": 2, "per": "month", "cite": [] }] },
            { "id": "branch.group-meeting-monthly", "values": [{ "from": "2026-01-01", "atLeast": 2, "per": "month", "cite": [{ "document": "X" }] }] },
            { "id": "branch.party-history-yearly", "values": [{ "from": "2026-01-01", "atLeast": 2, "atLeast": 3, "per": "year", {{Cite}} }] },
            { "id": "branch.unknown", "values": [{ "atLeast": 2, "per": "month", {{Cite}} }] },
            { "id": "branch.members-appraisal-yearly", "values": [{ "from": "2026-01-01", "atLeast": 2, "per": "year", {{Cite}} }] },
            { "id": "event.attributed-period", "values": [{ "from": "2026-03-01", "until": "2026-03-01", "value": "02-15", {{Cite}} }] }
          ],
          "enable": [{ "id": "branch.lecture-cadence", "strength": "must" }]
        }
        """;

    private static readonly (string Path, string Zh, string En)[] Faults =
    [
        ("$.id", "首尾无空格", "without surrounding blanks"),
        ("$.title", "缺少必填属性：en", "Missing: en"),
        ("$.nottice", "检查拼写", "check its spelling"),
        ("$.documents[1].id", "“L”重复出现", "'L' stands here a second time"),
        ("$.declare", "只有全国层", "Only the national layer"),
        ("$.set[0].values[0].from", "实际存在的日期", "a day that exists"),
        ("$.set[1].values[1]", "日期重叠", "Overlaps"),
        ("$.set[1].values[2]", "2027-01-01至2027-02-01", "no value from 2027-01-01 until 2027-02-01"),
        ("$.set[2].values[0].atLeast", "应为整数", "a whole number"),
        ("$.set[3].values[0].per", "year、half-year", "year, half-year"),
        ("$.set[4].values[0].cite", "缺少依据", "citation is missing"),
        ("$.set[5].values[0].cite[0].document", "没有登记", "not listed"),
        ("$.set[6].values[0].atLeast", "写了两次", "stands here twice"),
        ("$.set[7].id", "没有规则“branch.unknown”", "No layer below"),
        ("$.set[8].values[0]", "不得调整", "may not be changed"),
        ("$.set[9].values[0].until", "必须晚于", "must be after"),
        ("$.enable[0]", "缺少必填属性：cite", "Missing: cite"),
    ];

    public static TheoryData<string, string, string> FaultsAsData
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (path, zh, en) in Faults) data.Add(path, zh, en);
            return data;
        }
    }

    [Fact]
    public void All_faults_of_shape_of_the_layer_itself_and_of_its_place_in_the_rulebook_are_said_in_one_go_and_each_once() =>
        Rulebook.National.Lint(Faulty).Select(problem => problem.Path).Should().BeEquivalentTo(Faults.Select(fault => fault.Path));

    [Theory]
    [MemberData(nameof(FaultsAsData))]
    public void Every_fault_is_said_in_both_languages(string path, string zh, string en)
    {
        var problem = Rulebook.National.Lint(Faulty).Single(problem => problem.Path == path);

        problem.Severity.Should().Be(Severity.Error);
        problem.In(Language.Chinese).Should().Contain(path).And.Contain(zh);
        problem.In(Language.English).Should().Contain(path).And.Contain(en);
    }

    [Fact]
    public void A_layer_that_contradicts_itself_names_both_places() =>
        Rulebook.National.Lint(Faulty).Single(problem => problem.Path == "$.set[1].values[1]").OtherPath.Should().Be("$.set[1].values[0]");

    [Fact]
    public void A_layer_that_contradicts_another_names_the_place_in_that_one() =>
        Rulebook.National.Lint(Faulty).Single(problem => problem.Path == "$.set[8].values[0]").OtherPath.Should().StartWith("national@").And.Contain("$.add[");

    [Theory]
    [InlineData("a day, and no overlap", "$.set[0].values[1].from",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"until\": \"2026-06-01\", \"atLeast\": 2, \"per\": \"month\", CITE }, { \"from\": \"soon\", \"atLeast\": 3, \"per\": \"month\", CITE }] }]")]
    [InlineData("an end, and no overlap of the next", "$.set[0].values[0].until",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"until\": 5, \"atLeast\": 2, \"per\": \"month\", CITE }, { \"from\": \"2026-06-01\", \"atLeast\": 3, \"per\": \"month\", CITE }] }]")]
    [InlineData("a number, and no latitude", "$.set[0].values[0].atLeast",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 1.5, \"per\": \"year\", CITE }] }]")]
    [InlineData("an id, and no unknown rule", "$.set[0].id",
        "\"set\": [{ \"id\": 7, \"values\": [{ \"atLeast\": 2, \"per\": \"month\", CITE }] }]")]
    [InlineData("two ids, and no second of the first", "$.set[0].id $.set[1].id",
        "\"set\": [{ \"id\": 7, \"values\": [{ \"atLeast\": 2, \"per\": \"month\", CITE }] }, { \"id\": 8, \"values\": [{ \"atLeast\": 2, \"per\": \"month\", CITE }] }]")]
    [InlineData("values, and no empty list", "$.set[0].values",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": {} }]")]
    [InlineData("no values at all, and no empty list", "$.set[0]",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\" }]")]
    [InlineData("a citation, and no missing one", "$.set[0].values[0].cite",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"cite\": null }] }]")]
    [InlineData("the document of a citation, and no unknown one", "$.set[0].values[0].cite[0].document",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"cite\": [{ \"document\": 1 }] }] }]")]
    [InlineData("a blank article, and goes on", "$.set[0].values[0].cite[0].article",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"cite\": [{ \"document\": \"L\", \"article\": \" \" }] }] }]")]
    [InlineData("an article of two lines, and goes on", "$.enable[0].cite[0].article",
        "\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"cite\": [{ \"document\": \"L\", \"article\": \"1\\n2\" }] }]")]
    [InlineData("a strength, and no other cadence", "$.enable[0].strength",
        "\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"should\", \"atLeast\": 1, \"per\": \"year\", CITE }]")]
    [InlineData("the period of a cadence, and no half of one", "$.enable[0].per",
        "\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"atLeast\": 1, \"per\": \"week\", CITE }]")]
    [InlineData("an activity, and no unknown one", "$.add[0].activities[0]",
        "\"add\": [{ \"id\": \"local.x\", \"title\": { \"zh\": \"甲\", \"en\": \"x\" }, \"kind\": \"cadence\", \"activities\": [1], \"values\": [{ \"atLeast\": 1, \"per\": \"month\", \"strength\": \"must\", CITE }] }]")]
    [InlineData("a topic that is no text, and no bad id", "$.add[0].mainTopic",
        "\"add\": [{ \"id\": \"local.x\", \"title\": { \"zh\": \"甲\", \"en\": \"x\" }, \"kind\": \"cadence\", \"mainTopic\": [], \"activities\": [\"study-session\"], \"values\": [{ \"atLeast\": 1, \"per\": \"month\", \"strength\": \"must\", CITE }] }]")]
    [InlineData("a repeated id, and not that it is taken", "$.add[1].id",
        "\"add\": [{ \"id\": \"local.x\", \"title\": { \"zh\": \"甲\", \"en\": \"x\" }, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"strength\": \"must\", CITE }] }, { \"id\": \"local.x\", \"title\": { \"zh\": \"甲\", \"en\": \"x\" }, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [{ \"atLeast\": 1, \"per\": \"month\", \"strength\": \"must\", CITE }] }]")]
    [InlineData("a repeated id, and not that it weakens the first", "$.set[1].id",
        "\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"from\": \"2026-01-01\", \"atLeast\": 3, \"per\": \"month\", CITE }] }, { \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"from\": \"2026-01-01\", \"atLeast\": 2, \"per\": \"month\", CITE }] }]")]
    [InlineData("a bad id, and not that it is unknown", "$.set[0].id",
        "\"set\": [{ \"id\": \"Branch\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", CITE }] }]")]
    public void What_cannot_be_read_is_said_and_not_what_follows_from_it(string what, string paths, string verbs)
    {
        var problems = Rulebook.National.Lint(Layers.With(verbs.Replace("CITE", Cite, StringComparison.Ordinal)));

        problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Path).Should().Equal(paths.Split(' '), "only {0}", what);
    }

    [Fact]
    public void A_document_that_cannot_be_read_may_be_the_one_that_is_cited()
    {
        var json = Layers.Setting("branch.theme-day-monthly", 2, "month").Replace("\"zh\": \"本地办法\"", "\"zh\": 5", StringComparison.Ordinal)
            .Replace("\"id\": \"L\"", "\"id\": 3", StringComparison.Ordinal);

        Rulebook.National.Lint(json).Select(problem => problem.Path).Should().Equal("$.documents[0].id", "$.documents[0].zh");
    }

    [Fact]
    public void Two_documents_of_one_id_in_one_layer_are_not_taken_for_one_of_a_layer_below() =>
        Rulebook.National.Lint(Faulty).Where(problem => problem.Path == "$.documents[1].id").Should().ContainSingle()
            .Which.Text.En.Should().NotContain("below");

    [Theory]
    [InlineData("\"notice\": \"a\", \"notice\": \"b\", \"notice\": \"c\"")]
    [InlineData("\"a\\u0001\": 1, \"a\\u0002\": 2")]
    [InlineData("\"a\\ud800\": 1, \"b\\ud800\": 2")]
    public void The_same_is_not_said_twice_of_the_same_place(string properties) =>
        Rulebook.National.Lint(Layers.With(properties + ", \"enable\": []"))
            .Where(problem => problem.Severity == Severity.Error).Should().ContainSingle();

    [Fact]
    public void A_strength_too_weak_for_two_editions_is_said_once() =>
        Rulebook.National.Lint(Layers.With(
                $$"""
                "set": [{ "id": "branch.theme-day-monthly", "values": [{ "atLeast": 2, "per": "month", "strength": "generally", {{Cite}} }] }]
                """)).Should().ContainSingle().Which.Path.Should().Be("$.set[0].values[0].strength");

    [Theory]
    [InlineData("", "$", "JSON")]
    [InlineData("[]", "$", "{ … }")]
    [InlineData("null", "$", "null")]
    [InlineData("{ \"schemaVersion\": 2, \"verbs\": [] }", "$.schemaVersion", "reads 1")]
    [InlineData("{ \"schemaVersion\": \"1\", \"id\": \"a\", \"version\": \"1\", \"title\": { \"zh\": \"甲\", \"en\": \"a\" } }", "$.schemaVersion", "whole number")]
    public void What_is_no_layer_at_all_has_one_problem(string json, string path, string says)
    {
        var problem = Rulebook.National.Lint(json).Should().ContainSingle().Subject;

        problem.Path.Should().Be(path);
        problem.Text.En.Should().Contain(says);
    }

    [Fact]
    public void A_thousand_problems_are_enough()
    {
        var values = string.Join(",", Enumerable.Repeat("{ \"atLeast\": 0.5, \"per\": \"week\" }", 900));

        Rulebook.National.Lint(Layers.With($$"""
            "set": [{ "id": "branch.theme-day-monthly", "values": [{{values}}] }]
            """)).Should().HaveCount(1_000);
    }

    [Fact]
    public void Many_documents_and_many_citations_are_linted_in_good_time()
    {
        var documents = string.Join(",", Enumerable.Range(0, 12_000).Select(i => $$"""{"id":"d{{i}}","zh":"x","en":"x"}"""));
        var cites = string.Join(",", Enumerable.Repeat("{\"document\":\"L\"}", 25_000));
        Action lint = () => Rulebook.National.Lint(Layers.With($$"""
            "enable": [{ "id": "branch.lecture-cadence", "strength": "must", "cite": [{{cites}}] }]
            """).Replace("\"documents\": [", "\"documents\": [" + documents + ",", StringComparison.Ordinal));

        lint.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(4));
    }
}
