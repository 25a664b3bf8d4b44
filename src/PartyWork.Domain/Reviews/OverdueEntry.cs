using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Reviews;

/// <summary>A line of the overdue board (督办台账).</summary>
public sealed record OverdueEntry
{
    internal OverdueEntry(PlanId plan, PlanItemId? item, Timeliness timeliness, PlanNotice? level, ValueList<OverdueMark> marks)
    {
        Plan = plan;
        Item = item;
        Timeliness = timeliness;
        Level = level;
        Marks = marks;
    }

    /// <summary>The plan.</summary>
    public PlanId Plan { get; }

    /// <summary>The item; null: the plan as a whole.</summary>
    public PlanItemId? Item { get; }

    /// <summary>How it stands in time.</summary>
    public Timeliness Timeliness { get; }

    /// <summary>The highest notice level reached (督办等级), marked or not; null: none, or it cannot be told.</summary>
    public PlanNotice? Level { get; }

    /// <summary>The formal marks so far (督办记录).</summary>
    public ValueList<OverdueMark> Marks { get; }

    /// <summary>Plan, item and how it stands.</summary>
    public override string ToString() => $"{Plan} {Item} {Timeliness}";
}
