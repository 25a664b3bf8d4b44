using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>
/// "A bar of n months from D" (影响期, <c>calc.window</c>): D is the first day barred. The bar is over when the months are full
/// (<see cref="MinimumDuration"/>): 5 March 2024 + 12 months bars through 4 March 2025.
/// </summary>
public static class SanctionWindow
{
    /// <summary>The first day that is free again.</summary>
    /// <param name="start">The first day barred.</param>
    /// <param name="months">At least 1.</param>
    public static LocalDate FirstFreeDay(LocalDate start, int months) => MinimumDuration.FirstDayAfterMonths(start, months);

    /// <summary>The last day barred.</summary>
    /// <inheritdoc cref="FirstFreeDay"/>
    public static LocalDate LastDay(LocalDate start, int months) => FirstFreeDay(start, months).PlusDays(-1);

    /// <summary>Whether a day is barred.</summary>
    /// <param name="start">The first day barred.</param>
    /// <param name="months">At least 1.</param>
    /// <param name="day">The day.</param>
    public static bool Includes(LocalDate start, int months, LocalDate day) => day >= start && day < FirstFreeDay(start, months);

    /// <summary>The arithmetic of <see cref="LastDay"/>: 2024-03-05 + 12个月，起算日计入 → 2025-03-04.</summary>
    /// <inheritdoc cref="FirstFreeDay"/>
    public static LocalizedText Explain(LocalDate start, int months) =>
        Arithmetic.Text(start, Arithmetic.Months(months), ("，起算日计入", ", the start day counted"), LastDay(start, months));
}
