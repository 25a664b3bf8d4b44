namespace PartyWork.Domain;

/// <summary>Something that had to be known to judge a rule and was not (未知事项).</summary>
public sealed record Missing
{
    internal Missing(Rule rule, LocalizedText text)
    {
        Rule = rule;
        Text = text;
    }

    /// <summary>The rule that could not be judged.</summary>
    public Rule Rule { get; }

    /// <summary>What is not known.</summary>
    public LocalizedText Text { get; }

    /// <summary>The rule's id and the English sentence.</summary>
    public override string ToString() => $"{Rule.Id}: {Text.En}";
}
