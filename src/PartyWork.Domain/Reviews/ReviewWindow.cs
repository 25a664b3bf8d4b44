using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// The days that a review is about (审阅区间), both ends included. A period belongs to it when its last day to act lies in it, or when the period is
/// open on the day of the review.
/// </summary>
public sealed record ReviewWindow
{
    private ReviewWindow(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first day, included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The days of a period.</summary>
    public static ReviewWindow Of(WorkPeriod period) => new(period.FirstDay, period.LastDay);

    /// <summary>From the first to the last day, both included.</summary>
    /// <exception cref="InvalidFactException">The last day is before the first.</exception>
    public static ReviewWindow Between(LocalDate first, LocalDate last)
    {
        InvalidFactException.Require(first <= last, nameof(last), InputTexts.LastBeforeFirst);
        return new(first, last);
    }

    /// <summary>The two days in ISO form.</summary>
    public override string ToString() => UncertainDay.Between(First, Last).ToString();
}
