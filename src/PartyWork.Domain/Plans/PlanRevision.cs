using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A revision of an adopted plan, with what it said before (修订记录).</summary>
public sealed record PlanRevision
{
    internal PlanRevision(PlanDeed deed, PlanContent before)
    {
        Deed = deed;
        Before = before;
    }

    /// <summary>Who revised it, when and why.</summary>
    public PlanDeed Deed { get; }

    /// <summary>The day: what the revision says holds from this day on.</summary>
    public LocalDate On => Deed.On;

    /// <summary>What the plan said on the days before.</summary>
    public PlanContent Before { get; internal init; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(On);
}
