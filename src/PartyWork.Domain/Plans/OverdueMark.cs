using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A formal overdue mark (督办记录).</summary>
public sealed record OverdueMark
{
    internal OverdueMark(PlanItemId? item, string level, LocalDate due, MemberId by, LocalDate on)
    {
        Item = item;
        Level = level;
        Due = due;
        By = by;
        On = on;
    }

    /// <summary>The item; null: the plan as a whole.</summary>
    public PlanItemId? Item { get; }

    /// <summary>The notice level (督办等级).</summary>
    public string Level { get; }

    /// <summary>The due day that had passed.</summary>
    public LocalDate Due { get; }

    /// <summary>Who marked it.</summary>
    public MemberId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Item, level and day.</summary>
    public override string ToString() => $"{Item} {Level} {IsoDay.Text(On)}";
}
