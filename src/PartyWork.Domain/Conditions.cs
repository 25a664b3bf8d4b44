namespace PartyWork.Domain;

/// <summary>The conditions of one act: each is written on a line, all are judged, then the act is decided.</summary>
internal sealed class Conditions
{
    private readonly List<Violation> _refusals = [];
    private readonly List<Missing> _undetermined = [];

    /// <summary>Refuses the act when <paramref name="holds"/> is false.</summary>
    public Conditions Require(bool holds, Rule rule, params ReadOnlySpan<Fact> facts)
    {
        if (!holds) _refusals.Add(new(rule, ValueList.Create(facts), [Citation.Project]));
        return this;
    }

    /// <summary>Says that a condition could not be judged; the act is not refused for it.</summary>
    public Conditions RequireKnown(bool known, Rule rule, LocalizedText missing)
    {
        if (!known) _undetermined.Add(new(rule, missing));
        return this;
    }

    /// <summary>The decision: <paramref name="happened"/> is applied when nothing refused; null changes nothing.</summary>
    public Decision<TState, TEvent> Decide<TState, TEvent>(TState state, TEvent? happened, Func<TState, TEvent, TState> apply)
        where TState : class
        where TEvent : class
    {
        var undetermined = _undetermined.ToValueList();
        if (_refusals.Count > 0) return new(null, [], _refusals.ToValueList(), [], undetermined);
        return happened is null
            ? new(state, [], [], [], undetermined)
            : new(apply(state, happened), [happened], [], [], undetermined);
    }
}
