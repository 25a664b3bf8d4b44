using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item, or the plan as a whole, is formally marked overdue (督办).</summary>
public sealed record OverdueMarked : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="level">The notice level.</param>
    /// <param name="due">The due day that has passed.</param>
    /// <param name="item">The item; null: the plan as a whole.</param>
    [JsonConstructor]
    public OverdueMarked(PlanId plan, MemberId by, LocalDate on, string level, LocalDate due, PlanItemId? item = null)
        : base(plan, by, on)
    {
        InvalidFactException.Require(TextId.IsValid(level), nameof(level), InputTexts.NotAnId);
        Level = level;
        Due = Guard.Against.Default(due);
        Item = item is { } known ? Guard.Against.Default(known, nameof(item)) : null;
    }

    /// <summary>The notice level (督办等级), as the rulebook names it.</summary>
    public string Level { get; }

    /// <summary>The due day that had passed (期限).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Due { get; }

    /// <summary>The item; null: the plan as a whole.</summary>
    public PlanItemId? Item { get; }

    internal override WorkPlan Happened(WorkPlan known)
    {
        InvalidFactException.Require(Item is not { } item || known.ItemOf(item) is not null, "item", InputTexts.Unknown(Item.ToString()!));
        return known with { Marks = known.Marks.Add(new(Item, Level, Due, By, On)) };
    }
}
