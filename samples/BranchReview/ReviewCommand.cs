using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using Spectre.Console;

namespace PartyWork.Samples;

/// <summary>The command line: options in, report and exit code out.</summary>
internal static class ReviewCommand
{
    private const int PlainWidth = 1000;
    private const int NothingViolated = 0;
    private const int Violated = 1;
    private const int BadInput = 2;

    /// <summary>A console for files and pipes: no colour, lines that do not wrap.</summary>
    public static IAnsiConsole PlainConsole(TextWriter output)
    {
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = PlainWidth;
        return console;
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter error)
    {
        Option<string?> branch = new("--branch") { Description = "要细看的支部标识，默认第一个 · id of the branch to show in detail, by default the first" };
        Option<string> lang = new("--lang") { Description = "语言 · language: zh | en", DefaultValueFactory = _ => "zh" };
        Option<string?> asOf = new("--as-of") { Description = "截至日期，如 2026-03-31；默认：真实年度 2025-12-31，示例 2026-09-15，其他为今天 · the day to judge by; by default 2025-12-31 for the real year, 2026-09-15 for the example, else today" };
        Option<string?> input = new("--input") { Description = "档案文件，或直接放有档案的文件夹 · a record, or a folder that holds records (*.json, no subfolders)" };
        Option<string[]> layers = new("--layer") { Description = "政策层文件，可多次 · a policy layer, repeatable" };
        Option<bool> example = new("--example") { Description = "审阅虚构示例 · review the invented example" };
        Option<bool> assume = new("--assume-complete") { Description = "没有记录的视为没有 · what is not recorded did not happen and does not exist" };
        Option<bool> strict = new("--strict") { Description = "有提示也返回1 · exit 1 for advice too" };
        Option<string> format = new("--format") { Description = "输出格式，json 含全部支部 · text | json; json holds every branch", DefaultValueFactory = _ => "text" };
        var root = new RootCommand(Texts.Help)
        {
            branch, lang, asOf, input, layers, example, assume, strict, format,
        };
        var parsed = root.Parse(args);
        var word = parsed.Errors.Count > 0 ? LanguageIn(args) : parsed.GetValue(lang);
        var language = string.Equals(word, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors) error.WriteLine(Texts.CommandLine.In(language) + problem.Message);
            return BadInput;
        }

        if (parsed.Action is not null) return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });

        try
        {
            Inputs.RequireOneOf(parsed.GetValue(lang)!, "--lang", "zh", "en");
            Inputs.RequireOneOf(parsed.GetValue(format)!, "--format", "text", "json");
            var records = Inputs.Records(parsed.GetValue(input), parsed.GetValue(example));
            var rulebook = Inputs.Rulebook(parsed.GetValue(layers) ?? []);
            var day = Day(parsed.GetValue(asOf), parsed.GetValue(input), parsed.GetValue(example));
            var reviews = records.ConvertAll(record =>
                BranchReview.Of(record, rulebook, day, ReviewWindow.Of(WorkPeriod.OfYear(day.Year)), parsed.GetValue(assume)));
            var shown = Shown(reviews, parsed.GetValue(branch));
            if (string.Equals(parsed.GetValue(format), "json", StringComparison.OrdinalIgnoreCase)) JsonReport.Write(reviews, output);
            else new TextReport(console, language).Write(reviews, shown, parsed.GetValue(assume));
            return ExitCode(reviews, parsed.GetValue(strict));
        }
        catch (InputError refused)
        {
            refused.WriteTo(error, language);
            return BadInput;
        }
    }

    /// <summary>The language asked for on a command line that is too broken to be parsed; null: none.</summary>
    private static string? LanguageIn(string[] args)
    {
        if (args.Contains("--lang=en", StringComparer.OrdinalIgnoreCase)) return "en";
        return args.SkipWhile(arg => arg != "--lang").Skip(1).FirstOrDefault();
    }

    /// <summary>The embedded records have their own day; for other input it is today, the civil date in China.</summary>
    private static LocalDate Day(string? asOf, string? input, bool example)
    {
        if (asOf is not null)
            return LocalDatePattern.Iso.Parse(asOf) is { Success: true, Value: { Year: >= 1900 and <= 9998 } day } ? day : throw new InputError("--as-of", Texts.NotADay);
        if (input is null) return example ? new LocalDate(2026, 9, 15) : new LocalDate(2025, 12, 31);
        return SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date;
    }

    private static BranchReview Shown(List<BranchReview> reviews, string? branch)
    {
        if (branch is null) return reviews[0];
        return reviews.Find(review => string.Equals(review.Record.Organization.Id.Value, branch, StringComparison.Ordinal))
            ?? throw new InputError("--branch", Texts.UnknownBranch(reviews.Select(review => review.Record.Organization.Id.Value)));
    }

    private static int ExitCode(List<BranchReview> reviews, bool strict)
    {
        var counts = reviews.Aggregate(default(OutcomeCounts), (sum, review) => sum + review.Counts);
        return counts.Violated > 0 || (strict && counts.Advice > 0) ? Violated : NothingViolated;
    }
}
