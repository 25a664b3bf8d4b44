using System.CommandLine;
using PartyWork.Domain;
using Spectre.Console;

namespace PartyWork.Samples;

/// <summary>The command line: without a word in front it reviews; the other commands are for people who write policy.</summary>
internal static class CommandLine
{
    public const int Nothing = 0;
    public const int Something = 1;
    public const int BadInput = 2;

    private const int PlainWidth = 1000;

    /// <summary>A console for files and pipes: no colour, lines that do not wrap.</summary>
    public static IAnsiConsole PlainConsole(TextWriter output)
    {
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = PlainWidth;
        return console;
    }

    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter error)
    {
        Option<string> lang = new("--lang") { Description = "语言 · language: zh | en", DefaultValueFactory = _ => "zh", Recursive = true };
        var terminal = new Terminal(console, output, lang);
        var root = new RootCommand(Texts.Help) { lang };
        ReviewCommand.AddTo(root, terminal);
        root.Add(WhatIfCommand.Create(terminal));
        root.Add(ChangesCommand.Create(terminal));
        root.Add(ProvenanceCommand.Create(terminal));
        root.Add(LintCommand.Create(terminal));
        root.Add(ScenariosCommand.Create(terminal));

        var parsed = root.Parse(args);
        var word = parsed.Errors.Count > 0 ? LanguageIn(args) : parsed.GetValue(lang);
        var language = string.Equals(word, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors) error.WriteLine(Texts.CommandLine.In(language) + problem.Message);
            return BadInput;
        }

        try
        {
            Inputs.RequireOneOf(word!, "--lang", "zh", "en");
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
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
}
