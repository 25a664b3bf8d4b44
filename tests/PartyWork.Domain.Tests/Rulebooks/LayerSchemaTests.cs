using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>The JSON Schema of layers says what the reader says, as far as a schema can.</summary>
public class LayerSchemaTests
{
    private const int Layers = 600;

    private static readonly JsonSchema Schema = JsonSchema.FromText(PolicyLayer.JsonSchema);
    private static readonly JsonNode SchemaText = JsonNode.Parse(PolicyLayer.JsonSchema)!;

    /// <summary>A schema knows no repeated properties and compares numbers by value; the faults are of other kinds.</summary>
    private static readonly string[] Mutated = [.. Enumerable.Range(1, Layers).Select(seed => RandomLayers.Mutated(seed, mayRepeat: false))];

    public static TheoryData<string> Shipped =>
    [
        .. new[] { "src/PartyWork.Domain/Rulebooks/national.json" }
            .Concat(Directory.GetFiles(Repository.PathOf("src/PartyWork.Domain/Rulebooks/profiles")).Select(file => Path.GetRelativePath(Repository.Root, file)))
            .Concat(Directory.GetFiles(Repository.PathOf("samples/BranchReview/layers")).Select(file => Path.GetRelativePath(Repository.Root, file))),
    ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_layer_that_is_shipped_is_valid(string file) => Accepts(Repository.Read(file)).Should().BeTrue();

    [Fact]
    public void The_schema_is_one_of_its_draft() =>
        MetaSchemas.Draft202012.Evaluate(SchemaText).IsValid.Should().BeTrue();

    [Fact]
    public void What_loads_is_valid()
    {
        foreach (var json in Mutated.Concat(RandomLayers.Valid).Where(Loads)) Accepts(json).Should().BeTrue("this loads: {0}", json);
    }

    [Fact]
    public void What_cannot_be_read_is_not_valid()
    {
        foreach (var json in Mutated.Where(json => !IsRead(json))) Accepts(json).Should().BeFalse("this is refused: {0}\n{1}", json, string.Join('\n', Problems(json)));
    }

    [Fact]
    public void The_layers_tried_are_valid_and_not_often_enough_to_mean_something()
    {
        Mutated.Count(Accepts).Should().BeGreaterThan(Layers / 15);
        Mutated.Count(json => !IsRead(json)).Should().BeGreaterThan(Layers / 3);
    }

    [Theory]
    [InlineData("\"$schema\": 5, \"set\": []", true)]
    [InlineData("\"notice\": null, \"set\": null, \"activities\": null", true)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", CITE, \"atLeast\": null }]", true)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", CITE, \"atLeast\": null, \"per\": null, \"from\": null, \"level\": null }]", true)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", CITE, \"atLeast\": 2, \"per\": null }]", false)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", CITE, \"per\": \"year\" }]", false)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", CITE, \"level\": \"unverified\" }]", false)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"may\", CITE }]", false)]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"value\": null, \"strength\": null, \"level\": null, CITE }] }]", true)]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"level\": \"unverified\", CITE }] }]", false)]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, CITE }] }]", false)]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [] }]", false)]
    [InlineData("\"set\": [{ \"id\": \"event.attributed-period\", \"values\": [{ \"value\": \"02-15\", \"atLeast\": null, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"mainTopic\": null, \"countedBy\": null, \"before\": null, \"latitude\": null, \"values\": [{ \"atLeast\": 1, \"per\": \"year\", CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [{ \"atLeast\": 1, \"per\": \"year\", \"level\": \"unverified\", CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [{ \"atLeast\": 1, \"per\": \"year\", \"level\": \"unverified\", \"strength\": \"must\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"mainTopic\": \"a\\u0001b\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"mainTopic\": \"a\\u200Bb\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"plans\": \"year\", \"values\": [{ \"value\": \"asked\", CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"plans\": \"year\", \"activities\": null, \"before\": null, \"milestone\": null, \"topic\": null, \"keyPoints\": null, \"noticeLevel\": null, \"measure\": null, \"values\": [{ \"value\": \"asked\", CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"values\": [{ \"value\": \"asked\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"plans\": null, \"values\": [{ \"value\": \"asked\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"plans\": \"year\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"plans\": \"year\", \"milestone\": \"filed\", \"values\": [{ \"value\": \"asked\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"plan\", \"plans\": \"year\", \"activities\": [\"study-session\"], \"values\": [{ \"value\": \"asked\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"lead-time\", \"values\": [{ \"value\": 1, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"lead-time\", \"values\": [{ \"value\": 3660, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"lead-time\", \"values\": [{ \"value\": 0, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"lead-time\", \"values\": [{ \"value\": 3661, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"lead-time\", \"values\": [{ \"value\": \"1\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"deadline\", \"plans\": \"year\", \"milestone\": \"filed\", \"values\": [{ \"value\": \"03-31\", CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"deadline\", \"milestone\": \"filed\", \"values\": [{ \"value\": \"03-31\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"deadline\", \"plans\": \"year\", \"values\": [{ \"value\": 331, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items\", \"topic\": \"a\", \"keyPoints\": false, \"values\": [{ \"value\": 1, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items\", \"topic\": \"a\", \"keyPoints\": true, \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items\", \"topic\": \" a\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items\", \"keyPoints\": \"true\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items\", \"values\": [{ \"value\": 0, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items-limit\", \"keyPoints\": true, \"values\": [{ \"value\": 0, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items-limit\", \"values\": [{ \"value\": 10000, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items-limit\", \"values\": [{ \"value\": 10001, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"items-limit\", \"noticeLevel\": \"red\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"percent-left\", \"values\": [{ \"value\": 100, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"percent-left\", \"values\": [{ \"value\": 0, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"percent-left\", \"values\": [{ \"value\": 101, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"days-left\", \"plans\": \"year\", \"values\": [{ \"value\": 0, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"days-late\", \"values\": [{ \"value\": 0, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"days-late\", \"values\": [{ \"value\": 101, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"measure\": \"days-late\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"\", \"measure\": \"days-late\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"days-late\", \"topic\": \"a\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"plans\": \"year\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": null, \"values\": [{ \"atLeast\": 1, \"per\": \"year\", CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"by-decision\", \"values\": [{ \"value\": \"asked\", CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"by-decision\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.y\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"blue\", \"measure\": \"days-left\", \"values\": [{ \"value\": 1, CITE }] }, { \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"days-unanswered\", \"values\": [{ \"value\": 1, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.y\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"blue\", \"measure\": \"days-left\", \"values\": [{ \"value\": 1, CITE }] }, { \"id\": \"local.x\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"red\", \"measure\": \"days-unanswered\", \"values\": [{ \"value\": 0, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"answer\", \"noticeLevel\": \"red\", \"plans\": \"year\", \"values\": [{ \"value\": 7, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"answer\", \"values\": [{ \"value\": 7, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"answer\", \"noticeLevel\": \"red\", \"measure\": \"days-late\", \"values\": [{ \"value\": 7, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"answer\", \"noticeLevel\": \"red\", \"values\": [{ \"value\": 0, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"check-by\", \"values\": [{ \"value\": 10, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"check-by\", \"values\": [{ \"value\": 11, CITE }] }]", false)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"report-back\", \"values\": [{ \"value\": 1, CITE }] }]", true)]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"report-back\", \"noticeLevel\": \"red\", \"values\": [{ \"value\": 1, CITE }] }]", false)]
    [InlineData("\"enable\": [{ \"id\": \"plan.file-by-march\", \"strength\": \"must\", \"value\": \"02-28\", \"atLeast\": null, CITE }]", true)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"atLeast\": 1, \"per\": \"year\", \"value\": 1, CITE }]", false)]
    public void The_schema_and_the_loading_say_the_same(string verbs, bool isValid)
    {
        var json = Reviews.Layers.With(verbs.Replace("CITE", "\"cite\": [{ \"document\": \"L\" }]", StringComparison.Ordinal)
            .Replace("TITLE", "\"title\": { \"zh\": \"甲\", \"en\": \"x\" }", StringComparison.Ordinal));

        Loads(json).Should().Be(isValid);
        Accepts(json).Should().Be(isValid);
    }

    [Theory]
    [InlineData("id", "a\u0001b", false)]
    [InlineData("id", "a\nb", false)]
    [InlineData("id", "a b", true)]
    [InlineData("id", "甲县", true)]
    [InlineData("id", "a\u200Bb", false)]
    [InlineData("id", "", false)]
    [InlineData("id", "\u3000a", false)]
    [InlineData("version", " 1", false)]
    [InlineData("version", "1@2", false)]
    [InlineData("version", "1+2", false)]
    public void The_schema_and_the_loading_take_the_same_names(string property, string name, bool isValid)
    {
        var layer = JsonNode.Parse(RandomLayers.Valid[0])!;
        layer[property] = name;

        Loads(layer.ToJsonString()).Should().Be(isValid);
        Accepts(layer.ToJsonString()).Should().Be(isValid);
    }

    [Theory]
    [InlineData("甲", true)]
    [InlineData("a b", true)]
    [InlineData("", false)]
    [InlineData(" \u3000", false)]
    [InlineData("a\u0085b", false)]
    [InlineData("a\tb", false)]
    public void The_schema_and_the_loading_take_the_same_lines(string line, bool isValid)
    {
        var layer = JsonNode.Parse(RandomLayers.Valid[0])!;
        layer["title"]!["zh"] = line;

        Loads(layer.ToJsonString()).Should().Be(isValid);
        Accepts(layer.ToJsonString()).Should().Be(isValid);
    }

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("ftp://example.org", false)]
    [InlineData("http:", false)]
    [InlineData("https://", false)]
    [InlineData("example.org", false)]
    [InlineData(" https://example.org", false)]
    [InlineData("https://example.org/a b", false)]
    [InlineData("https://example.org/a\u001bb", false)]
    public void The_schema_and_the_loading_take_the_same_links(string link, bool isValid)
    {
        var layer = JsonNode.Parse(RandomLayers.Valid[0])!;
        layer["documents"]![0]!["link"] = link;

        Loads(layer.ToJsonString()).Should().Be(isValid);
        Accepts(layer.ToJsonString()).Should().Be(isValid);
    }

    [Fact]
    public void The_words_are_those_of_the_code()
    {
        Words("per").Should().BeEquivalentTo(Words<WorkPeriodKind>.All);
        Words("latitude").Should().BeEquivalentTo(Words<Latitude>.All);
        Words("level").Should().BeEquivalentTo(Words<VerificationLevel>.All);
        Words("strength").Should().BeEquivalentTo(Words<Strength>.All.Where(word => word != "may"), "a permission finds nothing");
        Words("declare", "type").Should().BeEquivalentTo(Words<ParameterType>.All);
        Words("add", "countedBy").Should().BeEquivalentTo(Words<CountedBy>.All);
        Words("add", "before").Should().BeEquivalentTo(Words<BeforeFirstEdition>.All);
        Words("levelOn").Should().BeEquivalentTo(Words<VerificationLevel>.All.Where(word => word != "unverified"), "what is not verified stays off");
        Words("add", "kind").Should().BeEquivalentTo(Words<RequirementKind>.All);
        Words("add", "milestone").Should().BeEquivalentTo(Words<PlanMilestone>.All);
        Words("add", "measure").Should().BeEquivalentTo(Words<NoticeMeasure>.All);
    }

    [Theory]
    [InlineData(typeof(LayerDocument), "")]
    [InlineData(typeof(CitedDocument), "document")]
    [InlineData(typeof(LayerParameter), "declare")]
    [InlineData(typeof(LayerRequirement), "add")]
    [InlineData(typeof(LayerSet), "set")]
    [InlineData(typeof(LayerEnable), "enable")]
    [InlineData(typeof(LayerValue), "dated")]
    [InlineData(typeof(LocalizedText), "text")]
    internal void The_properties_are_those_of_the_code(Type type, string definition)
    {
        var properties = (definition.Length == 0 ? SchemaText : SchemaText["$defs"]![definition]!)["properties"]!.AsObject().Select(pair => pair.Key);

        properties.Where(name => name != "$schema").Should().BeEquivalentTo(
            type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
    }

    [Fact]
    public void The_properties_of_a_citation_are_those_of_the_code() =>
        SchemaText["$defs"]!["cite"]!["items"]!["properties"]!.AsObject().Select(pair => pair.Key).Should().BeEquivalentTo(
            typeof(LayerCitation).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));

    private static IEnumerable<string> Words(string definition, string? property = null)
    {
        var at = SchemaText["$defs"]![definition]!;
        if (property is not null) at = at["properties"]![property]!;
        return at["enum"]!.AsArray().Where(word => word is not null).Select(word => word!.GetValue<string>());
    }

    private static bool Accepts(string json) =>
        Schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { RequireFormatValidation = true }).IsValid;

    private static ValueList<InputProblem> Problems(string json)
    {
        var problems = new InputProblems();
        LayerReader.Read(json, problems);
        return problems.Found;
    }

    private static bool IsRead(string json) => Problems(json).Count == 0;

    private static bool Loads(string json) => Rulebook.National.Lint(json).All(problem => problem.Severity == Severity.Warning);
}
