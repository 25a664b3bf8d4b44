using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>The probationary period of one admission (预备期), <c>members.probation-length</c>: from the day of the general meeting, both ends known to the day.</summary>
public sealed record Probation
{
    private Probation(LocalDate from, LocalDate ends, int? extendedBy, InForce<int> length)
    {
        From = from;
        ExtendedBy = extendedBy;
        Length = length;
        FullMemberOn = extendedBy is { } months ? MinimumDuration.FirstDayAfterMonths(ends, months) : ends;
        Text = length.Value == 0 ? new($"{IsoDay.Text(from)}，当时没有预备期", $"{IsoDay.Text(from)}; there was no probation at that time")
            : Arithmetic(from, ends, length.Value, extendedBy);
    }

    /// <summary>The first day (预备期起始): that of the general meeting which passed the admission.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the probation (预备期最后一天), the day before <see cref="FullMemberOn"/>; where there was none, the day before the admission.</summary>
    public LocalDate LastDay => FullMemberOn.PlusDays(-1);

    /// <summary>The day on which a converted member becomes a full member (转正时间), whatever the day of the vote: Party standing counts from it.</summary>
    public LocalDate FullMemberOn { get; }

    /// <summary>By how many months it was extended (延长月数); null: it was not.</summary>
    public int? ExtendedBy { get; }

    /// <summary>Its length in months, without the extension, with its authority.</summary>
    public InForce<int> Length { get; }

    /// <summary>The arithmetic in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The probation of an admission.</summary>
    /// <param name="admittedOn">The day of the general meeting; its edition holds.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="extendedBy">By how many months it was extended, counted from the end computed before it (<c>calc.chained</c>); null: it was not.</param>
    /// <returns>Null when no edition that is modelled was in force on that day.</returns>
    public static Probation? Of(LocalDate admittedOn, Rulebook rulebook, int? extendedBy = null)
    {
        if (Guard.Against.Null(rulebook).Get(MemberParameters.ProbationLength, admittedOn) is not { } length) return null;
        var ends = length.Value == 0 ? admittedOn : MinimumDuration.FirstDayAfterMonths(admittedOn, length.Value);
        return new(admittedOn, ends, extendedBy is { } months ? Guard.Against.NegativeOrZero(months, nameof(extendedBy)) : null, length);
    }

    /// <summary>The days.</summary>
    public override string ToString() => $"{IsoDay.Text(From)}..{IsoDay.Text(LastDay)}";

    private static LocalizedText Arithmetic(LocalDate from, LocalDate ends, int months, int? extendedBy)
    {
        var first = months % 12 == 0 ? MinimumDuration.ExplainYears(from, months / 12) : MinimumDuration.ExplainMonths(from, months);
        if (extendedBy is not { } more) return first;
        var second = MinimumDuration.ExplainMonths(ends, more);
        return new($"{first.Zh}；{second.Zh}", $"{first.En}; {second.En}");
    }
}
