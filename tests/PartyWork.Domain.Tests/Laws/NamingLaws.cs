using System.Text.RegularExpressions;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Tests.Laws;

public partial class NamingLaws
{
    // The base of a vote (应到会) is the field's own word.
    [Fact]
    public void No_type_is_named_by_what_it_is_for_programmers() => Law.Holds(
        "Name it by the field's own word, not Manager, Helper, Util, Base or Common.",
        Library.WrittenTypes.Where(type => type != typeof(EligibleBase) && ProgrammersWord().IsMatch(type.Name.Split('`')[0])).Select(Library.NameOf));

    [Fact]
    public void No_member_ends_with_Async() => Law.Holds(
        "The library computes and never waits: nothing is asynchronous.",
        from type in Library.WrittenTypes
        from member in type.GetMembers(Library.Declared)
        where member.Name.EndsWith("Async", StringComparison.Ordinal)
        select $"{Library.NameOf(type)}.{member.Name}");

    [Fact]
    public void A_file_holds_one_public_type_and_has_its_name() => Law.Holds(
        "One public type a file, the file named as the type, or Type.Aspect.cs for a part of it; "
        + "a file without a public type is named after its first.",
        Library.Files.SelectMany(FileOffences));

    [Fact]
    public void No_regions() => Law.Holds(
        "A file that needs regions is two files: split it by aspect, Type.Aspect.cs.",
        LinesWith(Region()));

    [Fact]
    public void Nothing_is_left_to_do_later() => Law.Holds(
        "Finish it or take it out; what is wanted later stands in an issue, not in the source.",
        LinesWith(LeftOver()));

    [Fact]
    public void Enums_start_at_one() => Law.Holds(
        "An enum starts at 1 and has no 0, so that the default is a value that nobody chose.",
        Library.WrittenTypes.Where(type => type.IsEnum).SelectMany(EnumOffences));

    [Theory]
    [InlineData("A.cs", "public class A\n{\n}\n\npublic enum B\n{\n}\n", "2 public types")]
    [InlineData("B.cs", "public sealed record A;\n", "named A")]
    [InlineData("A.B.C.cs", "public readonly record struct A;\n", "named A")]
    [InlineData("B.cs", "internal static class A\n{\n}\n", "named A")]
    [InlineData("A.cs", "// nothing\n", "no type")]
    public void A_file_of_another_name_or_with_two_public_types_is_seen(string path, string text, string said) =>
        FileOffences(new SourceFile(path, text)).Should().Contain(offence => offence.Contains(said, StringComparison.Ordinal));

    [Theory]
    [InlineData("A.cs", "public class A<T>\n{\n    public enum B { C = 1 }\n}\n\ninternal static class D\n{\n}\n")]
    [InlineData("A.Acts.cs", "public sealed partial record A\n{\n}\n")]
    public void A_part_and_internal_company_are_allowed(string path, string text) => FileOffences(new SourceFile(path, text)).Should().BeEmpty();

    [Fact]
    public void An_enum_from_zero_is_seen() => EnumOffences(typeof(DateTimeKind)).Should().ContainSingle();

    private static IEnumerable<string> FileOffences(SourceFile file)
    {
        var types = TypeLine().Matches(file.Code);
        var publics = types.Where(type => type.Groups["access"].Value == "public").Select(type => type.Groups["name"].Value).ToList();
        if (types.Count == 0) yield return $"{file.Path} has no type";
        if (publics.Count > 1) yield return $"{file.Path} has {publics.Count} public types: {string.Join(", ", publics)}";
        var named = publics.FirstOrDefault() ?? types.Select(type => type.Groups["name"].Value).FirstOrDefault();
        var parts = Path.GetFileNameWithoutExtension(file.Path).Split('.');
        if (named is not null && (parts[0] != named || parts.Length > 2)) yield return $"{file.Path} should be named {named}.cs or {named}.Aspect.cs";
    }

    private static IEnumerable<string> EnumOffences(Type type)
    {
        var least = Enum.GetValuesAsUnderlyingType(type).Cast<IConvertible>().Min(value => value.ToInt64(null));
        if (least != 1) yield return $"{Library.NameOf(type)} starts at {least}";
    }

    private static IEnumerable<string> LinesWith(Regex unwanted) =>
        from file in Library.Files
        from line in file.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where unwanted.IsMatch(line.Text)
        select $"{file.Path}:{line.Number} {line.Text.Trim()}";

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities|Base)$|^Common", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProgrammersWord();

    [GeneratedRegex(
        @"^(?<access>public|internal|file)(?: \w+)*? (class|record struct|record|struct|enum|interface|delegate [\w<>?]+) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^\s*#(end)?region", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Region();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftOver();
}
