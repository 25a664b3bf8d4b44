using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>What is reviewed, by which rules, as of which day; and what every rule asks of these.</summary>
internal readonly ref struct ReviewScope(BranchRecord record, Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete)
{
    /// <summary>Reviews look a year back and ahead; further than this, days run out.</summary>
    public const int FirstYear = 2;
    public const int LastYear = 9998;

    public BranchRecord Record { get; } = record;

    public Rulebook Rulebook { get; } = rulebook;

    public LocalDate On { get; } = on;

    public int Today { get; } = SegmentRow.DayNumber(on);

    public ReviewWindow Window { get; } = window;

    /// <summary>Whether, where the record is silent, nothing happened and nothing exists. It decides only what would be undetermined.</summary>
    public bool AssumeComplete { get; } = assumeComplete;

    /// <summary>The last day to act for a period, by <c>event.attributed-period</c> for yearly meetings.</summary>
    public LocalDate LastDayToAct(WorkPeriod period, CountedBy countedBy)
    {
        if (countedBy == CountedBy.DayHeld) return period.LastDay;
        return Rulebook.TryRead(ReviewParameters.AttributedUntil, period.LastDay, out var day) ? day.InYear(period.Year + 1) : period.LastDay;
    }

    /// <summary>Whether the period is one of this review: its last day to act lies in the window, or it is open on the day.</summary>
    public bool Concerns(WorkPeriod period, LocalDate lastDayToAct) =>
        (Window.First <= lastDayToAct && lastDayToAct <= Window.Last) || (period.FirstDay <= On && On <= lastDayToAct);

    /// <summary>The periods of a kind that this review may concern, by key, both ends included.</summary>
    public (int First, int Last) Keys(WorkPeriodKind kind, CountedBy countedBy)
    {
        var first = WorkPeriod.Containing(LocalDate.Min(Window.First, On), kind).Key;
        var last = WorkPeriod.Containing(LocalDate.Max(Window.Last, On), kind).Key;
        return (Math.Max(countedBy == CountedBy.AttributedYear ? first - 1 : first, WorkPeriod.PerYear(kind)), last);
    }

    /// <summary>Whether an activity is evidenced as the rulebook asks on its own day (<c>event.evidence-required</c>).</summary>
    public bool IsEvidenced(in SegmentRow row) =>
        !Rulebook.TryRead(ReviewParameters.EvidenceRequired, row.EventDay, out var required) || row.Evidence >= required;

    /// <summary>Null: the branch exists for the whole period; otherwise why it is not judged (<c>period.founding</c>).</summary>
    public FindingReason? WhyBranchIsNotJudged(WorkPeriod period) =>
        WhyNotThroughout(Record.Organization.Existence, period.FirstDay, period.LastDay);

    /// <summary>Whether the branch is no more on the last day to act: what it did counts, what it did not is not asked.</summary>
    public bool BranchEndsBy(LocalDate lastDayToAct) => Record.Organization.Existence.Until <= lastDayToAct;

    /// <summary>The same for a group.</summary>
    public FindingReason? WhyGroupIsNotJudged(int group, WorkPeriod period) =>
        WhyNotThroughout(Record.Organization.Groups[group].Span, period.FirstDay, period.LastDay);

    /// <summary>The same for the committee: the spans recorded, one following another at once, must fill the period.</summary>
    public FindingReason? WhyCommitteeIsNotJudged(WorkPeriod period)
    {
        var (next, reason) = (period.FirstDay, FindingReason.NoCommittee);
        foreach (var span in Record.Organization.Committees.AsSpan())
        {
            if (span.From > next && span.From <= period.LastDay) reason = FindingReason.FoundingPeriod;
            if (!span.Includes(next)) continue;
            if (span.Until is not { } until || until > period.LastDay) return null;
            (next, reason) = (until, FindingReason.Ended);
        }

        return reason;
    }

    public bool IsStructureKnown(WorkPeriod period) => Record.Coverage.IsStructureComplete(period.FirstDay, period.LastDay);

    /// <summary>Why the record does not prove that nothing else was held; null: it does.</summary>
    public FindingReason? WhyNotProven(ReadOnlySpan<SegmentKind> kinds, LocalDate first, LocalDate last)
    {
        FindingReason? reason = null;
        foreach (var kind in kinds)
        {
            if (Record.Coverage.IsComplete(kind, first, last)) continue;
            if (Record.Coverage.IsPartial(kind, first, last)) return FindingReason.RecordPartial;
            reason = FindingReason.NotCovered;
        }

        return reason;
    }

    private static FindingReason? WhyNotThroughout(Validity span, LocalDate first, LocalDate last)
    {
        if (span.From > first) return FindingReason.FoundingPeriod;
        return span.Until <= last ? FindingReason.Ended : null;
    }
}
