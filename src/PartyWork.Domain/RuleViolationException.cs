namespace PartyWork.Domain;

/// <summary>A refusal, thrown (拒绝): the same data as <see cref="Decision{TState, TEvent}.Refusals"/> for those who do not ask first.</summary>
public sealed class RuleViolationException : InvalidOperationException
{
    internal RuleViolationException(ValueList<Violation> violations)
        : base(string.Join(" ", violations))
        => Violations = violations;

    /// <summary>Every condition that refused, in the order written. Never empty.</summary>
    public ValueList<Violation> Violations { get; }
}
