using System.CommandLine;
using PartyWork.Domain;
using PartyWork.Domain.Testing;

namespace PartyWork.Samples;

/// <summary>Runs a folder of scenarios and closes with what passed and what failed.</summary>
internal static class ScenariosCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("folder") { Description = "情景用例文件，或文件夹（含子文件夹） · a file of scenarios, or a folder with its subfolders" };
        var command = new Command("scenarios", "运行情景用例 · runs scenarios; the last line is N passed, M failed") { folder };
        command.SetAction(parsed =>
        {
            var (root, language) = (parsed.GetValue(folder)!, terminal.LanguageOf(parsed));
            var isFile = File.Exists(root);
            if (!isFile && !Directory.Exists(root)) throw new InputError(root, Texts.NoSuchFile);
            ValueList<string> files = isFile ? [Path.GetFileName(root)] : ScenarioFolder.Files(root);
            if (isFile) root = Path.GetDirectoryName(Path.GetFullPath(root))!;
            if (files.Count == 0) throw new InputError(root, Texts.NoScenarios);
            var (passed, failed) = (0, 0);
            foreach (var file in files)
            {
                var (good, bad) = Run(root, file, terminal, language);
                (passed, failed) = (passed + good, failed + bad);
            }

            terminal.Line($"{passed} passed, {failed} failed", failed > 0 ? "red" : "green");
            return failed > 0 ? CommandLine.Something : CommandLine.Nothing;
        });
        return command;
    }

    private static (int Passed, int Failed) Run(string root, string file, Terminal terminal, Language language)
    {
        try
        {
            var results = ScenarioFolder.Read(root, file).Select(scenario => scenario.Run()).ToList();
            var passed = results.Count(result => result.Passed);
            terminal.Line($"{(passed == results.Count ? "✓" : "✗")} {file} {passed}/{results.Count}", passed == results.Count ? null : "red");
            foreach (var result in results.Where(result => !result.Passed))
            {
                terminal.Line($"  ✗ {result.Name}", "red");
                foreach (var difference in result.Differences) terminal.Line("    " + difference.In(language));
            }

            return (passed, results.Count - passed);
        }
        catch (InputFormatException refused)
        {
            terminal.Line($"✗ {file}", "red");
            foreach (var problem in refused.Problems) terminal.Line("    " + problem.In(language));
            return (0, 1);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            terminal.Line($"✗ {file}: {Texts.Unreadable.In(language)}", "red");
            return (0, 1);
        }
    }
}
