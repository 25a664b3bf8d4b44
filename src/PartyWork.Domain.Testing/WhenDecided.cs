namespace PartyWork.Domain.Testing;

/// <summary>What was decided, and what is expected of it (决定的检查). Each check returns this, so that several can follow.</summary>
/// <typeparam name="TState">The thing acted on.</typeparam>
/// <typeparam name="TEvent">The events that record acts on it.</typeparam>
public sealed class WhenDecided<TState, TEvent>
    where TState : class
    where TEvent : class
{
    internal WhenDecided(Decision<TState, TEvent> decision) => Decision = decision;

    /// <summary>The decision.</summary>
    public Decision<TState, TEvent> Decision { get; }

    /// <summary>The act was accepted.</summary>
    /// <exception cref="ExpectationFailedException">It was refused.</exception>
    public WhenDecided<TState, TEvent> ThenAccepted() => Check(DecisionCheck.Refused(Decision.Refusals, []));

    /// <summary>The act was accepted, and exactly these things happened, in order.</summary>
    /// <param name="expected">The events; none: the act changed nothing.</param>
    /// <exception cref="ExpectationFailedException">It was refused, or other things happened.</exception>
    public WhenDecided<TState, TEvent> ThenHappened(params TEvent[] expected) =>
        ThenAccepted().Check(Decision.Events.SequenceEqual(expected) ? [] : [ScenarioTexts.OtherEvents(expected, Decision.Events)]);

    /// <summary>The act was refused by exactly these conditions, in any order.</summary>
    /// <param name="ruleIds">The ids of their rules.</param>
    /// <exception cref="ExpectationFailedException">It was accepted, or refused by others.</exception>
    public WhenDecided<TState, TEvent> ThenRefusedBy(params string[] ruleIds) => Check(DecisionCheck.Refused(Decision.Refusals, ruleIds));

    /// <summary>Exactly these conditions could not be judged.</summary>
    /// <param name="ruleIds">The ids of their rules; none: all were known.</param>
    /// <exception cref="ExpectationFailedException">Others could not.</exception>
    public WhenDecided<TState, TEvent> ThenUndetermined(params string[] ruleIds) => Check(DecisionCheck.Undetermined(Decision.Undetermined, ruleIds));

    /// <summary>Exactly these rules speak against the act without forbidding it.</summary>
    /// <param name="ruleIds">Their ids; none: nothing speaks against it.</param>
    /// <exception cref="ExpectationFailedException">Others do.</exception>
    public WhenDecided<TState, TEvent> ThenAdvised(params string[] ruleIds) => Check(DecisionCheck.Advised(Decision.Advice, ruleIds));

    private WhenDecided<TState, TEvent> Check(List<LocalizedText> differences) =>
        differences.Count == 0 ? this : throw new ExpectationFailedException(differences.ToValueList());
}
