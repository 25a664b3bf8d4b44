using NodaTime;

namespace PartyWork.Domain.Rulebooks;

/// <summary>The typed key of a parameter (参数键): features bind to the rulebook's declarations by these constants.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Parameter<T>
{
    private readonly Func<ParameterEntry, int, T> _read;

    internal Parameter(string id, Func<ParameterEntry, int, T> read)
    {
        Id = id;
        _read = read;
    }

    /// <summary>The id, the same as the rule's.</summary>
    public string Id { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal T Read(ParameterEntry entry, int number) => _read(entry, number);
}

/// <summary>Makes keys, one form for each <see cref="ParameterType"/> that code reads.</summary>
internal static class Parameter
{
    public static Parameter<int> Quarter(string id) => new(id, (_, number) => number);

    public static Parameter<int> Days(string id) => new(id, (_, number) => number);

    public static Parameter<int> Count(string id) => new(id, (_, number) => number);

    public static Parameter<int> Months(string id) => new(id, (_, number) => number);

    public static Parameter<int> Years(string id) => new(id, (_, number) => number);

    public static Parameter<int> Percent(string id) => new(id, (_, number) => number);

    public static Parameter<Share> Share(string id) => new(id, (_, number) => Rulebooks.Share.From(number));

    /// <summary>Something that is asked for without a number: in force, or not.</summary>
    public static Parameter<bool> Asked(string id) => new(id, (_, _) => true);

    public static Parameter<AnnualDate> DayOfYear(string id) => new(id, (_, number) => new(number / 100, number % 100));

    public static Parameter<TEnum> Choice<TEnum>(string id)
        where TEnum : struct, Enum =>
        new(id, (entry, number) => Words<TEnum>.TryParse(entry.Choices[number], out var value)
            ? value
            : throw new InvalidOperationException($"'{id}' declares a choice that the code does not know."));
}
