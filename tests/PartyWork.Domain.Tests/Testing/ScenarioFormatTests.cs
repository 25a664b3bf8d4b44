using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>The form of a file of scenarios: what is refused, where and in which words, and what its schema says.</summary>
public class ScenarioFormatTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Scenario.JsonSchema);

    public static TheoryData<string> Bad => [.. BadScenarios.All.Select(bad => bad.What)];

    public static TheoryData<string> Files => [.. ScenarioFolder.Files(Repository.PathOf("tests/scenarios"))];

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_wrong_is_said_once_with_its_place_in_both_languages(string what)
    {
        var bad = BadScenarios.All.Single(bad => bad.What == what);

        var problem = Problems(bad.Json).Should().ContainSingle().Subject;

        problem.Path.Should().Be(bad.Path);
        problem.Text.En.Should().Contain(bad.English);
        problem.Text.Zh.Should().Contain(bad.Chinese);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var problems = Problems(BadScenarios.File("""
            {
              "name": "n", "on": "tomorrow", "layers": ["lecture-weekly"],
              "branch": { "kind": "club", "activities": [{ "held": "2026-13-01", "segments": ["party", { "kind": "study-session", "topic": "t" }] }] },
              "acts": [{ "act": "undo", "activity": "", "on": "2026-01-01", "refusedBy": [5] }],
              "expect": {
                "findings": [{ "rule": "county.own-rule", "period": "May", "outcome": "bad" }],
                "dates": [{ "deadline": { "from": "x", "months": 0 }, "is": "y" }]
              }
            }
            """));

        problems.Select(problem => problem.Path["$.scenarios[0].".Length..]).Should().BeEquivalentTo(
            "on",
            "layers[0]",
            "branch.kind",
            "branch.activities[0].held",
            "branch.activities[0].segments[0]",
            "branch.activities[0].segments[1].topic",
            "acts[0].act",
            "acts[0].activity",
            "acts[0].refusedBy[0]",
            "expect.findings[0].period",
            "expect.findings[0].outcome",
            "expect.dates[0].is",
            "expect.dates[0].deadline.from",
            "expect.dates[0].deadline.months");
    }

    [Fact]
    public void A_layer_that_contradicts_one_below_names_both_places() =>
        Problems(BadScenarios.All.Single(bad => bad.What == "a layer below what is asked").Json).Single().OtherPath.Should().StartWith("national");

    [Fact]
    public void A_name_that_stands_twice_names_the_first_place() =>
        Problems(BadScenarios.All.Single(bad => bad.What == "a name twice").Json).Single().OtherPath.Should().Be("$.scenarios[0]");

    [Fact]
    public void A_layer_file_is_given_by_its_name() => Scenario.Parse(
        BadScenarios.File("""{ "name": "n", "layers": ["a.json"], "expect": { "values": [{ "rule": "branch.lecture-cadence", "on": "2026-01-01", "layer": "lecture-monthly" }] } }"""),
        name => name == "a.json" ? PolicyProfiles.All.Single(profile => profile.Identity.Id == "lecture-monthly").ToJson() : null)[0].Run().Passed.Should().BeTrue();

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_of_scenarios_are_of_the_schema(string file) => IsOfTheSchema(Repository.Read($"tests/scenarios/{file}")).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_wrong_in_shape_is_not_of_the_schema(string what)
    {
        var bad = BadScenarios.All.Single(bad => bad.What == what);

        IsOfTheSchema(bad.Json).Should().Be(!bad.IsWrongInShape);
    }

    [Fact]
    public void The_words_of_the_schema_are_those_of_the_library()
    {
        Words("kind").Should().Equal(Words<SegmentKind>.All);
        Words("evidence").Should().Equal(Words<Evidence>.All);
        Words("talkClass").Should().Equal(Words<TalkClass>.All);
        Words("strength").Should().Equal(Words<Strength>.All);
        Words("branch", "properties", "kind").Should().Equal(Words<OrganizationKind>.All.Except(["leading-group"], StringComparer.Ordinal), "that is no primary-level organisation");
        Words("branch", "properties", "members", "items", "anyOf", "1", "properties", "stage").Should().Equal(Words<MemberStage>.All);
        Words("branch", "properties", "members", "items", "anyOf", "1", "properties", "roles", "items").Should().Equal(Words<MemberRole>.All);
        Words("finding", "properties", "outcome").Should().Equal(Words<Outcome>.All);
        Words("finding", "properties", "reason").Should().Equal(Words<FindingReason>.All);
        Words("step").Should().Equal(Words<PathStep>.All);
        Words("viewSource").Should().Equal(Words<ViewSource>.All);
        Words("takenWithDetails", "properties", "place").Should().Equal(Words<NoticePlace>.All);
        Words("takenWithDetails", "properties", "approver").Should().Equal(Words<OrganizationKind>.All);
        Words("takenWithDetails", "properties", "venue").Should().Equal(Words<ApplicationVenue>.All);
        Words("takenWithDetails", "properties", "unit").Should().Equal(Words<ApplicantUnit>.All);
        Words("paperOfAdmission").Should().Equal(Words<AdmissionPaper>.All);
        Words("memberStanding", "properties", "stage").Should().Equal([.. Words<MemberStage>.All, "none"]);
        Words("planItem", "properties", "priority").Should().Equal(Words<ItemPriority>.All);
        Words("planAct", "properties", "act").Should().Equal(Words<PlanAct>.All.Prepend("draft"));
        Words("planAct", "properties", "results", "items", "properties", "result").Should().Equal(Words<CheckResult>.All);
        Words("planStanding", "properties", "timeliness").Should().Equal(Words<TimelinessKind>.All);
        Words("itemStanding", "properties", "timeliness").Should().Equal(Words<TimelinessKind>.All);
        Words("planStanding", "properties", "stage").Should().Equal([.. Words<PlanStage>.All, "none"]);
        Words("planStanding", "properties", "closing").Should().Equal([.. Words<PlanClosing>.All, "none"]);
        Words("itemStanding", "properties", "quality").Should().Equal(Words<QualityState>.All);
        Words("vote", "properties", "outcome").Should().Equal(Words<VoteOutcome>.All);
        Words("election", "properties", "outcome").Should().Equal(Words<ElectionOutcome>.All);
        Words("election", "properties", "next").Should().Equal([.. Words<ElectionNext>.All, "unknown"]);
        Words("election", "properties", "handling").Should().Equal([.. Words<ElectionHandling>.All, "none"]);
        Words("paper", "properties", "marks", "items", "properties", "vote").Should().Equal(Words<VoteChoice>.All);
        Words("base", "properties", "purpose").Should().Equal(Words<VotePurpose>.All);
        Words("organization", "properties", "kind").Should().Equal(Words<OrganizationKind>.All);
        Words("organizationAct", "properties", "kind").Should().Equal(Words<OrganizationKind>.All);
        Words("organizationAct", "properties", "act").Should().Equal("establish", "end", "shift-term");
        Words("competence", "properties", "matter").Should().Equal(Words<OrganizationMatter>.All);
        Words("post", "properties", "role").Should().Equal(Words<MemberRole>.All);
        Words("post", "properties", "electedBy").Should().Equal([.. Words<ElectingBody>.All, "none"]);
        Words("value", "properties", "per").Should().Equal(Words<WorkPeriodKind>.All);
        Words("date", "properties", "minimum", "anyOf", "0", "properties", "leapDay").Should().Equal(Words<LeapDayRule>.All);
    }

    private static ValueList<InputProblem> Problems(string json)
    {
        var parse = () => Scenario.Parse(json);
        return parse.Should().Throw<InputFormatException>().Which.Problems;
    }

    private static bool IsOfTheSchema(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Schema.Evaluate(document.RootElement).IsValid;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Words(params string[] definition)
    {
        var place = JsonNode.Parse(Scenario.JsonSchema)!["$defs"]!;
        foreach (var step in definition) place = place is JsonArray list ? list[step[0] - '0']! : place[step]!;
        return place["enum"]!.AsArray().Select(word => (string?)word).OfType<string>();
    }
}
