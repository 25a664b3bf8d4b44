using NodaTime;
using NodaTime.Text;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Tests;

/// <summary>Days and periods, written as people write them.</summary>
internal static class Days
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    public static WorkPeriod Period(string text) => WorkPeriod.Parse(text);
}
