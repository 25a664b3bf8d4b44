using System.Text;
using PartyWork.Samples;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = Console.IsOutputRedirected ? CommandLine.PlainConsole(Console.Out) : AnsiConsole.Console;
return CommandLine.Run(args, console, Console.Out, Console.Error);
