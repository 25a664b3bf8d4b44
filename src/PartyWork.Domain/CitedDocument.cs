using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>A document that rules are cited from (法规文件), in one edition: the year stands in the id, <c>BRANCH-2018</c>.</summary>
public sealed record CitedDocument
{
    /// <summary>Makes a document.</summary>
    /// <param name="id">The short key, edition included.</param>
    /// <param name="zh">The Chinese title, without 《》.</param>
    /// <param name="en">The English title.</param>
    /// <param name="date">The day from which this edition is in force; null: not stated.</param>
    /// <param name="link">Where the text can be read, an http or https address; null: not stated.</param>
    [JsonConstructor]
    public CitedDocument(string id, string zh, string en, LocalDate? date = null, string? link = null)
    {
        Id = PlainText.Checked(id, nameof(id));
        Zh = PlainText.Checked(zh, nameof(zh));
        En = PlainText.Checked(en, nameof(en));
        Date = date;
        Link = link;
        InvalidFactException.Require(link is null || IsLink(link), nameof(link), InputTexts.NotALink);
    }

    /// <summary>The short key, edition included.</summary>
    public string Id { get; }

    /// <summary>The Chinese title, without 《》.</summary>
    public string Zh { get; }

    /// <summary>The English title.</summary>
    public string En { get; }

    /// <summary>The day from which this edition is in force; null: not stated.</summary>
    public LocalDate? Date { get; }

    /// <summary>Where the text can be read; null: not stated.</summary>
    public string? Link { get; }

    /// <summary>The short key.</summary>
    public override string ToString() => Id;

    /// <summary>Whether 《》 belong around the Chinese title: what is no single document has none.</summary>
    internal bool IsTitled => Id is not ("PROJECT" or "LOCAL");

    internal static bool IsLink([NotNullWhen(true)] string? text) =>
        text is not null && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");

    internal bool IsProject => string.Equals(Id, "PROJECT", StringComparison.Ordinal);
}
