using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Plans;

/// <summary>
/// The days of a plan, or the window of an item (计划周期): a calendar period, <c>2026-Q2</c>, or an interval with both ends, <c>2026-03-02/2026-03-08</c>.
/// Equal when written alike: a month and the interval of its days are two things. The <c>default</c> is none and is refused everywhere.
/// </summary>
[JsonConverter(typeof(JsonForm))]
public readonly record struct PlanPeriod : IParsable<PlanPeriod>
{
    private readonly WorkPeriod _calendar;

    private PlanPeriod(WorkPeriod calendar, LocalDate first, LocalDate last) => (_calendar, FirstDay, LastDay) = (calendar, first, last);

    /// <summary>The calendar period; null: an interval (起止日期), which needs no plan above it and may stand beside others.</summary>
    public WorkPeriod? Calendar => _calendar == default ? null : _calendar;

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>A calendar period.</summary>
    /// <param name="period">The period.</param>
    public static PlanPeriod Of(WorkPeriod period) => new(period, period.FirstDay, period.LastDay);

    /// <summary>From the first to the last day, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="InvalidFactException">The last day is before the first.</exception>
    public static PlanPeriod Between(LocalDate first, LocalDate last)
    {
        InvalidFactException.Require(first <= last, nameof(last), InputTexts.LastBeforeFirst);
        return new(default, first, last);
    }

    /// <summary>Whether the day lies within, both ends included.</summary>
    public bool Contains(LocalDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>Whether every day of another period lies within.</summary>
    public bool Contains(PlanPeriod other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>How people write it: 2026年第二季度; Q2 2026.</summary>
    public LocalizedText Label()
    {
        var (first, last) = (IsoDay.Text(FirstDay), IsoDay.Text(LastDay));
        return Calendar?.Label() ?? new($"{first}至{last}", $"{first} to {last}");
    }

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static PlanPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var period) ? period : throw new FormatException(JsonForm.Expected.En);
    }

    /// <inheritdoc cref="IParsable{TSelf}.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanPeriod result)
    {
        result = default;
        if (WorkPeriod.TryParse(s, provider, out var calendar)) result = Of(calendar);
        else if (s is { Length: 21 } && s[10] == '/' && IsoDay.TryParse(s[..10], out var first) && IsoDay.TryParse(s[11..], out var last) && first <= last)
            result = Between(first, last);
        return result != default;
    }

    /// <summary>The text form; empty for the <c>default</c>.</summary>
    public override string ToString() => this == default ? "" : Calendar?.ToString() ?? $"{IsoDay.Text(FirstDay)}/{IsoDay.Text(LastDay)}";

    /// <summary>The calendar period under which a review shows it: an interval is shown in the month of its last day.</summary>
    internal WorkPeriod Shown => Calendar ?? WorkPeriod.Containing(LastDay, WorkPeriodKind.Month);

    internal sealed class JsonForm() : ParsedJsonConverter<PlanPeriod>(Expected)
    {
        public static LocalizedText Expected { get; } = new(
            "应为周期或起止日期，写作 \"2026\"、\"2026-Q3\"、\"2026-07\" 或 \"2026-03-02/2026-03-08\"。",
            "Expected a period or an interval, written \"2026\", \"2026-Q3\", \"2026-07\" or \"2026-03-02/2026-03-08\".");
    }
}
