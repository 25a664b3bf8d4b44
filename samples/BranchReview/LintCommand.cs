using System.CommandLine;
using PartyWork.Domain;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Samples;

/// <summary>Everything that is wrong, or probably not meant, in policy layers; each is laid over those before it.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("files") { Description = "政策层文件，由上级到下级 · layer files, the nearest last", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lint", "检查政策层：错误和警告 · checks policy layers: errors and warnings") { files };
        command.SetAction(parsed =>
        {
            var (rulebook, language) = (Rulebook.National, terminal.LanguageOf(parsed));
            var (errors, warnings) = (0, 0);
            foreach (var file in parsed.GetValue(files)!)
            {
                if (file.StartsWith("--", StringComparison.Ordinal)) throw new InputError(file, Texts.NoSuchOption);
                var json = Inputs.ReadFile(file);
                var problems = rulebook.Lint(json);
                foreach (var problem in problems)
                {
                    var (label, style) = problem.Severity == Severity.Error ? (Texts.Error, "red") : (Texts.Warning, "yellow");
                    terminal.Line($"{file}: {label.In(language)} {problem.In(language)}", style);
                }

                var wrong = problems.Count(problem => problem.Severity == Severity.Error);
                (errors, warnings) = (errors + wrong, warnings + problems.Count - wrong);
                if (wrong == 0) rulebook = rulebook.With(PolicyLayer.Parse(json));
            }

            terminal.Line(Texts.Linted(errors, warnings).In(language));
            return errors > 0 ? CommandLine.Something : CommandLine.Nothing;
        });
        return command;
    }
}
