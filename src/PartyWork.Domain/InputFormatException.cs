namespace PartyWork.Domain;

/// <summary>An input was refused whole (输入被拒绝): nothing of it was taken over. What is wrong with the form of a value ends the reading, so that it is the only
/// problem; what does not fit together is collected, up to 1,000 problems.</summary>
public sealed class InputFormatException : FormatException
{
    internal InputFormatException(ValueList<InputProblem> problems)
        : base(string.Join('\n', problems))
        => Problems = problems;

    /// <summary>What is wrong, in the order of the input. Never empty.</summary>
    public ValueList<InputProblem> Problems { get; }
}
