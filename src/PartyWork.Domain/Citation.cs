using System.Globalization;
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
    public LocalizedText Text => ArticleText is { } article ? new(Title + article.Zh, $"{Document.En}, {article.En}") : new(Title, Document.En);

    /// <summary>Several citations, those of one document together: 《…》第19条、第20条. A document of which an article is cited is not cited as a whole beside it.</summary>
    internal static LocalizedText Together(IEnumerable<Citation> citations)
    {
        var documents = citations.Distinct().GroupBy(citation => citation.Document).Select(document =>
        {
            var articles = document.Select(citation => citation.ArticleText).OfType<LocalizedText>().ToList();
            var title = document.First().Title;
            return articles.Count == 0
                ? new LocalizedText(title, document.Key.En)
                : new(title + string.Join('、', articles.Select(article => article.Zh)), $"{document.Key.En}, {string.Join(", ", articles.Select(article => article.En))}");
        }).ToList();
        return new(string.Join('；', documents.Select(document => document.Zh)), string.Join("; ", documents.Select(document => document.En)));
    }

    private string Title => Document.IsTitled ? $"《{Document.Zh}》" : Document.Zh;

    /// <summary>The article alone; null: its number is not established.</summary>
    private LocalizedText? ArticleText
    {
        get
        {
            if (Article is null) return null;
            var paragraph = Article.IndexOf('/', StringComparison.Ordinal);
            if (paragraph > 0)
            {
                var (article, number) = (Article[..paragraph], Article[(paragraph + 1)..]);
                return new($"第{article}条第{number}款", $"Art. {article}, para. {number}");
            }

            if (Article.Split('-') is [var from, var to] && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit))
                return new($"第{from}至{to}条", $"Arts. {from}–{to}");

            if (Article.Split('(', ')') is [var whole, var item, ""] && int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                return new($"第{whole}条第（{ChineseNumeral.Of(place)}）项", $"Art. {Article}");
            return new($"第{Article}条", $"Art. {Article}");
        }
    }

    /// <summary>The English text.</summary>
    public override string ToString() => Text.En;
}
