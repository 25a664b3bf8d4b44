using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>The Party standing of a person held against what is asked for a post (党龄要求).</summary>
public sealed record StandingCheck
{
    private readonly LocalDate _day;
    private readonly bool _isFull;

    internal StandingCheck(Member member, LocalDate day, InForce<int> years)
    {
        _day = day;
        _isFull = member.StageOn(day) == MemberStage.Full;
        Member = member.Id;
        Years = years.Value;
        Authority = years.Authority;
        Since = member.FullMemberSince(day);
        ReachedOn = Since is { } since ? MinimumDuration.FirstDayAfterYears(since, years.Value) : null;
    }

    /// <summary>The person.</summary>
    public MemberId Member { get; }

    /// <summary>The years asked for.</summary>
    public int Years { get; }

    /// <summary>What they rest on.</summary>
    public Authority Authority { get; }

    /// <summary>The day from which standing counts (党龄起算日), the first as a full member; null: no full member, or it is not known since when.</summary>
    public LocalDate? Since { get; }

    /// <summary>The first day on which the years are full; null as <see cref="Since"/> is.</summary>
    public LocalDate? ReachedOn { get; }

    /// <summary>Whether the standing suffices; false also for one who is no full member; null: it is not known since when the person is a full member.</summary>
    public bool? IsKept => !_isFull ? false : ReachedOn is { } reached ? _day >= reached : null;
}
