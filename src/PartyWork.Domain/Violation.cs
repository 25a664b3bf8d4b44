namespace PartyWork.Domain;

/// <summary>One rule that an act is against (违反), with the facts and the article. Equal when rule, facts and citations are.</summary>
public sealed record Violation
{
    private readonly LocalizedText _template;

    internal Violation(Rule rule, ValueList<Fact> facts, ValueList<Citation> citations, LocalizedText? template = null)
    {
        Rule = rule;
        Facts = facts;
        Citations = citations;
        // The text of a duty only names what it asks for: a sentence comes with the violation.
        _template = template ?? rule.Text;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The facts that the text names.</summary>
    public ValueList<Fact> Facts { get; }

    /// <summary>Where the rule comes from; <see cref="Citation.Project"/> for a rule of the library's own.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Why, as one sentence in each language.</summary>
    public LocalizedText Text => _template.Fill(Facts);

    /// <summary>The rule's id and the English sentence.</summary>
    public override string ToString() => $"{Rule.Id}: {Text.En}";
}
