using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>The repository builds anywhere: no file knows a machine, its folders or its package sources.</summary>
public partial class MachineTraceLaws
{
    private const string ThisFile = "tests/PartyWork.Domain.Tests/Laws/MachineTraceLaws.cs";

    private static readonly List<(string Path, string Text)> Files =

    [
        .. Tracked().Where(path => path != ThisFile && File.Exists(Repository.PathOf(path)))
            .Select(path => (Path: path, Text: Repository.Read(path))).Where(file => !file.Text.Contains('\0')),
    ];

    [Fact]
    public void The_tracked_files_are_found() => Files.Select(file => file.Path).Should().Contain(["README.md", "src/PartyWork.Domain/Rule.cs"]);

    [Fact]
    public void No_file_knows_a_folder_of_a_machine() => Law.Holds(
        "Write a path relative to the repository.", Files.SelectMany(file => Traces(file.Path, file.Text, MachineFolder())));

    [Fact]
    public void No_file_knows_a_package_source() => Law.Holds(
        "Where packages come from is the machine's setting, not the repository's.", Files.SelectMany(file => Traces(file.Path, file.Text, PackageSource())));

    [Fact]
    public void There_is_no_list_of_package_sources() => Law.Holds(
        "Remove it: where packages come from is the machine's setting.",
        Files.Where(file => IsSourceList(file.Path, file.Text)).Select(file => file.Path));

    [Theory]
    [InlineData("cd /home/a/b")]
    [InlineData("\"/opt/a\"")]
    [InlineData("file:///tmp/a")]
    [InlineData("C:\\Users\\a")]
    [InlineData("\"C:\\\\Users\\\\a\"")]
    public void A_folder_of_a_machine_is_seen(string text) => Traces("a", text, MachineFolder()).Should().ContainSingle();

    [Theory]
    [InlineData("https://example.org/home/a")]
    [InlineData("src/home/a.cs")]
    public void Addresses_and_relative_paths_are_allowed(string text) => Traces("a", text, MachineFolder()).Should().BeEmpty();

    [Fact]
    public void A_package_source_is_seen()
    {
        Traces("a", "https://example.org/v3/index.json", PackageSource()).Should().NotBeEmpty();
        Traces("a", "<RestoreSources>b</RestoreSources>", PackageSource()).Should().NotBeEmpty();
        IsSourceList("NuGet.Config", "<packageSources><add key=\"a\" value=\"b\" /></packageSources>").Should().BeTrue();
    }

    private static bool IsSourceList(string path, string text) =>
        Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase) && text.Contains("<packageSources", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Traces(string path, string text, Regex trace) =>
        from line in text.Split('\n').Select((content, index) => (Content: content, Number: index + 1))
        let found = trace.Match(line.Content)
        where found.Success
        select $"{path}:{line.Number} {found.Value}";

    /// <summary>What git tracks; without git, as in an archive of the sources, every file that is not built.</summary>
    private static List<string> Tracked()
    {
        try
        {
            var start = new ProcessStartInfo("git", ["ls-files", "-z"])
            {
                WorkingDirectory = Repository.Root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            using var git = Process.Start(start)!;
            var listed = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            if (git.ExitCode == 0 && listed.Length > 0) return [.. listed];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No git on this machine: the files on disk are what there is.
        }

        return [.. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Where(path => !Built().IsMatch(path))];
    }

    [GeneratedRegex(@"(?<![\w.\-)])/(root|tmp|home|opt|mnt|Users)/|\b[A-Za-z]:\\{1,2}Users\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachineFolder();

    /// <summary>An index of packages by its address, whoever serves it, or a build setting that names one.</summary>
    [GeneratedRegex(@"https?://[^\s""'<>]*/index\.json|<Restore(Additional\w*)?Sources>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PackageSource();

    [GeneratedRegex(@"(^|/)(bin|obj|\.git|\.vs|\.idea|TestResults|artifacts)/|\.user$|\.received\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Built();
}
