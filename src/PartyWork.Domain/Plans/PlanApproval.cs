using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>The approval of one level (审批意见).</summary>
public sealed record PlanApproval
{
    internal PlanApproval(OrganizationId level, MemberId by, LocalDate on)
    {
        Level = level;
        By = by;
        On = on;
    }

    /// <summary>The level.</summary>
    public OrganizationId Level { get; }

    /// <summary>Who approved.</summary>
    public MemberId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The level's id.</summary>
    public override string ToString() => Level.Value;
}
