using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>
/// A calendar year, half-year, quarter or month (工作周期), written <c>2026</c>, <c>2026-H1</c>, <c>2026-Q3</c>, <c>2026-07</c>.
/// Equal when kind and place are; ordered by first day, the longer first. The <c>default</c> is no period and is refused everywhere.
/// </summary>
[JsonConverter(typeof(JsonForm))]
public readonly record struct WorkPeriod : IComparable<WorkPeriod>, IParsable<WorkPeriod>
{
    private const int MaxYear = 9999;

    private WorkPeriod(WorkPeriodKind kind, int key)
    {
        Kind = kind;
        Key = key;
    }

    /// <summary>Year, half-year, quarter or month.</summary>
    public WorkPeriodKind Kind { get; }

    /// <summary>A dense number within the kind: the next period has the next number. For speed and storage in arrays.</summary>
    public int Key { get; }

    /// <summary>The calendar year, 1 to 9999.</summary>
    public int Year => Key / PerYear(Kind);

    /// <summary>The place within the year, counted from 1.</summary>
    public int Index => (Key % PerYear(Kind)) + 1;

    /// <summary>The first day.</summary>
    public LocalDate FirstDay => new(Year, ((Index - 1) * Months) + 1, 1);

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay
    {
        get
        {
            var month = Index * Months;
            return new(Year, month, CalendarSystem.Iso.GetDaysInMonth(Year, month));
        }
    }

    private int Months => 12 / PerYear(Kind);

    /// <summary>A calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    public static WorkPeriod OfYear(int year) => Of(WorkPeriodKind.Year, year, 1);

    /// <summary>A half-year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    public static WorkPeriod OfHalfYear(int year, int half) => Of(WorkPeriodKind.HalfYear, year, half);

    /// <summary>A quarter.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    public static WorkPeriod OfQuarter(int year, int quarter) => Of(WorkPeriodKind.Quarter, year, quarter);

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    public static WorkPeriod OfMonth(int year, int month) => Of(WorkPeriodKind.Month, year, month);

    /// <summary>The period of a kind that contains a day.</summary>
    /// <param name="day">A day of the year 1 or later.</param>
    /// <param name="kind">The kind of period.</param>
    public static WorkPeriod Containing(LocalDate day, WorkPeriodKind kind) =>
        Of(kind, day.Year, ((day.Month - 1) * PerYear(kind) / 12) + 1);

    /// <summary>The period of a kind with a dense number, the inverse of <see cref="Key"/>.</summary>
    public static WorkPeriod FromKey(WorkPeriodKind kind, int key)
    {
        var perYear = PerYear(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(key, perYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(key, (MaxYear + 1) * perYear);
        return new(kind, key);
    }

    /// <summary>Whether the day lies within, both ends included.</summary>
    public bool Contains(LocalDate day) => Containing(day, Kind) == this;

    /// <summary>The period of the same kind after this one.</summary>
    public WorkPeriod Next() => FromKey(Kind, Key + 1);

    /// <summary>The period of the same kind before this one.</summary>
    public WorkPeriod Previous() => FromKey(Kind, Key - 1);

    /// <summary>The period of the next longer kind that contains this one; null for a year.</summary>
    public WorkPeriod? Parent() => Kind == WorkPeriodKind.Year ? null : Containing(FirstDay, Kind - 1);

    /// <summary>The parts of a shorter (or the same) kind, in order.</summary>
    /// <exception cref="ArgumentException">The kind is longer than this period.</exception>
    public ValueList<WorkPeriod> Subperiods(WorkPeriodKind kind)
    {
        if (kind < Kind) throw new ArgumentException("Longer than the period itself.", nameof(kind));
        var parts = PerYear(kind) / PerYear(Kind);
        var first = Key * parts;
        return Enumerable.Range(first, parts).Select(key => new WorkPeriod(kind, key)).ToValueList();
    }

    /// <summary>How people write it: 2026年第3季度; Q3 2026.</summary>
    public LocalizedText Label()
    {
        var (year, index) = (Year, Index);
        return Kind switch
        {
            WorkPeriodKind.Year => new($"{year}年度", $"{year}"),
            WorkPeriodKind.HalfYear => new($"{year}年{(index == 1 ? '上' : '下')}半年", $"{(index == 1 ? "first" : "second")} half of {year}"),
            WorkPeriodKind.Quarter => new($"{year}年第{"一二三四"[index - 1]}季度", $"Q{index} {year}"),
            WorkPeriodKind.Month => new($"{year}年{index}月", $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(index)} {year}"),
        };
    }

    /// <summary>Whether the left one starts earlier, or on the same day and is longer.</summary>
    public static bool operator <(WorkPeriod left, WorkPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is before the right one or equal.</summary>
    public static bool operator <=(WorkPeriod left, WorkPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right one is before the left one.</summary>
    public static bool operator >(WorkPeriod left, WorkPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the right one is before the left one or equal.</summary>
    public static bool operator >=(WorkPeriod left, WorkPeriod right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(WorkPeriod other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : Kind.CompareTo(other.Kind);
    }

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static WorkPeriod Parse(string s, IFormatProvider? provider = null)
    {
        Guard.Against.Null(s);
        return TryParse(s, provider, out var period) ? period : throw new FormatException(JsonForm.Expected.En);
    }

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WorkPeriod result)
    {
        result = default;
        if (s is not { Length: 4 or 7 } || !Number(s.AsSpan(0, 4), out var year) || year == 0) return false;
        if (s.Length == 4)
        {
            result = OfYear(year);
            return true;
        }

        if (s[4] != '-') return false;
        var kind = s[5] switch
        {
            'H' => WorkPeriodKind.HalfYear,
            'Q' => WorkPeriodKind.Quarter,
            _ => WorkPeriodKind.Month,
        };
        var digits = kind == WorkPeriodKind.Month ? s.AsSpan(5, 2) : s.AsSpan(6, 1);
        if (!Number(digits, out var index) || index < 1 || index > PerYear(kind)) return false;
        result = Of(kind, year, index);
        return true;
    }

    /// <summary>The text form, <c>2026-Q3</c>; empty for the <c>default</c>.</summary>
    public override string ToString() => Kind switch
    {
        default(WorkPeriodKind) => "",
        WorkPeriodKind.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        WorkPeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-H{Index}"),
        WorkPeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Index}"),
        WorkPeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Index:00}"),
    };

    internal static int PerYear(WorkPeriodKind kind) => kind switch
    {
        WorkPeriodKind.Year => 1,
        WorkPeriodKind.HalfYear => 2,
        WorkPeriodKind.Quarter => 4,
        WorkPeriodKind.Month => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), "Not a kind of period."),
    };

    private static WorkPeriod Of(WorkPeriodKind kind, int year, int index)
    {
        var perYear = PerYear(kind);
        if (year is < 1 or > MaxYear) throw new ArgumentOutOfRangeException(nameof(year), "A year is 1 to 9999.");
        if (index < 1 || index > perYear) throw new ArgumentOutOfRangeException(nameof(index), "There is no such part of a year.");
        return new(kind, (year * perYear) + index - 1);
    }

    /// <summary>Digits only: the framework's parser also takes NUL at the end.</summary>
    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    internal sealed class JsonForm() : ParsedJsonConverter<WorkPeriod>(Expected)
    {
        public static LocalizedText Expected { get; } = new(
            "应为工作周期，写作 \"2026\"、\"2026-H1\"、\"2026-Q3\" 或 \"2026-07\"。",
            "Expected a period, written \"2026\", \"2026-H1\", \"2026-Q3\" or \"2026-07\".");
    }
}
