namespace PartyWork.Domain.Reviews;

/// <summary>A finding that differs between two reviews of the same facts (结论变化), with both sides explained.</summary>
public sealed record FindingChange
{
    internal FindingChange(Explanation? before, Explanation? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The finding before; null: the rule or the period was not judged.</summary>
    public Explanation? Before { get; }

    /// <summary>The finding after; null: the rule or the period is not judged any more.</summary>
    public Explanation? After { get; }

    /// <summary>The rule.</summary>
    public Rule Rule => Known.Rule;

    /// <summary>Whether the outcome itself differs; otherwise only what was asked for, or by when.</summary>
    public bool ChangesOutcome => Before?.Finding.Outcome != After?.Finding.Outcome;

    /// <summary>What changes, as one line: 党员大会，2026年第一季度：已落实 → 提示.</summary>
    public LocalizedText Headline
    {
        get
        {
            var (label, period, before, after) = (Known.Label, Known.Finding.Period.Label(), Outcome(Before), Outcome(After));
            var (zh, en) = ChangesOutcome
                ? ($"{before.Zh} → {after.Zh}", $"{before.En} → {after.En}")
                : ($"{after.Zh}，要求有变化", $"{after.En}, what is asked for changes");
            return new($"{label.Zh}，{period.Zh}：{zh}", $"{label.En}, {period.En}: {en}");
        }
    }

    /// <summary>Why: the sentence of each side, then the value it rests on.</summary>
    public ValueList<LocalizedText> Reasons => [Reason(Before, "原", "Before"), Reason(After, "现", "After")];

    /// <summary>The headline, then why, one line each.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) => string.Join("\n  ", Reasons.Select(reason => reason.In(language)).Prepend(Headline.In(language)));

    /// <summary>The English text.</summary>
    public override string ToString() => ToText(Language.English);

    private Explanation Known => After ?? Before!;

    private static LocalizedText Outcome(Explanation? side) => side?.Finding.Outcome.Label() ?? new("不作要求", "not asked");

    private static LocalizedText Reason(Explanation? side, string zh, string en)
    {
        if (side is null) return new($"{zh}：没有这项要求。", $"{en}: nothing of the kind is asked for.");
        var basis = side.Authorities[0].Describe();
        return new($"{zh}：{side.Sentence.Zh}依据：{basis.Zh}。", $"{en}: {side.Sentence.En} Authority: {basis.En}.");
    }
}
