namespace PartyWork.Domain;

/// <summary>
/// The answer to an act (决定): the state after it and the events that record it, or every reason against it.
/// Ask <see cref="IsAccepted"/>, or take <see cref="State"/> and let a refusal throw.
/// </summary>
/// <typeparam name="TState">The thing acted on.</typeparam>
/// <typeparam name="TEvent">The events that record acts on it.</typeparam>
public sealed class Decision<TState, TEvent>
    where TState : class
    where TEvent : class
{
    private readonly TState? _state;

    internal Decision(
        TState? state, ValueList<TEvent> events, ValueList<Violation> refusals, ValueList<Violation> advice, ValueList<Missing> undetermined)
    {
        _state = state;
        Events = events;
        Refusals = refusals;
        Advice = advice;
        Undetermined = undetermined;
    }

    /// <summary>Whether no condition refused.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>The state after the act.</summary>
    /// <exception cref="RuleViolationException">The act was refused; the exception carries <see cref="Refusals"/>.</exception>
    public TState State => _state ?? throw new RuleViolationException(Refusals);

    /// <summary>What happened: usually one event; none when the act was refused or changes nothing.</summary>
    public ValueList<TEvent> Events { get; }

    /// <summary>Every condition that refused, in the order written; empty when accepted.</summary>
    public ValueList<Violation> Refusals { get; }

    /// <summary>What speaks against an accepted act without forbidding it ("generally", 一般).</summary>
    public ValueList<Violation> Advice { get; }

    /// <summary>What had to be known to judge a condition and was not.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>Accepted, or every refusal.</summary>
    public override string ToString() => IsAccepted ? "accepted" : "refused: " + string.Join(" ", Refusals);
}
