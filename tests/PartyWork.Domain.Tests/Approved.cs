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
        if (different < 0) return;
        Assert.Fail(
            $"Line {different + 1} of {relative} was approved as\n{expectedLines.ElementAtOrDefault(different) ?? "(no line)"}\n" +
            $"and is\n{actualLines.ElementAtOrDefault(different) ?? "(no line)"}\n");
    }
}
