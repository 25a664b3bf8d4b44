namespace PartyWork.Domain.Rulebooks;

/// <summary>Goes over the lists of a layer file: each entry with its place.</summary>
internal static class LayerEntries
{
    public static void Each<T>(ValueList<T>? list, string path, Action<T, string> entry)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++) entry(list![i], $"{path}[{i}]");
    }
}
