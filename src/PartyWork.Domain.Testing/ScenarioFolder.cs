#pragma warning disable RS0030 // Tests read their cases from a folder; the library itself does no I/O.
using System.Text;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Testing;

/// <summary>
/// A folder of scenario files (用例文件夹), searched with its subfolders. For xunit: <c>[MemberData(nameof(Cases))]</c> over <c>Cases => ScenarioFolder.TheoryData(folder)</c>, and
/// <see cref="Verify"/> in the theory; other frameworks take the same data.
/// </summary>
public static class ScenarioFolder
{
    /// <summary>The files, by their path within the folder, in ordinal order.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ValueList<string> Files(string folder) => Directory
        .GetFiles(Guard.Against.NullOrWhiteSpace(folder), "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The scenarios of one file. Layers that they name are files, seen from the file's own folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file, by its path within the folder.</param>
    /// <exception cref="InputFormatException">The file is not of the form of a scenario file.</exception>
    public static ValueList<Scenario> Read(string folder, string file)
    {
        var path = Path.Combine(Guard.Against.NullOrWhiteSpace(folder), Guard.Against.NullOrWhiteSpace(file));
        return Scenario.Parse(Utf8(path), layer => TextOf(Path.Combine(Path.GetDirectoryName(path)!, layer)));
    }

    /// <summary>File and name of every case, as data for theories. A file that cannot be read is one case without a name, which fails.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<object[]> TheoryData(string folder) => Files(folder).SelectMany(file => Names(folder, file).Select(name => new object[] { file, name }));

    /// <summary>Runs one case.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file, by its path within the folder.</param>
    /// <param name="name">The name of the case.</param>
    /// <exception cref="ExpectationFailedException">Something was not as the case expects.</exception>
    /// <exception cref="InputFormatException">The file is not of the form of a scenario file.</exception>
    /// <exception cref="KeyNotFoundException">The file has no case of that name.</exception>
    public static void Verify(string folder, string file, string name)
    {
        var scenario = Read(folder, file).FirstOrDefault(scenario => string.Equals(scenario.Name, name, StringComparison.Ordinal))
            ?? throw new KeyNotFoundException($"{file} has no scenario '{name}'.");
        if (scenario.Run() is { Passed: false } failed) throw new ExpectationFailedException(failed.Differences);
    }

    private static IEnumerable<string> Names(string folder, string file)
    {
        try
        {
            return Read(folder, file).Select(scenario => scenario.Name);
        }
        catch (InputFormatException)
        {
            return [""];
        }
    }

    private static string? TextOf(string path) => File.Exists(path) ? Utf8(path) : null;

    private static string Utf8(string path)
    {
        try
        {
            return File.ReadAllText(path, JsonInput.StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            throw new InputFormatException([new("$", InputTexts.NotUtf8)]);
        }
    }
}
