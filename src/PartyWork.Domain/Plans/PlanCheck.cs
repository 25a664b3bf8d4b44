using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A check of a plan (检查记录).</summary>
public sealed record PlanCheck
{
    internal PlanCheck(MemberId by, LocalDate on, ValueList<ItemCheck> results)
    {
        By = by;
        On = on;
        Results = results;
    }

    /// <summary>Who checked.</summary>
    public MemberId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What is said of each item.</summary>
    public ValueList<ItemCheck> Results { get; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(On);
}
