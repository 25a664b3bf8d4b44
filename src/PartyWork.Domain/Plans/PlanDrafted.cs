using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>A plan is drafted (拟订计划).</summary>
public sealed record PlanDrafted : WorkPlanEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="organization">The organisation whose plan it is.</param>
    /// <param name="period">The days it is for.</param>
    /// <param name="content">What it says.</param>
    /// <param name="levels">Who approves it, in order; null or none: the organisation itself.</param>
    /// <param name="under">The plan above, whose period contains this one's; null: none.</param>
    [JsonConstructor]
    public PlanDrafted(
        PlanId plan,
        MemberId by,
        LocalDate on,
        OrganizationId organization,
        PlanPeriod period,
        PlanContent content,
        ValueList<OrganizationId>? levels = null,
        PlanId? under = null)
        : base(plan, by, on)
    {
        Organization = Guard.Against.Default(organization);
        Period = Guard.Against.Default(period);
        Content = Guard.Against.Null(content);
        Levels = levels is { Count: > 0 } ? PlanTexts.Once(levels, level => level, nameof(levels)) : [Organization];
        Under = under is { } known ? Guard.Against.Default(known, nameof(under)) : null;
    }

    /// <summary>The organisation whose plan it is (党组织).</summary>
    public OrganizationId Organization { get; }

    /// <summary>The days it is for (计划周期).</summary>
    public PlanPeriod Period { get; }

    /// <summary>What it says.</summary>
    [JsonConverter(typeof(NestedJsonConverter<PlanContent>))]
    public PlanContent Content { get; }

    /// <summary>Who approves it, in order (审批层级); the last one's consent is asked for postponement.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<OrganizationId>))]
    public ValueList<OrganizationId> Levels { get; }

    /// <summary>The plan above (所属计划); null: none.</summary>
    public PlanId? Under { get; }

    internal override WorkPlan ApplyTo(WorkPlan? plan) => plan is null ? new(this) : base.ApplyTo(plan);

    internal override WorkPlan Happened(WorkPlan known)
    {
        InvalidFactException.Require(false, "plan", InputTexts.Duplicate(Plan.Value));
        return known;
    }
}
