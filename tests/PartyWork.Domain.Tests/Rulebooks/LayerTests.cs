using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Rulebooks;

public class LayerTests
{
    private const string ThemeDay = "branch.theme-day-monthly";
    private const string MembersMeeting = "branch.members-meeting-quarterly";
    private const string Cite = "\"cite\": [{ \"document\": \"L\", \"article\": \"3\" }]";

    [Fact]
    public void A_value_set_within_its_latitude_holds_from_its_day_and_keeps_the_strength_it_covers()
    {
        var rulebook = With(Layers.Setting(MembersMeeting, 2, "quarter", from: "2026-01-01"));

        On(rulebook, MembersMeeting, "2025-12-31").Authority.Layer.Id.Should().Be("national");
        var value = On(rulebook, MembersMeeting, "2026-01-01");
        value.Value.Should().Be(new Cadence(2, WorkPeriodKind.Quarter));
        value.Authority.Layer.Id.Should().Be("local");
        value.Authority.Strength.Should().Be(Strength.Generally);
        value.Authority.Citations.Single().Text.Zh.Should().Be("《本地办法》第3条");
    }

    [Fact]
    public void A_value_that_ends_gives_way_to_the_one_below_again()
    {
        var rulebook = With(Set(MembersMeeting, $$"""{ "from": "2026-01-01", "until": "2027-01-01", "atLeast": 2, "per": "quarter", {{Cite}} }"""));

        On(rulebook, MembersMeeting, "2026-12-31").Value.AtLeast.Should().Be(2);
        On(rulebook, MembersMeeting, "2027-01-01").Value.AtLeast.Should().Be(1);
        On(rulebook, MembersMeeting, "2027-01-01").Authority.Validity.From.Should().Be(Day("2027-01-01"));
    }

    [Fact]
    public void The_nearest_layer_wins_and_may_not_weaken_the_one_before()
    {
        var county = With(Layers.Setting(MembersMeeting, 2, "quarter"));

        On(county.With(PolicyLayer.Parse(Layers.With(SetVerb(MembersMeeting, $$"""{ "atLeast": 1, "per": "month", {{Cite}} }"""), "unit"))), MembersMeeting, "2026-01-01")
            .Authority.Layer.Id.Should().Be("unit");
        Problems(() => county.With(PolicyLayer.Parse(Layers.With(SetVerb(MembersMeeting, $$"""{ "atLeast": 1, "per": "quarter", {{Cite}} }"""), "unit"))))
            .Single().OtherPath.Should().Be("local@1: $.set[0].values[0]");
    }

    [Fact]
    public void A_layer_adds_a_requirement_of_its_own()
    {
        var rulebook = With(
            $$"""
            "add": [{ "id": "local.study-monthly", "title": { "zh": "每月学习", "en": "monthly study" }, "kind": "cadence", "activities": ["study-session"],
              "values": [{ "from": "2026-01-01", "atLeast": 1, "per": "month", "strength": "must", {{Cite}} }] }]
            """);

        var review = BranchReview.Of(Given.ABranch().Record(), rulebook, Day("2026-02-01"), ReviewWindow.Of(Period("2026-01")));

        review.Of("local.study-monthly", "2026-01").Outcome.Should().Be(Outcome.Violated);
        review.Explain(review.Of("local.study-monthly", "2026-01")).Sentence.Zh.Should().Contain("每月学习").And.Contain("应当");
    }

    [Fact]
    public void A_requirement_of_a_layer_is_not_in_force_before_its_first_day()
    {
        var rulebook = With(
            $$"""
            "add": [{ "id": "local.study-monthly", "title": { "zh": "每月学习", "en": "monthly study" }, "kind": "cadence", "activities": ["study-session"],
              "values": [{ "from": "2026-01-01", "atLeast": 1, "per": "month", "strength": "must", {{Cite}} }] }]
            """);

        BranchReview.Of(Given.ABranch().Record(), rulebook, Day("2026-02-01"), ReviewWindow.Of(Period("2025")))
            .Says("local.study-monthly", "2025-12").Should().Be((Outcome.NotApplicable, FindingReason.NotInForce));
    }

    [Fact]
    public void Enabling_may_choose_another_variant()
    {
        var rulebook = With(
            """ "enable": [{ "id": "branch.lecture-cadence", "strength": "generally", "from": "2026-01-01", "atLeast": 2, "per": "year", "cite": [{ "document": "L" }] }] """);

        On(rulebook, "branch.lecture-cadence", "2026-01-01").Value.Should().Be(new Cadence(2, WorkPeriodKind.Year));
        Requirement(rulebook, "branch.lecture-cadence").On(Day("2025-12-31")).Should().BeNull();
    }

