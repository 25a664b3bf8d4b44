using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>Work on an item is reported with its evidence (填报完成情况).</summary>
public sealed record ItemReported : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="evidence">What evidences it; once for an item, unless reversed.</param>
    /// <param name="doneOn">The day on which it was done.</param>
    /// <param name="quantity">How much was done, in the target's unit; null: not measured.</param>
    [JsonConstructor]
    public ItemReported(PlanId plan, PlanItemId item, MemberId by, LocalDate on, EvidenceId evidence, LocalDate doneOn, decimal? quantity = null)
        : base(plan, item, by, on)
    {
        Evidence = Guard.Against.Default(evidence);
        DoneOn = Guard.Against.Default(doneOn);
        InvalidFactException.Require(quantity is not { } amount || QuantityTarget.IsAmount(amount), nameof(quantity), PlanTexts.NotAnAmount);
        Quantity = quantity;
    }

    /// <summary>What evidences it (佐证材料).</summary>
    public EvidenceId Evidence { get; }

    /// <summary>The day on which it was done (完成日); the day of the report may be later.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate DoneOn { get; }

    /// <summary>How much was done (完成数量); null: not measured.</summary>
    public decimal? Quantity { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item.Reported(new(Evidence, DoneOn, Quantity, By, On));
}
