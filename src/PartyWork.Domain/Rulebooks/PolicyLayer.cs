using System.Text.Json;

namespace PartyWork.Domain.Rulebooks;

/// <summary>
/// A policy layer (政策层): dated, cited values as data, for a nation, a province, a county or a unit. It adds requirements of its own, sets
/// values within their latitude and enables local practice. No expressions, no scripts: a clerk can review it.
/// </summary>
public sealed class PolicyLayer
{
    internal PolicyLayer(LayerDocument document)
    {
        Document = document;
        Identity = new(document.Id, document.Version, document.Title);
    }

    /// <summary>Id, version and title.</summary>
    public LayerIdentity Identity { get; }

    internal LayerDocument Document { get; }

    /// <summary>Reads a layer file and checks it by itself: ids, dates, overlaps, gaps, citations. What depends on the layers below is
    /// checked by <see cref="Rulebook.With(PolicyLayer)"/>.</summary>
    /// <param name="json">The text of the file, <c>schemaVersion</c> 1, at most 1,000,000 characters.</param>
    /// <exception cref="InputFormatException">The file is not of that form; the exception names every place.</exception>
    public static PolicyLayer Parse(string json)
    {
        var document = JsonInput.Read(json, LayerJson.Default.LayerDocument, LayerDocument.MaxLength, LayerDocument.KnownSchemaVersion);
        var problems = LayerSelfCheck.ProblemsOf(document);
        return problems.Count == 0 ? new(document) : throw new InputFormatException(problems);
    }

    /// <summary>The layer as JSON, always in the same form.</summary>
    public string ToJson() => JsonSerializer.Serialize(Document, LayerJson.Default.LayerDocument);

    /// <summary>Id and version.</summary>
    public override string ToString() => Identity.ToString();
}
