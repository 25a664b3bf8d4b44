using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>Whether work was accepted (验收结论).</summary>
public sealed record ItemVerdict
{
    internal ItemVerdict(MemberId by, LocalDate on, bool isAccepted)
    {
        By = by;
        On = on;
        IsAccepted = isAccepted;
    }

    /// <summary>Who judged.</summary>
    public MemberId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Whether it was accepted; otherwise it went back.</summary>
    public bool IsAccepted { get; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => IsoDay.Text(On);
}
