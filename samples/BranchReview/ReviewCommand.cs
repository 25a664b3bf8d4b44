using System.CommandLine;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>The main job: reviews records and reports, as text, Markdown or JSON.</summary>
internal static class ReviewCommand
{
    public static void AddTo(RootCommand root, Terminal terminal)
    {
        Option<string?> branch = new("--branch") { Description = "要细看的支部标识，默认第一个 · id of the branch to show in detail, by default the first" };
        Option<bool> strict = new("--strict") { Description = "有提示也返回1 · exit 1 for advice too" };
        Option<string> format = new("--format") { Description = "输出格式，json 含全部支部 · text | markdown | json; json holds every branch", DefaultValueFactory = _ => "text" };
        var (facts, layers) = (new FactOptions(), LayerOption());
        foreach (var option in facts.All.Concat([layers, branch, strict, format])) root.Add(option);
        root.SetAction(parsed =>
        {
            Inputs.RequireOneOf(parsed.GetValue(format)!, "--format", "text", "markdown", "json");
            var records = facts.Records(parsed);
            var (rulebook, day) = (Inputs.Rulebook(parsed.GetValue(layers)), facts.Day(parsed));
            var reviews = records.ConvertAll(record => BranchReview.Of(record, rulebook, day, Year(day), facts.AssumesComplete(parsed)));
            var report = new ReportContent(terminal.LanguageOf(parsed), reviews, Shown(reviews, parsed.GetValue(branch)), facts.AssumesComplete(parsed));
            switch (parsed.GetValue(format)!.ToUpperInvariant())
            {
                case "JSON":
                    JsonReport.Write(reviews, terminal.Output);
                    break;
                case "MARKDOWN":
                    MarkdownReport.Write(report, terminal.Output);
                    break;
                default:
                    new TextReport(terminal.Console, report).Write();
                    break;
            }

            return ExitCode(reviews, parsed.GetValue(strict));
        });
    }

    public static Option<string[]> LayerOption() => new("--layer")
    {
        Description = "政策层文件或预置政策层名称，可多次 · a policy layer, by its file or the name of a ready profile (lecture-monthly, lecture-quarterly, …); repeatable",
    };

    public static ReviewWindow Year(LocalDate day) => ReviewWindow.Of(WorkPeriod.OfYear(day.Year));

    private static BranchReview Shown(List<BranchReview> reviews, string? branch)
    {
        if (branch is null) return reviews[0];
        return reviews.Find(review => string.Equals(review.Record.Organization.Id.Value, branch, StringComparison.Ordinal))
            ?? throw new InputError("--branch", Texts.UnknownBranch(reviews.Select(review => review.Record.Organization.Id.Value)));
    }

    private static int ExitCode(List<BranchReview> reviews, bool strict)
    {
        var counts = reviews.Aggregate(default(OutcomeCounts), (sum, review) => sum + review.Counts);
        return counts.Violated > 0 || (strict && counts.Advice > 0) ? CommandLine.Something : CommandLine.Nothing;
    }
}
