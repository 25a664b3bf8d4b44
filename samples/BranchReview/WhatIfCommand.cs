using System.CommandLine;
using PartyWork.Domain;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>The same facts under two rulebooks: what would differ, and why.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Terminal terminal)
    {
        var (facts, layers) = (new FactOptions(), ReviewCommand.LayerOption());
        Option<string[]> present = new("--present") { Description = "现行的政策层，可多次；不写则只有全国层 · the layers in force now, repeatable; by default the national layer alone" };
        layers.Required = true;
        var command = new Command("what-if", "推演：加上 --layer 后结论有何不同 · what would differ if --layer were in force too")
        {
            layers, present,
        };
        foreach (var option in facts.All) command.Add(option);
        command.SetAction(parsed =>
        {
            var now = parsed.GetValue(present) ?? [];
            var (before, after) = (Inputs.Rulebook(now), Inputs.Rulebook([.. now, .. parsed.GetValue(layers)!]));
            var (records, day) = (facts.Records(parsed), facts.Day(parsed));
            var comparisons = records.ConvertAll(record =>
                BranchReview.Of(record, before, day, ReviewCommand.Year(day), facts.AssumesComplete(parsed)).WhatIf(after));
            Write(comparisons, terminal, terminal.LanguageOf(parsed));
            return CommandLine.Nothing;
        });
        return command;
    }

    private static void Write(List<ReviewComparison> comparisons, Terminal terminal, Language language)
    {
        var (first, zh) = (comparisons[0], language == Language.Chinese);
        terminal.Line($"{first.Before.RulebookVersion} → {first.After.RulebookVersion}", "bold");
        foreach (var change in first.RuleChanges) terminal.Line("  " + change.Text().In(language));
        foreach (var comparison in comparisons.Where(comparison => comparison.Changes.Count > 0))
        {
            terminal.Line();
            terminal.Line($"── {ReportContent.TitleOf(comparison.After, language)}", "bold");
            terminal.Line("  " + Counts(comparison, language));
            var alike = comparison.Changes.GroupBy(change => (change.Rule, Label: (change.After ?? change.Before)!.Label.In(language), From: Seen(change.Before), To: Seen(change.After)));
            foreach (var changes in alike)
            {
                var periods = string.Join(zh ? "、" : ", ", changes.Select(change => (change.After ?? change.Before)!.Finding.Period.Label().In(language)));
                var shown = changes.First();
                terminal.Line($"  {shown.Headline.In(language)}", shown.ChangesOutcome ? "yellow" : null);
                if (changes.Skip(1).Any()) terminal.Line($"    {Texts.Periods.In(language)}{periods}", "grey");
                foreach (var reason in shown.Reasons) terminal.Line("    " + reason.In(language), "grey");
            }
        }

        terminal.Line();
        var (branches, total) = (comparisons.Count(comparison => comparison.Changes.Count > 0), comparisons.Sum(comparison => comparison.Changes.Count));
        terminal.Line(Texts.Differences(total, branches, comparisons.Count).In(language));
    }

    /// <summary>What must be alike for two changes to be shown as one.</summary>
    private static (Outcome, FindingReason, int, int)? Seen(Explanation? side) =>
        side?.Finding is { } finding ? (finding.Outcome, finding.Reason, finding.Actual, finding.Required) : null;

    private static string Counts(ReviewComparison comparison, Language language) => string.Join(
        "  ", Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.NotApplicable && comparison.Before.Counts[outcome] != comparison.After.Counts[outcome])
            .Select(outcome => $"{ReportContent.Symbol(outcome)} {outcome.Label().In(language)} {comparison.Before.Counts[outcome]} → {comparison.After.Counts[outcome]}"));
}
