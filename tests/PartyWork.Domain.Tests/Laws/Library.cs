using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>What the laws look at: the library's types and its source files.</summary>
internal static class Library
{
    public const string Folder = "src/PartyWork.Domain";

    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(Rule).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every type that somebody wrote, the internal and nested ones included.</summary>
    public static IReadOnlyList<Type> WrittenTypes { get; } = [.. Assembly.GetTypes().Where(type => !IsGenerated(type))];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Repository.Sources(Folder)
        .Select(path => Path.GetRelativePath(Repository.PathOf(Folder), path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, Repository.Read($"{Folder}/{path}")))];

    /// <summary>The name as people say it: without namespace and arity, nested types behind their outer one.</summary>
    public static string NameOf(Type type) => (type.DeclaringType is { } outer ? NameOf(outer) + "." : "") + type.Name.Split('`')[0];

    /// <summary>Type and member; the field behind a property is called as the property.</summary>
    public static string NameOf(FieldInfo field) =>
        $"{NameOf(field.DeclaringType!)}.{field.Name.Replace(">k__BackingField", "", StringComparison.Ordinal).TrimStart('<')}";

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
        || typeof(JsonSerializerContext).IsAssignableFrom(type)
        || type.Namespace is null or "System.Text.RegularExpressions.Generated"
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
