using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A superior committee approves (审批): an admission, a conversion, an extension or a revocation. Two days matter: that of the approval, and the one from
/// which it takes effect.</summary>
public sealed record ApprovalGiven : PathEvent
{
    private static readonly ValueList<PathStep> Steps = [PathStep.AdmissionApproved, PathStep.ConversionApproved, PathStep.ExtensionApproved, PathStep.RevocationApproved];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="step">One of the four approvals.</param>
    /// <param name="on">The day of the approval: rights and statistics follow it.</param>
    /// <param name="effective">The day from which it takes effect, as the approval states it: of an admission that of the general meeting, of a conversion the day
    /// after the last of the probation, of an extension the end of the probation extended; null: not recorded.</param>
    /// <param name="approver">What kind of organisation approved; null: not recorded.</param>
    /// <param name="isSpecialCase">Whether it is one of the special cases that may take longer.</param>
    /// <param name="lastDay">The last day of the probation as the approval writes it, of an admission and of nothing else; null: not recorded.</param>
    /// <param name="ballot">How the committee voted, with its members, counted for the day of the approval; null: not recorded.</param>
    /// <exception cref="InvalidFactException">A last day belongs to another approval, or the ballot is of another kind, day or person.</exception>
    [JsonConstructor]
    public ApprovalGiven(
        MemberId member, PathStep step, LocalDate on, LocalDate? effective = null, OrganizationKind? approver = null, bool isSpecialCase = false,
        LocalDate? lastDay = null, Ballot? ballot = null)
        : base(member, on)
    {
        Step = OneOf(step, Steps);
        (Effective, IsSpecialCase, LastDay, Ballot) = (effective, isSpecialCase, lastDay, ballot);
        Approver = approver is { } kind ? Guard.Against.EnumOutOfRange(kind, nameof(approver)) : null;
        InvalidFactException.Require(lastDay is null || step == PathStep.AdmissionApproved, nameof(lastDay), MemberTexts.LastDayOfAdmission);
        Require(ballot, nameof(ballot));
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>The day from which it takes effect (生效日); null: not recorded.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Effective { get; internal init; }

    /// <summary>What kind of organisation approved; null: not recorded.</summary>
    public OrganizationKind? Approver { get; }

    /// <summary>Whether it is one of the special cases that may take longer (特殊情况).</summary>
    public bool IsSpecialCase { get; }

    /// <summary>The last day of the probation as it is written (预备期截止日期): the day before that of full membership, or that day itself, as some write it;
    /// null: not recorded, or not an admission.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LastDay { get; }

    /// <summary>How the committee voted (审批表决记录); null: not recorded.</summary>
    [JsonConverter(typeof(NestedJsonConverter<Ballot>))]
    public Ballot? Ballot { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
