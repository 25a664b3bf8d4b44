namespace PartyWork.Domain.Plans;

/// <summary>How an item stands on each axis that it declares (按时、按质、按量). An axis that it does not declare is null, never false.</summary>
public sealed record ItemResult
{
    internal ItemResult(PlanItem item, Timeliness timeliness)
    {
        Item = item.Id;
        Timeliness = timeliness;
        Done = item.QuantityOn(timeliness.Day);
        Target = item.ContentOn(timeliness.Day)?.Quantity;
        UnmeasuredReports = Target is null ? 0
            : item.Reports.Count(report => report.Reversed is null && report.DoneOn <= timeliness.Day && report.Quantity is null);
        Quality = item.QualityOn(timeliness.Day);
        IsComplete = timeliness.CompletedOn is not null;
    }

    /// <summary>The item.</summary>
    public PlanItemId Item { get; }

    /// <summary>Whether it is evidenced on every axis that it declares (完成).</summary>
    public bool IsComplete { get; }

    /// <summary>On time or late, by calendar and working days.</summary>
    public Timeliness Timeliness { get; }

    /// <summary>Whether it was done on time (按时); null: undated, or not due and not done.</summary>
    public bool? IsOnTime => Timeliness.Kind switch
    {
        TimelinessKind.CompletedOnTime when Timeliness.Due is not null => true,
        TimelinessKind.CompletedLate or TimelinessKind.Overdue or TimelinessKind.CarriedOver => false,
        _ => null,
    };

    /// <summary>How much was done.</summary>
    public decimal Done { get; }

    /// <summary>How much was asked for; null: not measured.</summary>
    public QuantityTarget? Target { get; }

    /// <summary>How much more was done than asked for, negative: how much is missing (超额或者差额); null: not measured.</summary>
    public decimal? Difference => Done - Target?.Amount;

    /// <summary>Whether the quantity is reached (按量): as much as asked for or more; null: not measured.</summary>
    public bool? IsToQuantity => Target is null ? null : Done >= Target.Amount;

    /// <summary>Reports that state no quantity though one is asked for: they add nothing, and are named.</summary>
    public int UnmeasuredReports { get; }

    /// <summary>How the work stands against its criterion.</summary>
    public QualityState Quality { get; }

    /// <summary>Whether it is to quality (按质): accepted by the one named, who is none of those who did it; null: no criterion, or not judged yet.</summary>
    public bool? IsToQuality => Quality is QualityState.NotNeeded or QualityState.Awaited ? null : Quality == QualityState.Accepted;

    /// <summary>The item and how it stands in time.</summary>
    public override string ToString() => $"{Item} {Timeliness}";
}
