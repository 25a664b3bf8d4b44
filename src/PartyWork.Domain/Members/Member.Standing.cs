using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <content>Party standing (党龄), which counts from becoming a full member and never includes the probation.</content>
public sealed partial record Member
{
    /// <summary>What an old file says of the admission; null: nothing is recorded.</summary>
    public AdmissionRecalled? Recalled { get; internal init; }

    /// <summary>The decisions on membership and standing (党籍、党龄认定), in the order in which they were recorded.</summary>
    public ValueList<StandingDecided> StandingDecisions { get; internal init; } = [];

    /// <summary>Party standing on a day (党龄).</summary>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules, for the probation of the period in which an old file has its joined date.</param>
    /// <returns>Null when the person is no full member on that day, or nothing tells from when standing counts.</returns>
    public Standing? StandingOn(LocalDate on, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        if (StageOn(on) is not MemberStage.Full) return null;
        var spans = Stages.Where(span => span.Stage == MemberStage.Full && !(span.Span.From > on)).ToList();
        var first = spans.Count - 1;
        while (first > 0 && RestoredBy(spans[first]) is not null) first--;
        var counted = spans.Skip(first).ToList();
        // A decision that fixes the day leaves behind what came before it; a new admission leaves behind the decision.
        var decided = StandingDecisions.LastOrDefault(decision => decision.Since is not null && decision.On <= on && !(decision.On < counted[0].Span.From));
        var lost = Interruptions(counted, on).Where(away => !(away.From < decided?.On) && !IsCounted(away.Until, on)).Sum(away => Period.DaysBetween(away.From, away.Until));
        if (decided is { Since: { } fixedDay }) return new(on, UncertainDay.On(fixedDay), lost, StandingTexts.Decided.Fill([new("on", decided.On)]));
        var reason = counted.Count > 1 && RestoredBy(counted[^1]) is { } restored
            ? (restored.CountsInterruptedTime ? StandingTexts.Continuous : StandingTexts.Interrupted).Fill([new("on", restored.On), new("days", lost)])
            : null;
        return From(counted[0], on, rulebook, lost, reason);
    }

    /// <summary>The decision that gave back a membership, from its first day; null: it began otherwise.</summary>
    private StandingDecided? RestoredBy(StageSpan full) => StandingDecisions.LastOrDefault(decision => decision.Since is null && decision.On == full.Span.From);

    /// <summary>The times out of the Party between memberships that were given back, and those for which membership was suspended.</summary>
    private IEnumerable<(LocalDate From, LocalDate Until)> Interruptions(List<StageSpan> memberships, LocalDate on)
    {
        for (var i = 1; i < memberships.Count; i++)
        {
            if (memberships[i - 1].Span.Until is { } left && memberships[i].Span.From is { } back) yield return (left, back);
        }

        foreach (var held in Statuses.Where(held => held.Status == MemberStatus.MembershipSuspended && held.Span.From is not null))
        {
            foreach (var membership in memberships)
            {
                var start = LocalDate.Max(held.Span.From!.Value, membership.Span.From ?? held.Span.From.Value);
                var end = LocalDate.Min(LocalDate.Min(held.Span.Until ?? on, membership.Span.Until ?? on), on);
                if (start < end) yield return (start, end);
            }
        }
    }

    /// <summary>Whether an interruption counts: as the first decision after its end says. Without one it does not, as the texts are silent.</summary>
    private bool IsCounted(LocalDate end, LocalDate on) =>
        StandingDecisions.Where(decision => decision.On >= end && decision.On <= on).OrderBy(decision => decision.On).FirstOrDefault()?.CountsInterruptedTime == true;

    private Standing? From(StageSpan full, LocalDate on, Rulebook rulebook, int gap, LocalizedText? reason)
    {
        if (full.Span.From is { } from)
        {
            var day = Expiry(from, on, rulebook) ?? from;
            return new(on, UncertainDay.On(day), gap, reason ?? StandingTexts.FullMember.Fill([new("on", day)]));
        }

        if (Recalled is not { } recalled) return null;
        if (recalled.Full is { } known) return new(on, known, gap, reason ?? StandingTexts.FromTheFile);
        return Historic(recalled, rulebook) is { } since ? new(on, since, gap, reason ?? StandingTexts.Historic.Fill([new("joined", $"{recalled.Joined}")])) : null;
    }

    /// <summary>The end of the probation, where a conversion was recorded without saying from which day it takes effect: that of the approval is not the day.</summary>
    private LocalDate? Expiry(LocalDate from, LocalDate on, Rulebook rulebook) =>
        Steps.OfType<ApprovalGiven>().LastOrDefault(approval => approval.Step == PathStep.ConversionApproved && approval.On <= on) is { Effective: null } conversion
        && conversion.On == from ? ProbationOn(on, rulebook)?.FullMemberOn : null;

    /// <summary>The joined date and the probation of its period; where the category decides and is not recorded, every length that may be.</summary>
    private static UncertainDay? Historic(AdmissionRecalled recalled, Rulebook rulebook)
    {
        if (recalled.Joined is not { Earliest: { } earliest, Latest: { } latest }) return null;
        ValueList<Parameter<int>> lengths = recalled.Category switch
        {
            null => [MemberParameters.ProbationLength, MemberParameters.ProbationLengthSecond, MemberParameters.ProbationLengthThird],
            SocialCategory.First => [MemberParameters.ProbationLength],
            SocialCategory.Second => [MemberParameters.ProbationLengthSecond],
            _ => [MemberParameters.ProbationLengthThird],
        };
        LocalDate? from = null, until = null;
        // The length differs by period, and a month or a year may lie in two of them: every day that may be is tried at the ends of its periods.
        foreach (var length in lengths)
        {
            foreach (var joined in Days(rulebook.Dated(length), earliest, latest))
            {
                if (!rulebook.TryRead(length, joined, out var months)) return null;
                var full = months == 0 ? joined : MinimumDuration.FirstDayAfterMonths(joined, months);
                from = from is { } a ? LocalDate.Min(a, full) : full;
                until = until is { } b ? LocalDate.Max(b, full) : full;
            }
        }

        return from is { } first && until is { } last ? UncertainDay.Between(first, last) : null;
    }

    private static List<LocalDate> Days(DatedValues<int> lengths, LocalDate earliest, LocalDate latest)
    {
        var days = new List<LocalDate> { earliest, latest };
        foreach (var value in lengths.All)
        {
            if (value.Authority.Validity.From is { } start && start > earliest && start <= latest) days.AddRange([start, start.PlusDays(-1)]);
        }

        return days;
    }
}
