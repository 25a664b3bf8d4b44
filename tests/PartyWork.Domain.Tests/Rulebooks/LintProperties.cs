using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>Loading a layer refuses exactly what the linter calls an error, however the layer is broken.</summary>
public class LintProperties
{
    private const int Layers = 400;

    /// <summary>The national layer, and one that leaves another latitude, other documents and a practice switched on.</summary>
    private static readonly Rulebook[] Rulebooks =
    [
        Rulebook.National,
        Rulebook.National.With(PolicyLayer.Parse(Reviews.Layers.With(
            """
            "set": [{ "id": "branch.theme-day-monthly", "values": [{ "from": "2024-01-01", "until": "2025-06-01", "atLeast": 2, "per": "month", "cite": [{ "document": "L" }] }] }],
            "enable": [{ "id": "branch.lecture-cadence", "strength": "must", "until": "2025-01-01", "cite": [{ "document": "L" }] }]
            """, "county"))),
    ];

    private static readonly ILookup<bool, (string Json, Rulebook Rulebook)> Loaded = Enumerable.Range(1, Layers)
        .Select(seed => (Json: RandomLayers.Mutated(seed), Rulebook: Rulebooks[seed % Rulebooks.Length]))
        .ToLookup(layer => Refusal(layer.Json, layer.Rulebook) is null);

    [Fact]
    public void The_layers_tried_are_refused_and_loaded_often_enough_to_mean_something()
    {
        RandomLayers.Valid.Should().OnlyContain(json => Refusal(json, Rulebook.National) == null);
        Loaded[true].Count().Should().BeGreaterThan(Layers / 20);
        Loaded[false].Count().Should().BeGreaterThan(Layers / 2);
    }

    [Fact]
    public void What_loads_has_no_error()
    {
        foreach (var (json, rulebook) in Loaded[true]) Errors(json, rulebook).Should().BeEmpty("this loads: {0}", json);
    }

    [Fact]
    public void What_is_refused_has_every_problem_that_the_refusal_names()
    {
        foreach (var (json, rulebook) in Loaded[false])
            Refusal(json, rulebook)!.Problems.Should().NotBeEmpty().And.BeSubsetOf(Errors(json, rulebook), "this is refused: {0}", json);
    }

    [Fact]
    public void A_refusal_names_no_warning()
    {
        foreach (var (json, rulebook) in Loaded[false])
            Refusal(json, rulebook)!.Problems.Should().OnlyContain(problem => problem.Severity == Severity.Error, "this is refused: {0}", json);
    }

    [Fact]
    public void The_same_is_never_said_twice_of_one_place()
    {
        foreach (var (json, rulebook) in Loaded.SelectMany(layers => layers))
            rulebook.Lint(json).Select(problem => (problem.Path, problem.Text)).Should().OnlyHaveUniqueItems("of {0}", json);
    }

    [Fact]
    public void Linting_twice_says_the_same()
    {
        foreach (var (json, rulebook) in Loaded.SelectMany(layers => layers).Take(50)) rulebook.Lint(json).Should().Equal(rulebook.Lint(json));
    }

    [Fact]
    public void What_loads_is_written_and_read_again_without_a_difference()
    {
        foreach (var (json, _) in Loaded[true])
        {
            var written = PolicyLayer.Parse(json).ToJson();
            PolicyLayer.Parse(written).ToJson().Should().Be(written, "of {0}", json);
        }
    }

    private static IEnumerable<InputProblem> Errors(string json, Rulebook rulebook) =>
        rulebook.Lint(json).Where(problem => problem.Severity == Severity.Error);

    /// <summary>Any other exception fails the test that asked.</summary>
    private static InputFormatException? Refusal(string json, Rulebook rulebook)
    {
        try
        {
            rulebook.With(PolicyLayer.Parse(json));
            return null;
        }
        catch (InputFormatException refused)
        {
            return refused;
        }
    }
}
