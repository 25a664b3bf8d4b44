using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A sanction of a member (党纪处分) as it is on record.</summary>
public sealed record Sanction
{
    internal Sanction(SanctionKind kind, LocalDate approvedOn, bool isForLackOfPost) => (Kind, ApprovedOn, IsForLackOfPost) = (kind, approvedOn, isForLackOfPost);

    /// <summary>Which.</summary>
    public SanctionKind Kind { get; }

    /// <summary>The day on which the decision was approved (批准日期): its window runs from it.</summary>
    public LocalDate ApprovedOn { get; }

    /// <summary>Whether a serious warning stands for a removal, because the member held no Party post.</summary>
    public bool IsForLackOfPost { get; }

    /// <summary>The kind and the day.</summary>
    public override string ToString() => $"{Words<SanctionKind>.Of(Kind)} {IsoDay.Text(ApprovedOn)}";
}
