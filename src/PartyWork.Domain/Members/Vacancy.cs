using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>Seats that are vacant (缺额), and until when they should be filled, <c>branch.vacancy</c>.</summary>
public sealed record Vacancy
{
    internal Vacancy(MemberRole? role, int seats, int held, LocalDate since, InForce<int>? limit)
    {
        Role = role;
        Seats = seats;
        Held = held;
        Since = since;
        FillBy = limit is null ? null : Deadline.WithinMonths(since, limit.Value);
        Authority = limit?.Authority;
    }

    /// <summary>The post; null: seats of the committee, whichever.</summary>
    public MemberRole? Role { get; }

    /// <summary>How many seats there are (应有职数).</summary>
    public int Seats { get; }

    /// <summary>How many are held (实有人数).</summary>
    public int Held { get; }

    /// <summary>The first day on which too few were held (出缺日).</summary>
    public LocalDate Since { get; }

    /// <summary>The last day to fill them in time (补选期限); null: no rule is in force that says so.</summary>
    public LocalDate? FillBy { get; }

    /// <summary>What the time rests on (依据); null: no rule is in force.</summary>
    public Authority? Authority { get; }
}
