using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>Where a rule comes from (依据): a document and, where its number is established, the article.</summary>
public sealed record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="article">The article, such as <c>16</c> or <c>16(2)</c>; null: the provision stands in the document, its number is not established.</param>
    public Citation(CitedDocument document, string? article = null)
    {
        Document = Guard.Against.Null(document);
        Article = article is null ? null : Guard.Against.NullOrWhiteSpace(article);
    }

    /// <summary>What the library itself decided where the texts are silent (本项目设计). Shown as ours, never as regulation.</summary>
    public static Citation Project { get; } = new(new CitedDocument(
        "PROJECT", "本项目设计约定", "design of this project", null, null));

    /// <summary>The document.</summary>
    public CitedDocument Document { get; }

    /// <summary>The article's number; null: not established.</summary>
    public string? Article { get; }

    /// <summary>The citation as a reader of the language writes it: 《…》第16条第(2)项; …, Art. 16(2).</summary>
    [JsonIgnore]
    public LocalizedText Text
    {
        get
        {
            var title = Document.IsProject ? Document.Zh : $"《{Document.Zh}》";
            if (Article is null) return new(title, Document.En);
            var (article, item) = Article.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? (Article[..at], $"第{Article[at..]}项") : (Article, "");
            return new($"{title}第{article}条{item}", $"{Document.En}, Art. {Article}");
        }
    }

    /// <summary>The English text.</summary>
    public override string ToString() => Text.En;
}
