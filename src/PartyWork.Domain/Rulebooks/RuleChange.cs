namespace PartyWork.Domain.Rulebooks;

/// <summary>A rule that differs between two days, or between two rulebooks (规定变化): its value, strength, basis or layer.</summary>
public sealed record RuleChange
{
    private RuleChange(Rule rule, InForce<LocalizedText>? before, InForce<LocalizedText>? after)
    {
        Rule = rule;
        Before = before;
        After = after;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What is in force on the one side; null: nothing.</summary>
    public InForce<LocalizedText>? Before { get; }

    /// <summary>What is in force on the other side; null: nothing.</summary>
    public InForce<LocalizedText>? After { get; }

    /// <summary>The value on the one side with what it rests on, or that there is none.</summary>
    public LocalizedText BeforeText() => Side(Before);

    /// <summary>The value on the other side with what it rests on, or that there is none.</summary>
    public LocalizedText AfterText() => Side(After);

    /// <summary>The rule, then both values with what they rest on.</summary>
    public LocalizedText Text()
    {
        var (before, after) = (BeforeText(), AfterText());
        return new($"{Rule.Text.Zh}：{before.Zh} → {after.Zh}", $"{Rule.Text.En}: {before.En} → {after.En}");
    }

    /// <summary>The change in English.</summary>
    public override string ToString() => Text().En;

    internal static ValueList<RuleChange> Between(ValueList<InForce<LocalizedText>> before, ValueList<InForce<LocalizedText>> after)
    {
        var (old, now) = (before.ToDictionary(value => value.Authority.Rule), after.ToDictionary(value => value.Authority.Rule));
        return before.Concat(after).Select(value => value.Authority.Rule).Distinct()
            .Select(rule => new RuleChange(rule, old.GetValueOrDefault(rule), now.GetValueOrDefault(rule)))
            .Where(change => !change.IsSame)
            .ToValueList();
    }

    /// <summary>An edition that repeats value, strength, basis and layer changes nothing.</summary>
    private bool IsSame => Before is { } before && After is { } after
        && before.Value == after.Value
        && before.Authority.Strength == after.Authority.Strength
        && before.Authority.Level == after.Authority.Level
        && before.Authority.Layer.Equals(after.Authority.Layer)
        && before.Authority.Citations.Equals(after.Authority.Citations);

    private static LocalizedText Side(InForce<LocalizedText>? value)
    {
        if (value is null) return new("不作要求", "nothing in force");
        var basis = value.Authority.Describe();
        return new($"{value.Value.Zh}，{basis.Zh}", $"{value.Value.En}, {basis.En}");
    }
}
