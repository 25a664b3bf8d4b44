using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>Work reported on an item, with its evidence (完成情况填报).</summary>
public sealed record ItemReport
{
    internal ItemReport(EvidenceId evidence, LocalDate doneOn, decimal? quantity, MemberId by, LocalDate on)
    {
        Evidence = evidence;
        DoneOn = doneOn;
        Quantity = quantity;
        By = by;
        On = on;
    }

    /// <summary>What evidences it.</summary>
    public EvidenceId Evidence { get; }

    /// <summary>The day on which it was done.</summary>
    public LocalDate DoneOn { get; }

    /// <summary>How much was done; null: not measured.</summary>
    public decimal? Quantity { get; }

    /// <summary>Who reported it.</summary>
    public MemberId By { get; }

    /// <summary>The day of the report.</summary>
    public LocalDate On { get; }

    /// <summary>The evidence's id.</summary>
    public override string ToString() => Evidence.Value;

    /// <summary>Who reversed it, when and why (撤销填报); null: it stands. Reversed, it counts for nothing on any day.</summary>
    public PlanDeed? Reversed { get; internal init; }

    /// <summary>The day on which it was reversed (撤销日); null: it stands.</summary>
    public LocalDate? ReversedOn => Reversed?.On;
}
