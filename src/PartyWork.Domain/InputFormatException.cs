namespace PartyWork.Domain;

/// <summary>An input was refused whole (输入被拒绝): nothing of it was taken over. Carries every problem that was found.</summary>
public sealed class InputFormatException : FormatException
{
    internal InputFormatException(ValueList<InputProblem> problems)
        : base(string.Join('\n', problems))
        => Problems = problems;

    /// <summary>What is wrong, in the order of the input. Never empty.</summary>
    public ValueList<InputProblem> Problems { get; }
}
