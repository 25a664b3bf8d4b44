using System.Text.RegularExpressions;

namespace PartyWork.Domain.Tests.Laws;

public partial class FloorLaws
{
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        [""] = 0,
        ["Calendars"] = 1,
        ["Rulebooks"] = 2,
        ["Organizations"] = 3,
        ["Members"] = 4,
        ["Standards"] = 4,
        ["Plans"] = 5,
        ["StudyActivities"] = 5,
        ["Assessments"] = 5,
        ["Reviews"] = 6,
        ["Serialization"] = 7,
    };

    [Fact]
    public void A_folder_uses_the_floors_below_it_only() => Law.Holds(
        "A folder may use the floors below, never a sibling, never one above. Move the type down, or pass what is needed as a value.",
        Library.DomainFiles.SelectMany(Offences));

    [Fact]
    public void Every_folder_is_a_floor() => Law.Holds(
        "A new folder needs its floor: decide what it may use and name it in this law.",
        Library.DomainFiles.Select(file => file.Folder).Where(folder => !Floors.ContainsKey(folder)));

    [Fact]
    public void A_namespace_is_its_folder() => Law.Holds(
        "The namespace says the folder: write the file-scoped namespace that its place asks for.",
        Library.DomainFiles.Where(file => NamespaceLine().Matches(file.Code) is not [var one] || one.Groups["name"].Value != NamespaceOf(file.Folder))
            .Select(file => $"{file.Path} should have the one line: namespace {NamespaceOf(file.Folder)};"));

    [Fact]
    public void No_using_hides_in_the_project_file() =>
        Repository.Read($"{Library.Folder}/PartyWork.Domain.csproj").Should().NotContain("<Using ", "a floor's uses are read from its source files");

    [Theory]
    [InlineData("Members", "using PartyWork.Domain.Reviews;", "Reviews")]
    [InlineData("Members", "using PartyWork.Domain.Standards;", "Standards")]
    [InlineData("Plans", "using static PartyWork.Domain.StudyActivities.SegmentKind;", "StudyActivities")]
    [InlineData("", "using Year = PartyWork.Domain.Calendars.WorkPeriod;", "Calendars")]
    [InlineData("Calendars", "class A { Rulebooks.Strength _strength; }", "Rulebooks")]
    [InlineData("", "/// <summary>See <see cref=\"Reviews.BranchReview\"/>.</summary>", "Reviews")]
    public void A_use_of_a_sibling_or_of_a_floor_above_is_seen(string folder, string text, string used) =>
        Offences(new SourceFile($"{folder}/A.cs".TrimStart('/'), text)).Should().ContainSingle().Which.Should().Contain($"uses {used}");

    [Theory]
    [InlineData("Reviews", "using PartyWork.Domain.Members;")]
    [InlineData("Rulebooks", "class A { Rulebooks.Strength _strength; }")]
    [InlineData("Organizations", "class A { int B => Members.Count; }")]
    [InlineData("Calendars", "// using PartyWork.Domain.Reviews;")]
    public void A_use_of_a_floor_below_or_of_ones_own_is_allowed(string folder, string text) =>
        Offences(new SourceFile($"{folder}/A.cs", text)).Should().BeEmpty();

    private static IEnumerable<string> Offences(SourceFile file) =>
        from used in Uses(file)
        where used != file.Folder && Floors.GetValueOrDefault(used, int.MaxValue) >= Floors.GetValueOrDefault(file.Folder, int.MinValue)
        select $"{file.Path} (floor {Floors.GetValueOrDefault(file.Folder)}) uses {used} (floor {Floors.GetValueOrDefault(used)})";

    /// <summary>The floors that a file names: after PartyWork.Domain, or before one of their types; in code and in references of comments.</summary>
    private static IEnumerable<string> Uses(SourceFile file)
    {
        var text = file.Code + string.Join('\n', Reference().Matches(file.Text).Select(reference => " " + reference.Groups["to"].Value + " "));
        var full = FullMention().Matches(text).Select(mention => mention.Groups["floor"].Value).Where(name => Floors.ContainsKey(name) || !IsRootType(name));
        var brief = BriefMention().Matches(text)
            .Where(mention => Library.WrittenTypes.Any(type => type.Namespace == NamespaceOf(mention.Groups["floor"].Value)
                && type.Name.Split('`')[0] == mention.Groups["type"].Value))
            .Select(mention => mention.Groups["floor"].Value);
        return full.Concat(brief).Distinct(StringComparer.Ordinal);
    }

    private static bool IsRootType(string name) =>
        Library.WrittenTypes.Any(type => type.Namespace == NamespaceOf("") && type.Name.Split('`')[0] == name);

    private static string NamespaceOf(string folder) => ("PartyWork.Domain." + folder.Replace('/', '.')).TrimEnd('.');

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)(;| *\{?)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^ *///.*?cref=""(?<to>[^""]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<!namespace )\bPartyWork\.Domain\.(?<floor>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FullMention();

    [GeneratedRegex(@"(?<![\w.])(?<floor>[A-Z]\w*)\.(?<type>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BriefMention();
}
