using NodaTime;
using NodaTime.Text;

namespace PartyWork.Domain;

/// <summary>Days as text, always <c>2026-03-31</c>: ten characters, year 1 to 9999.</summary>
internal static class IsoDay
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Stricter than the pattern, which takes years before 1 and stops at a NUL.</summary>
    public static bool TryParse(string? text, out LocalDate day)
    {
        day = default;
        if (text is not { Length: 10 } || text.Contains('\0', StringComparison.Ordinal)) return false;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success) day = parsed.Value;
        return parsed.Success && day.Year >= 1;
    }
}
