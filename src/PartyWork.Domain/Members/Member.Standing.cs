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
        var decision = StandingDecisions.LastOrDefault(decided => decided.On <= on);
        // A new admission after the decision begins a standing of its own.
        if (decision is not null && spans[^1].Span.From > decision.On) decision = null;
        if (decision?.Since is { } fixedDay) return new(on, UncertainDay.On(fixedDay), 0, StandingTexts.Decided.Fill([new("on", decision.On)]));
        if (decision is not { } restored || spans.Count < 2 || spans[^1].Span.From != restored.On)
            return From(spans[^1], on, rulebook, decision?.CountsInterruptedTime == true ? 0 : SuspendedDays(on), null);
        var first = spans[^2];
        var gap = restored.CountsInterruptedTime || first.Span.Until is not { } left ? 0 : Period.DaysBetween(left, restored.On);
        return From(first, on, rulebook, gap, (restored.CountsInterruptedTime ? StandingTexts.Continuous : StandingTexts.Interrupted).Fill([new("on", restored.On), new("days", gap)]));
    }

    /// <summary>The days during which membership was suspended: they do not count unless the decision says so, as the texts are silent.</summary>
    private int SuspendedDays(LocalDate on) => Statuses.Where(held => held.Status == MemberStatus.MembershipSuspended && held.Span.From is not null && !(held.Span.From > on))
        .Sum(held => Period.DaysBetween(held.Span.From!.Value, LocalDate.Min(held.Span.Until ?? on, on)));

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
