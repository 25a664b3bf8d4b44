using Ardalis.GuardClauses;

namespace PartyWork.Domain.Testing;

/// <summary>Something that an act can be tried on (前提条件).</summary>
/// <typeparam name="TState">The thing acted on.</typeparam>
public sealed class GivenState<TState>
    where TState : class
{
    private readonly TState _state;

    internal GivenState(TState state) => _state = state;

    /// <summary>Acts.</summary>
    /// <typeparam name="TEvent">The events that record acts on it.</typeparam>
    /// <param name="act">The act.</param>
    public WhenDecided<TState, TEvent> When<TEvent>(Func<TState, Decision<TState, TEvent>> act)
        where TEvent : class => new(Guard.Against.Null(act)(_state));
}
