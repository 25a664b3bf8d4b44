using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Plan events one by one, as an application stores them, and what careless or hostile hands make of them.</summary>
public class PlanEventJsonTests
{
    private static readonly List<JsonNode?> OddValues =
    [
        null, 1, -1, 1e30, 0.00001, true, "", " ", "\u0001", "x\ny", new string('x', 600), "2026-02-30", "9999-12-31", "0001-01-01", "2026", "no-such-word", new JsonArray(), new JsonObject(),
        new JsonArray(null, null), new JsonArray(1), new JsonArray("a", "a"), new JsonArray(new JsonObject()),
    ];

    public static TheoryData<WorkPlanEvent> Events => new(PlanEvents.All);

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_read_as_it_was_written(WorkPlanEvent happened)
    {
        WorkPlanEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<WorkPlanEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Fact]
    public void Every_kind_of_event_is_here_once_and_tells_its_kind_and_plan_only()
    {
        var kinds = typeof(WorkPlanEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType);

        PlanEvents.All.Select(happened => happened.GetType()).Should().BeEquivalentTo(kinds).And.HaveCount(24);
        foreach (var happened in PlanEvents.All) happened.ToString().Should().Be($"{happened.GetType().Name} p-1");
    }

    [Fact]
    public void The_written_form_names_kind_and_version_first_and_leaves_out_what_is_not_said()
    {
        new ItemReported(P1, I1, Worker, Day("2026-05-01"), Proof("e-1"), Day("2026-04-30")).ToJson().Should().Be(
            """{"type":"item-reported.v1","evidence":"e-1","doneOn":"2026-04-30","item":"i-1","plan":"p-1","by":"m-worker","on":"2026-05-01"}""");
        new PlanDrafted(P1, Worker, Day("2025-12-01"), Branch, Days("2026-03-02/2026-03-08"), new([new(I1, "a")])).ToJson().Should().Contain(
            "\"period\":\"2026-03-02/2026-03-08\"").And.NotContain("null");
    }

    [Fact]
    public void Without_one_of_its_properties_an_event_is_refused_or_says_less()
    {
        foreach (var happened in PlanEvents.All)
        {
            foreach (var place in Places(JsonNode.Parse(happened.ToJson())!))
            {
                var changed = JsonNode.Parse(happened.ToJson())!;
                Remove(changed, place);
                ShouldBeReadOrRefused(changed.ToJsonString(), place, isShorter: true);
            }
        }
    }

    [Fact]
    public void With_an_odd_value_anywhere_an_event_is_read_or_refused_at_its_place()
    {
        foreach (var happened in PlanEvents.All)
        {
            foreach (var place in Places(JsonNode.Parse(happened.ToJson())!))
            {
                foreach (var odd in OddValues)
                {
                    var changed = JsonNode.Parse(happened.ToJson())!;
                    Set(changed, place, odd?.DeepClone());
                    ShouldBeReadOrRefused(changed.ToJsonString(), place);
                }
            }
        }
    }

    [Fact]
    public void An_unknown_property_is_refused_in_every_object()
    {
        foreach (var happened in PlanEvents.All)
        {
            foreach (var place in Places(JsonNode.Parse(happened.ToJson())!).Select(place => place[..^1]).DistinctBy(place => string.Join('/', place), StringComparer.Ordinal))
            {
                var changed = JsonNode.Parse(happened.ToJson())!;
                if (At(changed, place) is not JsonObject thing) continue;
                thing["unheardOf"] = 1;
                Problem(changed.ToJsonString())!.Text.Should().Be(InputTexts.UnknownProperty);
            }
        }
    }

    [Theory]
    [InlineData("content", "items", 0, "window", "\"2026-03\"", "$.content.items[0].window")]
    [InlineData("content", "items", 0, "title", "\" \"", "$.content.items[0].title")]
    [InlineData("content", "items", 0, "assigned", "\"2026-07-01\"", "$.content.items[0].assigned")]
    [InlineData("content", "items", 0, "helpers", "[\"m-worker\"]", "$.content.items[0].helpers")]
    [InlineData("content", "items", 0, "helpers", "[\"a\",\"a\"]", "$.content.items[0].helpers")]
    [InlineData("content", "items", 0, "weight", "0", "$.content.items[0].weight")]
    [InlineData("content", "items", 0, "weight", "10001", "$.content.items[0].weight")]
    [InlineData("content", "items", 0, "priority", "\"urgent\"", "$.content.items[0].priority")]
    [InlineData("content", "items", 0, "quantity", "{\"amount\":0,\"unit\":\"v\"}", "$.content.items[0].quantity.amount")]
    [InlineData("content", "items", 0, "quantity", "{\"amount\":1e30,\"unit\":\"v\"}", "$.content.items[0].quantity.amount")]
    [InlineData("content", "items", 0, "quantity", "{\"amount\":1e3000,\"unit\":\"v\"}", "$.content.items[0].quantity.amount")]
    [InlineData("content", "items", 0, "quantity", "{\"amount\":0.00001,\"unit\":\"v\"}", "$.content.items[0].quantity.amount")]
    [InlineData("content", "items", 0, "quantity", "{\"amount\":1}", "$.content.items[0].quantity")]
    [InlineData("content", "items", 0, "quality", "{\"criterion\":\"\",\"acceptor\":\"a\"}", "$.content.items[0].quality.criterion")]
    [InlineData("content", "items", 0, "carriedFrom", "{\"plan\":\"p\",\"item\":\"i\",\"times\":0}", "$.content.items[0].carriedFrom.times")]
    [InlineData("content", "items", 0, "answers", "[\"s-9\"]", "$.content.items")]
    [InlineData("content", "items", 1, "id", "\"i-1\"", "$.content.items")]
    [InlineData("content", "anticipatedIssues", 0, "answeredBy", "[\"i-9\"]", "$.content.anticipatedIssues")]
    [InlineData("content", "anticipatedIssues", 0, "issue", "\"\"", "$.content.anticipatedIssues[0].issue")]
    public void What_cannot_be_is_refused_at_its_place(string outer, string list, int index, string property, string json, string path)
    {
        var changed = JsonNode.Parse(PlanEvents.All[0].ToJson())!;
        changed[outer]![list]![index]![property] = property == "quantity" && json.Contains("e3000", StringComparison.Ordinal) ? "here" : JsonNode.Parse(json);

        Problem(changed.ToJsonString().Replace("\"here\"", json, StringComparison.Ordinal))!.Path.Should().Be(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"plan-adopted.v2\",\"plan\":\"p\",\"by\":\"m\",\"on\":\"2026-01-01\"}")]
    [InlineData("{\"type\":\"plan-adopted.v1\",\"plan\":\"p\",\"plan\":\"p\",\"by\":\"m\",\"on\":\"2026-01-01\"}")]
    [InlineData("{\"type\":\"plan-adopted.v1\",\"plan\":\"p\",\"by\":\"m\",\"on\":\"2026-01-01\"")]
    [InlineData("{\"type\":\"plan-adopted.v1\",\"plan\":\"\",\"by\":\"m\",\"on\":\"2026-01-01\"}")]
    public void What_is_no_event_is_refused(string json) => Problem(json).Should().NotBeNull();

