using NodaTime;
using NodaTime.Text;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;

namespace PartyWork.Domain.Testing;

/// <summary>Days and periods, written as people write them (日期与周期); for <c>using static</c>.</summary>
public static class Days
{
    /// <summary>A day, <c>Day("2026-03-31")</c>.</summary>
    /// <param name="iso">The day in ISO form.</param>
    /// <exception cref="UnparsableValueException">There is no such day.</exception>
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    /// <summary>A day or the range in which one unknown day lies, <c>Range("[2026-01-15..2026-01-22]")</c>.</summary>
    /// <param name="text">The day or range as in a record.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static UncertainDay Range(string text) => UncertainDay.Parse(text);

    /// <summary>A period, <c>Period("2026-Q1")</c>.</summary>
    /// <param name="text">The period.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static WorkPeriod Period(string text) => WorkPeriod.Parse(text);

    /// <summary>The days of a period as the window of a review, <c>Window("2026")</c>.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ReviewWindow Window(string period) => ReviewWindow.Of(Period(period));
}
