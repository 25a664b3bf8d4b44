namespace PartyWork.Domain;

/// <summary>A file that names the version of its form.</summary>
internal interface IVersionedDocument
{
    int SchemaVersion { get; }
}
