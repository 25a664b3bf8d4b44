using System.Reflection;
using System.Runtime.CompilerServices;
using PartyWork.Domain.Reviews;

namespace PartyWork.Domain.Tests.Laws;

public class ImmutabilityLaws
{
    /// <summary>The one type that changes: a review fills it, its summary says so.</summary>
    private static readonly Type Mutable = typeof(FindingSink);

    /// <summary>Theories take arrays of objects; each call makes new ones.</summary>
    private const string TheoryData = "ScenarioFolder.TheoryData is a IEnumerable`1";

    [Fact]
    public void Nothing_public_is_settable() => Law.Holds(
        "Make the property get-only or internal init; an act returns a new value.", Library.PublicTypes.SelectMany(Settable));

    [Fact]
    public void Public_types_do_not_change() => Law.Holds(
        "Make the field readonly: a public type is a value, and an act returns another one.",
        Library.PublicTypes.Where(type => type != Mutable).SelectMany(Changing));

    [Fact]
    public void The_one_exception_is_still_needed() =>
        Changing(Mutable).Should().NotBeEmpty("{0} is excepted by name; if it does not change any more, end the exception", Mutable.Name);

    [Fact]
    public void Nothing_public_hands_out_a_collection_that_can_be_changed() => Law.Holds(
        "Return ValueList<T>, or a read-only interface or span.", Library.PublicTypes.SelectMany(HandedOut).Where(offence => offence != TheoryData));

    [Fact]
    public void Hierarchies_are_closed() => Law.Holds(
        "Seal it, make it a readonly struct, or close it: constructors private protected and, for a record (its copy constructor is protected), "
        + "an internal abstract member.",
        Library.PublicTypes.Where(type => !type.IsEnum && !type.IsInterface && !IsClosed(type)).Select(Library.NameOf));

    [Fact]
    public void No_static_state_changes() => Law.Holds(
        "Make the static field readonly: static state that changes is shared by everyone who embeds the library.",
        Library.WrittenTypes.SelectMany(ChangingStatics));

    [Fact]
    public void Every_offence_is_seen()
    {
        Settable(typeof(Offender)).Should().HaveCount(3);
        Changing(typeof(Offender)).Should().HaveCount(3);
        HandedOut(typeof(Offender)).Should().HaveCount(7);
        ChangingStatics(typeof(Offender)).Should().HaveCount(2);
        new[] { typeof(Offender), typeof(OpenRecord), typeof(ChangingStruct) }.Should().OnlyContain(type => !IsClosed(type));
    }

    private static IEnumerable<string> Settable(Type type)
    {
        foreach (var property in type.GetProperties(Library.Declared).Where(property => IsVisible(property.SetMethod)))
            yield return $"{Library.NameOf(type)}.{property.Name} can be set";
        foreach (var field in type.GetFields(Library.Declared).Where(field => !type.IsEnum && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)))
            if (!field.IsLiteral && !(field.IsStatic && field.IsInitOnly)) yield return $"{Library.NameOf(type)}.{field.Name} is a public field";
    }

    private static IEnumerable<string> Changing(Type type) => type.GetFields(Library.Declared)
        .Where(field => !type.IsEnum && !field.IsStatic && !field.IsInitOnly)
        .Select(field => $"{Library.NameOf(field)} is not readonly");

    private static IEnumerable<string> ChangingStatics(Type type) => type.GetFields(Library.Declared)
        .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral)
        .Where(field => !Library.IsGenerated(field) || field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal))
        .Select(field => $"{Library.NameOf(field)} is static and not readonly");

    private static IEnumerable<string> HandedOut(Type type)
    {
        var methods = type.GetMethods(Library.Declared).Where(IsVisible).ToList();
        var returned = methods.Where(method => !method.IsSpecialName).Select(method => (method.Name, Type: method.ReturnType));
        var outs = methods.SelectMany(method => method.GetParameters().Where(parameter => parameter.IsOut)
            .Select(parameter => (Name: $"{method.Name}({parameter.Name})", Type: parameter.ParameterType.GetElementType()!)));
        var properties = type.GetProperties(Library.Declared).Where(property => IsVisible(property.GetMethod))
            .Select(property => (property.Name, Type: property.PropertyType));
        var fields = type.GetFields(Library.Declared).Where(field => field.IsPublic).Select(field => (field.Name, Type: field.FieldType));
        return returned.Concat(outs).Concat(properties).Concat(fields).Where(item => CanBeChanged(item.Type))
            .Select(item => $"{Library.NameOf(type)}.{item.Name} is a {item.Type.Name}");
    }

    private static bool CanBeChanged(Type type)
    {
        if (type.IsArray || type.IsByRef) return true;
        if (type.IsGenericType && type.GetGenericArguments().Any(CanBeChanged)) return true;
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (definition == typeof(Span<>) || definition == typeof(Memory<>) || definition == typeof(ArraySegment<>)) return true;
        var name = definition.Name;
        return definition.Namespace is "System.Collections" or "System.Collections.Generic"
                or "System.Collections.Concurrent" or "System.Collections.ObjectModel"
            && !name.StartsWith("IReadOnly", StringComparison.Ordinal) && !name.StartsWith("IEnumera", StringComparison.Ordinal)
            && !name.StartsWith("KeyValuePair", StringComparison.Ordinal) && !name.EndsWith("Comparer`1", StringComparison.Ordinal);
    }

    private static bool IsClosed(Type type)
    {
        if (type.IsValueType) return type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);
        if (type.IsSealed) return true;
        var constructors = type.GetConstructors(Library.Declared).Where(made => !made.IsStatic).ToList();
        var copies = constructors.Where(made => made.GetParameters() is [var one] && one.ParameterType == type).ToList();
        return type.IsAbstract
            && constructors.Except(copies).All(made => made.IsPrivate || made.IsAssembly || made.IsFamilyAndAssembly)
            && (copies.TrueForAll(made => made.IsPrivate)
                || type.GetMethods(Library.Declared).Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly)));
    }

    private static bool IsVisible(MethodInfo? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

#pragma warning disable // what the laws forbid, on purpose
    public class Offender
    {
        public static int Count { get; private set; }

        private static int _hidden;

        public static readonly int Fine = 1;

        public int Field;

        public int Set { get; set; }

        public int Init { get; init; }

        public int Private { get; private set; }

        public List<int> List { get; } = [];

        public IReadOnlyList<int[]> Arrays { get; } = [];

        public ICollection<int> Collection() => [];

        public bool Try(out Dictionary<int, int> found) => (found = []).Count > 0;

        public Span<int> Span => default;

        public ref int Reference() => ref Field;

        public System.Collections.IList Old => new int[_hidden];

        public ReadOnlySpan<int> FineSpan => default;
    }

    public abstract record OpenRecord
    {
        private protected OpenRecord()
        {
        }
    }

    public struct ChangingStruct
    {
    }
#pragma warning restore
}
