using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>What layers say about work plans: added, set and enabled as cadences are, and refused with their place.</summary>
public class PlanLayerTests
{
    private const string Cite = "\"cite\": [{ \"document\": \"L\", \"article\": \"3\" }]";

    [Theory]
    [InlineData("\"kind\": \"plan\", \"plans\": \"half-year\"", "\"asked\"", 1, "asked", "有要求", "asked for")]
    [InlineData("\"kind\": \"lead-time\"", "1", 1, "1", "提前1天", "1 day ahead")]
    [InlineData("\"kind\": \"lead-time\"", "7", 7, "7", "提前7天", "7 days ahead")]
    [InlineData("\"kind\": \"deadline\", \"plans\": \"year\"", "\"02-28\"", 228, "02-28", "2月28日", "02-28")]
    [InlineData("\"kind\": \"items\"", "5", 5, "5", "至少5项", "at least 5")]
    [InlineData("\"kind\": \"items-limit\"", "0", 0, "0", "至多0项", "at most 0")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"yellow\", \"measure\": \"percent-left\"", "30", 30, "30", "剩余时间不超过30%", "at most 30% of the time left")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"yellow\", \"measure\": \"days-left\"", "0", 0, "0", "剩余不超过0天", "at most 0 days left")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"yellow\", \"measure\": \"by-decision\"", "\"asked\"", 1, "asked", "由人决定", "by decision")]
    [InlineData("\"kind\": \"answer\", \"noticeLevel\": \"yellow\"", "7", 7, "7", "7天内答复", "answered within 7 days")]
    [InlineData("\"kind\": \"check-by\", \"plans\": \"year\"", "5", 5, "5", "每月倒数第5个工作日", "by the first of the month's last 5 working days")]
    [InlineData("\"kind\": \"report-back\"", "1", 1, "1", "到期后1个工作日内", "within 1 working day after the last day")]
    public void A_layer_adds_a_requirement_about_plans(string kind, string value, int number, string written, string zh, string en)
    {
        var rulebook = With(Add(kind, $$""" "from": "2026-01-01", "value": {{value}}, "strength": "must" """));

        var requirement = Requirement(rulebook, "plan.mine");
        requirement.On(Day("2025-12-31")).Should().BeNull();
        var inForce = requirement.On(Day("2026-01-01"))!;
        (inForce.Value, inForce.Authority.Strength, inForce.Authority.Layer.Id).Should().Be((number, Strength.Must, "local"));
        requirement.Values.Should().ContainSingle().Which.Value.Should().Be(written);
        requirement.Latitude.Should().Be(Latitude.MayRaise);
        rulebook.ValuesOn(Day("2026-01-01"))[^1].Value.Should().Be(new LocalizedText(zh, en));
        rulebook.Rules[^1].Should().Be(requirement.Rule);
    }

    [Fact]
    public void Rules_about_plans_stand_after_parameters_and_cadences_and_a_layer_only_appends()
    {
        var national = Rulebook.National;
        Rule[] rules =
        [
            .. national.Parameters.Select(entry => entry.Rule),
            .. national.Cadences.Select(cadence => cadence.Rule),
            .. national.PlanRequirements.Select(requirement => requirement.Rule),
        ];

        national.Rules.Should().Equal(rules);
        Stacks.Unit.Rules.Take(rules.Length).Should().Equal(rules);
        Stacks.Unit.Rules.Should().OnlyHaveUniqueItems().And.HaveCount(Stacks.Unit.Parameters.Count + Stacks.Unit.Cadences.Count + Stacks.Unit.PlanRequirements.Count);
    }

    [Fact]
    public void A_number_set_within_its_latitude_holds_from_its_day_and_keeps_the_strength_it_covers()
    {
        var rulebook = With(Set("plan.lead-time", """ "from": "2026-01-01", "value": 7 """));

        On(rulebook, "plan.lead-time", "2025-12-31").Value.Should().Be(1);
        var value = On(rulebook, "plan.lead-time", "2026-01-01");
        (value.Value, value.Authority.Strength).Should().Be((7, Strength.ProjectRule));
        Requirement(rulebook, "plan.lead-time").Milestone.Should().Be(PlanMilestone.Adopted);
        rulebook.Provenance("plan.lead-time", Day("2026-01-01")).Select(step => (step.Stated!.Value.Zh, step.IsDecisive))
            .Should().Equal(("提前1天", false), ("提前7天", true));
        Rulebook.National.ChangesTo(rulebook, Day("2026-01-01")).Single().Text().Zh.Should().StartWith("计划提前安排：提前1天，");
    }

    [Fact]
    public void Parameters_of_days_counts_and_periods_are_set()
    {
        var rulebook = With(
            $$"""
            "set": [
              { "id": "overdue.grace", "values": [{ "value": 3, {{Cite}} }] },
              { "id": "plan.carry-over", "values": [{ "value": 0, {{Cite}} }] },
              { "id": "plan.check-regularly", "values": [{ "value": "month", {{Cite}} }] }
            ]
            """);

        rulebook.Get(PlanParameters.OverdueGrace, Day("2026-01-01"))!.Value.Should().Be(3);
        rulebook.Get(PlanParameters.CarryOverLimit, Day("2026-01-01"))!.Value.Should().Be(0);
        rulebook.Get(PlanParameters.CheckEvery, Day("2026-01-01"))!.Value.Should().Be(WorkPeriodKind.Month);
        rulebook.ValuesOn(Day("2026-01-01")).Single(value => value.Authority.Rule.Id == "overdue.grace").Value.Should().Be(new LocalizedText("3天", "3 days"));
    }

    [Fact]
    public void Checks_less_often_than_the_layer_below_asks_are_refused() =>
        Problems(Set("plan.check-regularly", """ "value": "year" """)).Should().ContainSingle().Which.Text.En.Should().Contain("'national layer' says at least 1 per quarter");

    /// <summary>What is stricter: the higher number, but the lower one of a deadline, of a limit and of days late.</summary>
    [Theory]
    [InlineData("\"kind\": \"lead-time\"", "5", "6", "4")]
    [InlineData("\"kind\": \"items\"", "5", "6", "4")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"percent-left\"", "30", "31", "29")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"days-left\"", "5", "6", "4")]
    [InlineData("\"kind\": \"deadline\", \"plans\": \"year\"", "\"03-31\"", "\"03-30\"", "\"04-01\"")]
    [InlineData("\"kind\": \"items-limit\"", "5", "4", "6")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"days-late\"", "5", "4", "6")]
    [InlineData("\"kind\": \"answer\", \"noticeLevel\": \"a\"", "5", "4", "6")]
    [InlineData("\"kind\": \"check-by\"", "5", "6", "4")]
    [InlineData("\"kind\": \"report-back\"", "5", "4", "6")]
    public void Latitude_knows_which_number_is_the_stricter(string kind, string value, string stricter, string weaker)
    {
        Outside("may-raise", weaker).Text.En.Should().Contain("stricter");
        Outside("may-lower", stricter).Text.En.Should().Contain("less strict");
        Outside("none", stricter).Text.En.Should().Contain("may not be changed");
        foreach (var (latitude, allowed) in new[] { ("may-raise", stricter), ("may-raise", value), ("may-lower", weaker), ("none", value), ("free", weaker), ("free", stricter) })
            County(latitude).Lint(Unit(allowed)).Where(problem => problem.Severity == Severity.Error).Should().BeEmpty("{0} lets {1} be {2}", latitude, value, allowed);

        InputProblem Outside(string latitude, string ours)
        {
            var problem = County(latitude).Lint(Unit(ours)).Should().ContainSingle().Subject;
            (problem.Path, problem.OtherPath).Should().Be(("$.set[0].values[0]", "local@1: $.add[0].values[0]"));
            return problem;
        }

        Rulebook County(string latitude) => With(Add($"{kind}, \"latitude\": \"{latitude}\"", $$""" "value": {{value}}, "strength": "generally" """));

        string Unit(string ours) => Layers.With(Set("plan.mine", $$""" "value": {{ours}} """), "unit");
    }

    [Fact]
    public void What_is_asked_for_without_a_number_may_be_asked_more_strongly()
    {
        On(With(Set("plan.basis", """ "value": "asked", "strength": "must" """)), "plan.basis", "2026-01-01").Authority.Strength.Should().Be(Strength.Must);
        Problems(Set("plan.party-history-item", """ "value": 2, "strength": "generally" """)).Select(problem => problem.Path)
            .Should().Equal("$.set[0].values[0].strength");
    }

    [Fact]
    public void Enabling_keeps_the_value_or_states_another()
    {
        var kept = With(Enable("plan.file-by-march", """ "from": "2026-01-01" """));
        Requirement(kept, "plan.file-by-march").On(Day("2025-12-31")).Should().BeNull();
        (On(kept, "plan.file-by-march", "2026-01-01").Value, On(kept, "plan.file-by-march", "2026-01-01").Authority.Path).Should().Be((331, "$.enable[0]"));

        On(With(Enable("plan.file-by-march", """ "value": "04-15" """)), "plan.file-by-march", "2026-01-01").Value.Should().Be(415);
        On(With(Enable("plan.monthly", """ "value": "asked" """)), "plan.monthly", "2026-01-01").Value.Should().Be(1);
    }

    [Fact]
    public void Enabling_keeps_the_number_of_each_edition_that_is_off()
    {
        var off = With(Set("plan.file-by-march", $$""" "until": "2026-01-01", "value": "03-15", {{Cite}} }, { "from": "2026-01-01", "value": "02-28" """));
        var on = off.With(PolicyLayer.Parse(Layers.With(Enable("plan.file-by-march", "\"level\": \"single\""), "unit")));

        On(on, "plan.file-by-march", "2025-12-31").Value.Should().Be(315);
        On(on, "plan.file-by-march", "2026-01-01").Value.Should().Be(228);
    }

    [Fact]
    public void Enabling_another_number_is_held_to_the_latitude()
    {
        var off = With(Add("\"kind\": \"lead-time\"", "\"value\": 7"));

        off.Lint(Layers.With(Enable("plan.mine", "\"value\": 6"), "unit")).Should().ContainSingle().Which.Text.Zh.Should().Contain("7天").And.Contain("6天");
    }

    [Fact]
    public void A_layer_about_plans_is_written_with_what_holds_where_something_is_left_out()
    {
        var written = PolicyLayer.Parse(Layers.With(
            $$"""
            "add": [
              { "id": "plan.early", "title": { "zh": "甲", "en": "x" }, "kind": "lead-time", "values": [{ "value": 7, {{Cite}} }] },
              { "id": "plan.some", "title": { "zh": "甲", "en": "x" }, "kind": "items", "values": [{ "value": 1, {{Cite}} }] }
            ]
            """)).ToJson();

        written.Should().Contain("\"kind\":\"lead-time\",\"values\":[{").And.Contain("\"milestone\":\"adopted\",\"latitude\":\"may-raise\"")
            .And.Contain("\"keyPoints\":false").And.Contain("\"value\":7").And.NotContain("countedBy").And.NotContain("\"before\"");
    }

    private static Rulebook With(string verbs) => Rulebook.National.With(PolicyLayer.Parse(Layers.With(verbs)));

    private static IEnumerable<InputProblem> Problems(string verbs) =>
        Rulebook.National.Lint(Layers.With(verbs)).Where(problem => problem.Severity == Severity.Error);

    private static string Add(string kind, string value) => $$"""
        "add": [{ "id": "plan.mine", "title": { "zh": "甲", "en": "x" }, {{kind}}, "values": [{ {{value}}, {{Cite}} }] }]
        """;

    private static string Set(string rule, string value) => $$"""
        "set": [{ "id": "{{rule}}", "values": [{ {{value}}, {{Cite}} }] }]
        """;

    private static string Enable(string rule, string more) => $$"""
        "enable": [{ "id": "{{rule}}", "strength": "must", {{more}}, {{Cite}} }]
        """;

    private static PlanRequirement Requirement(Rulebook rulebook, string id) => rulebook.PlanRequirements.Single(requirement => requirement.Rule.Id == id);

    private static InForce<int> On(Rulebook rulebook, string id, string day) => Requirement(rulebook, id).On(Day(day))!;
}
