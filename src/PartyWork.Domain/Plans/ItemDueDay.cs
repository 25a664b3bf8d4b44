using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A due day of an item and when it was set (期限及其确定日).</summary>
public sealed record ItemDueDay
{
    internal ItemDueDay(LocalDate day, LocalDate setOn)
    {
        Day = day;
        SetOn = setOn;
    }

    /// <summary>The due day, included.</summary>
    public LocalDate Day { get; }

    /// <summary>The day on which it was set; a later one holds from the next day on, the first one always.</summary>
    public LocalDate SetOn { get; }

    /// <summary>The due day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(Day);
}
