using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>A step in the making of a work plan (计划节点) by which a lead time or a deadline is kept.</summary>
[JsonConverter(typeof(WordJsonConverter<PlanMilestone>))]
public enum PlanMilestone
{
    /// <summary>Submitted for approval (提交).</summary>
    Submitted = 1,

    /// <summary>Approved (批准).</summary>
    Approved = 2,

    /// <summary>Adopted (通过).</summary>
    Adopted = 3,

    /// <summary>Filed with the superior (报备).</summary>
    Filed = 4,
}
