using System.Text.Json;
using Json.Schema;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Testing;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>Plans in scenarios: the schema and the reader say the same of every act with every property, and of every part of a plan.</summary>
public class PlanFormatTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Scenario.JsonSchema);

    /// <summary>Properties of acts, each with a value that is right where it belongs.</summary>
    private static readonly (string Name, string Value)[] Properties =
    [
        ("item", "\"i1\""), ("reason", "\"why\""), ("due", "\"2026-07-31\""), ("evidence", "\"a1\""), ("doneOn", "\"2026-01-01\""), ("quantity", "1.5"), ("into", "\"p2\""),
        ("level", "\"overdue\""), ("with", "\"c2\""), ("results", """[{ "item": "i1", "result": "behind", "percent": null }]"""), ("roster", "[\"m1\"]"), ("others", "false"),
        ("period", "\"2026-03-02/2026-03-08\""), ("content", "{}"), ("levels", "[\"b1\", \"c1\"]"), ("under", "\"p0\""),
    ];

    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["draft"] = ["period"],
        ["redraft"] = ["content"],
        ["revise"] = ["content"],
        ["report"] = ["item", "evidence"],
        ["reverse-report"] = ["item", "evidence"],
        ["postpone"] = ["item", "due"],
        ["carry-over"] = ["item", "into"],
        ["mark-overdue"] = ["level"],
        ["accept"] = ["item"],
        ["return-work"] = ["item"],
        ["pause"] = ["item"],
        ["resume"] = ["item"],
        ["cancel"] = ["item"],
        ["exempt"] = ["item"],
    };

    public static TheoryData<string> Acts => [.. Words<PlanAct>.All.Prepend("draft")];

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_act_takes_its_own_properties_and_no_other(string act)
    {
        var needed = Needed.GetValueOrDefault(act, []);
        Same(Act(act, needed), isRight: true);
        foreach (var name in needed)
        {
            Same(Act(act, needed.Where(other => other != name)), isRight: false);
            Same(Act(act, needed.Where(other => other != name), $", \"{name}\": null"), isRight: false);
        }

        foreach (var (name, value) in Properties.Where(property => !needed.Contains(property.Name, StringComparer.Ordinal)))
        {
            Same(Act(act, needed, $", \"{name}\": {value}"), isRight: null);
            Same(Act(act, needed, $", \"{name}\": null"), isRight: true);
            Same(Act(act, needed, $", \"{name}\": {{ \"x\": 1 }}"), isRight: false);
        }
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{ "id": null, "period": null, "under": null, "levels": null, "adopted": null, "items": null, "ownConditions": null, "anticipatedIssues": null, "superior": null }""", true)]
    [InlineData("""{ "period": "2026-03-02/2026-03-08", "under": "y", "levels": ["b1", "c1"], "drafted": "2026-02-01", "submitted": "2026-02-02", "approved": "2026-02-03", "adopted": "2026-02-04", "filed": "2026-02-05", "closed": "2026-03-09" }""", true)]
    [InlineData("""{ "items": [] }""", true)]
    [InlineData("""{ "items": "i1" }""", false)]
    [InlineData("""{ "adopted": "soon" }""", false)]
    [InlineData("""{ "title": "t" }""", false)]
    [InlineData("""{ "ownConditions": ["one", "two"] }""", true)]
    [InlineData("""{ "ownConditions": [" "] }""", false)]
    [InlineData("""{ "ownConditions": [null] }""", false)]
    [InlineData("""{ "anticipatedIssues": [{ "issue": "rain" }, { "issue": "rain", "answeredBy": ["i1"] }, { "issue": "rain", "answeredBy": null }] }""", true)]
    [InlineData("""{ "anticipatedIssues": ["rain"] }""", false)]
    [InlineData("""{ "superior": { "items": ["s1", { "id": "s2" }, { "id": "s3", "title": "t", "declined": "no" }, { "id": "s4", "declined": null }], "plan": "c1-2026" } }""", true)]
    [InlineData("""{ "superior": { "items": null } }""", false)]
    [InlineData("""{ "superior": { "items": [{ "id": "s1", "title": null }] } }""", false)]
    [InlineData("""{ "superior": [] }""", false)]
    public void A_plan_is_read_as_the_schema_says(string plan, bool isRight) => Same(Facts(plan), isRight);

    [Theory]
    [InlineData("\"title\": \"t\", \"priority\": \"key\"", true)]
    [InlineData("\"priority\": \"urgent\"", false)]
    [InlineData("\"priority\": null", false)]
    [InlineData("\"title\": null", false)]
    [InlineData("\"title\": \"\"", false)]
    [InlineData("\"responsible\": \"m1\", \"helpers\": [\"m2\"], \"supervisor\": \"m3\", \"measures\": \"two afternoons\"", true)]
    [InlineData("\"responsible\": null, \"helpers\": null, \"supervisor\": null, \"measures\": null, \"assigned\": null, \"due\": null, \"window\": null", true)]
    [InlineData("\"quantity\": null, \"quality\": null, \"topics\": null, \"answers\": null, \"partOf\": null, \"weight\": null, \"carriedFrom\": null", true)]
    [InlineData("\"isYearLong\": null", false)]
    [InlineData("\"isYearLong\": true, \"weight\": 10000", true)]
    [InlineData("\"weight\": 0", false)]
    [InlineData("\"weight\": 10001", false)]
    [InlineData("\"weight\": 1.5", false)]
    [InlineData("\"due\": \"2026-6-30\"", false)]
    [InlineData("\"window\": \"2026-06\"", true)]
    [InlineData("\"window\": \"2026-06-01/2026-06-10\"", true)]
    [InlineData("\"window\": \"2026-06-01..2026-06-10\"", false)]
    [InlineData("\"quantity\": { \"amount\": 12.5, \"unit\": \"visits\" }", true)]
    [InlineData("\"quantity\": { \"amount\": 0, \"unit\": \"visits\" }", false)]
    [InlineData("\"quantity\": { \"amount\": 1000000001, \"unit\": \"visits\" }", false)]
    [InlineData("\"quality\": { \"criterion\": \"a list\", \"acceptor\": \"m2\" }", true)]
    [InlineData("\"quality\": { \"criterion\": \"a list\" }", false)]
    [InlineData("\"carriedFrom\": { \"plan\": \"q1\", \"item\": \"i1\", \"times\": 100 }", true)]
    [InlineData("\"carriedFrom\": { \"plan\": \"q1\", \"item\": \"i1\", \"times\": 101 }", false)]
    [InlineData("\"carriedFrom\": { \"plan\": \"q1\" }", false)]
    [InlineData("\"topics\": [\"party-history\"], \"partOf\": \"i9\"", true)]
    public void An_item_is_read_as_the_schema_says(string properties, bool isRight) => Same(Facts($"{{ \"items\": [{{ \"id\": \"i1\", {properties} }}] }}"), isRight);

    [Fact]
    public void A_property_of_an_item_that_stands_twice_is_said_once() => Problems(Facts("""{ "items": [{ "id": "i1", "id": "i2" }] }"""))
        .Should().ContainSingle().Which.Path.Should().Be("$.scenarios[0].branch.plans[0].items[0].id");

    [Theory]
    [InlineData("\"stage\": \"none\"", true)]
    [InlineData("\"due\": \"none\", \"firstDue\": \"2026-06-30\", \"completedOn\": \"none\", \"daysLate\": 0, \"daysLateByFirst\": 0, \"workingDaysLate\": \"unknown\"", true)]
    [InlineData("\"items\": 1, \"completed\": 0, \"weight\": 0, \"completedWeight\": 0, \"withoutWeight\": 1", true)]
    [InlineData("\"item\": \"i1\", \"complete\": true, \"onTime\": \"unknown\", \"toQuantity\": false, \"toQuality\": true, \"quality\": \"accepted\"", true)]
    [InlineData("\"item\": \"i1\", \"done\": 1.5, \"difference\": -0.5, \"unmeasured\": 0", true)]
    [InlineData("\"item\": \"i1\", \"difference\": \"none\"", true)]
    [InlineData("\"item\": \"i1\", \"complete\": \"unknown\"", false)]
    [InlineData("\"item\": \"i1\", \"done\": \"1\"", false)]
    [InlineData("\"timeliness\": \"late\"", false)]
    [InlineData("\"due\": \"unknown\"", false)]
    [InlineData("\"notices\": []", true)]
    [InlineData("\"notices\": [{ \"level\": \"red\" }, { \"item\": \"i1\", \"level\": \"red\", \"since\": \"2026-07-01\", \"due\": null }]", true)]
    [InlineData("\"notices\": [\"red\"]", false)]
    public void How_a_plan_stands_is_read_as_the_schema_says(string standing, bool isRight) => Same(
        BadScenarios.File($$"""{ "name": "n", "on": "2026-01-01", "branch": { "plans": [{}] }, "expect": { "plans": [{ "plan": "p1", {{standing}} }] } }"""), isRight);

    private static string Act(string act, IEnumerable<string> needed, string more = "") => BadScenarios.File($$"""
        { "name": "n", "branch": { "plans": [{}] }, "expect": {}, "acts": [{ "act": "{{act}}", "plan": "p1", "on": "2026-01-01"{{string.Concat(
            needed.Select(name => $", \"{name}\": {Properties.Single(property => property.Name == name).Value}"))}}{{more}} }] }
        """);

    private static string Facts(string plan) => BadScenarios.File($$"""{ "name": "n", "on": "2026-01-01", "branch": { "plans": [{{plan}}] }, "expect": { "absent": [{ "rule": "plan.monthly" }] } }""");

    private static void Same(string json, bool? isRight)
    {
        var problems = Problems(json);
        using var document = JsonDocument.Parse(json);
        Schema.Evaluate(document.RootElement).IsValid.Should().Be(problems.Count == 0, "the reader says of {0}: {1}", json, string.Join('\n', problems));
        if (isRight is { } expected) (problems.Count == 0).Should().Be(expected, "{0}: {1}", json, string.Join('\n', problems));
    }

    private static ValueList<InputProblem> Problems(string json)
    {
        try
        {
            _ = Scenario.Parse(json);
            return [];
        }
        catch (InputFormatException refused)
        {
            return refused.Problems;
        }
    }
}
