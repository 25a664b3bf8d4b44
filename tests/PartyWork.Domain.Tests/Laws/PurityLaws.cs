using System.Text.RegularExpressions;

namespace PartyWork.Domain.Tests.Laws;

public partial class PurityLaws
{
    /// <summary>XId.New() makes a GUID that holds the moment of its making: the one impure thing.</summary>
    private const string Exception = "TextId.cs";

    [Fact]
    public void No_clock_no_chance_no_culture_no_waiting_no_machine() => Law.Holds(
        "The library is pure: take days, instants, texts and languages as arguments.",
        Library.DomainFiles.Where(file => file.Path != Exception).SelectMany(Offences));

    [Fact]
    public void The_one_exception_is_still_needed() =>
        Offences(Library.DomainFiles.Single(file => file.Path == Exception)).Should().NotBeEmpty("{0} is excepted by name; if it is pure now, end the exception", Exception);

    [Theory]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("NodaTime.SystemClock.Instance")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("new Random(1)")]
    [InlineData("$\"{1} {CultureInfo.CurrentCulture.Name}\"")]
    [InlineData("Thread.Sleep(1)")]
    [InlineData("async Task A() => await B")]
    [InlineData("System.IO.File.ReadAllText(\"a\")")]
    [InlineData("Environment.MachineName")]
    [InlineData("Console.WriteLine()")]
    public void An_impure_call_is_seen(string code) => Offences(new SourceFile("A.cs", $"class A {{ object B = {code}; }}")).Should().NotBeEmpty();

    [Theory]
    [InlineData("// DateTime.Now")]
    [InlineData("var text = \"Console.WriteLine\";")]
    [InlineData("var c = '\"'; // File.Exists")]
    [InlineData("CultureInfo.InvariantCulture.Name")]
    public void Words_in_comments_and_texts_are_not_calls(string code) => Offences(new SourceFile("A.cs", code)).Should().BeEmpty();

    private static IEnumerable<string> Offences(SourceFile file) => Impure().Matches(file.Code).Select(call => $"{file.Path}: {call.Value}");

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bSystemClock\b|\bTimeProvider\b|\bStopwatch\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bRandom(NumberGenerator)?\b"
        + @"|\bCultureInfo\.(Current|Default|Installed)\w+|\bThread(Pool)?\.\w+|\b(Value)?Task\b|\basync\b|\bawait\b|\b(File|Directory|Environment|Console)\.\w+",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Impure();
}
