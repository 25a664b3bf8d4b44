using System.Globalization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>
/// A part of a whole that is to be reached (比例), such as more than half (超过半数) or four fifths or more (五分之四以上). Judged with whole numbers only,
/// <c>calc.integers</c>. Written <c>&gt;1/2</c>, <c>&gt;=4/5</c>.
/// </summary>
public readonly record struct Share
{
    private const int MostParts = 99;

    private readonly int _denominator;

    private Share(int numerator, int denominator, bool isExceeded)
    {
        Numerator = numerator;
        _denominator = denominator;
        IsExceeded = isExceeded;
    }

    /// <summary>The number of parts.</summary>
    public int Numerator { get; }

    /// <summary>Into how many parts the whole is divided; 1 for the default, which any number reaches.</summary>
    public int Denominator => _denominator == 0 ? 1 : _denominator;

    /// <summary>Whether the share itself is not enough: 超过, and not 以上.</summary>
    public bool IsExceeded { get; }

    /// <summary>Whether so many of the whole are enough.</summary>
    /// <param name="part">How many.</param>
    /// <param name="whole">Of how many.</param>
    public bool IsReachedBy(int part, int whole)
    {
        var (ours, asked) = ((long)part * Denominator, (long)whole * Numerator);
        return IsExceeded ? ours > asked : ours >= asked;
    }

    /// <summary>The smallest number that is enough; it may be larger than the whole.</summary>
    /// <param name="whole">Of how many; not negative.</param>
    public int SmallestOf(int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var asked = (long)whole * Numerator;
        return checked((int)(IsExceeded ? (asked / Denominator) + 1 : (asked + Denominator - 1) / Denominator));
    }

    /// <summary>The share as it is written in a layer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsExceeded ? ">" : ">=")}{Numerator}/{Denominator}");

    /// <summary>The share as people read it.</summary>
    internal LocalizedText Label() => new(
        (Numerator, Denominator) == (1, 2) ? IsExceeded ? "超过半数" : "半数以上" : $"{(IsExceeded ? "超过" : "不少于")}{ChineseNumeral.Of(Denominator)}分之{ChineseNumeral.Of(Numerator)}",
        $"{(IsExceeded ? "more than" : "at least")} {Numerator}/{Denominator}");

    /// <summary>Ordered by what is asked for: the larger share asks for more, and to exceed it asks for more than to reach it.</summary>
    internal bool IsAtLeast(Share other)
    {
        var (ours, theirs) = (Numerator * other.Denominator, other.Numerator * Denominator);
        return ours > theirs || (ours == theirs && (IsExceeded || !other.IsExceeded));
    }

    internal static Share From(int number) => new(number / 1000 % 100, number % 100, number >= 100_000);

    internal int ToNumber() => (IsExceeded ? 100_000 : 0) + (Numerator * 1000) + Denominator;

    /// <summary>Reads <c>&gt;1/2</c> or <c>&gt;=4/5</c>: a proper fraction in its lowest terms' form or not, parts up to 99; null: the text is none.</summary>
    internal static Share? Read(string text)
    {
        if (!text.StartsWith('>')) return null;
        var isExceeded = !text.StartsWith(">=", StringComparison.Ordinal);
        var parts = text[(isExceeded ? 1 : 2)..].Split('/');
        return parts.Length == 2 && Part(parts[0]) is { } numerator && Part(parts[1]) is { } denominator && numerator <= denominator
            ? new(numerator, denominator, isExceeded)
            : null;
    }

    private static int? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part is >= 1 and <= MostParts && text[0] != '0' ? part : null;
}
