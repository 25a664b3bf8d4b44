using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>What the laws look at: the types and the source files of both packages.</summary>
internal static class Library
{
    public const string Folder = "src/PartyWork.Domain";
    private const string TestingFolder = "src/PartyWork.Domain.Testing";

    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(Rule).Assembly, typeof(PartyWork.Domain.Testing.Scenario).Assembly];

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every type that somebody wrote, the internal and nested ones included.</summary>
    public static IReadOnlyList<Type> WrittenTypes { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsGenerated(type))];

    /// <summary>The source files of the library itself, which has floors and is pure.</summary>
    public static IReadOnlyList<SourceFile> DomainFiles { get; } = [.. FilesIn(Folder)];

    /// <summary>The source files of both packages.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. DomainFiles, .. FilesIn(TestingFolder)];

    /// <summary>The name as people say it: without namespace and arity, nested types behind their outer one.</summary>
    public static string NameOf(Type type) => (type.DeclaringType is { } outer ? NameOf(outer) + "." : "") + type.Name.Split('`')[0];

    /// <summary>Type and member; the field behind a property is called as the property.</summary>
    public static string NameOf(FieldInfo field) =>
        $"{NameOf(field.DeclaringType!)}.{field.Name.Replace(">k__BackingField", "", StringComparison.Ordinal).TrimStart('<')}";

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static IEnumerable<SourceFile> FilesIn(string folder) => Repository.Sources(folder)
        .Select(path => Path.GetRelativePath(Repository.PathOf(folder), path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, Repository.Read($"{folder}/{path}")));

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
        || typeof(JsonSerializerContext).IsAssignableFrom(type)
        || type.Namespace is null or "System.Text.RegularExpressions.Generated"
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
