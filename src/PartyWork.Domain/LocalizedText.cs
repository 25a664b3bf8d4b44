using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>One text in both languages (双语文本). Equal when both texts are equal, ordinally.</summary>
public sealed record LocalizedText
{
    /// <summary>Makes a text from its two languages.</summary>
    /// <param name="zh">The Chinese text, not blank.</param>
    /// <param name="en">The English text, not blank.</param>
    /// <exception cref="ArgumentException">One of them is null or blank.</exception>
    [JsonConstructor]
    public LocalizedText(string zh, string en)
    {
        Zh = Guard.Against.NullOrWhiteSpace(zh);
        En = Guard.Against.NullOrWhiteSpace(en);
    }

    /// <summary>The Chinese text (中文).</summary>
    public string Zh { get; }

    /// <summary>The English text (英文).</summary>
    public string En { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">Which of the two.</param>
    public string In(Language language) => language switch
    {
        Language.Chinese => Zh,
        Language.English => En,
    };

    /// <summary>The English text; use <see cref="In"/> to choose.</summary>
    public override string ToString() => En;

    /// <summary>A text that reads the same in both languages: an id, a number, an ISO date.</summary>
    internal static LocalizedText Same(string text) => new(text, text);

    /// <summary>Puts the facts in place of <c>{name}</c>. A name that no fact has stays as it stands.</summary>
    internal LocalizedText Fill(IEnumerable<Fact> facts)
    {
        var (zh, en) = (Zh, En);
        foreach (var fact in facts)
        {
            zh = zh.Replace("{" + fact.Name + "}", fact.Value.Zh, StringComparison.Ordinal);
            en = en.Replace("{" + fact.Name + "}", fact.Value.En, StringComparison.Ordinal);
        }

        return new(zh, en);
    }
}