    /// <summary>The tests run without the machine's cultures, so the odd habits of the named ones are set by hand.</summary>
    [Theory]
    [InlineData("tr-TR", ",", "-", "d.M.yyyy")]
    [InlineData("zh-CN", ".", "-", "yyyy/M/d")]
    [InlineData("ar-SA", "\u066B", "\u061C-", "dd\u200F/MM\u200F/yy")]
    public void Events_and_texts_are_alike_under_every_culture(string like, string point, string minus, string shortDate)
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.DateTimeFormat.ShortDatePattern) = (point, minus, shortDate);
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;
            Everything().Should().Be(expected, "as under {0}", like);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Everything()
        {
            var plan = RandomPlans.Acted(7).Plan;
            var late = Adopted(Item("2026-06-30", amount: 12.5m, assigned: "2026-06-01"));
            return string.Join('\n',
            [
                .. PlanEvents.All.Select(happened => WorkPlanEvent.Parse(happened.ToJson()).ToJson()),
                .. new[] { plan, late }.SelectMany(known => known.Items.Select(item => item.TimelinessOn(Day("2026-08-01"), National).Reason.En)),
                .. late.NoticesOwed(Day("2026-08-01"), National).Select(notice => notice.Key),
                .. late.ActsOpenTo(ByJudge, Day("2025-01-01"), National).SelectMany(act => act.BlockedBy).Select(refusal => refusal.Text.En + refusal.Text.Zh),
                plan.ProgressOn(Day("2026-08-01")).ToString(), plan.Period.Label().Zh, late.Item("i-1").ResultOn(Day("2026-08-01"), National).ToString(),
            ]);
        }
    }

    private static void ShouldBeReadOrRefused(string json, object[] place, bool isShorter = false)
    {
        if (Problem(json) is not { } problem) return;
        var path = string.Concat(place.Select(step => step is int index ? $"[{index}]" : $".{step}"));
        var around = isShorter ? "$" + path[..path.LastIndexOfAny(['.', '['])] : "$" + path;
        (problem.Path.StartsWith(around, StringComparison.Ordinal) || around.StartsWith(problem.Path, StringComparison.Ordinal) || problem.Path.StartsWith("$.content", StringComparison.Ordinal))
            .Should().BeTrue("{0} is wrong at {1}: {2}", json, around, problem);
        problem.Text.Zh.Should().NotBe(problem.Text.En);
    }

    private static InputProblem? Problem(string json)
    {
        try
        {
            WorkPlanEvent.Parse(json);
            return null;
        }
        catch (InputFormatException refused)
        {
            return refused.Problems.Single();
        }
    }

    /// <summary>The way to every value, from the outside in.</summary>
    private static IEnumerable<object[]> Places(JsonNode node) => node switch
    {
        JsonObject thing => thing.SelectMany(property => Below(property.Key, property.Value)),
        JsonArray list => list.SelectMany((entry, index) => Below(index, entry)),
        _ => [],
    };

    private static IEnumerable<object[]> Below(object step, JsonNode? value) =>
        (value is null ? [] : Places(value)).Select(place => (object[])[step, .. place]).Prepend([step]);

    private static JsonNode? At(JsonNode? node, IEnumerable<object> place) =>
        place.Aggregate(node, (known, step) => step is int index ? known![index] : known![(string)step]);

    private static void Set(JsonNode root, object[] place, JsonNode? value)
    {
        var holder = At(root, place[..^1])!;
        if (place[^1] is int index) holder[index] = value;
        else holder[(string)place[^1]] = value;
    }

    private static void Remove(JsonNode root, object[] place)
    {
        var holder = At(root, place[..^1])!;
        if (place[^1] is int index) holder.AsArray().RemoveAt(index);
        else holder.AsObject().Remove((string)place[^1]);
    }
}
