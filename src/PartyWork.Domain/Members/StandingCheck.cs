using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>The Party standing of a person held against what is asked for a post (党龄要求).</summary>
public sealed record StandingCheck
{
    private readonly bool _isFull;

    internal StandingCheck(Member member, LocalDate day, InForce<int> years, Rulebook rulebook)
    {
        _isFull = member.StageOn(day) == MemberStage.Full;
        Member = member.Id;
        Years = years.Value;
        Authority = years.Authority;
        Standing = member.StandingOn(day, rulebook);
    }

    /// <summary>The person.</summary>
    public MemberId Member { get; }

    /// <summary>The years asked for.</summary>
    public int Years { get; }

    /// <summary>What they rest on.</summary>
    public Authority Authority { get; }

    /// <summary>Party standing on the day (党龄); null: no full member, or it is not known since when.</summary>
    public Standing? Standing { get; }

    /// <summary>The day from which standing counts (党龄起算日); null: no full member, or it is not known to the day.</summary>
    public LocalDate? Since => Standing?.Since is { IsKnown: true, Earliest: { } known } ? known : null;

    /// <summary>The first day on which the years are full, whatever day standing counts from, if nothing more is left out of it; null: no full member, or nothing is known.</summary>
    public LocalDate? ReachedOn => Standing is { Since.Latest: { } latest } standing ? MinimumDuration.FirstDayAfterYears(standing.Counted(latest), Years) : null;

    /// <summary>Whether the standing suffices; false also for one who is no full member; null: it is not known closely enough since when the person is a full member.</summary>
    public bool? IsKept => !_isFull ? false : Standing?.LeastYears >= Years ? true : Standing?.MostYears < Years ? false : null;

    /// <summary>The person and the years.</summary>
    public override string ToString() => $"{Member}: {Years}";
}
