namespace PartyWork.Domain.Tests;

/// <summary>
/// Texts that people approve: a test compares with the file, and the difference of the file is the review. To accept what a test made, run the
/// tests once with PARTYWORK_APPROVE=1 and look at the difference.
/// </summary>
internal static class Approved
{
    public static void Matches(string relative, string actual)
    {
        var path = Repository.PathOf(relative);
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("PARTYWORK_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? Repository.Read(relative) : "";
        var (expectedLines, actualLines) = (approved.Split('\n'), actual.Split('\n'));
        var different = Enumerable.Range(0, Math.Max(expectedLines.Length, actualLines.Length))
            .FirstOrDefault(i => expectedLines.ElementAtOrDefault(i) != actualLines.ElementAtOrDefault(i), -1);
        different.Should().Be(-1, "line {0} of {1} was approved as\n{2}\nand is\n{3}\n", different + 1, relative,
            expectedLines.ElementAtOrDefault(different) ?? "(no line)", actualLines.ElementAtOrDefault(different) ?? "(no line)");
    }
}
