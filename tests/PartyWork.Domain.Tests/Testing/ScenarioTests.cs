using PartyWork.Domain.Testing;
using PartyWork.Domain.Tests.Laws;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>The rules, as scenarios: one file a rule, the worked examples first.</summary>
public class ScenarioTests
{
    public static IEnumerable<object[]> Cases => ScenarioFolder.TheoryData(Folder);

    private static string Folder => Repository.PathOf("tests/scenarios");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_scenario_holds(string file, string name) => ScenarioFolder.Verify(Folder, file, name);

    [Fact]
    public void A_file_is_named_by_the_rule_that_it_is_about() => Law.Holds(
        "Name it tests/scenarios/<topic>/<rule>.json.",
        ScenarioFolder.Files(Folder).Where(file => !Rule.IsId(file.Replace(".json", "", StringComparison.Ordinal).Replace('/', '.'))));
}
