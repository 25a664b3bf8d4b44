using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A sanction lighter than probation within the Party was approved (受到较轻的党纪处分).</summary>
public sealed record MemberSanctioned : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="sanction">Which sanction.</param>
    /// <param name="approvedOn">The day on which the decision was approved.</param>
    /// <param name="isForLackOfPost">Of a serious warning and of nothing else: whether it was given because the member held no Party post from which to be removed.</param>
    /// <exception cref="InvalidFactException">The lack of a post belongs to another sanction.</exception>
    [JsonConstructor]
    public MemberSanctioned(MemberId member, SanctionKind sanction, LocalDate approvedOn, bool isForLackOfPost = false)
        : base(member)
    {
        Sanction = Guard.Against.EnumOutOfRange(sanction);
        ApprovedOn = Guard.Against.Default(approvedOn);
        IsForLackOfPost = isForLackOfPost;
        InvalidFactException.Require(!isForLackOfPost || sanction == SanctionKind.SeriousWarning, nameof(isForLackOfPost), MemberTexts.LackOfPost);
    }

    /// <summary>Which sanction.</summary>
    public SanctionKind Sanction { get; }

    /// <summary>The day on which the decision was approved (批准日期).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate ApprovedOn { get; }

    /// <summary>Whether a serious warning was given because the member held no Party post (无党内职务可撤).</summary>
    public bool IsForLackOfPost { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = Known(member);
        return known with { Sanctions = known.Sanctions.Add(new(Sanction, ApprovedOn, IsForLackOfPost)) };
    }
}
