using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is checked for its effect (定期检查).</summary>
public sealed record PlanChecked : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="results">What is said of each item, each once.</param>
    [JsonConstructor]
    public PlanChecked(PlanId plan, MemberId by, LocalDate on, ValueList<ItemCheck> results)
        : base(plan, by, on)
    {
        Results = PlanTexts.Once(Guard.Against.Null(results), check => check.Item, nameof(results));
    }

    /// <summary>What is said of each item; a claim completes nothing (<c>plan.evidence</c>).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<ItemCheck>))]
    public ValueList<ItemCheck> Results { get; }

    internal override WorkPlan Happened(WorkPlan known)
    {
        foreach (var item in Results.Select(result => result.Item))
            InvalidFactException.Require(known.ItemOf(item) is not null, "results", InputTexts.Unknown(item.Value));
        return known with { Checks = known.Checks.Add(new(By, On, Results)) };
    }
}
