using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>Whether work was accepted (验收结论).</summary>
public sealed record ItemVerdict
{
    internal ItemVerdict(PlanDeed deed, bool isAccepted)
    {
        Deed = deed;
        IsAccepted = isAccepted;
    }

    /// <summary>Who judged, when, and why it went back.</summary>
    public PlanDeed Deed { get; }

    /// <summary>The day.</summary>
    public LocalDate On => Deed.On;

    /// <summary>Whether it was accepted; otherwise it went back.</summary>
    public bool IsAccepted { get; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(On);
}
