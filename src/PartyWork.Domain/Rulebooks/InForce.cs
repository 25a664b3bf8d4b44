namespace PartyWork.Domain.Rulebooks;

/// <summary>A value with its authority and the days on which it is in force (取值).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record InForce<T>
{
    internal InForce(T value, Authority authority)
    {
        Value = value;
        Authority = authority;
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>What it rests on.</summary>
    public Authority Authority { get; }
}
