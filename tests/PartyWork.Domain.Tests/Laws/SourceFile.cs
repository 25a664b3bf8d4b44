namespace PartyWork.Domain.Tests.Laws;

/// <summary>A source file: its path below the library's folder, its text, and the text taken apart.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly CSharpText _parts = CSharpText.Of(Text);

    /// <summary>The text without comments and without what stands in quotes.</summary>
    public string Code => _parts.Code;

    /// <summary>The string literals; what an interpolated one computes is shown as {}.</summary>
    public IReadOnlyList<string> Literals => _parts.Literals;

    /// <summary>The folder, that is the floor; empty for the root.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public int Lines => Text.TrimEnd('\n').Split('\n').Length;
}
