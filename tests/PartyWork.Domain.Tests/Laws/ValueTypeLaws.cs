using System.Runtime.CompilerServices;

namespace PartyWork.Domain.Tests.Laws;

public class ValueTypeLaws
{
    private static readonly string[] Comparisons = ["op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"];

    private static IEnumerable<Type> Structs => Library.WrittenTypes.Where(type => type is { IsValueType: true, IsEnum: false });

    /// <summary>A private nested struct may count up in place: nobody else ever sees it.</summary>
    [Fact]
    public void Structs_are_readonly() => Law.Holds(
        "Write readonly struct, or readonly record struct.",
        Structs.Where(type => !type.IsNestedPrivate && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)).Select(Library.NameOf));

    [Fact]
    public void Structs_that_compare_with_an_operator_are_equatable() => Law.Holds(
        "A struct with == implements IEquatable of itself; a readonly record struct does.",
        Structs.Where(type => Has(type, "op_Equality") && !Implements(type, typeof(IEquatable<>))).Select(Library.NameOf));

    [Fact]
    public void Structs_of_the_public_surface_are_equatable() => Law.Holds(
        "A public value is compared by value, with == and without boxing: write readonly record struct.",
        Structs.Where(type => type.IsVisible && !(Has(type, "op_Equality") && Implements(type, typeof(IEquatable<>)))).Select(Library.NameOf));

    [Fact]
    public void What_is_ordered_has_the_operators_of_order() => Law.Holds(
        "A type with IComparable of itself has < > <= >=.",
        from type in Library.WrittenTypes
        where Implements(type, typeof(IComparable<>))
        from comparison in Comparisons
        where !Has(type, comparison)
        select $"{Library.NameOf(type)} lacks {comparison}");

    [Fact]
    public void There_are_values_and_orders_to_judge()
    {
        Structs.Should().NotBeEmpty();
        Library.WrittenTypes.Should().Contain(type => Implements(type, typeof(IComparable<>)));
    }

    private static bool Has(Type type, string method) => type.GetMethods(Library.Declared).Any(declared => declared.Name == method);

    private static bool Implements(Type type, Type ofItself) =>
        Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == ofItself && one.GenericTypeArguments[0] == type);
}
