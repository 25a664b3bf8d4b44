namespace PartyWork.Domain.Rulebooks;

/// <summary>What a value read from a rulebook rests on (依据): no value comes without it.</summary>
public sealed record Authority
{
    internal Authority(Rule rule, LayerIdentity layer, Validity validity, Strength? strength, VerificationLevel level, ValueList<Citation> citations, string path)
    {
        Rule = rule;
        Layer = layer;
        Validity = validity;
        Strength = strength;
        Level = level;
        Citations = citations;
        Path = path;
    }

    /// <summary>The rule whose value it is.</summary>
    public Rule Rule { get; }

    /// <summary>The layer that set the value.</summary>
    public LayerIdentity Layer { get; }

    /// <summary>The days on which it is in force.</summary>
    public Validity Validity { get; }

    /// <summary>How strongly the rule speaks; null: local practice that no layer has switched on.</summary>
    public Strength? Strength { get; }

    /// <summary>How well the value is established.</summary>
    public VerificationLevel Level { get; }

    /// <summary>The articles. Never empty.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Where the value stands in its layer, as a JSON path.</summary>
    public string Path { get; }

    /// <summary>The articles in one sentence, with the flag of a single source.</summary>
    public LocalizedText Text()
    {
        var zh = string.Join("；", Citations.Select(citation => citation.Text.Zh));
        var en = string.Join("; ", Citations.Select(citation => citation.Text.En));
        return Level == VerificationLevel.Single ? new(zh + "（单一来源）", en + " (single source)") : new(zh, en);
    }

    /// <summary>The articles, then strength, first day and layer: 《…》第16条（应当，2018-10-28起，全国层）. What is of our own
    /// design is named as that, without a layer.</summary>
    public LocalizedText Describe()
    {
        var (articles, strength, layer) = (Text(), StrengthText(), Layer.Title);
        if (Citations.All(citation => citation.Document.IsProject)) return articles;
        var (zh, en) = ($"{strength.Zh}，{layer.Zh}", $"{strength.En}; {layer.En}");
        if (Validity.From is { } from)
        {
            var since = IsoDay.Text(from);
            (zh, en) = ($"{strength.Zh}，{since}起，{layer.Zh}", $"{strength.En}, since {since}; {layer.En}");
        }

        return new($"{articles.Zh}（{zh}）", $"{articles.En} ({en})");
    }

    /// <summary>The strength as a word of the rule: 应当; must.</summary>
    internal LocalizedText StrengthText() => Strength is { } strength ? TextOf(strength) : new("未启用", "switched off");

    private static LocalizedText TextOf(Strength strength) => strength switch
    {
        Rulebooks.Strength.Must => new("应当", "must"),
        Rulebooks.Strength.Generally => new("一般", "generally"),
        Rulebooks.Strength.ProjectRule => new("本项目规则", "project rule"),
        Rulebooks.Strength.May => new("可以", "may"),
    };

    /// <summary>The same authority for a part of its days.</summary>
    internal Authority Within(Validity part) => new(Rule, Layer, part, Strength, Level, Citations, Path);
}
