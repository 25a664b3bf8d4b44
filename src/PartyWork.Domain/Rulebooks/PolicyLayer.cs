using System.Text.Json;

namespace PartyWork.Domain.Rulebooks;

/// <summary>
/// A policy layer (政策层): dated, cited values as data, for a nation, a province, a county or a unit. It adds requirements of its own, sets
/// values within their latitude and enables local practice. No expressions, no scripts: a clerk can review it.
/// </summary>
public sealed class PolicyLayer
{
    private static readonly LayerJson Readable = new(JsonInput.Readable(LayerJson.Default.Options));

    internal PolicyLayer(LayerDocument document)
    {
        Document = document;
        Identity = new(document.Id, document.Version, document.Title);
    }

    /// <summary>Id, version and title.</summary>
    public LayerIdentity Identity { get; }

    /// <summary>The JSON Schema (2020-12) of a layer file, for editors (政策层的 JSON Schema). It cannot say everything: <see cref="Rulebook.Lint"/> does.</summary>
    public static string JsonSchema => EmbeddedText.Read("layer.schema.json");

    internal LayerDocument Document { get; }

    /// <summary>Reads a layer file and checks it by itself: ids, dates, overlaps, gaps, citations. What depends on the layers below is
    /// checked by <see cref="Rulebook.With(PolicyLayer)"/>.</summary>
    /// <param name="json">The text of the file, <c>schemaVersion</c> 1, at most 1,000,000 characters; a <c>$schema</c> for the editor is let be.</param>
    /// <exception cref="InputFormatException">The file is not of that form; the exception names every place.</exception>
    public static PolicyLayer Parse(string json)
    {
        var problems = new InputProblems();
        var document = Read(json, problems);
        problems.ThrowIfWrong();
        return new(document!);
    }

    /// <summary>The layer as JSON, always in the same form.</summary>
    public string ToJson() => JsonSerializer.Serialize(Document, Readable.LayerDocument);

    /// <summary>Reads and checks, and says everything that is wrong; null: nothing of it can be read.</summary>
    internal static LayerDocument? Read(string json, InputProblems problems)
    {
        var document = LayerReader.Read(json, problems);
        if (document is not null) new LayerSelfCheck(problems).Check(document);
        return document;
    }

    /// <summary>Id and version.</summary>
    public override string ToString() => Identity.ToString();
}
