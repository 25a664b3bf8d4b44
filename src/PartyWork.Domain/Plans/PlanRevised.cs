using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An adopted plan is revised (修订). What it said before is kept in the plan.</summary>
public sealed record PlanRevised : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="content">What it says now.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public PlanRevised(PlanId plan, MemberId by, LocalDate on, PlanContent content, string reason)
        : base(plan, by, on)
    {
        Content = Guard.Against.Null(content);
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>What it says now.</summary>
    [JsonConverter(typeof(NestedJsonConverter<PlanContent>))]
    public PlanContent Content { get; }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override WorkPlan Happened(WorkPlan known) => known.Revised(Content, Deed(Reason));
}
