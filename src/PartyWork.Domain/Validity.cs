using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>
/// A dated, half-open interval (有效期间): the first day is included, <see cref="Until"/> is the first day no longer included.
/// A null end is open. Equal when both ends are equal.
/// </summary>
public sealed record Validity
{
    /// <summary>Makes an interval.</summary>
    /// <param name="from">The first day, included; null: open towards the past.</param>
    /// <param name="until">The first day no longer included; null: open towards the future.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    [JsonConstructor]
    public Validity(LocalDate? from, LocalDate? until)
    {
        if (from is { } first && until is { } end && end <= first)
            throw new InvalidFactException(nameof(until), InputTexts.UntilNotAfterFrom(first, end));

        From = from;
        Until = until;
    }

    /// <summary>An interval without ends.</summary>
    public static Validity Always { get; } = new(null, null);

    /// <summary>The first day, included; null: open.</summary>
    public LocalDate? From { get; }

    /// <summary>The first day no longer included; null: open.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether the day lies within.</summary>
    public bool Includes(LocalDate day) => !(day < From) && !(day >= Until);

    /// <summary>Whether every day from <paramref name="first"/> to <paramref name="last"/>, both included, lies within.</summary>
    public bool IncludesAll(LocalDate first, LocalDate last) => Includes(first) && Includes(last);

    /// <summary>Whether any day lies in both.</summary>
    public bool Overlaps(Validity other)
    {
        Guard.Against.Null(other);
        return !(other.From >= Until) && !(From >= other.Until);
    }

    /// <summary>The days in both; null when there are none.</summary>
    public Validity? Intersect(Validity other)
    {
        if (!Overlaps(other)) return null;
        return new(
            From is { } a && other.From is { } b ? LocalDate.Max(a, b) : From ?? other.From,
            Until is { } c && other.Until is { } d ? LocalDate.Min(c, d) : Until ?? other.Until);
    }

    /// <summary>ISO days, <c>2026-01-01/2027-01-01</c>, an open end as <c>..</c>.</summary>
    public override string ToString() => Text(From) + "/" + Text(Until);

    private static string Text(LocalDate? day) => day is { } known ? IsoDay.Text(known) : "..";
}
