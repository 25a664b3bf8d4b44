using System.CommandLine;
using NodaTime.Text;

namespace PartyWork.Samples;

/// <summary>Which layers could have set a value, and which did.</summary>
internal static class ProvenanceCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> rule = new("rule") { Description = "规则标识 · the rule's id" };
        Option<string> on = new("--on") { Description = "日期 · the day", Required = true };
        var layers = ReviewCommand.LayerOption();
        var command = new Command("provenance", "取值来源：各政策层分别如何规定，以哪一层为准 · who could have set a value, and who did") { rule, on, layers };
        command.SetAction(parsed =>
        {
            var (day, rulebook, language) = (FactOptions.Day(parsed.GetValue(on)!, "--on"), Inputs.Rulebook(parsed.GetValue(layers)), terminal.LanguageOf(parsed));
            var known = rulebook.Rules.FirstOrDefault(candidate => candidate.Id == parsed.GetValue(rule))
                ?? throw new InputError("rule", Texts.OneOf([.. rulebook.Rules.Select(candidate => candidate.Id)]));
            terminal.Line($"{known.Text.In(language)} {known.Id} · {LocalDatePattern.Iso.Format(day)}", "bold");
            foreach (var step in rulebook.Provenance(known.Id, day))
                terminal.Line($"{(step.IsDecisive ? "→" : " ")} {step.Text().In(language)}", step.IsDecisive ? "green" : "grey");
            return CommandLine.Nothing;
        });
        return command;
    }
}
