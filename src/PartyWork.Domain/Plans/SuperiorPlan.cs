using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>The superior's arrangements on which a plan rests (上级计划): what they address to the unit, or that there are none.</summary>
public sealed record SuperiorPlan
{
    /// <summary>Makes the arrangements.</summary>
    /// <param name="items">What is addressed to the unit, each id once; none: the superior has issued nothing for the period.</param>
    /// <param name="plan">The superior's plan where it is on record; null: not on record.</param>
    /// <exception cref="InvalidFactException">An id stands twice.</exception>
    [JsonConstructor]
    public SuperiorPlan(ValueList<SuperiorItem> items, PlanId? plan = null)
    {
        Items = PlanTexts.Once(Guard.Against.Null(items), item => item.Id, nameof(items));
        Plan = plan is { } known ? Guard.Against.Default(known, nameof(plan)) : null;
    }

    /// <summary>The superior has issued nothing for the period (上级未部署).</summary>
    public static SuperiorPlan NoneIssued { get; } = new([]);

    /// <summary>What is addressed to the unit; empty: nothing was issued.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<SuperiorItem>))]
    public ValueList<SuperiorItem> Items { get; }

    /// <summary>The superior's plan; null: not on record.</summary>
    public PlanId? Plan { get; }
}
