using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PartyWork.Domain.Tests.Laws;

public partial class DocumentationLaws
{
    private static readonly Dictionary<string, XElement> Documented = Library.Assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_has_a_summary() => Law.Holds(
        "Say what it is, in the field's words.", Library.PublicTypes.Where(type => !HasSummary(IdOf(type))).Select(Library.NameOf));

    [Fact]
    public void Every_public_member_has_a_summary() => Law.Holds(
        "Say what it means: equality, inclusive or exclusive ends, what null means, when it throws; or inherit it.",
        from type in Library.PublicTypes
        from id in type.GetMembers(Library.Declared).Where(IsWrittenAndVisible).Select(IdOf)
        where !HasSummary(id)
        select id);

    [Fact]
    public void Every_public_type_says_its_Chinese_term() => Law.Holds(
        "The summary names the field's own term in Chinese.",
        Library.PublicTypes.Where(type => !SpeaksChinese(IdOf(type))).Select(Library.NameOf));

    [Fact]
    public void Every_value_of_a_public_enum_says_its_Chinese_term() => Law.Holds(
        "The summary of an enum value names the field's own term in Chinese.",
        from type in Library.PublicTypes
        where type.IsEnum
        from value in Enum.GetNames(type)
        where !SpeaksChinese($"F:{FullNameOf(type)}.{value}")
        select $"{Library.NameOf(type)}.{value}");

    private static bool HasSummary(string id) => Documented.TryGetValue(id, out var member)
        && (member.Element("inheritdoc") is not null
            || !string.IsNullOrWhiteSpace(member.Element("summary")?.ToString(SaveOptions.DisableFormatting)[9..^10]));

    private static bool SpeaksChinese(string id) =>
        Documented.TryGetValue(id, out var member) && Chinese().IsMatch(member.Element("summary")?.Value ?? "");

    private static bool IsWrittenAndVisible(MemberInfo member) => !Library.IsGenerated(member) && member switch
    {
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo made => IsVisible(made),
        PropertyInfo property => IsVisible(property.GetMethod ?? property.SetMethod!),
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string IdOf(Type type) => "T:" + FullNameOf(type);

    /// <summary>The id by which the compiler's documentation file names a member.</summary>
    private static string IdOf(MemberInfo member)
    {
        var kind = member switch { MethodBase => "M", PropertyInfo => "P", _ => "F" };
        var arity = member is MethodInfo { IsGenericMethod: true } generic ? $"``{generic.GetGenericArguments().Length}" : "";
        var parameters = member switch
        {
            MethodBase called => called.GetParameters(),
            PropertyInfo property => property.GetIndexParameters(),
            _ => [],
        };
        var list = parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => NameOf(parameter.ParameterType)))})";
        var result = member is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + NameOf(conversion.ReturnType) : "";
        return $"{kind}:{FullNameOf(member.DeclaringType!)}.{member.Name.Replace('.', '#')}{arity}{list}{result}";
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!) + "@";
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsGenericType) return FullNameOf(type);
        return $"{FullNameOf(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}";
    }

    private static string FullNameOf(Type type) => type.FullName!.Replace('+', '.');

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, 1000)]
    private static partial Regex Chinese();
}
