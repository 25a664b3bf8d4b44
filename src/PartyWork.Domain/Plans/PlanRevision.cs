using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A revision of an adopted plan, with what it said before (修订记录).</summary>
public sealed record PlanRevision
{
    internal PlanRevision(MemberId by, LocalDate on, string reason, PlanContent before)
    {
        By = by;
        On = on;
        Reason = reason;
        Before = before;
    }

    /// <summary>Who revised it.</summary>
    public MemberId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why. Free text: no text of the library repeats it.</summary>
    public string Reason { get; }

    /// <summary>What the plan said before.</summary>
    public PlanContent Before { get; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(On);
}
