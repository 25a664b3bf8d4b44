using System.Text;
using PartyWork.Domain;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Samples;

/// <summary>Reads records and layers, from files or from inside the program.</summary>
internal static class Inputs
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static List<BranchRecord> Records(string? path, bool example)
    {
        if (path is not null && example) throw new InputError("--example", Texts.NotTogether);
        var records = new List<(string File, BranchRecord Record)>();
        foreach (var (file, json) in path is null ? Embedded(example ? "example/" : "school-2025/") : Files(path))
        {
            var record = Parse(file, () => BranchRecord.Parse(json));
            var twin = records.Find(other => other.Record.Organization.Id == record.Organization.Id);
            if (twin.Record is not null) throw new InputError($"{file}: $.organization[0].organization", Texts.DuplicateBranch(twin.File));
            records.Add((file, record));
        }

        return records.ConvertAll(item => item.Record);
    }

    /// <summary>The national rules with layers over them, each a file or the name of a ready profile.</summary>
    public static Rulebook Rulebook(IEnumerable<string>? layers)
    {
        var rulebook = PartyWork.Domain.Rulebooks.Rulebook.National;
        foreach (var name in layers ?? [])
        {
            var below = rulebook;
            var profile = File.Exists(name) ? null : PolicyProfiles.All.FirstOrDefault(profile => profile.Identity.Id == name);
            rulebook = Parse(name, () => below.With(profile ?? PolicyLayer.Parse(ReadFile(name))));
        }

        return rulebook;
    }

    public static void RequireOneOf(string value, string option, params string[] accepted)
    {
        if (!accepted.Contains(value, StringComparer.OrdinalIgnoreCase)) throw new InputError(option, Texts.OneOf(accepted));
    }

    private static IEnumerable<(string File, string Json)> Embedded(string folder)
    {
        var assembly = typeof(Inputs).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    private static IEnumerable<(string File, string Json)> Files(string path)
    {
        if (!Directory.Exists(path)) return [(path, ReadFile(path))];
        var files = FilesIn(path);
        return files.Count > 0 ? files.Select(file => (file, ReadFile(file))) : throw new InputError(path, Texts.EmptyFolder);
    }

    private static List<string> FilesIn(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new InputError(folder, Texts.Unreadable);
        }
    }

    public static string ReadFile(string path)
    {
        if (Directory.Exists(path)) throw new InputError(path, Texts.NotAFile);
        try
        {
            return File.ReadAllText(path, StrictUtf8);
        }
        catch (Exception failed) when (failed is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputError(path, Texts.NoSuchFile);
        }
        catch (DecoderFallbackException)
        {
            throw new InputError(path, Texts.NotUtf8);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputError(path, Texts.Unreadable);
        }
    }

    private static T Parse<T>(string file, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (InputFormatException refused)
        {
            throw new InputError(file, refused);
        }
    }
}
