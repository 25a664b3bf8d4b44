using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>A transfer of the organisational relation (组织关系转接).</summary>
public sealed record Transfer
{
    internal Transfer(OrganizationId to, LocalDate startedOn, LocalDate? endedOn, bool isAccepted)
    {
        To = to;
        StartedOn = startedOn;
        EndedOn = endedOn;
        IsAccepted = isAccepted;
    }

    /// <summary>The organisation to which it goes.</summary>
    public OrganizationId To { get; }

    /// <summary>The day on which it was sent (转出日期).</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The first day on which it is not under way any more: it was accepted (接收日期), or another took its place; null: still under way.</summary>
    public LocalDate? EndedOn { get; }

    /// <summary>Whether it was accepted.</summary>
    public bool IsAccepted { get; }

    /// <summary>Whether it is under way on a day (转出未接收): sent, and not yet accepted.</summary>
    /// <param name="day">The day.</param>
    public bool IsUnderWayOn(LocalDate day) => day >= StartedOn && !(day >= EndedOn);
}