    [Fact]
    public void A_free_parameter_may_be_set()
    {
        var rulebook = With(Set("event.attributed-period", $$"""{ "value": "02-29", {{Cite}} }"""));

        rulebook.Get(ReviewParameters.AttributedUntil, Day("2025-12-31"))!.Value.InYear(2026).Should().Be(Day("2026-02-28"));
    }

    [Theory]
    [InlineData(ThemeDay, "\"atLeast\": 1, \"per\": \"quarter\"")]
    [InlineData(ThemeDay, "\"atLeast\": 11, \"per\": \"year\"")]
    [InlineData(MembersMeeting, "\"atLeast\": 4, \"per\": \"year\"")]
    [InlineData("branch.members-appraisal-yearly", "\"atLeast\": 2, \"per\": \"year\"")]
    public void A_value_outside_its_latitude_is_refused_with_both_places_and_both_articles(string rule, string cadence)
    {
        var problems = Problems(() => With(Set(rule, $$"""{ "from": "2026-01-01", {{cadence}}, {{Cite}} }""")));

        var problem = problems.Should().ContainSingle().Subject;
        problem.Path.Should().Be("$.set[0].values[0]");
        problem.OtherPath.Should().StartWith("national@").And.Contain(".values[");
        problem.Text.Zh.Should().Contain("《中国共产党支部工作条例（试行）》").And.Contain("《本地办法》第3条");
        problem.Text.En.Should().Contain("Branch Work Regulations").And.Contain("local measures, Art. 3");
    }

    [Fact]
    public void Cadences_that_cannot_be_compared_are_refused()
    {
        var rulebook = With(Layers.Setting(MembersMeeting, 1, "month"));

        Problems(() => rulebook.With(PolicyLayer.Parse(Layers.With(SetVerb(MembersMeeting, $$"""{ "atLeast": 4, "per": "quarter", {{Cite}} }"""), "unit"))))
            .Should().ContainSingle().Which.Text.En.Should().Contain("can be compared");
    }

    [Fact]
    public void A_strength_may_be_raised_and_not_lowered()
    {
        On(With(Set(MembersMeeting, $$"""{ "atLeast": 1, "per": "quarter", "strength": "must", {{Cite}} }""")), MembersMeeting, "2026-01-01")
            .Authority.Strength.Should().Be(Strength.Must);
        Problems(() => With(Set(ThemeDay, $$"""{ "from": "2026-01-01", "atLeast": 1, "per": "month", "strength": "generally", {{Cite}} }""")))
            .Should().ContainSingle().Which.Path.Should().Be("$.set[0].values[0].strength");
    }

