using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>
/// One day that is known, or known only to lie within a range (日期或日期范围), both ends included, either end open. Old files know only a month or a year
/// (<c>calc.partial-date</c>). Written as in ISO 8601-2: <c>2025-02-28</c>, <c>1965-07</c>, <c>1965</c>, <c>[2025-01-15..2025-01-22]</c>, <c>[..2025-07-08]</c>,
/// <c>[2025-07-08..]</c>. The <c>default</c> is refused everywhere.
/// </summary>
[JsonConverter(typeof(JsonForm))]
public readonly record struct UncertainDay : IParsable<UncertainDay>
{
    private UncertainDay(LocalDate? earliest, LocalDate? latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day on which it may lie; null: open.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day on which it may lie, included; null: open.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether the day itself is known.</summary>
    public bool IsKnown => Earliest is not null && Earliest == Latest;

    /// <summary>A known day.</summary>
    public static UncertainDay On(LocalDate day) => new(day, day);

    /// <summary>An unknown day from the first to the last, both included.</summary>
    /// <exception cref="InvalidFactException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static UncertainDay Between(LocalDate first, LocalDate last) =>
        first <= last ? new(first, last) : throw new InvalidFactException(nameof(last), InputTexts.LastBeforeFirst);

    /// <summary>An unknown day of a year or a month (只知年份或者年月).</summary>
    public static UncertainDay Within(WorkPeriod period) => Between(period.FirstDay, period.LastDay);

    /// <summary>An unknown day not later than this one.</summary>
    public static UncertainDay NotAfter(LocalDate last) => new(null, last);

    /// <summary>An unknown day not earlier than this one.</summary>
    public static UncertainDay NotBefore(LocalDate first) => new(first, null);

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static UncertainDay Parse(string s, IFormatProvider? provider = null)
    {
        Guard.Against.Null(s);
        return TryParse(s, provider, out var day) ? day : throw new FormatException(JsonForm.Expected.En);
    }

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainDay result)
    {
        result = default;
        if (s is { Length: 4 or 7 } && WorkPeriod.TryParse(s, provider, out var period) && period.Kind is WorkPeriodKind.Year or WorkPeriodKind.Month)
        {
            result = Within(period);
            return true;
        }

        if (s is not { Length: >= 10 }) return false;
        if (s[0] != '[')
        {
            if (!TryDay(s, out var day) || day is null) return false;
            result = On(day.Value);
            return true;
        }

        var dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || s[^1] != ']') return false;
        if (!TryDay(s[1..dots], out var first) || !TryDay(s[(dots + 2)..^1], out var last)) return false;
        if ((first is null && last is null) || first > last) return false;
        result = new(first, last);
        return true;
    }

    /// <summary>The text form; empty for the <c>default</c>.</summary>
    public override string ToString()
    {
        if (IsKnown) return Text(Earliest);
        if (Earliest is { } first)
        {
            foreach (var kind in (ReadOnlySpan<WorkPeriodKind>)[WorkPeriodKind.Year, WorkPeriodKind.Month])
            {
                if (WorkPeriod.Containing(first, kind) is var period && Equals(Within(period))) return period.ToString();
            }
        }

        return Earliest is null && Latest is null ? "" : $"[{Text(Earliest)}..{Text(Latest)}]";
    }

    private static bool TryDay(string text, out LocalDate? day)
    {
        day = null;
        if (text.Length == 0) return true;
        if (!IsoDay.TryParse(text, out var parsed)) return false;
        day = parsed;
        return true;
    }

    private static string Text(LocalDate? day) => day is { } known ? IsoDay.Text(known) : "";

    internal sealed class JsonForm() : ParsedJsonConverter<UncertainDay>(Expected)
    {
        public static LocalizedText Expected { get; } = new(
            "应为实际存在的日期 \"2026-03-31\"，只知年月、年份的 \"2026-03\"、\"2026\"，或所在范围 \"[2026-03-01..2026-03-31]\"（起点不晚于终点，可空缺一端）。",
            "Expected a day that exists, \"2026-03-31\", its month or year alone, \"2026-03\", \"2026\", or the range it lies in, \"[2026-03-01..2026-03-31]\" (not ending before it starts; one end may be left out).");
    }
}
