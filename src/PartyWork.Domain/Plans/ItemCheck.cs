using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>What a check says of one item (事项检查结果). It is a claim: nothing is completed by it (<c>plan.evidence</c>).</summary>
public sealed record ItemCheck
{
    /// <summary>Makes a result.</summary>
    /// <param name="item">The item.</param>
    /// <param name="result">How it stands.</param>
    /// <param name="percent">How much of it is said to be done, 0 to 100; null: not said.</param>
    [JsonConstructor]
    public ItemCheck(PlanItemId item, CheckResult result, int? percent = null)
    {
        Item = Guard.Against.Default(item);
        Result = Guard.Against.EnumOutOfRange(result);
        Percent = percent is { } share ? Guard.Against.OutOfRange(share, nameof(percent), 0, 100) : null;
    }

    /// <summary>The item.</summary>
    public PlanItemId Item { get; }

    /// <summary>How it stands.</summary>
    public CheckResult Result { get; }

    /// <summary>How much of it is said to be done (自报进度), 0 to 100; null: not said.</summary>
    public int? Percent { get; }
}
