using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Laws;
using PartyWork.Domain.Tests.Reviews;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>Each warning by an example that gives it and the nearest that does not.</summary>
public class LintWarningTests
{
    private const string MembersMeeting = "branch.members-meeting-quarterly";
    private const string ThemeDay = "branch.theme-day-monthly";
    private const string Lecture = "branch.lecture-cadence";
    private const string Quarter = "branch.life-meeting-fourth-quarter";
    private const string Cite = "\"cite\": [{ \"document\": \"L\" }]";

    /// <summary>What it is about, the verbs, the place, a piece in each language.</summary>
    public static TheoryData<string, string, string, string, string> Warned => new()
    {
        { "a document that nothing cites", Set(ThemeDay, """ "atLeast": 2, "per": "month", "cite": [{ "document": "BRANCH-2018" }], "from": "2026-01-01" """), "$.documents[0].id", "没有被引用", "never cited" },
        { "no quarter ends", Set(MembersMeeting, $$""" "from": "2026-01-01", "until": "2026-03-31", "atLeast": 2, "per": "quarter", {{Cite}} """), "$.set[0].values[0]", "没有任何一个周期届满", "No period ends" },
        { "no year ends", Add($$""" "from": "2026-01-02", "until": "2026-12-31", "atLeast": 2, "per": "year", "strength": "must", {{Cite}} """), "$.add[0].values[0]", "没有任何一个周期届满", "No period ends" },
        { "no year ends from the rule's own first day on", Set("branch.party-history-yearly", $$""" "until": "2024-12-31", "atLeast": 2, "per": "year", {{Cite}} """), "$.set[0].values[0]", "没有任何一个周期届满", "No period ends" },
        { "no quarter of the practice ends", Enable($$""" "from": "2026-01-01", "until": "2026-03-31", {{Cite}} """), "$.enable[0]", "没有任何一个周期届满", "No period ends" },
        { "no half-year of the other cadence ends", Enable($$""" "from": "2026-01-01", "until": "2026-06-30", "atLeast": 1, "per": "half-year", {{Cite}} """), "$.enable[0]", "没有任何一个周期届满", "No period ends" },
        { "the cadence that holds", Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 1, "per": "quarter", {{Cite}} """), "$.set[0].values[0]", "没有改变要求", "does not change" },
        { "the cadence and the strength that hold", Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 1, "per": "quarter", "strength": "generally", {{Cite}} """), "$.set[0].values[0]", "没有改变要求", "does not change" },
        { "the quarter that holds", Set(Quarter, $$""" "value": 4, {{Cite}} """), "$.set[0].values[0]", "没有改变要求", "does not change" },
        { "a practice that stays off", Set(Lecture, $$""" "atLeast": 1, "per": "year", {{Cite}} """), "$.set[0].values[0]", "没有启用", "switched off" },
        { "nothing before the first value", Add($$""" "atLeast": 1, "per": "year", "strength": "must", {{Cite}} """, """ "before": "not-modelled", """), "$.add[0].before", "不会用到", "never reached" },
        { "a day before its document", Set(MembersMeeting, """ "from": "2024-12-31", "atLeast": 2, "per": "quarter", "cite": [{ "document": "DATED" }] """), "$.set[0].values[0].from", "2025-01-01", "In force before" },
        { "always, before its document", Add(""" "atLeast": 1, "per": "year", "strength": "must", "cite": [{ "document": "DATED" }] """), "$.add[0].values[0]", "2025-01-01", "In force before" },
        { "a practice before its document", Enable(""" "from": "2024-12-31", "cite": [{ "document": "DATED" }] """), "$.enable[0].from", "2025-01-01", "In force before" },
        { "before the first of two documents", Set(MembersMeeting, """ "from": "2018-12-31", "atLeast": 2, "per": "quarter", "cite": [{ "document": "DATED" }, { "document": "EDU-2019" }] """), "$.set[0].values[0].from", "2019-05-06", "In force before" },
        { "29 in a month", Set(ThemeDay, $$""" "from": "2026-01-01", "atLeast": 29, "per": "month", {{Cite}} """), "$.set[0].values[0].atLeast", "最短的周期只有28天", "28 days" },
        { "91 in a quarter", Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 91, "per": "quarter", {{Cite}} """), "$.set[0].values[0].atLeast", "最短的周期只有90天", "90 days" },
        { "182 in a half-year", Enable($$""" "atLeast": 182, "per": "half-year", {{Cite}} """), "$.enable[0].atLeast", "最短的周期只有181天", "181 days" },
        { "366 in a year", Add($$""" "atLeast": 366, "per": "year", "strength": "must", {{Cite}} """), "$.add[0].values[0].atLeast", "最短的周期只有365天", "365 days" },
        { "what is asked already", Add($$""" "from": "2026-01-01", "atLeast": 1, "per": "month", "strength": "must", {{Cite}} """, activity: "themed-party-day"), "$.add[0].values[0]", "没有增加内容", "adds nothing" },
        { "less than is asked already", Add($$""" "from": "2026-01-01", "atLeast": 12, "per": "year", "strength": "generally", {{Cite}} """, activity: "themed-party-day"), "$.add[0].values[0]", "没有增加内容", "adds nothing" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "a document that is cited", Set(ThemeDay, $$""" "from": "2026-01-01", "atLeast": 2, "per": "month", {{Cite}} """) },
        { "one quarter ends", Set(MembersMeeting, $$""" "from": "2026-03-31", "until": "2026-04-01", "atLeast": 2, "per": "quarter", {{Cite}} """) },
        { "one year ends", Add($$""" "from": "2026-12-31", "until": "2027-01-01", "atLeast": 2, "per": "year", "strength": "must", {{Cite}} """) },
        { "one year ends from the rule's own first day on", Set("branch.party-history-yearly", $$""" "until": "2025-01-01", "atLeast": 2, "per": "year", {{Cite}} """) },
        { "one quarter of the practice ends", Enable($$""" "from": "2026-01-01", "until": "2026-04-01", {{Cite}} """) },
        { "one half-year of the other cadence ends", Enable($$""" "from": "2026-01-01", "until": "2026-07-01", "atLeast": 1, "per": "half-year", {{Cite}} """) },
        { "the cadence that holds, more strongly", Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 1, "per": "quarter", "strength": "must", {{Cite}} """) },
        { "once more than holds", Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 2, "per": "quarter", {{Cite}} """) },
        { "another quarter", Set(Quarter, $$""" "value": 3, {{Cite}} """) },
        { "a first day before which something was", Add($$""" "from": "2026-01-01", "atLeast": 1, "per": "year", "strength": "must", {{Cite}} """, """ "before": "not-modelled", """) },
        { "a duty that was always new", Add($$""" "atLeast": 1, "per": "year", "strength": "must", {{Cite}} """, """ "before": "not-in-force", """) },
        { "the day of its document", Set(MembersMeeting, """ "from": "2025-01-01", "atLeast": 2, "per": "quarter", "cite": [{ "document": "DATED" }] """) },
        { "a document without a day", Set(MembersMeeting, """ "from": "2024-12-31", "atLeast": 2, "per": "quarter", "cite": [{ "document": "L" }, { "document": "DATED" }] """) },
        { "the first of two documents", Set(MembersMeeting, """ "from": "2019-05-06", "atLeast": 2, "per": "quarter", "cite": [{ "document": "DATED" }, { "document": "EDU-2019" }] """) },
        { "as far as the rule reaches, and so does its document", Set(MembersMeeting, """ "atLeast": 2, "per": "quarter", "cite": [{ "document": "BRANCH-2018", "article": "11" }] """) },
        { "28 in a month", Set(ThemeDay, $$""" "from": "2026-01-01", "atLeast": 28, "per": "month", {{Cite}} """) },
        { "90 in a quarter", Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 90, "per": "quarter", {{Cite}} """) },
        { "181 in a half-year", Enable($$""" "atLeast": 181, "per": "half-year", {{Cite}} """) },
        { "365 in a year", Add($$""" "atLeast": 365, "per": "year", "strength": "must", {{Cite}} """) },
        { "more than is asked already", Add($$""" "from": "2026-01-01", "atLeast": 13, "per": "year", "strength": "must", {{Cite}} """, activity: "themed-party-day") },
        { "as much, more strongly", Add($$""" "from": "2026-01-01", "atLeast": 1, "per": "quarter", "strength": "must", {{Cite}} """, activity: "members-meeting") },
        { "as much, about a topic", Add($$""" "from": "2026-01-01", "atLeast": 1, "per": "month", "strength": "must", {{Cite}} """, """ "mainTopic": "elections", """, "themed-party-day") },
        { "as much, of one of the kinds only", Add($$""" "from": "2026-01-01", "atLeast": 1, "per": "year", "strength": "must", {{Cite}} """, """ "mainTopic": "party-history", """) },
        { "as much, where a practice is off", Add($$""" "from": "2026-01-01", "atLeast": 1, "per": "quarter", "strength": "must", {{Cite}} """, activity: "party-lecture") },
        { "as much, from an earlier day", Add($$""" "atLeast": 1, "per": "month", "strength": "must", {{Cite}} """, activity: "themed-party-day") },
    };

    [Theory]
    [MemberData(nameof(Warned))]
    public void A_warning_names_its_place_and_its_reason_in_both_languages(string about, string verbs, string path, string zh, string en)
    {
        var warning = Rulebook.National.Lint(verbs).Should().ContainSingle("of {0}", about).Subject;

        (warning.Severity, warning.Path).Should().Be((Severity.Warning, path));
        warning.Text.Zh.Should().Contain(zh);
        warning.Text.En.Should().Contain(en);
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void What_is_nearly_that_is_not_warned_of(string about, string layer) =>
        Rulebook.National.Lint(layer).Should().BeEmpty("of {0}", about);

    [Theory]
    [MemberData(nameof(Warned))]
    public void A_layer_with_warnings_alone_is_loaded(string about, string layer, string path, string zh, string en)
    {
        Rulebook.National.With(PolicyLayer.Parse(layer)).Layers.Should().HaveCount(2, "{0} {1}: {2}, {3}", about, path, zh, en);
    }

    [Fact]
    public void A_practice_that_a_layer_below_has_switched_on_is_not_off()
    {
        var below = Rulebook.National.With(PolicyLayer.Parse(Layers.Enabling(Lecture, "must")));
        var layer = Layers.With($$""" "set": [{ "id": "{{Lecture}}", "values": [{ "from": "2026-01-01", "atLeast": 1, "per": "year", {{Cite}} }] }] """, "unit");

        below.Lint(layer).Should().BeEmpty();
    }

    [Fact]
    public void What_holds_already_is_named_with_its_place() =>
        Rulebook.National.Lint(Set(MembersMeeting, $$""" "from": "2026-01-01", "atLeast": 1, "per": "quarter", {{Cite}} """))
            .Single().OtherPath.Should().Be($"{Rulebook.National.Layers[0]}: $.add[0].values[0]");

    [Fact]
    public void Of_what_is_wrong_nothing_is_warned() =>
        Rulebook.National.Lint(Set(MembersMeeting, $$""" "from": "2026-01-01", "until": "2025-01-01", "atLeast": 200, "per": "quarter", {{Cite}} """))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void Warnings_of_the_right_parts_stand_beside_errors_of_the_others()
    {
        var json = Layers.With($$"""
            "set": [{ "id": "branch.unknown", "values": [{ "atLeast": 1, "per": "month", {{Cite}} }] },
                    { "id": "{{MembersMeeting}}", "values": [{ "from": "2026-01-01", "atLeast": 1, "per": "quarter", {{Cite}} }] }]
            """);

        Rulebook.National.Lint(json).Select(problem => (problem.Path, problem.Severity))
            .Should().Equal(("$.set[0].id", Severity.Error), ("$.set[1].values[0]", Severity.Warning));
    }

    [Fact]
    public void The_national_layer_says_nothing_that_nobody_reads_and_nothing_that_is_not_meant() => Warnings(National()).Should().BeEmpty();

    [Fact]
    public void A_parameter_that_no_code_reads_is_seen()
    {
        var json = National().Replace("\"declare\": [", """
            "declare": [{
              "id": "local.unread", "title": { "zh": "甲", "en": "x" }, "type": "quarter", "latitude": "free",
              "values": [{ "value": 1, "strength": "project-rule", "level": "design", "cite": [{ "document": "PROJECT" }] }] },
            """, StringComparison.Ordinal);

        var warning = Warnings(json).Should().ContainSingle().Subject;

        warning.Path.Should().Be("$.declare[0].id");
        warning.Text.En.Should().Contain("never read");
        warning.Text.Zh.Should().Contain("没有被使用");
    }

    [Fact]
    public void The_ready_layers_lint_clean()
    {
        PolicyProfiles.All.Should().HaveCount(18);
        foreach (var profile in Directory.GetFiles(Repository.PathOf("src/PartyWork.Domain/Rulebooks/profiles")))
            Rulebook.National.Lint(File.ReadAllText(profile)).Should().BeEmpty("{0} is shipped", Path.GetFileName(profile));
    }

    [Fact]
    public void The_layer_of_the_sample_lints_clean() =>
        Rulebook.National.Lint(Repository.Read("samples/BranchReview/layers/example-county.json")).Should().BeEmpty();

    private static ValueList<InputProblem> Warnings(string json)
    {
        var problems = new InputProblems();
        var document = PolicyLayer.Read(json, problems)!;
        var laid = LayerCompilation.Lay(document, RulebookContent.Empty, [], problems);
        var keysRead = DeclarationLaws.Constants.Select(constant => constant.Id).ToList();
        new LayerWarnings(RulebookContent.Empty, laid, problems, keysRead).Check(document);
        return problems.Found;
    }

    private static string National() => Repository.Read("src/PartyWork.Domain/Rulebooks/national.json");

    private static string Set(string rule, string value) => Layer($$"""
        "set": [{ "id": "{{rule}}", "values": [{ {{value}} }] }]
        """);

    private static string Enable(string value) => Layer($$"""
        "enable": [{ "id": "{{Lecture}}", "strength": "must", {{value}} }]
        """);

    private static string Add(string value, string more = "", string activity = "study-session") => Layer($$"""
        "add": [{ "id": "local.x", "title": { "zh": "甲", "en": "x" }, "kind": "cadence", {{more}} "activities": ["{{activity}}"], "values": [{ {{value}} }] }]
        """);

    /// <summary>A layer that lists one document with a day, if it is cited, and one without.</summary>
    private static string Layer(string verbs)
    {
        var dated = """{ "id": "DATED", "zh": "有日期的办法", "en": "dated measures", "date": "2025-01-01" }""";
        var layer = Layers.With(verbs);
        if (verbs.Contains("article", StringComparison.Ordinal)) return layer.Replace("""{ "id": "L", "zh": "本地办法", "en": "local measures" }""", "", StringComparison.Ordinal);
        if (!verbs.Contains("\"DATED\"", StringComparison.Ordinal)) return layer;
        return verbs.Contains("\"L\"", StringComparison.Ordinal)
            ? layer.Replace("\"documents\": [", "\"documents\": [" + dated + ", ", StringComparison.Ordinal)
            : layer.Replace("""{ "id": "L", "zh": "本地办法", "en": "local measures" }""", dated, StringComparison.Ordinal);
    }
}
