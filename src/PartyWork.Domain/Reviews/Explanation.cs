using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>A finding explained (结论说明): one sentence, then the articles it rests on and the facts it used.</summary>
public sealed record Explanation
{
    internal Explanation(
        Finding finding, LocalDate on, LocalizedText subject, LocalizedText sentence,
        ValueList<InForce<LocalizedText>> values, ValueList<ExplainedActivity> activities, ValueList<LocalizedText> otherFacts)
    {
        Finding = finding;
        On = on;
        Subject = subject;
        Sentence = new(sentence.Zh, char.ToUpperInvariant(sentence.En[0]) + sentence.En[1..]);
        Values = values;
        Activities = activities;
        OtherFacts = otherFacts;
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The day as of which it was judged.</summary>
    public LocalDate On { get; }

    /// <summary>The rule; its text is what is to be held.</summary>
    public Rule Rule => Values[0].Authority.Rule;

    /// <summary>Whom the finding is about; groups by their id.</summary>
    public LocalizedText Subject { get; }

    /// <summary>What is to be held, and by whom where it is not the branch: 党小组会 · 党小组 g1.</summary>
    public LocalizedText Label => Finding.Subject.Kind == SubjectKind.Branch
        ? Rule.Text
        : new($"{Rule.Text.Zh} · {Subject.Zh}", $"{Rule.Text.En} · {Subject.En}");

    /// <summary>What the rule asks for in that period, such as 每季度至少1次.</summary>
    public LocalizedText Need => Values[0].Value;

    /// <summary>What was found and why, in one or two sentences.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>Every value that was read and decided, with its authority: the rule's own first. Never empty.</summary>
    public ValueList<InForce<LocalizedText>> Values { get; }

    /// <summary>What it rests on: the authorities of the values.</summary>
    public ValueList<Authority> Authorities => Values.Select(value => value.Authority).ToValueList();

    /// <summary>The activities that were looked at for this period.</summary>
    public ValueList<ExplainedActivity> Activities { get; }

    /// <summary>Each authority as one line; a value of another rule that decided is named by that rule.</summary>
    public ValueList<LocalizedText> AuthorityLines => Authorities.Select(authority =>
    {
        var line = authority.Describe();
        return authority.Rule.Equals(Rule) ? line : new($"“{authority.Rule.Text.Zh}”，{line.Zh}", $"{authority.Rule.Text.En}: {line.En}");
    }).ToValueList();

    /// <summary>The facts used, as lines: the activities, and what else was looked at.</summary>
    public ValueList<LocalizedText> Facts => Activities.Select(activity => activity.Text).Concat(OtherFacts).ToValueList();

    /// <summary>The explanation as a tree: the conclusion; behind it the sentence, each rule with its value, layer, days and articles, the arithmetic
    /// and the facts. It writes itself as text, Markdown and JSON.</summary>
    public ExplanationNode Tree => ExplanationTree.Of(this);

    /// <summary>The whole tree as text of several lines, without an end of line after the last.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) => Tree.ToText(language);

    /// <summary>The English text; use <see cref="ToText"/> to choose.</summary>
    public override string ToString() => ToText(Language.English);

    internal ValueList<LocalizedText> OtherFacts { get; }

    /// <summary>Whether it is the fourth-quarter preference, which has no number of times.</summary>
    internal bool IsQuarter => string.Equals(Rule.Id, ReviewParameters.LifeMeetingQuarter.Id, StringComparison.Ordinal);

    /// <summary>Whether it is about work plans: its sentence says what was counted.</summary>
    internal bool IsAboutPlans { get; init; }

    /// <summary>Whether it is about the organisation: its sentence says what was counted.</summary>
    internal bool IsAboutOrganization { get; init; }

    /// <summary>The arithmetic where it is not that of a period; null: it is.</summary>
    internal ValueList<LocalizedText>? OwnArithmetic { get; init; }

    /// <summary>The days that were looked at: the period, or the quarter in which the meeting is to be held.</summary>
    internal WorkPeriod Bounds { get; init; }
}
