using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>What the linter refuses and warns of in layers about work plans: each with its place and its text in both languages.</summary>
public class PlanLintTests
{
    private const string OnlyItems = "Only requirements of these kinds have this property: items, items-limit.";
    private const string OnlyCadences = "Only requirements of these kinds have this property: cadence.";
    private const string OnlyNotices = "Only requirements of these kinds have this property: notice.";
    private const string OnlyOfALevel = "Only requirements of these kinds have this property: notice, answer.";
    private const string Id = "Expected an id: a string of 1 to 64 printable characters without surrounding blanks.";
    private const string Topic = "Not with a topic: either the items of a topic count, or the key points.";
    private const string ExpectedCadence = "Expected a cadence: atLeast (1 to 366) and per, no value.";

    [Theory]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"milestone\": \"filed\"", "$.add[0].milestone", "Only requirements of these kinds have this property: lead-time, deadline.")]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"topic\": \"a\"", "$.add[0].topic", OnlyItems)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"keyPoints\": false", "$.add[0].keyPoints", OnlyItems)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"noticeLevel\": \"a\"", "$.add[0].noticeLevel", OnlyOfALevel)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"measure\": \"days-left\"", "$.add[0].measure", OnlyNotices)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"activities\": [\"study-session\"]", "$.add[0].activities", OnlyCadences)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"mainTopic\": \"a\"", "$.add[0].mainTopic", OnlyCadences)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"countedBy\": \"day-held\"", "$.add[0].countedBy", OnlyCadences)]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\", \"before\": \"not-modelled\"", "$.add[0].before", OnlyCadences)]
    [InlineData("\"kind\": \"plan\"", "$.add[0]", "Missing: plans.")]
    [InlineData("\"kind\": \"plan\", \"plans\": null", "$.add[0].plans", "A value is expected here, not null.")]
    [InlineData("\"kind\": \"plan\", \"plans\": \"week\"", "$.add[0].plans", "Expected one of: year, half-year, quarter, month.")]
    [InlineData("\"kind\": \"content\"", "$.add[0].kind", "Only the national layer adds content: code judges it by its id.")]
    public void A_property_that_does_not_fit_the_kind_is_refused(string kind, string path, string en) => Refused(Add(kind, "\"asked\""), path, en);

    [Theory]
    [InlineData("\"kind\": \"deadline\"", "\"03-31\"", "$.add[0]", "Missing: plans.")]
    [InlineData("\"kind\": \"deadline\", \"plans\": \"year\", \"milestone\": \"done\"", "\"03-31\"", "$.add[0].milestone", "Expected one of: submitted, approved, adopted, filed.")]
    [InlineData("\"kind\": \"notice\"", "1", "$.add[0]", "Missing: noticeLevel, measure.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\"", "5000", "$.add[0]", "Missing: measure.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"weeks\"", "5000", "$.add[0].measure", "Expected one of: percent-left, days-left, days-late, days-unanswered, by-decision.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \" a\", \"measure\": \"days-left\"", "1", "$.add[0].noticeLevel", Id)]
    [InlineData("\"kind\": \"items\", \"topic\": \"\"", "1", "$.add[0].topic", Id)]
    [InlineData("\"kind\": \"items\", \"topic\": \"a\", \"keyPoints\": true", "1", "$.add[0].keyPoints", Topic)]
    [InlineData("\"kind\": \"items-limit\", \"topic\": \"a\", \"keyPoints\": true", "1", "$.add[0].keyPoints", Topic)]
    [InlineData("\"kind\": \"items\", \"keyPoints\": 1", "1", "$.add[0].keyPoints", "Expected true or false.")]
    [InlineData("\"kind\": \"leadtime\"", "5000", "$.add[0].kind", "Expected one of: cadence, plan, lead-time, deadline, items, items-limit, notice, content, answer, check-by, report-back, size, size-limit, warning.")]
    [InlineData("\"kind\": \"answer\"", "1", "$.add[0]", "Missing: noticeLevel.")]
    [InlineData("\"kind\": \"answer\", \"noticeLevel\": \"a\", \"measure\": \"days-late\"", "1", "$.add[0].measure", OnlyNotices)]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"days-unanswered\"", "1", "$.add[0].measure", "The first level of a layer has no level before it that could be unanswered.")]
    [InlineData("\"kind\": \"check-by\"", "11", "$.add[0].values[0].value", "Expected a number of working days, 1 to 10: value, no atLeast and per.")]
    [InlineData("\"kind\": \"report-back\"", "0", "$.add[0].values[0].value", "Expected a number of working days, 1 to 10: value, no atLeast and per.")]
    public void What_an_added_requirement_needs_and_may_not_have_is_said_once(string kind, string value, string path, string en) => Refused(Add(kind, value), path, en);

    [Theory]
    [InlineData("\"kind\": \"plan\", \"plans\": \"year\"", "\"yes\"", "应为 \"asked\"：写 value，不写 atLeast 和 per。", "Expected \"asked\": value, no atLeast and per.")]
    [InlineData("\"kind\": \"lead-time\"", "0", "应为1至3660的天数：写 value，不写 atLeast 和 per。", "Expected a number of days, 1 to 3660: value, no atLeast and per.")]
    [InlineData("\"kind\": \"lead-time\"", "3661", "应为1至3660的天数：写 value，不写 atLeast 和 per。", "Expected a number of days, 1 to 3660: value, no atLeast and per.")]
    [InlineData("\"kind\": \"lead-time\"", "\"7\"", "应为1至3660的天数：写 value，不写 atLeast 和 per。", "Expected a number of days, 1 to 3660: value, no atLeast and per.")]
    [InlineData("\"kind\": \"deadline\", \"plans\": \"year\"", "\"02-30\"", "应为月日，如 \"03-31\"：写 value，不写 atLeast 和 per。", "Expected a day of the year such as \"03-31\": value, no atLeast and per.")]
    [InlineData("\"kind\": \"items\"", "0", "应为1至10000的个数：写 value，不写 atLeast 和 per。", "Expected a count, 1 to 10000: value, no atLeast and per.")]
    [InlineData("\"kind\": \"items-limit\"", "-1", "应为0至10000的个数：写 value，不写 atLeast 和 per。", "Expected a count, 0 to 10000: value, no atLeast and per.")]
    [InlineData("\"kind\": \"items-limit\"", "10001", "应为0至10000的个数：写 value，不写 atLeast 和 per。", "Expected a count, 0 to 10000: value, no atLeast and per.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"percent-left\"", "0", "应为1至100的百分比：写 value，不写 atLeast 和 per。", "Expected a percentage, 1 to 100: value, no atLeast and per.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"percent-left\"", "101", "应为1至100的百分比：写 value，不写 atLeast 和 per。", "Expected a percentage, 1 to 100: value, no atLeast and per.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"days-left\"", "-1", "应为0至3660的天数：写 value，不写 atLeast 和 per。", "Expected a number of days, 0 to 3660: value, no atLeast and per.")]
    [InlineData("\"kind\": \"notice\", \"noticeLevel\": \"a\", \"measure\": \"days-late\"", "0", "应为1至3660的天数：写 value，不写 atLeast 和 per。", "Expected a number of days, 1 to 3660: value, no atLeast and per.")]
    public void A_value_of_another_form_is_refused(string kind, string value, string zh, string en) =>
        Refused(Add(kind, value), "$.add[0].values[0].value", en).Text.Zh.Should().Be(zh);

    [Theory]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"value\": 1, CITE }]", "$.enable[0].value", ExpectedCadence)]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"value\": 1.5, CITE }]", "$.enable[0].value", "Expected a whole number or a string.")]
    [InlineData("\"enable\": [{ \"id\": \"plan.monthly\", \"strength\": \"must\", \"value\": 1, CITE }]", "$.enable[0].value", "Expected \"asked\": value, no atLeast and per.")]
    [InlineData("\"enable\": [{ \"id\": \"plan.monthly\", \"strength\": \"must\", \"atLeast\": 1, \"per\": \"year\", CITE }]", "$.enable[0].atLeast", "Expected \"asked\": value, no atLeast and per.")]
    [InlineData("\"enable\": [{ \"id\": \"plan.basis\", \"strength\": \"must\", CITE }]", "$.enable[0].id", "This rule is in force already; use set to change its value.")]
    [InlineData("\"enable\": [{ \"id\": \"plan.file-by-march\", \"strength\": \"must\", \"from\": \"2017-09-30\", CITE }]", "$.enable[0]", "The dates reach outside those for which the rule has values.")]
    [InlineData("\"enable\": [{ \"id\": \"plan.montly\", \"strength\": \"must\", CITE }]", "$.enable[0].id", "No layer below has a rule 'plan.montly'. Did you mean 'plan.monthly'?")]
    [InlineData("\"set\": [{ \"id\": \"plan.monthly\", \"values\": [{ \"value\": \"asked\", \"strength\": \"must\", CITE }] }]", "$.set[0].values[0].strength", "The rule is switched off; use enable to switch a local practice on.")]
    [InlineData("\"set\": [{ \"id\": \"plan.lead-time\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", CITE }] }]", "$.set[0].values[0].value", "Expected a number of days, 1 to 3660: value, no atLeast and per.")]
    [InlineData("\"set\": [{ \"id\": \"plan.lead-time\", \"values\": [{ \"value\": 7, \"per\": \"year\", CITE }] }]", "$.set[0].values[0].per", "Expected a number of days, 1 to 3660: value, no atLeast and per.")]
    [InlineData("\"set\": [{ \"id\": \"overdue.grace\", \"values\": [{ \"value\": 3661, CITE }] }]", "$.set[0].values[0].value", "Expected a number of days, 0 to 3660: value, no atLeast and per.")]
    [InlineData("\"set\": [{ \"id\": \"plan.carry-over\", \"values\": [{ \"value\": \"2\", CITE }] }]", "$.set[0].values[0].value", "Expected a count, 0 to 10000: value, no atLeast and per.")]
    [InlineData("\"set\": [{ \"id\": \"plan.check-regularly\", \"values\": [{ \"value\": \"week\", CITE }] }]", "$.set[0].values[0].value", "Expected one of: year, half-year, quarter, month.")]
    [InlineData("\"add\": [{ \"id\": \"plan.basis\", TITLE, \"kind\": \"lead-time\", \"values\": [{ \"value\": 1, \"strength\": \"must\", CITE }] }]", "$.add[0].id", "The id is used by 'national layer' already; use one of your own.")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"plans\": \"year\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", \"strength\": \"must\", CITE }] }]", "$.add[0].plans", "Only requirements of these kinds have this property: plan, lead-time, deadline, items, items-limit, notice, content, answer, check-by, report-back.")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", \"strength\": \"must\", CITE }] }]", "$.add[0]", "Missing: activities.")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [{ \"value\": 1, \"strength\": \"must\", CITE }] }]", "$.add[0].values[0].atLeast", ExpectedCadence)]
    public void A_verb_that_does_not_fit_the_rule_is_refused(string verbs, string path, string en) => Refused(verbs, path, en);

    [Fact]
    public void Refusals_of_kinds_are_said_in_Chinese_too()
    {
        Refused(Add("\"kind\": \"plan\", \"plans\": \"year\", \"topic\": \"a\"", "\"asked\""), "$.add[0].topic", OnlyItems)
            .Text.Zh.Should().Be("这个属性只用于下列种类的要求：items、items-limit。");
        Refused(Add("\"kind\": \"items\", \"topic\": \"a\", \"keyPoints\": true", "1"), "$.add[0].keyPoints", Topic)
            .Text.Zh.Should().Be("topic 和 keyPoints 不能同时使用：事项按主题计数，或者只计工作重点。");
        Refused(Add("\"kind\": \"content\"", "\"asked\""), "$.add[0].kind", "Only the national layer adds content: code judges it by its id.")
            .Text.Zh.Should().Be("只有全国层可以增加 content 要求：这类要求由代码按标识判断。");
    }

    [Fact]
    public void A_kind_that_cannot_be_read_hides_no_bad_id_and_no_bad_period() =>
        Lint(Add("\"kind\": \"due\", \"plans\": \"week\"", "1").Replace("plan.mine", "Mine", StringComparison.Ordinal)).Select(problem => problem.Path)
            .Should().BeEquivalentTo("$.add[0].id", "$.add[0].kind", "$.add[0].plans");

    [Theory]
    [InlineData("\"set\": [{ \"id\": \"plan.lead-time\", \"values\": [{ \"value\": 1, CITE }] }]", "$.set[0].values[0]", "does not change")]
    [InlineData("\"set\": [{ \"id\": \"plan.basis\", \"values\": [{ \"value\": \"asked\", \"strength\": \"project-rule\", CITE }] }]", "$.set[0].values[0]", "does not change")]
    [InlineData("\"set\": [{ \"id\": \"overdue.due-soon\", \"values\": [{ \"value\": 7, CITE }] }]", "$.set[0].values[0]", "does not change")]
    [InlineData("\"set\": [{ \"id\": \"plan.file-by-march\", \"values\": [{ \"from\": \"2026-01-01\", \"value\": \"02-28\", CITE }] }]", "$.set[0].values[0]", "The rule is switched off")]
    [InlineData("\"set\": [{ \"id\": \"plan.lead-time\", \"values\": [{ \"from\": \"2018-10-27\", \"value\": 7, \"cite\": [{ \"document\": \"BRANCH-2018\" }] }] }]", "$.set[0].values[0].from", "In force before the document that it cites (2018-10-28)")]
    [InlineData("\"enable\": [{ \"id\": \"plan.monthly\", \"strength\": \"must\", \"cite\": [{ \"document\": \"BRANCH-2018\" }] }]", "$.enable[0]", "In force before the document that it cites (2018-10-28)")]
    [InlineData("\"add\": [{ \"id\": \"plan.mine\", TITLE, \"kind\": \"items\", \"values\": [{ \"value\": 1, CITE }] }]", "$.add[0].values[0]", "The rule is switched off")]
    [InlineData("\"add\": [{ \"id\": \"plan.mine\", TITLE, \"kind\": \"items\", \"values\": [{ \"value\": 1, \"strength\": \"must\", \"cite\": [{ \"document\": \"BRANCH-2018\" }] }] }]", "$.add[0].values[0]", "In force before the document that it cites (2018-10-28)")]
    public void What_is_probably_not_meant_is_warned_of(string verbs, string path, string en)
    {
        var warning = Lint(verbs).Should().ContainSingle().Subject;

        (warning.Severity, warning.Path).Should().Be((Severity.Warning, path));
        warning.Text.En.Should().Contain(en);
    }

    [Theory]
    [InlineData("\"set\": [{ \"id\": \"plan.lead-time\", \"values\": [{ \"value\": 1, \"strength\": \"must\", CITE }] }]")]
    [InlineData("\"set\": [{ \"id\": \"plan.lead-time\", \"values\": [{ \"from\": \"2018-10-28\", \"value\": 7, \"cite\": [{ \"document\": \"BRANCH-2018\" }] }] }]")]
    [InlineData("\"set\": [{ \"id\": \"overdue.due-soon\", \"values\": [{ \"value\": 8, CITE }] }]")]
    [InlineData("\"enable\": [{ \"id\": \"plan.file-by-march\", \"strength\": \"must\", \"cite\": [{ \"document\": \"FUND-2017\" }] }]")]
    [InlineData("\"add\": [{ \"id\": \"plan.mine\", TITLE, \"kind\": \"items\", \"values\": [{ \"value\": 1, \"level\": \"unverified\", CITE }] }]")]
    [InlineData("\"add\": [{ \"id\": \"overdue.mine\", TITLE, \"kind\": \"notice\", \"noticeLevel\": \"督办\", \"measure\": \"days-late\", \"values\": [{ \"value\": 1, \"strength\": \"must\", CITE }] }]")]
    public void What_is_nearly_that_is_not_warned_of(string verbs) => Lint(verbs).Should().BeEmpty();

    private static InputProblem Refused(string verbs, string path, string en)
    {
        var problem = Lint(verbs).Should().ContainSingle().Subject;
        (problem.Severity, problem.Path).Should().Be((Severity.Error, path));
        problem.Text.En.Should().Be(en);
        return problem;
    }

    /// <summary>What is said of a layer; the one document is listed only when it is cited.</summary>
    private static ValueList<InputProblem> Lint(string verbs)
    {
        var layer = Layers.With(verbs.Replace("CITE", "\"cite\": [{ \"document\": \"L\" }]", StringComparison.Ordinal)
            .Replace("TITLE", "\"title\": { \"zh\": \"甲\", \"en\": \"x\" }", StringComparison.Ordinal));
        var isCited = layer.Contains("\"document\": \"L\"", StringComparison.Ordinal);
        return Rulebook.National.Lint(isCited ? layer : layer.Replace("""{ "id": "L", "zh": "本地办法", "en": "local measures" }""", "", StringComparison.Ordinal));
    }

    private static string Add(string kind, string value) => $$"""
        "add": [{ "id": "plan.mine", TITLE, {{kind}}, "values": [{ "value": {{value}}, "strength": "must", CITE }] }]
        """;
}
