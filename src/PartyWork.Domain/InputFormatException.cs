namespace PartyWork.Domain;

/// <summary>An input was refused whole (输入被拒绝): nothing of it was taken over. Layers and scenarios are read to their end, so that everything wrong is
/// said, up to 1,000 problems; in a record, a value of the wrong form ends the reading and is the only problem, and what does not fit together is collected.</summary>
public sealed class InputFormatException : FormatException
{
    internal InputFormatException(ValueList<InputProblem> problems)
        : base(string.Join('\n', problems))
        => Problems = problems;

    /// <summary>What is wrong, in the order in which it was found. Never empty.</summary>
    public ValueList<InputProblem> Problems { get; }
}
