using System.Text;
using PartyWork.Samples;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = Console.IsOutputRedirected ? ReviewCommand.PlainConsole(Console.Out) : AnsiConsole.Console;
return ReviewCommand.Run(args, console, Console.Out, Console.Error);
