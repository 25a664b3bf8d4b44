namespace PartyWork.Domain.Testing;

/// <summary>Something was not as a test expected (不符合预期). Every test framework shows the message.</summary>
public sealed class ExpectationFailedException : Exception
{
    internal ExpectationFailedException(ValueList<LocalizedText> differences)
        : base(string.Join('\n', differences.Select(difference => difference.En)))
        => Differences = differences;

    /// <summary>What differs, one sentence each. Never empty.</summary>
    public ValueList<LocalizedText> Differences { get; }
}
