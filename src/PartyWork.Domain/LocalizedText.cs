using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>One text in both languages (双语文本). Equal when both texts are equal, ordinally.</summary>
public sealed partial record LocalizedText
{
    /// <summary>Makes a text from its two languages.</summary>
    /// <param name="zh">The Chinese text, one line, not blank.</param>
    /// <param name="en">The English text, one line, not blank.</param>
    /// <exception cref="ArgumentException">One of them is null, blank or holds a control character.</exception>
    [JsonConstructor]
    public LocalizedText(string zh, string en)
    {
        Zh = PlainText.Checked(zh, nameof(zh));
        En = PlainText.Checked(en, nameof(en));
    }

    /// <summary>The Chinese text (中文).</summary>
    public string Zh { get; }

    /// <summary>The English text (英文).</summary>
    public string En { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">Which of the two.</param>
    public string In(Language language) => Guard.Against.EnumOutOfRange(language) == Language.Chinese ? Zh : En;

    /// <summary>The English text; use <see cref="In"/> to choose.</summary>
    public override string ToString() => En;

    /// <summary>A text that reads the same in both languages: an id, a number, an ISO date.</summary>
    internal static LocalizedText Same(string text) => new(text, text);

    /// <summary>Puts the facts in place of <c>{name}</c>. A name that no fact has stays as it stands.</summary>
    internal LocalizedText Fill(IReadOnlyList<Fact> facts) => new(Filled(Zh, facts, Language.Chinese), Filled(En, facts, Language.English));

    /// <summary>In one pass, so that a value that looks like a placeholder is not filled again.</summary>
    private static string Filled(string template, IReadOnlyList<Fact> facts, Language language) => Placeholder().Replace(
        template, name => facts.FirstOrDefault(fact => fact.Name == name.Value[1..^1])?.Value.In(language) ?? name.Value);

    [GeneratedRegex("\\{[A-Za-z]+\\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
