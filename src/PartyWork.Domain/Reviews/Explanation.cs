using System.Text;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>A finding explained (结论说明): one sentence, then the articles it rests on and the facts it used.</summary>
public sealed record Explanation
{
    internal Explanation(
        Finding finding, Rule rule, LocalizedText subject, LocalizedText need, LocalizedText sentence,
        ValueList<Authority> authorities, ValueList<ExplainedActivity> activities)
    {
        Finding = finding;
        Rule = rule;
        Subject = subject;
        Need = need;
        Sentence = new(sentence.Zh, char.ToUpperInvariant(sentence.En[0]) + sentence.En[1..]);
        Authorities = authorities;
        Activities = activities;
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The rule; its text is what is to be held.</summary>
    public Rule Rule { get; }

    /// <summary>Whom the finding is about; groups by their id.</summary>
    public LocalizedText Subject { get; }

    /// <summary>What is to be held, and by whom where it is not the branch: 党小组会 · 党小组 g1.</summary>
    public LocalizedText Label => Finding.Subject.Kind == SubjectKind.Branch
        ? Rule.Text
        : new($"{Rule.Text.Zh} · {Subject.Zh}", $"{Rule.Text.En} · {Subject.En}");

    /// <summary>What the rule asks for in that period, such as 每季度至少1次.</summary>
    public LocalizedText Need { get; }

    /// <summary>What was found and why, in one or two sentences.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>What it rests on: the rule's own value first, then further values that decided. Never empty.</summary>
    public ValueList<Authority> Authorities { get; }

    /// <summary>The activities that were looked at for this period.</summary>
    public ValueList<ExplainedActivity> Activities { get; }

    /// <summary>Each authority as one line; a value of another rule that decided is named by that rule.</summary>
    public ValueList<LocalizedText> AuthorityLines => Authorities.Select(authority =>
    {
        var line = authority.Describe();
        return authority.Rule.Equals(Rule) ? line : new($"{authority.Rule.Text.Zh}：{line.Zh}", $"{authority.Rule.Text.En}: {line.En}");
    }).ToValueList();

    /// <summary>The explanation as text of several lines, without an end of line after the last.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var zh = language == Language.Chinese;
        var text = new StringBuilder();
        text.Append(Label.In(language)).Append(zh ? "，" : ", ").Append(Finding.Period.Label().In(language));
        text.Append(zh ? "：" : ": ").Append(Finding.Outcome.Label().In(language)).Append('\n');
        text.Append("  ").Append(Sentence.In(language)).Append('\n');
        foreach (var line in AuthorityLines)
            text.Append(zh ? "  依据：" : "  Authority: ").Append(line.In(language)).Append('\n');
        foreach (var activity in Activities)
            text.Append(zh ? "  事实：" : "  Fact: ").Append(activity.Text.In(language)).Append('\n');
        text.Append(zh ? "  规则：" : "  Rule: ").Append(Rule.Id);
        return text.ToString();
    }

    /// <summary>The English text; use <see cref="ToText"/> to choose.</summary>
    public override string ToString() => ToText(Language.English);
}
