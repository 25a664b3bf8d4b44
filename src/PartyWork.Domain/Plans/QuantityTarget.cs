using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How much is to be done (数量目标): an amount and its unit, such as 12 visits (走访12次).</summary>
public sealed record QuantityTarget
{
    internal const decimal Most = 1_000_000_000m;

    /// <summary>Makes a target.</summary>
    /// <param name="amount">More than 0, at most 1,000,000,000, at most four decimals.</param>
    /// <param name="unit">What is counted, one line.</param>
    /// <exception cref="InvalidFactException">One of these does not hold.</exception>
    [JsonConstructor]
    public QuantityTarget(decimal amount, string unit)
    {
        InvalidFactException.Require(IsAmount(amount), nameof(amount), PlanTexts.NotAnAmount);
        Amount = amount;
        Unit = PlanTexts.Line(unit, nameof(unit));
    }

    /// <summary>The amount to reach; reached when as much or more is done.</summary>
    public decimal Amount { get; }

    /// <summary>What is counted.</summary>
    public string Unit { get; }

    internal static bool IsAmount(decimal amount) => amount is > 0 and <= Most && decimal.Round(amount, 4) == amount;
}
