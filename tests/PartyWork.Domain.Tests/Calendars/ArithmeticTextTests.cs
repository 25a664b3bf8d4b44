using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Calendars;

/// <summary>Arithmetic says what was added and how it was rounded.</summary>
public class ArithmeticTextTests
{
    [Theory]
    [InlineData("2026-01-31", 1, "2026-01-31 + 1个月，取月末 → 2026-02-28", "2026-01-31 + 1 month, clamped to the end of the month → 2026-02-28")]
    [InlineData("2026-01-28", 3, "2026-01-28 + 3个月 → 2026-04-28", "2026-01-28 + 3 months → 2026-04-28")]
    public void A_deadline_clamps(string start, int months, string zh, string en) =>
        Deadline.ExplainMonths(Day(start), months).Should().Be(new LocalizedText(zh, en));

    [Theory]
    [InlineData("2026-01-31", 1, "2026-01-31 + 1个月，顺延至下月1日 → 2026-03-01", "2026-01-31 + 1 month, rolled → 2026-03-01")]
    [InlineData("2026-01-28", 3, "2026-01-28 + 3个月 → 2026-04-28", "2026-01-28 + 3 months → 2026-04-28")]
    public void A_minimum_rolls(string start, int months, string zh, string en) =>
        MinimumDuration.ExplainMonths(Day(start), months).Should().Be(new LocalizedText(zh, en));

    [Theory]
    [InlineData(1, LeapDayRule.RollToMarch1, "2024-02-29 + 1年，顺延至下月1日 → 2025-03-01", "2024-02-29 + 1 year, rolled → 2025-03-01")]
    [InlineData(1, LeapDayRule.ClampToFebruary28, "2024-02-29 + 1年，取月末 → 2025-02-28", "2024-02-29 + 1 year, clamped to the end of the month → 2025-02-28")]
    [InlineData(4, LeapDayRule.RollToMarch1, "2024-02-29 + 4年 → 2028-02-29", "2024-02-29 + 4 years → 2028-02-29")]
    public void A_year_from_29_February_says_where_it_ends(int years, LeapDayRule rule, string zh, string en) =>
        MinimumDuration.ExplainYears(Day("2024-02-29"), years, rule).Should().Be(new LocalizedText(zh, en));

    [Theory]
    [InlineData("2026-03-02", 5, false, "2026-03-02 + 5个工作日 → 2026-03-09", "2026-03-02 + 5 working days → 2026-03-09")]
    [InlineData("2026-03-02", 5, true, "2026-03-02 + 5个工作日，起算日计入 → 2026-03-06", "2026-03-02 + 5 working days, the start day counted → 2026-03-06")]
    [InlineData("2030-03-04", 1, false, "2030-03-04 + 1个工作日 → 未知（工作日历未覆盖）", "2030-03-04 + 1 working day → unknown, the working calendar does not cover it")]
    public void Working_days_say_whether_the_first_counts_and_what_is_not_known(string start, int days, bool countsStart, string zh, string en) =>
        Deadline.ExplainWorkingDays(Day(start), days, WorkingCalendar.China, countsStart).Should().Be(new LocalizedText(zh, en));
}
