using NodaTime;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>An act of a case: when, and what is to be decided.</summary>
internal abstract record ActExpectation(string Path, LocalDate On, ExpectedAnswer Answer)
{
    /// <summary>Acts; what is accepted is recorded.</summary>
    public abstract (CaseFacts Facts, ValueList<LocalizedText> Differences) Try(CaseFacts facts, Rulebook rulebook);

    public sealed override string ToString() => Path;
}

/// <summary>An act of a person on what the record of the branch holds.</summary>
internal abstract record RecordAct(string Path, MemberId By, LocalDate On, ExpectedAnswer Answer) : ActExpectation(Path, On, Answer)
{
    public sealed override (CaseFacts Facts, ValueList<LocalizedText> Differences) Try(CaseFacts facts, Rulebook rulebook)
    {
        var (record, differences) = Try(facts.Record!, rulebook);
        return (facts with { Record = record }, differences);
    }

    protected abstract (BranchRecord Record, ValueList<LocalizedText> Differences) Try(BranchRecord record, Rulebook rulebook);
}

/// <summary>How an act is to be answered, by the ids of rules. Advice that is null is not looked at.</summary>
internal sealed record ExpectedAnswer(ValueList<string> RefusedBy, ValueList<string> Undetermined, ValueList<string>? Advice)
{
    public ValueList<LocalizedText> Differences<TState, TEvent>(Decision<TState, TEvent> decision)
        where TState : class
        where TEvent : class => Differences(decision.Refusals, decision.Undetermined, decision.Advice);

    public ValueList<LocalizedText> Differences(ValueList<Violation> refusals, ValueList<Missing> undetermined, ValueList<Violation> advice) =>
        DecisionCheck.Refused(refusals, RefusedBy)
            .Concat(DecisionCheck.Undetermined(undetermined, Undetermined))
            .Concat(Advice is { } expected ? DecisionCheck.Advised(advice, expected) : [])
            .ToValueList();
}
