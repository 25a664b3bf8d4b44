using System.CommandLine;
using NodaTime.Text;

namespace PartyWork.Samples;

/// <summary>Every rule and value in force on one day and not on the other.</summary>
internal static class ChangesCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> from = new("--from") { Description = "作比较的日期 · the one day", Required = true };
        Option<string> to = new("--to") { Description = "与之比较的日期 · the other day", Required = true };
        var layers = ReviewCommand.LayerOption();
        var command = new Command("changes", "两个日期的规定有何不同 · what the rules say differently on two days") { from, to, layers };
        command.SetAction(parsed =>
        {
            var (before, after) = (FactOptions.Day(parsed.GetValue(from)!, "--from"), FactOptions.Day(parsed.GetValue(to)!, "--to"));
            var (rulebook, language) = (Inputs.Rulebook(parsed.GetValue(layers)), terminal.LanguageOf(parsed));
            var changes = rulebook.ChangesBetween(before, after);
            terminal.Line($"{rulebook.Version} · {LocalDatePattern.Iso.Format(before)} → {LocalDatePattern.Iso.Format(after)}", "bold");
            foreach (var change in changes)
            {
                terminal.Line();
                terminal.Line($"{change.Rule.Text.In(language)} {change.Rule.Id}", "bold");
                terminal.Line("  − " + change.BeforeText().In(language), change.Before is null ? "grey" : null);
                terminal.Line("  + " + change.AfterText().In(language), change.After is null ? "grey" : null);
            }

            if (changes.Count == 0) terminal.Line(Texts.NoChanges.In(language));
            return CommandLine.Nothing;
        });
        return command;
    }
}
