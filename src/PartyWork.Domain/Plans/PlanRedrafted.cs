using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A draft, or a plan that was returned, is written anew (修改草案).</summary>
public sealed record PlanRedrafted : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="content">What it says now.</param>
    [JsonConstructor]
    public PlanRedrafted(PlanId plan, MemberId by, LocalDate on, PlanContent content)
        : base(plan, by, on)
    {
        Content = Guard.Against.Null(content);
    }

    /// <summary>What it says now.</summary>
    [JsonConverter(typeof(NestedJsonConverter<PlanContent>))]
    public PlanContent Content { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Redrafted(Content, Deed());
}
