using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>Where a rule comes from (依据): a document and, where its number is established, the article.</summary>
public sealed record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="article">The article, such as <c>16</c>, <c>16/2</c> for its second paragraph (款), <c>31(6)</c> for its sixth item (项) or <c>4-8</c> for several in a row; null: the provision stands in the document, its number is not established.</param>
    public Citation(CitedDocument document, string? article = null)
    {
        Document = Guard.Against.Null(document);
        Article = article is null ? null : PlainText.Checked(article, nameof(article));
    }

    /// <summary>What the library itself decided where the texts are silent (本项目设计). Shown as ours, never as regulation.</summary>
    public static Citation Project { get; } = new(new CitedDocument(
        "PROJECT", "本项目设计约定", "design of this project", null, null));

    /// <summary>The document.</summary>
    public CitedDocument Document { get; }

    /// <summary>The article's number; null: not established.</summary>
    public string? Article { get; }

    /// <summary>The citation as a reader of the language writes it: 《…》第16条第2款; …, Art. 16, para. 2.</summary>
    [JsonIgnore]
    public LocalizedText Text
    {
        get
        {
            var title = Document.IsTitled ? $"《{Document.Zh}》" : Document.Zh;
            if (Article is null) return new(title, Document.En);
            var paragraph = Article.IndexOf('/', StringComparison.Ordinal);
            if (paragraph > 0)
            {
                var (article, number) = (Article[..paragraph], Article[(paragraph + 1)..]);
                return new($"{title}第{article}条第{number}款", $"{Document.En}, Art. {article}, para. {number}");
            }

            if (Article.Split('-') is [var from, var to] && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit))
                return new($"{title}第{from}至{to}条", $"{Document.En}, Arts. {from}–{to}");

            var item = Article.IndexOf('(', StringComparison.Ordinal);
            return item > 0
                ? new($"{title}第{Article[..item]}条第{Article[item..].Replace('(', '（').Replace(')', '）')}项", $"{Document.En}, Art. {Article}")
                : new($"{title}第{Article}条", $"{Document.En}, Art. {Article}");
        }
    }

    /// <summary>The English text.</summary>
    public override string ToString() => Text.En;
}
