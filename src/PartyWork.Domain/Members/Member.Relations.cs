using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <content>Where a person belongs, and in what status.</content>
public sealed partial record Member
{
    /// <summary>The recorded statuses (留党察看、中止权利、停止党籍), in the order in which they were recorded.</summary>
    public ValueList<StatusSpan> Statuses { get; internal init; } = [];

    /// <summary>The organisations to which the person belonged (组织关系), in order, without overlap; empty: not recorded, then the person belongs to the
    /// organisation whose record this is.</summary>
    public ValueList<RelationSpan> Relations { get; internal init; } = [];

    /// <summary>The transfers of the relation (组织关系转接), in order.</summary>
    public ValueList<Transfer> Transfers { get; internal init; } = [];

    /// <summary>The Party groups in which the person was (党小组), in the order in which they were recorded, without overlap.</summary>
    public ValueList<GroupSpan> Groups { get; internal init; } = [];

    /// <summary>Whether the person is a Party member on a day (中共党员), probationary or full.</summary>
    /// <param name="day">The day.</param>
    public bool IsMemberOn(LocalDate day) => StageOn(day) is MemberStage.Probationary or MemberStage.Full;

    /// <summary>Whether the person has a status on a day.</summary>
    /// <param name="status">The status.</param>
    /// <param name="day">The day.</param>
    public bool HasStatusOn(MemberStatus status, LocalDate day) => Statuses.Any(held => held.Status == status && held.Span.Includes(day));

    /// <summary>Whether the person may vote, elect and stand on a day (表决权、选举权、被选举权): a full member in no status that takes these rights away.</summary>
    /// <param name="day">The day.</param>
    public bool HasVoteOn(LocalDate day) => Stages.FirstOrDefault(span => span.Span.Includes(day)) is { Stage: MemberStage.Full } full && !(day < full.DecidedOn)
        && !Statuses.Any(held => held.Span.Includes(day));

    /// <summary>The organisation to which the person belongs on a day (组织关系所在党组织); in transit it is the old one. Null: none, or not recorded.</summary>
    /// <param name="day">The day.</param>
    public OrganizationId? RelationOn(LocalDate day) => Relations.FirstOrDefault(held => held.Span.Includes(day))?.Organization;

    /// <summary>The transfer that is under way on a day (转出未接收); null: none.</summary>
    /// <param name="day">The day.</param>
    public Transfer? TransferOn(LocalDate day) => Transfers.FirstOrDefault(transfer => transfer.IsUnderWayOn(day));

    /// <summary>The Party group in which the person is on a day (所在党小组); null: none, or not recorded.</summary>
    /// <param name="day">The day.</param>
    public GroupId? GroupOn(LocalDate day) => StageOn(day) is null ? null : Groups.FirstOrDefault(held => held.Span.Includes(day))?.Group;

    /// <summary>This person with the relation in another organisation from a day on.</summary>
    internal Member Moved(OrganizationId organization, LocalDate? on)
    {
        var relations = Relations;
        if (relations is [.., { } last])
        {
            InvalidFactException.Require(on is not null && !(on <= last.Span.From), "on", MemberTexts.NotAfterTheRelationBefore);
            relations = [.. relations.Take(relations.Count - 1), new(last.Organization, new(last.Span.From, on))];
        }

        var transfers = on is { } day && Transfers is [.., { EndedOn: null } open] ? WithoutOpenTransfer(day, open.To == organization) : Transfers;
        return this with { Relations = relations.Add(new(organization, new(on, null))), Transfers = transfers };
    }

    /// <summary>The transfers, the open one ended on a day.</summary>
    internal ValueList<Transfer> WithoutOpenTransfer(LocalDate on, bool isAccepted) => Transfers is [.., { EndedOn: null } open]
        ? [.. Transfers.Take(Transfers.Count - 1), new(open.To, open.StartedOn, on, isAccepted)]
        : Transfers;
}
