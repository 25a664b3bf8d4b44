using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Calendars;

/// <summary>A holiday (节假日): all its days off in a row, weekends and exchanged days included.</summary>
internal sealed class Holiday
{
    [JsonConstructor]
    public Holiday(LocalizedText name, LocalDate first, LocalDate last)
    {
        Name = name;
        First = first;
        Last = last >= first ? last : throw new InvalidFactException(nameof(last), InputTexts.LastBeforeFirst);
    }

    [JsonConverter(typeof(NestedJsonConverter<LocalizedText>))]
    public LocalizedText Name { get; }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public IEnumerable<LocalDate> Days()
    {
        for (var day = First; day < Last; day = day.PlusDays(1)) yield return day;
        yield return Last;
    }
}
