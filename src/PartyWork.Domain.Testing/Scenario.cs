using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Testing.Scenarios;

namespace PartyWork.Domain.Testing;

/// <summary>
/// A case written as JSON (情景用例): the facts, a day, the layers, and what must and must not be found, decided, in force or calculated. Users test their policy
/// with it, without a compiler; the format is in docs/scenarios.md.
/// </summary>
public sealed class Scenario
{
    internal Scenario(string name, Rulebook rulebook, BranchRecord? record)
    {
        Name = name;
        Rulebook = rulebook;
        Record = record;
    }

    /// <summary>What the case shows, as a sentence; one of its kind in its file.</summary>
    public string Name { get; }

    /// <summary>The rules, the case's layers included.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The facts before the acts of the case; null: the case needs none.</summary>
    public BranchRecord? Record { get; }

    /// <summary>The JSON Schema (2020-12) of a file of scenarios, for editors (情景用例的 JSON Schema).</summary>
    public static string JsonSchema { get; } = EmbeddedText.Read("scenario.schema.json", typeof(Scenario).Assembly);

    internal LocalDate? On { get; init; }

    internal ReviewWindow? Window { get; init; }

    internal bool AssumeComplete { get; init; }

    internal ValueList<PartyOrganization> Organizations { get; init; } = [];

    internal ValueList<ActExpectation> Acts { get; init; } = [];

    internal ValueList<FindingExpectation> Findings { get; init; } = [];

    internal ValueList<FindingExpectation> Absent { get; init; } = [];

    internal ValueList<ValueExpectation> Values { get; init; } = [];

    internal ValueList<DateExpectation> Dates { get; init; } = [];

    internal ValueList<PlanExpectation> Plans { get; init; } = [];

    internal ValueList<SizeExpectation> Sizes { get; init; } = [];

    internal ValueList<KindExpectation> Kinds { get; init; } = [];

    internal ValueList<MemberExpectation> Members { get; init; } = [];

    internal ValueList<StatedExpectation> Stated { get; init; } = [];

    /// <summary>Reads a file of scenarios, <c>schemaVersion</c> 1, at most 5,000,000 characters.</summary>
    /// <param name="json">The text.</param>
    /// <param name="layerFile">Gives the text of a layer file that a scenario names, null where there is none; not given: scenarios name profiles only.</param>
    /// <exception cref="InputFormatException">The text is not of that form: every problem with its place.</exception>
    public static ValueList<Scenario> Parse(string json, Func<string, string?>? layerFile = null)
    {
        var problems = new InputProblems();
        var scenarios = new ScenarioReader(layerFile ?? (_ => null), problems).Read(json);
        problems.ThrowIfWrong();
        return scenarios!;
    }

    /// <summary>Runs the case: the acts first, then everything that is expected.</summary>
    public ScenarioResult Run() => new(Name, new ScenarioRun(this).Differences().ToValueList());

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
