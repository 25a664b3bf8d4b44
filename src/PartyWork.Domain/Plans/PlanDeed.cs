using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>What was done to a plan or an item: on which day, by whom and why (经办记录). It stands where the fact stands that it brought about.</summary>
public sealed record PlanDeed
{
    internal PlanDeed(LocalDate on, MemberId by, string? reason = null)
    {
        On = on;
        By = by;
        Reason = reason;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Who did it.</summary>
    public MemberId By { get; }

    /// <summary>Why; null: none is asked for. Free text: no text of the library repeats it.</summary>
    public string? Reason { get; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(On);

    /// <summary>The earlier of two, of one day the one recorded first: an import may bring them out of order.</summary>
    internal static PlanDeed First(PlanDeed? known, PlanDeed next) => known?.On <= next.On ? known : next;
}
