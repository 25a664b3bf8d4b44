using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>Something that happened to a work plan (计划事件). The JSON form names its kind and version first.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlanDrafted), "plan-drafted.v1")]
[JsonDerivedType(typeof(PlanRedrafted), "plan-redrafted.v1")]
[JsonDerivedType(typeof(PlanSubmitted), "plan-submitted.v1")]
[JsonDerivedType(typeof(PlanReturned), "plan-returned.v1")]
[JsonDerivedType(typeof(PlanApproved), "plan-approved.v1")]
[JsonDerivedType(typeof(PlanAdopted), "plan-adopted.v1")]
[JsonDerivedType(typeof(PlanFiled), "plan-filed.v1")]
[JsonDerivedType(typeof(PlanRevised), "plan-revised.v1")]
[JsonDerivedType(typeof(PlanWithdrawn), "plan-withdrawn.v1")]
[JsonDerivedType(typeof(PlanClosed), "plan-closed.v1")]
[JsonDerivedType(typeof(PlanAbandoned), "plan-abandoned.v1")]
[JsonDerivedType(typeof(PlanReopened), "plan-reopened.v1")]
[JsonDerivedType(typeof(PlanChecked), "plan-checked.v1")]
[JsonDerivedType(typeof(ItemReported), "item-reported.v1")]
[JsonDerivedType(typeof(ItemReportReversed), "item-report-reversed.v1")]
[JsonDerivedType(typeof(ItemAccepted), "item-accepted.v1")]
[JsonDerivedType(typeof(ItemReturned), "item-returned.v1")]
[JsonDerivedType(typeof(ItemPostponed), "item-postponed.v1")]
[JsonDerivedType(typeof(ItemPaused), "item-paused.v1")]
[JsonDerivedType(typeof(ItemResumed), "item-resumed.v1")]
[JsonDerivedType(typeof(ItemCancelled), "item-cancelled.v1")]
[JsonDerivedType(typeof(ItemExempted), "item-exempted.v1")]
[JsonDerivedType(typeof(ItemCarriedOver), "item-carried-over.v1")]
[JsonDerivedType(typeof(OverdueMarked), "overdue-marked.v1")]
public abstract record WorkPlanEvent
{
    private protected WorkPlanEvent(PlanId plan, MemberId by, LocalDate on)
    {
        Plan = Guard.Against.Default(plan);
        By = Guard.Against.Default(by);
        On = Guard.Against.Default(on);
    }

    /// <summary>The plan.</summary>
    public PlanId Plan { get; }

    /// <summary>Who did it.</summary>
    public MemberId By { get; }

    /// <summary>The day of the act.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Reads one event, as <see cref="ToJson"/> writes it and as it stands in a record (计划事件).</summary>
    /// <exception cref="InputFormatException">The text is not of that form.</exception>
    public static WorkPlanEvent Parse(string json) => JsonInput.Read(json, WorkPlanJson.Default.WorkPlanEvent, JsonInput.MaxEventLength);

    /// <summary>The event as JSON; reading it gives an equal event.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, WorkPlanJson.Default.WorkPlanEvent);

    /// <summary>The kind of event and the id; no more, so that a log stays quiet.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Plan}";

    /// <summary>What the event leaves in the state: its day, who did it, and why.</summary>
    private protected PlanDeed Deed(string? reason = null) => new(On, By, reason);

    /// <summary>The plan after this event.</summary>
    internal virtual WorkPlan ApplyTo(WorkPlan? plan)
    {
        InvalidFactException.Require(plan is not null, nameof(plan), InputTexts.Unknown(Plan.Value));
        return Happened(plan) with { LastActOn = plan.LatestOf(On) };
    }

    /// <summary>What the event changes, the day of the last act left aside. Keeps the hierarchy closed.</summary>
    internal abstract WorkPlan Happened(WorkPlan known);
}
