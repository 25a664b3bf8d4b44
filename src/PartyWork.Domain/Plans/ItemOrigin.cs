using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>Where an item that was carried over comes from (结转来源).</summary>
public sealed record ItemOrigin
{
    private const int Most = 100;

    /// <summary>Makes an origin.</summary>
    /// <param name="plan">The plan from which it was carried.</param>
    /// <param name="item">The item there.</param>
    /// <param name="times">How often it was carried over so far, this time included: 1 to 100.</param>
    [JsonConstructor]
    public ItemOrigin(PlanId plan, PlanItemId item, int times = 1)
    {
        Plan = Guard.Against.Default(plan);
        Item = Guard.Against.Default(item);
        Times = Guard.Against.OutOfRange(times, nameof(times), 1, Most);
    }

    /// <summary>The plan from which it was carried.</summary>
    public PlanId Plan { get; }

    /// <summary>The item there.</summary>
    public PlanItemId Item { get; }

    /// <summary>How often it was carried over so far, this time included.</summary>
    public int Times { get; }
}
