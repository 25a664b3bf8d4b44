using System.Globalization;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>What speaks against how something was done, beside its outcome (选举问题): by the strength of the rule, with the article.</summary>
public sealed record ElectionRemarks
{
    internal ElectionRemarks(ValueList<Violation> violations, ValueList<Violation> advice, ValueList<Missing> undetermined)
    {
        Violations = violations;
        Advice = advice;
        Undetermined = undetermined;
    }

    /// <summary>What is against a rule that says must (违反规定).</summary>
    public ValueList<Violation> Violations { get; }

    /// <summary>What is against a rule that says generally (提示).</summary>
    public ValueList<Violation> Advice { get; }

    /// <summary>What had to be known and was not (未知事项).</summary>
    public ValueList<Missing> Undetermined { get; }
}

/// <summary>Collects remarks on one day's doings: each rule is written on a line, all are judged.</summary>
internal sealed class ElectionRemarksOn(Rulebook rulebook, LocalDate day)
{
    private readonly Conditions _conditions = new();

    public ElectionRemarks All => new(_conditions.Refusals, _conditions.Advice, _conditions.Undetermined);

    /// <summary>Says that something is against a rule, as strongly as the rule speaks.</summary>
    /// <param name="parameter">The rule; where it is not in force, nothing can be said.</param>
    /// <param name="holds">Whether its value is kept.</param>
    /// <param name="sentence">What is said otherwise, with <c>{value}</c> for the value.</param>
    /// <param name="facts">The other facts of the sentence.</param>
    public void Require<T>(Parameter<T> parameter, Func<T, bool> holds, LocalizedText sentence, params ReadOnlySpan<Fact> facts)
    {
        if (rulebook.Get(parameter, day) is { } read)
            read.Authority.Require(_conditions, holds(read.Value), sentence, [.. facts, new Fact("value", string.Create(CultureInfo.InvariantCulture, $"{read.Value}"))]);
        else Miss(parameter, RulebookTexts.EditionNotModelled(day));
    }

    /// <summary>Says that what a permission does not cover was done: a violation, although the rule itself says may.</summary>
    public void RequirePermitted<T>(Parameter<T> permission, bool holds, LocalizedText sentence, params ReadOnlySpan<Fact> facts)
    {
        if (holds) return;
        if (rulebook.Get(permission, day) is { } read) _conditions.Refuse([read.Authority.Violation(sentence, facts)]);
        else Miss(permission, RulebookTexts.EditionNotModelled(day));
    }

    /// <summary>Says that a rule could not be judged.</summary>
    public void Miss<T>(Parameter<T> parameter, LocalizedText missing) => _conditions.RequireKnown(false, rulebook.RuleOf(parameter), missing);
}
