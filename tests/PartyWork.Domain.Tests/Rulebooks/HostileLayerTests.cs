using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>What a careless or hostile hand writes: never another exception, never a machine at work for minutes.</summary>
public class HostileLayerTests
{
    private const string Values = "\"values\": [{ \"atLeast\": 2, \"per\": \"month\", \"cite\": [{ \"document\": \"L\" }] }]";

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("a\\u001b[31m")]
    [InlineData("Branch")]
    public void Ids_that_are_none_and_alike_are_refused_each_by_itself(string id)
    {
        var layer = Layers.With($$"""
            "set": [{ "id": "{{id}}", {{Values}} }, { "id": "{{id}}", {{Values}} }]
            """);

        Rulebook.National.Lint(layer).Select(problem => problem.Path).Should().Equal("$.set[0].id", "$.set[1].id");
    }

    [Fact]
    public void A_hundred_thousand_wrong_entries_are_a_thousand_problems()
    {
        var layer = Layers.With($"\"set\": [{string.Join(',', Enumerable.Repeat("1", 100_000))}]");

        Rulebook.National.Lint(layer).Should().HaveCount(1_000);
    }

    [Fact]
    public void A_bad_date_of_one_document_hides_no_other_that_is_missing()
    {
        var layer = Layers.With("""
            "set": [{ "id": "branch.theme-day-monthly", "values": [{ "atLeast": 2, "per": "month", "cite": [{ "document": "X" }] }] }]
            """).Replace("\"en\": \"local measures\"", "\"en\": \"local measures\", \"date\": \"2026-02-30\"", StringComparison.Ordinal);

        Rulebook.National.Lint(layer).Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Path)
            .Should().BeEquivalentTo("$.documents[0].date", "$.set[0].values[0].cite[0].document");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\"strength\": \"must\", ", false)]
    [InlineData("\"level\": \"unverified\", ", false)]
    public void A_requirement_whose_strength_was_forgotten_is_warned_of(string strength, bool isWarned)
    {
        var layer = Layers.With($$"""
            "add": [{ "id": "local.study", "title": { "zh": "学习", "en": "study" }, "kind": "cadence", "activities": ["study-session"],
              "values": [{ {{strength}}"atLeast": 1, "per": "year", "cite": [{ "document": "L" }] }] }]
            """);

        Rulebook.National.Lint(layer).Any(problem => problem.Text.En.Contains("switched off", StringComparison.Ordinal)).Should().Be(isWarned);
    }

    [Theory]
    [InlineData("16", false)]
    [InlineData("16/2", false)]
    [InlineData("31(6)", false)]
    [InlineData("4-8", false)]
    [InlineData("4-8-9", true)]
    [InlineData("Art. 9", true)]
    [InlineData("第九条", true)]
    public void An_article_of_another_form_is_warned_of(string article, bool isWarned)
    {
        var layer = Layers.With($$"""
            "set": [{ "id": "branch.theme-day-monthly", "values": [{ "from": "2026-01-01", "atLeast": 2, "per": "month", "cite": [{ "document": "L", "article": "{{article}}" }] }] }]
            """);

        Rulebook.National.Lint(layer).Select(problem => problem.Path).Should().Equal(isWarned ? ["$.set[0].values[0].cite[0].article"] : []);
    }

    [Fact]
    public void A_misspelt_strength_is_not_answered_with_the_one_that_is_refused()
    {
        var layer = Layers.Enabling("branch.lecture-cadence", "should");

        Rulebook.National.Lint(layer).Should().ContainSingle(problem => problem.Severity == Severity.Error)
            .Which.Text.En.Should().Be("Expected one of: must, generally, project-rule.");
    }

    [Theory]
    [InlineData("branch.theme-day-montly", "L", "$.set[0].id", "branch.theme-day-monthly")]
    [InlineData("branch.theme-day-monthly", "EDU-2018", "$.set[0].values[0].cite[0].document", "EDU-2019")]
    public void A_misspelt_name_is_answered_with_the_nearest(string rule, string document, string path, string meant)
    {
        var layer = Layers.With($$"""
            "set": [{ "id": "{{rule}}", "values": [{ "from": "2026-01-01", "atLeast": 2, "per": "month", "cite": [{ "document": "{{document}}" }] }] }]
            """);

        var problem = Rulebook.National.Lint(layer).Single(problem => problem.Severity == Severity.Error);
        problem.Path.Should().Be(path);
        problem.Text.En.Should().EndWith($"Did you mean '{meant}'?");
        problem.Text.Zh.Should().EndWith($"是否应为“{meant}”？");
    }

    [Fact]
    public void What_is_near_to_nothing_is_not_guessed() =>
        Rulebook.National.Lint(Layers.With($$"""
            "set": [{ "id": "local.something-else", {{Values}} }]
            """)).Should().ContainSingle().Which.Text.En.Should().EndWith("'local.something-else'.");

    [Fact]
    public void A_bad_period_hides_no_bad_number_beside_it() =>
        Rulebook.National.Lint(Layers.With("""
            "set": [{ "id": "branch.theme-day-monthly", "values": [{ "atLeast": 0, "per": "week", "cite": [{ "document": "L" }] }] }]
            """)).Select(problem => problem.Path).Should().BeEquivalentTo("$.set[0].values[0].per", "$.set[0].values[0].atLeast");

    [Fact]
    public void Chinese_is_written_as_it_is() => PolicyProfiles.LectureMonthly.ToJson().Should().Contain("党课每月至少1次");
}
