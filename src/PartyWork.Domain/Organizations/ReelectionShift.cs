using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>To which day a re-election is moved, and who approved it (提前或者延期换届).</summary>
public sealed record ReelectionShift
{
    internal ReelectionShift(LocalDate until, LocalDate? approvedOn, OrganizationId? approvedBy)
    {
        Until = until;
        ApprovedOn = approvedOn;
        ApprovedBy = approvedBy;
    }

    /// <summary>The day on which the term ends instead.</summary>
    public LocalDate Until { get; }

    /// <summary>The day on which the superior approved it (批准日期); null: no approval is recorded.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>The organisation that approved it (批准的上级党组织); null: not recorded.</summary>
    public OrganizationId? ApprovedBy { get; }
}