    [Theory]
    [InlineData("\"set\": [{ \"id\": \"branch.unknown\", \"values\": [{ \"atLeast\": 1, \"per\": \"month\", CITE }] }]", "$.set[0].id", "No layer below")]
    [InlineData("\"enable\": [{ \"id\": \"branch.unknown\", \"strength\": \"must\", CITE }]", "$.enable[0].id", "No layer below")]
    [InlineData("\"enable\": [{ \"id\": \"branch.theme-day-monthly\", \"strength\": \"must\", CITE }]", "$.enable[0].id", "in force already")]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"may\", CITE }]", "$.enable[0].strength", "permission")]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", CITE }]", "$.enable[0]", "strength")]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"cite\": [] }]", "$.enable[0].cite", "citation is missing")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\" }] }]", "$.set[0].values[0]", "cite")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"cite\": [{ \"document\": \"X\" }] }] }]", "$.set[0].values[0].cite[0].document", "not listed")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 0, \"per\": \"month\", CITE }] }]", "$.set[0].values[0].atLeast", "Expected a cadence")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"value\": 2, CITE }] }]", "$.set[0].values[0].atLeast", "Expected a cadence")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 2, \"per\": \"week\", CITE }] }]", "$.set[0].values[0].per", "half-year")]
    [InlineData("\"set\": [{ \"id\": \"event.evidence-required\", \"values\": [{ \"value\": \"planned\", CITE }] }]", "$.set[0].values[0].value", "announced, reported")]
    [InlineData("\"set\": [{ \"id\": \"event.attributed-period\", \"values\": [{ \"value\": \"02-30\", CITE }] }]", "$.set[0].values[0].value", "day of the year")]
    [InlineData("\"set\": [{ \"id\": \"event.attributed-period\", \"values\": [{ \"value\": 331, CITE }] }]", "$.set[0].values[0].value", "day of the year")]
    [InlineData("\"set\": [{ \"id\": \"branch.life-meeting-fourth-quarter\", \"values\": [{ \"value\": 5, CITE }] }]", "$.set[0].values[0].value", "1 to 4")]
    [InlineData("\"set\": [{ \"id\": \"branch.life-meeting-fourth-quarter\", \"values\": [{ \"value\": \"4\", CITE }] }]", "$.set[0].values[0].value", "1 to 4")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"from\": \"2018-10-27\", \"atLeast\": 2, \"per\": \"month\", CITE }] }]", "$.set[0].values[0]", "outside those")]
    [InlineData("\"set\": [{ \"id\": \"branch.life-meeting-yearly\", \"values\": [{ \"from\": \"2026-01-01\", \"atLeast\": 1, \"per\": \"month\", CITE }] }]", "$.set[0].values[0].per", "period year")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [] }]", "$.set[0].values", "must not be empty")]
    [InlineData("\"declare\": []", "$.declare", "Only the national layer")]
    [InlineData("\"activities\": [\"picnic\"]", "$.activities", "Only the national layer")]
    [InlineData("\"add\": [{ \"id\": \"branch.theme-day-monthly\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [VALUE] }]", "$.add[0].id", "use one of your own")]
    [InlineData("\"add\": [{ \"id\": \"local\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [VALUE] }]", "$.add[0].id", "topic.kebab-case")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"quota\", \"activities\": [\"study-session\"], \"values\": [VALUE] }]", "$.add[0].kind", "cadence")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"picnic\"], \"values\": [VALUE] }]", "$.add[0].activities[0]", "Expected one of: members-meeting")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [], \"values\": [VALUE] }]", "$.add[0].activities", "must not be empty")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [{ \"atLeast\": 1, \"per\": \"month\", \"strength\": \"must\", \"level\": \"unverified\", CITE }] }]", "$.add[0].values[0].strength", "stays off")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", \"title\": { \"zh\": \"x\" }, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [VALUE] }]", "$.add[0].title", "en")]
    [InlineData("\"script\": \"1+1\"", "$.script", "spelling")]
    [InlineData("\"add\": [{ \"id\": \"event.cancelled-once\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [VALUE] }]", "$.add[0].id", "kept for")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"group-meeting\", \"group-meeting\"], \"values\": [VALUE] }]", "$.add[0].activities", "stands twice")]
    [InlineData("\"set\": [{ \"id\": \"event.attributed-period\", \"values\": [{ \"value\": \"03-31\\u0000x\", CITE }] }]", "$.set[0].values[0].value", "day of the year")]
    [InlineData("\"set\": [{ \"id\": \"event.attributed-period\", \"values\": [{ \"value\": \"\\ud800\", CITE }] }]", "$.set[0].values[0].value", "Unicode")]
    [InlineData("\"set\": [{ \"id\": \"event.attributed-period\", \"values\": [{ \"value\": 1.5, CITE }] }]", "$.set[0].values[0].value", "whole number or a string")]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"level\": \"unverified\", CITE }]", "$.enable[0].level", "stays off")]
    [InlineData("\"enable\": [{ \"id\": \"branch.lecture-cadence\", \"strength\": \"must\", \"atLeast\": 2, CITE }]", "$.enable[0]", "Expected a cadence")]
    [InlineData("\"set\": [{ \"id\": \"branch.theme-day-monthly\", \"values\": [{ \"atLeast\": 5, \"per\": \"month\", \"level\": \"unverified\", CITE }] }]", "$.set[0].values[0].level", "stays off")]
    [InlineData("\"set\": [{ \"id\": \"branch.lecture-cadence\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", \"strength\": \"must\", CITE }] }]", "$.set[0].values[0].strength", "use enable")]
    [InlineData("\"set\": [{ \"id\": \"branch.members-appraisal-yearly\", \"values\": [{ \"atLeast\": 1, \"per\": \"year\", \"from\": \"2026-01-01\", \"strength\": \"must\", CITE }] }]", "$.set[0].values[0].strength", "nor may its strength")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", TITLE, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"mainTopic\": \" \", \"values\": [VALUE] }]", "$.add[0].mainTopic", "1 to 64")]
    [InlineData("\"add\": [{ \"id\": \"local.x\", \"title\": { \"zh\": \"\", \"en\": \"x\" }, \"kind\": \"cadence\", \"activities\": [\"study-session\"], \"values\": [VALUE] }]", "$.add[0].title.zh", "one line")]
    public void A_bad_layer_is_refused_with_its_place(string verbs, string path, string says)
    {
        var json = Layers.With(verbs
            .Replace("CITE", Cite, StringComparison.Ordinal)
            .Replace("TITLE", "\"title\": { \"zh\": \"甲\", \"en\": \"x\" }", StringComparison.Ordinal)
            .Replace("VALUE", "{ \"atLeast\": 1, \"per\": \"month\", \"strength\": \"must\", \"cite\": [{ \"document\": \"L\" }] }", StringComparison.Ordinal));

        var problem = Problems(() => Rulebook.National.With(PolicyLayer.Parse(json))).Should().ContainSingle().Subject;

        problem.Path.Should().Be(path);
        problem.Text.En.Should().Contain(says);
    }

    [Theory]
    [InlineData("2026-06-01", "2026-05-01", "Overlaps")]
    [InlineData("2026-06-01", "2026-06-02", "gap")]
    [InlineData(null, "2026-06-01", "Overlaps")]
    public void Values_of_one_key_stand_in_order_without_overlap_or_gap(string? until, string from, string says)
    {
        var first = until is null ? "" : $"\"until\": \"{until}\", ";
        var problem = Problems(() => PolicyLayer.Parse(Layers.With(SetVerb(
            ThemeDay,
            $$"""{ {{first}}"atLeast": 2, "per": "month", {{Cite}} }, { "from": "{{from}}", "atLeast": 3, "per": "month", {{Cite}} }""")))).Should().ContainSingle().Subject;

        problem.Path.Should().Be("$.set[0].values[1]");
        problem.OtherPath.Should().Be("$.set[0].values[0]");
        problem.Text.En.Should().Contain(says);
    }

    [Fact]
    public void Two_entries_for_one_key_are_refused_with_both_places()
    {
        var problem = Problems(() => PolicyLayer.Parse(Layers.With(
            $$"""
            "set": [{ "id": "{{ThemeDay}}", "values": [{ "atLeast": 2, "per": "month", {{Cite}} }] },
                    { "id": "{{ThemeDay}}", "values": [{ "atLeast": 3, "per": "month", {{Cite}} }] }]
            """))).Should().ContainSingle().Subject;

        (problem.Path, problem.OtherPath).Should().Be(("$.set[1].id", "$.set[0].id"));
    }

    [Fact]
    public void Enabling_keeps_the_cadence_of_each_edition_that_is_off()
    {
        var off = With(Set("branch.lecture-cadence", $$"""
            { "until": "2026-01-01", "atLeast": 1, "per": "year", {{Cite}} }, { "from": "2026-01-01", "atLeast": 2, "per": "month", {{Cite}} }
            """));
        var on = off.With(PolicyLayer.Parse(Layers.With(
            """ "enable": [{ "id": "branch.lecture-cadence", "strength": "generally", "cite": [{ "document": "L" }] }] """, "unit")));

        On(on, "branch.lecture-cadence", "2025-12-31").Value.Should().Be(new Cadence(1, WorkPeriodKind.Year));
        On(on, "branch.lecture-cadence", "2026-01-01").Value.Should().Be(new Cadence(2, WorkPeriodKind.Month));
    }

    [Fact]
    public void Enabling_another_cadence_is_held_to_the_latitude()
    {
        var off = With($$"""
            "add": [{ "id": "local.study", "title": { "zh": "学习", "en": "study" }, "kind": "cadence", "activities": ["study-session"], "latitude": "may-raise",
              "values": [{ "atLeast": 2, "per": "month", {{Cite}} }] }]
            """);

        Problems(() => off.With(PolicyLayer.Parse(Layers.With(
            """ "enable": [{ "id": "local.study", "strength": "must", "atLeast": 1, "per": "year", "cite": [{ "document": "L" }] }] """, "unit"))))
            .Should().ContainSingle().Which.Text.En.Should().Contain("stricter");
    }

    [Fact]
    public void Enabling_on_days_for_which_the_rule_has_no_value_is_refused()
    {
        var off = With($$"""
            "add": [{ "id": "local.study", "title": { "zh": "学习", "en": "study" }, "kind": "cadence", "activities": ["study-session"],
              "values": [{ "from": "2025-01-01", "atLeast": 2, "per": "month", {{Cite}} }] }]
            """);

        Problems(() => off.With(PolicyLayer.Parse(Layers.With(
            """ "enable": [{ "id": "local.study", "strength": "must", "from": "2024-01-01", "cite": [{ "document": "L" }] }] """, "unit"))))
            .Should().ContainSingle().Which.Text.En.Should().Contain("outside those");
    }

    [Fact]
    public void A_layer_of_an_id_that_is_there_already_is_refused() =>
        Problems(() => With(Layers.AskingForReports).With(PolicyLayer.Parse(Layers.AskingForReports))).Should().ContainSingle()
            .Which.Path.Should().Be("$.id");

    [Fact]
    public void A_document_that_a_layer_below_lists_otherwise_is_refused()
    {
        var json = Layers.With("\"set\": []").Replace("\"id\": \"L\"", "\"id\": \"BRANCH-2018\"", StringComparison.Ordinal);

        Problems(() => With(json)).Should().ContainSingle().Which.Text.En.Should().Contain("another document");
    }

    [Fact]
    public void More_values_than_any_rule_needs_are_refused_in_good_time()
    {
        var values = string.Join(",", Enumerable.Range(0, 5_000).Select(i =>
            $$"""{ "from": "{{Day("1900-01-01").PlusDays(i):uuuu-MM-dd}}", "until": "{{Day("1900-01-01").PlusDays(i + 1):uuuu-MM-dd}}", "atLeast": 1, "per": "month", {{Cite}} }"""));

        Problems(() => With(Set(ThemeDay, values))).Should().ContainSingle().Which.Path.Should().Be("$.set[0].values");
    }

    [Fact]
    public void Every_problem_is_reported_at_once() =>
        Problems(() => With(
            $$"""
            "set": [{ "id": "branch.unknown", "values": [{ "atLeast": 2, "per": "month", {{Cite}} }] },
                    { "id": "{{ThemeDay}}", "values": [{ "from": "2026-01-01", "atLeast": 1, "per": "year", "cite": [{ "document": "X" }] }] }]
            """)).Should().HaveCountGreaterThan(1);

    [Fact]
    public void The_same_layer_gives_the_same_fingerprint_however_it_is_laid_out()
    {
        var json = Layers.Setting(MembersMeeting, 2, "quarter");
        var squeezed = string.Concat(json.Where(c => c is not '\n')).Replace(": ", ":", StringComparison.Ordinal);

        With2(json).Fingerprint.Should().Be(With2(squeezed).Fingerprint);
        With2(json).Fingerprint.Should().NotBe(With2(Layers.Setting(MembersMeeting, 3, "quarter")).Fingerprint);
        PolicyLayer.Parse(PolicyLayer.Parse(json).ToJson()).ToJson().Should().Be(PolicyLayer.Parse(json).ToJson());

        static Rulebook With2(string layer) => Rulebook.National.With(PolicyLayer.Parse(layer));
    }

    [Fact]
    public void A_layer_leaves_the_rulebook_below_as_it_was()
    {
        var before = Rulebook.National.Fingerprint;
        With(Layers.Setting(MembersMeeting, 2, "quarter"));

        Rulebook.National.Fingerprint.Should().Be(before);
        Requirement(Rulebook.National, MembersMeeting).On(Day("2026-01-01"))!.Value.AtLeast.Should().Be(1);
    }

    [Fact]
    public void A_layer_too_large_or_too_deep_is_refused()
    {
        Problems(() => PolicyLayer.Parse(new string(' ', 1_000_001))).Single().Text.En.Should().Contain("1000000");
        Problems(() => PolicyLayer.Parse(Set(MembersMeeting, "{ \"value\": " + new string('[', 40)))).Single().Text.En.Should().Contain("16 levels");
    }

    [Fact]
    public void A_value_from_a_single_source_says_so()
    {
        var rulebook = With(Set(MembersMeeting, $$"""{ "atLeast": 2, "per": "quarter", "level": "single", {{Cite}} }"""));

        On(rulebook, MembersMeeting, "2026-01-01").Authority.Text().Zh.Should().EndWith("（单一来源）");
    }

    private static Rulebook With(string verbsOrLayer) => Rulebook.National.With(PolicyLayer.Parse(
        verbsOrLayer.TrimStart().StartsWith('{') ? verbsOrLayer : Layers.With(verbsOrLayer)));

    private static string Set(string rule, string values) => Layers.With(SetVerb(rule, values));

    private static string SetVerb(string rule, string values) => $$"""
        "set": [{ "id": "{{rule}}", "values": [{{values}}] }]
        """;

    private static CadenceRequirement Requirement(Rulebook rulebook, string id) => rulebook.Cadences.Single(cadence => cadence.Rule.Id == id);

    private static InForce<Cadence> On(Rulebook rulebook, string id, string day) => Requirement(rulebook, id).On(Day(day))!;

    private static ValueList<InputProblem> Problems(Func<object> load) =>
        load.Should().Throw<InputFormatException>().Which.Problems;
}
