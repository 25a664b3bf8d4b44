using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What a rule in code found for one period (自定义规则的结论).</summary>
public sealed record CustomFinding
{
    private readonly Outcome? _outcome;

    private CustomFinding(Outcome? outcome, WorkPeriod period, LocalizedText sentence, LocalDate? lastDayToAct, ValueList<LocalizedText>? facts)
    {
        _outcome = outcome;
        Period = Guard.Against.Default(period);
        Sentence = Guard.Against.Null(sentence);
        LastDayToAct = lastDayToAct ?? period.LastDay;
        Facts = facts ?? [];
    }

    /// <summary>The period it is about.</summary>
    public WorkPeriod Period { get; }

    /// <summary>What was found and why; ids, never names of persons.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>The last day to act, included; the period's last day where the rule states none.</summary>
    public LocalDate LastDayToAct { get; }

    /// <summary>The facts used, as lines.</summary>
    public ValueList<LocalizedText> Facts { get; }

    /// <summary>What the rule asks for is there (已落实).</summary>
    /// <param name="period">The period it is about.</param>
    /// <param name="sentence">What was found and why.</param>
    /// <param name="lastDayToAct">The last day to act, included; null: the period's last day.</param>
    /// <param name="facts">The facts used; null: none to show.</param>
    public static CustomFinding Satisfied(WorkPeriod period, LocalizedText sentence, LocalDate? lastDayToAct = null, ValueList<LocalizedText>? facts = null) =>
        new(Outcome.Satisfied, period, sentence, lastDayToAct, facts);

    /// <summary>What the rule asks for is not there (未落实): a violation where the rule says <see cref="Strength.Must"/>, else advice.</summary>
    /// <inheritdoc cref="Satisfied"/>
    public static CustomFinding Missed(WorkPeriod period, LocalizedText sentence, LocalDate? lastDayToAct = null, ValueList<LocalizedText>? facts = null) =>
        new(null, period, sentence, lastDayToAct, facts);

    /// <summary>There is still time (未到期).</summary>
    /// <inheritdoc cref="Satisfied"/>
    public static CustomFinding Pending(WorkPeriod period, LocalizedText sentence, LocalDate? lastDayToAct = null, ValueList<LocalizedText>? facts = null) =>
        new(Outcome.Pending, period, sentence, lastDayToAct, facts);

    /// <summary>The rule does not concern the subject in this period (不适用).</summary>
    /// <inheritdoc cref="Satisfied"/>
    public static CustomFinding NotApplicable(WorkPeriod period, LocalizedText sentence, LocalDate? lastDayToAct = null, ValueList<LocalizedText>? facts = null) =>
        new(Outcome.NotApplicable, period, sentence, lastDayToAct, facts);

    /// <summary>It cannot be told from the record (无法判断).</summary>
    /// <inheritdoc cref="Satisfied"/>
    public static CustomFinding Undetermined(WorkPeriod period, LocalizedText sentence, LocalDate? lastDayToAct = null, ValueList<LocalizedText>? facts = null) =>
        new(Outcome.Undetermined, period, sentence, lastDayToAct, facts);

    /// <summary>The outcome under a rule of this strength.</summary>
    /// <param name="strength">The strength of the rule.</param>
    public Outcome OutcomeUnder(Strength strength) => _outcome ?? (strength == Strength.Must ? Outcome.Violated : Outcome.Advice);

    /// <summary>The English sentence.</summary>
    public override string ToString() => Sentence.En;
}
