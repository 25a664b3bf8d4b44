using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>
/// The public surface as text: a line for each type, then a line for each member, as C# would declare it. What the compiler adds to records and
/// every attribute is left out.
/// </summary>
internal static class PublicApi
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(char)] = "char",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
    };

    public static string TextOf(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(Library.NameOf, StringComparer.Ordinal).ThenBy(HeadOf, StringComparer.Ordinal))
        {
            text.Append(type.Namespace).Append(": ").Append(HeadOf(type)).Append('\n');
            foreach (var line in MembersOf(type)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string HeadOf(Type type)
    {
        var isRecord = IsRecord(type);
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class"),
        };
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)) bases.Add(NameOf(parent));
        bases.AddRange(OwnInterfaces(type).Select(one => NameOf(one)).Order(StringComparer.Ordinal));
        var outer = type.DeclaringType is { } declaring ? NameOf(declaring) + "." : "";
        return $"{kind} {outer}{NameOf(type)}{(bases.Count == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases))}{ConstraintsOf(type.GetGenericArguments())}";
    }

    private static IEnumerable<Type> OwnInterfaces(Type type)
    {
        var all = type.GetInterfaces();
        var implied = all.SelectMany(one => one.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        return all.Where(one => !implied.Contains(one) && !(IsRecord(type) && one == typeof(IEquatable<>).MakeGenericType(type)));
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<Enum>().Select(value => $"{value} = {value.ToString("D")}");
        var constructors = type.GetConstructors(Library.Declared).Where(made => IsVisible(made) && !Library.IsGenerated(made))
            .Select(made => $"{AccessOf(made)}{type.Name.Split('`')[0]}({ParametersOf(made)})");
        var fields = type.GetFields(Library.Declared).Where(field => field.IsPublic)
            .Select(field => (field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "") + $"{TypeOf(field)} {field.Name}"
                + (field.IsLiteral ? " = " + ValueOf(field.GetRawConstantValue(), field.FieldType) : ""));
        var properties = type.GetProperties(Library.Declared)
            .Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !Library.IsGenerated(property)).Select(PropertyLine);
        var methods = type.GetMethods(Library.Declared)
            .Where(method => IsVisible(method) && !Library.IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(MethodLine);
        return new[] { fields, constructors, properties, methods }.SelectMany(lines => lines.Order(StringComparer.Ordinal));
    }

    private static string PropertyLine(PropertyInfo property)
    {
        var main = property.GetAccessors(nonPublic: true).First(IsVisible);
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(ParameterText))}]" : property.Name;
        var setter = property.SetMethod is not { } set || !IsVisible(set) ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ";
        return $"{AccessOf(main)}{ModifiersOf(main)}{TypeOf(property)} {name} {{ {(property.GetMethod is { } get && IsVisible(get) ? "get; " : "")}{setter}}}";
    }

    private static string MethodLine(MethodInfo method)
    {
        var name = Operators.TryGetValue(method.Name, out var sign) ? "operator " + sign : method.Name;
        var generics = method.GetGenericArguments();
        if (generics.Length > 0) name += $"<{string.Join(", ", generics.Select(generic => generic.Name))}>";
        return $"{AccessOf(method)}{ModifiersOf(method)}{TypeOf(method.ReturnParameter)} {name}({ParametersOf(method)}){ConstraintsOf(generics)}";
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Library.Declared, [typeof(StringBuilder)]) is not null);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string AccessOf(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string ModifiersOf(MethodInfo method)
    {
        var isOverride = method.IsVirtual && method.GetBaseDefinition() != method;
        return (method.IsStatic ? "static " : "") + (method switch
        {
            _ when method.DeclaringType!.IsInterface => method is { IsStatic: true, IsAbstract: true } ? "abstract " : "",
            { IsAbstract: true } => "abstract ",
            { IsFinal: true } when isOverride => "sealed override ",
            _ when isOverride => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        });
    }

    private static string ParametersOf(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        return (isExtension ? "this " : "") + string.Join(", ", method.GetParameters().Select(ParameterText));
    }

    private static string ParameterText(ParameterInfo parameter)
    {
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute))
            || parameter.GetCustomAttributesData().Any(data => data.AttributeType.Name == "ParamCollectionAttribute");
        var passing = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        return $"{(isParams ? "params " : "")}{passing}{TypeOf(parameter)} {parameter.Name}"
            + (parameter.HasDefaultValue ? " = " + ValueOf(parameter.RawDefaultValue, parameter.ParameterType) : "");
    }

    private static string ValueOf(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => type.IsValueType && plain == type ? "default" : "null",
            bool yes => yes ? "true" : "false",
            string text => $"\"{text}\"",
            _ when plain.IsEnum => $"{plain.Name}.{Enum.ToObject(plain, value)}",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    private static string TypeOf(PropertyInfo property) => NameOf(property.PropertyType, new NullabilityInfoContext().Create(property));

    private static string TypeOf(FieldInfo field) => NameOf(field.FieldType, new NullabilityInfoContext().Create(field));

    private static string TypeOf(ParameterInfo parameter) => NameOf(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    /// <summary>A type parameter is shown bare: of T itself nobody can say whether it may be null.</summary>
    private static string NameOf(Type type, NullabilityInfo? nulls = null)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!, nulls);
        if (Nullable.GetUnderlyingType(type) is { } inner) return NameOf(inner, nulls) + "?";
        var mark = nulls is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable }
            && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        if (type.IsArray) return $"{NameOf(type.GetElementType()!, nulls?.ElementType)}[]{mark}";
        if (!type.IsGenericType) return Keywords.GetValueOrDefault(type, type.Name) + mark;
        var arguments = type.GetGenericArguments();
        var known = nulls?.GenericTypeArguments.Length == arguments.Length ? nulls.GenericTypeArguments : null;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select((argument, i) => NameOf(argument, known?[i])))}>{mark}";
    }

    private static string ConstraintsOf(IEnumerable<Type> generics) => string.Concat(generics.Where(generic => generic.IsGenericParameter).Select(generic =>
    {
        var flags = generic.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var words = new List<string>();
        if (isStruct) words.Add("struct");
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) words.Add("class");
        words.AddRange(generic.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(one => NameOf(one)));
        if (!isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)) words.Add("new()");
        return words.Count == 0 ? "" : $" where {generic.Name} : {string.Join(", ", words)}";
    }));
}
