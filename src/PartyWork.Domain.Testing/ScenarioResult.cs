namespace PartyWork.Domain.Testing;

/// <summary>How a case went (用例结果).</summary>
public sealed record ScenarioResult
{
    internal ScenarioResult(string name, ValueList<LocalizedText> differences)
    {
        Name = name;
        Differences = differences;
    }

    /// <summary>The name of the case.</summary>
    public string Name { get; }

    /// <summary>Whether everything was as expected.</summary>
    public bool Passed => Differences.Count == 0;

    /// <summary>What was not, one sentence each: the place in the case, what was expected, what was found and why.</summary>
    public ValueList<LocalizedText> Differences { get; }

    /// <summary>Passed, or every difference.</summary>
    public override string ToString() => Passed ? $"passed: {Name}" : $"failed: {Name}\n  {string.Join("\n  ", Differences)}";
}
