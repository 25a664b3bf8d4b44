namespace PartyWork.Domain.Rulebooks;

/// <summary>Which layer of a rulebook (政策层).</summary>
public sealed record LayerIdentity
{
    internal LayerIdentity(string id, string version, LocalizedText title)
    {
        Id = id;
        Version = version;
        Title = title;
    }

    /// <summary>What rules in code belong to: no layer, the application itself.</summary>
    internal static LayerIdentity Code { get; } = new("code", "1", new("自定义规则", "rule in code"));

    /// <summary>Its id, <c>national</c> for the first.</summary>
    public string Id { get; }

    /// <summary>Its version, as its author counts.</summary>
    public string Version { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Id and version, <c>national@2026.11</c>.</summary>
    public override string ToString() => $"{Id}@{Version}";
}
