using System.Reflection;

namespace PartyWork.Domain;

/// <summary>The data files inside the library's assembly, or another of its packages.</summary>
internal static class EmbeddedText
{
    public static string Read(string name, Assembly? assembly = null)
    {
        using var stream = (assembly ?? typeof(EmbeddedText).Assembly).GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its data file '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
