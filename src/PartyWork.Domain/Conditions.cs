namespace PartyWork.Domain;

/// <summary>The conditions of one act: each is written on a line, all are judged, then the act is decided.</summary>
internal sealed class Conditions
{
    private readonly List<Violation> _refusals = [];
    private readonly List<Violation> _advice = [];
    private readonly List<Missing> _undetermined = [];

    /// <summary>Every condition that refuses so far.</summary>
    public ValueList<Violation> Refusals => _refusals.ToValueList();

    /// <summary>What speaks against the act so far without forbidding it.</summary>
    public ValueList<Violation> Advice => _advice.ToValueList();

    /// <summary>What could not be judged so far.</summary>
    public ValueList<Missing> Undetermined => _undetermined.ToValueList();

    /// <summary>Refuses the act when <paramref name="holds"/> is false.</summary>
    public Conditions Require(bool holds, Rule rule, params ReadOnlySpan<Fact> facts)
    {
        if (!holds) _refusals.Add(new(rule, ValueList.Create(facts), [Citation.Project]));
        return this;
    }

    /// <summary>Refuses the act for each of these: conditions whose article stands in the rulebook.</summary>
    public Conditions Refuse(IEnumerable<Violation> refusals)
    {
        _refusals.AddRange(refusals);
        return this;
    }

    /// <summary>Says what speaks against the act without forbidding it.</summary>
    public Conditions Advise(IEnumerable<Violation> advice)
    {
        _advice.AddRange(advice);
        return this;
    }

    /// <summary>Says that a condition could not be judged; the act is not refused for it.</summary>
    public Conditions RequireKnown(bool known, Rule rule, LocalizedText missing)
    {
        if (!known) _undetermined.Add(new(rule, missing));
        return this;
    }

    /// <summary>The decision on something that is not there yet.</summary>
    public Decision<TState, TEvent> Decide<TState, TEvent>(TEvent happened, Func<TEvent, TState> begin)
        where TState : class
        where TEvent : class => Answer<TState, TEvent>(() => begin(happened), [happened]);

    /// <summary>The decision: <paramref name="happened"/> is applied when nothing refused; null changes nothing.</summary>
    public Decision<TState, TEvent> Decide<TState, TEvent>(TState state, TEvent? happened, Func<TState, TEvent, TState> apply)
        where TState : class
        where TEvent : class => happened is null ? Answer<TState, TEvent>(() => state, []) : Decide(happened, act => apply(state, act));

    private Decision<TState, TEvent> Answer<TState, TEvent>(Func<TState> state, ValueList<TEvent> events)
        where TState : class
        where TEvent : class => _refusals.Count > 0
            ? new(null, [], Refusals, [], Undetermined)
            : new(state(), events, [], _advice.ToValueList(), Undetermined);
}
