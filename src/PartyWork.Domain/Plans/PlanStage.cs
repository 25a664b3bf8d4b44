using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How far a plan has come (计划阶段).</summary>
[JsonConverter(typeof(WordJsonConverter<PlanStage>))]
public enum PlanStage
{
    /// <summary>Being drafted (草案).</summary>
    Draft = 1,

    /// <summary>Submitted, not yet approved by every level (待审批).</summary>
    Submitted = 2,

    /// <summary>Returned with a reason (已退回).</summary>
    Returned = 3,

    /// <summary>Approved by every level (已批准).</summary>
    Approved = 4,

    /// <summary>Adopted, before its first day (已审定).</summary>
    Adopted = 5,

    /// <summary>Adopted, from its first day on (执行中). Derived from the day; no event says it.</summary>
    InForce = 6,

    /// <summary>Closed (已结项).</summary>
    Closed = 7,

    /// <summary>Withdrawn before it was adopted (已撤回).</summary>
    Withdrawn = 8,
}
