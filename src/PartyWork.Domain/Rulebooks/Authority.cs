using Ardalis.GuardClauses;

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

    /// <summary>The authority of a rule that an application writes in code (自定义规则的依据).</summary>
    /// <param name="id">The rule's id, <c>topic.kebab-case</c>; not of the topics event, period, calc and calendar, which are the library's own.</param>
    /// <param name="text">What the rule says.</param>
    /// <param name="strength">How strongly it speaks; not <see cref="Strength.May"/>, which finds nothing.</param>
    /// <param name="citations">The articles, at least one; <see cref="Citation.Project"/> does not stand for the application's own design.</param>
    /// <param name="validity">The days on which it is in force: a review leaves out what it finds for a period whose last day is none of them; null:
    /// always.</param>
    /// <exception cref="ArgumentException">One of these does not hold.</exception>
    public static Authority InCode(string id, LocalizedText text, Strength strength, ValueList<Citation> citations, Validity? validity = null)
    {
        var rule = new Rule(id, RuleKind.Duty, Guard.Against.Null(text));
        if (Rule.IsReserved(id)) throw new InvalidFactException(nameof(id), RulebookTexts.ReservedTopic);
        if (Guard.Against.EnumOutOfRange(strength) == Rulebooks.Strength.May) throw new InvalidFactException(nameof(strength), RulebookTexts.MayFindsNothing);
        if (Guard.Against.Null(citations).Count == 0) throw new InvalidFactException(nameof(citations), RulebookTexts.CitationMissing);
        return new(rule, LayerIdentity.Code, validity ?? Validity.Always, strength, VerificationLevel.Design, citations, "");
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
        return Flagged(new(zh, en));
    }

    /// <summary>Each article by itself, with the same flag.</summary>
    internal IEnumerable<LocalizedText> CitationTexts() => Citations.Select(citation => Flagged(citation.Text));

    private LocalizedText Flagged(LocalizedText text) =>
        Level == VerificationLevel.Single ? new(text.Zh + "（单一来源）", text.En + " (single source)") : text;

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

    /// <summary>Where the value stands, its layer included.</summary>
    internal string Place => $"{Layer}: {Path}";

    /// <summary>What is against the rule, in a sentence of its own: the rule's text only names what it asks for.</summary>
    internal Violation Violation(LocalizedText sentence, params ReadOnlySpan<Fact> facts) => new(Rule, ValueList.Create(facts), Citations, sentence);

    /// <summary>When something does not hold, says so as the strength of the rule asks: a must refuses, "generally" and a project's rule advise, a may says
    /// nothing.</summary>
    internal void Require(Conditions conditions, bool holds, LocalizedText sentence, params ReadOnlySpan<Fact> facts)
    {
        if (holds) return;
        if (Strength == Rulebooks.Strength.Must) conditions.Refuse([Violation(sentence, facts)]);
        else if (Strength is Rulebooks.Strength.Generally or Rulebooks.Strength.ProjectRule) conditions.Advise([Violation(sentence, facts)]);
    }

    /// <summary>The same authority for a part of its days.</summary>
    internal Authority Within(Validity part) => new(Rule, Layer, part, Strength, Level, Citations, Path);
}
