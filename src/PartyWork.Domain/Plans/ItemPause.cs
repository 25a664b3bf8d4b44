namespace PartyWork.Domain.Plans;

/// <summary>A span in which the clock of an item is stopped (暂停记录).</summary>
public sealed record ItemPause
{
    internal ItemPause(PlanDeed paused, PlanDeed? resumed = null)
    {
        Paused = paused;
        Resumed = resumed;
        Days = new(paused.On, resumed?.On);
    }

    /// <summary>The days without a clock; an open end: it is still paused.</summary>
    public Validity Days { get; }

    /// <summary>Who paused it, when and why.</summary>
    public PlanDeed Paused { get; }

    /// <summary>Who let its clock go on, and when; null: it is still paused.</summary>
    public PlanDeed? Resumed { get; }

    /// <summary>The days.</summary>
    public override string ToString() => Days.ToString();
}
