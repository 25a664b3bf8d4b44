namespace PartyWork.Domain;

/// <summary>An input was refused whole (输入被拒绝): nothing of it was taken over. A file is read to its end, so that everything wrong is said, up to 1,000
/// problems; of one event of a record that cannot be read the first thing is said (of a ballot every number), and whether events fit together once all can be read.</summary>
public sealed class InputFormatException : FormatException
{
    internal InputFormatException(ValueList<InputProblem> problems)
        : base(string.Join('\n', problems))
        => Problems = problems;

    /// <summary>What is wrong, in the order in which it was found. Never empty.</summary>
    public ValueList<InputProblem> Problems { get; }
}
