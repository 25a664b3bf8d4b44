using System.CommandLine;
using PartyWork.Domain;
using Spectre.Console;

namespace PartyWork.Samples;

/// <summary>Where a command writes, and in which language.</summary>
internal sealed class Terminal(IAnsiConsole console, TextWriter output, Option<string> lang)
{
    public IAnsiConsole Console { get; } = console;

    /// <summary>For what programs read: nothing wraps it.</summary>
    public TextWriter Output { get; } = output;

    public Language LanguageOf(ParseResult parsed) =>
        string.Equals(parsed.GetValue(lang), "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;

    /// <summary>A line as it stands, without markup.</summary>
    public void Line(string text = "", string? style = null) => Console.MarkupLine(style is null ? Markup.Escape(text) : $"[{style}]{Markup.Escape(text)}[/]");
}
