using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A due day of an item and when it was set (期限及其确定日).</summary>
public sealed record ItemDueDay
{
    internal ItemDueDay(LocalDate day, PlanDeed set)
    {
        Day = day;
        Set = set;
    }

    /// <summary>The due day, included.</summary>
    public LocalDate Day { get; }

    /// <summary>Who set it, when and why: with the plan, by a revision that dates the item, or by a postponement.</summary>
    public PlanDeed Set { get; }

    /// <summary>The day on which it was set. One that moves an earlier due day holds from the next day on, one that a revision brings to an undated or a new
    /// item from that day on, that of the plan always.</summary>
    public LocalDate SetOn => Set.On;

    /// <summary>The due day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(Day);
}
