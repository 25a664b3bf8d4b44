using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>What layers say about the size of organisations: added, set and enabled as other requirements are, and refused with their place.</summary>
public class SizeLayerTests
{
    private const string Cite = "\"cite\": [{ \"document\": \"L\", \"article\": \"3\" }]";
    private const string OnlySizes = "Only requirements of these kinds have this property: size, size-limit.";

    [Theory]
    [InlineData("size", "members", "5", "至少5人", "at least 5")]
    [InlineData("size-limit", "units", "0", "至多0个", "at most 0")]
    [InlineData("size-limit", "committee-members", "9", "至多9人", "at most 9")]
    public void A_layer_adds_a_requirement_about_sizes(string kind, string counts, string value, string zh, string en)
    {
        var rulebook = With(Add(kind, $$""" "concerns": ["branch", "general-branch"], "counts": "{{counts}}" """, $$""" "from": "2026-01-01", "value": {{value}}, "strength": "must" """));

        var size = rulebook.Sizes[^1];
        (size.Rule.Id, size.Concerns.Count, size.Latitude, size.FewerWithApproval, $"{size}").Should().Be(("local.mine", 2, Latitude.MayRaise, false, "local.mine"));
        size.On(Day("2025-12-31")).Should().BeNull();
        rulebook.ValuesOn(Day("2026-01-01"))[^1].Value.Should().Be(new LocalizedText(zh, en));
        rulebook.Rules[^1].Should().Be(size.Rule);
        rulebook.Provenance("local.mine", Day("2026-01-01"))[^1].IsDecisive.Should().BeTrue();
    }

    [Theory]
    [InlineData("size", "\"counts\": \"members\"", "1", "$.add[0]", "Missing: concerns.")]
    [InlineData("size", "\"concerns\": [\"branch\"]", "1", "$.add[0]", "Missing: counts.")]
    [InlineData("size", "\"concerns\": [], \"counts\": \"members\"", "1", "$.add[0].concerns", "The list must not be empty.")]
    [InlineData("size", "\"concerns\": [\"branch\", \"branch\"], \"counts\": \"members\"", "1", "$.add[0].concerns", "A kind of organisation stands twice.")]
    [InlineData("size", "\"concerns\": [\"branch\"], \"counts\": \"members\"", "0", "$.add[0].values[0].value", "Expected a count, 1 to 10000: value, no atLeast and per.")]
    [InlineData("size-limit", "\"concerns\": [\"branch\"], \"counts\": \"members\", \"fewerWithApproval\": true", "1", "$.add[0].fewerWithApproval", "Only requirements of these kinds have this property: size.")]
    [InlineData("size", "\"concerns\": [\"branch\"], \"counts\": \"members\", \"plans\": \"year\"", "1", "$.add[0].plans", "Only requirements of these kinds have this property: plan, lead-time, deadline, items, items-limit, notice, content, answer, check-by, report-back.")]
    [InlineData("items", "\"counts\": \"members\"", "1", "$.add[0].counts", OnlySizes)]
    [InlineData("items", "\"concerns\": [\"branch\"]", "1", "$.add[0].concerns", "Only requirements of these kinds have this property: cadence, size, size-limit.")]
    public void What_does_not_fit_is_refused_with_its_place(string kind, string more, string value, string path, string en)
    {
        var problem = Rulebook.National.Lint(Layers.With(Add(kind, more, $$""" "value": {{value}}, "strength": "must" """))).Should().ContainSingle().Subject;

        (problem.Severity, problem.Path, problem.Text.En).Should().Be((Severity.Error, path, en));
    }

    [Fact]
    public void A_kind_of_organisation_or_a_count_that_nobody_knows_is_refused()
    {
        Problem(""" "concerns": ["cell"], "counts": "members" """).Should().Be(
            "$.add[0].concerns[0]: Expected one of: branch, joint-branch, project-branch, temporary-branch, mobile-branch, general-branch, primary-committee.");
        Problem(""" "concerns": ["branch"], "counts": "friends" """).Should().StartWith("$.add[0].counts: Expected one of: full-members, members, units,");

        static string Problem(string more) =>
            Rulebook.National.Lint(Layers.With(Add("size", more, """ "value": 1, "strength": "must" """))).Single().ToString();
    }

    [Fact]
    public void Only_the_first_layer_names_kinds_of_organisation() =>
        Rulebook.National.Lint(Layers.With(""" "organizations": ["cell"] """)).Should().Contain(problem => problem.Path == "$.organizations" && problem.Severity == Severity.Error);

    [Fact]
    public void Every_kind_of_organisation_that_the_national_layer_names_is_one_that_code_knows() =>
        Rulebook.National.Organizations.Should().OnlyHaveUniqueItems().And.BeSubsetOf(Words<OrganizationKind>.All);

    [Fact]
    public void A_lower_limit_is_the_stricter_and_a_higher_least()
    {
        Loads("branch.max-members", "40").Should().BeTrue();
        Loads("branch.max-members", "60").Should().BeFalse();
        Loads("branch.min-full-members", "4").Should().BeFalse("nobody changes the Constitution's number");
        Loads("general-branch.size", "40").Should().BeTrue();

        static bool Loads(string id, string value) => Rulebook.National.Lint(Layers.With(
            $$""" "set": [{ "id": "{{id}}", "values": [{ "value": {{value}}, {{Cite}} }] }] """)).All(problem => problem.Severity == Severity.Warning);
    }

    [Fact]
    public void A_set_that_changes_nothing_is_warned_of() => Rulebook.National.Lint(Layers.With(
        $$""" "set": [{ "id": "branch.joint-units", "values": [{ "from": "2026-01-01", "value": 5, {{Cite}} }] }] """))
        .Single().Text.En.Should().StartWith("Sets the value and the strength that hold already");

    [Theory]
    [InlineData("state-organs")]
    [InlineData("state-owned-enterprises")]
    [InlineData("villages")]
    public void A_sector_has_nothing_that_is_probably_not_meant(string profile) =>
        Rulebook.National.Lint(PolicyProfiles.All.Single(layer => layer.Identity.Id == profile).ToJson()).Should().BeEmpty();

    private static Rulebook With(string verbs) => Rulebook.National.With(PolicyLayer.Parse(Layers.With(verbs)));

    private static string Add(string kind, string more, string value) => $$"""
        "add": [{ "id": "local.mine", "title": { "zh": "甲", "en": "x" }, "kind": "{{kind}}", {{more}}, "values": [{ {{value}}, {{Cite}} }] }]
        """;
}
