using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>One branch under a plan, and what every rule asks of the two.</summary>
internal readonly ref struct ReviewScope(BranchRecord record, ReviewPlan plan, bool assumeComplete)
{
    /// <summary>Reviews look a year back and ahead; further than this, days run out.</summary>
    public const int FirstYear = 2;
    public const int LastYear = 9998;

    public BranchRecord Record { get; } = record;

    public RecordIndex Index { get; } = record.Index.Fetched();

    public ReviewPlan Plan { get; } = plan;

    /// <summary>Whether, where the record is silent, nothing happened and nothing exists. It decides only what would be undetermined.</summary>
    public bool AssumeComplete { get; } = assumeComplete;

    /// <summary>Null: the branch exists on every one of these days; otherwise why it is not judged (<c>period.founding</c>).</summary>
    public FindingReason? WhyBranchIsNotJudged(int first, int last) => WhyNotThroughout(Index.Existence, first, last);

    /// <summary>The same for a group.</summary>
    public FindingReason? WhyGroupIsNotJudged(int group, int first, int last) => WhyNotThroughout(Index.Group(group), first, last);

    /// <summary>Whether the branch is no more on the last day to act: what it did counts, what it did not is not asked.</summary>
    public bool BranchEndsBy(int lastDayToAct) => Index.Existence.Until <= lastDayToAct;

    /// <summary>Whether a person belongs to the organisation of the record on a day; where no relation is recorded, it is the record's.</summary>
    public bool IsOurs(Member member, LocalDate day)
    {
        var own = Record.Organization.Id;
        return member.Relations.Count == 0 || member.Relations.Any(relation => relation.Organization == own && relation.Span.Includes(day));
    }

    /// <summary>Why the record does not prove that nothing else was held; null: it does, or it is supposed to.</summary>
    public FindingReason? WhyNotProven(ReadOnlySpan<SegmentKind> kinds, int firstDay, int lastDay)
    {
        // Most records are complete for every kind at once; the claims themselves lie far away in memory.
        if (AssumeComplete || Index.EveryKind.Cover(firstDay, lastDay)) return null;
        var (first, last) = (SegmentRow.FromDayNumber(firstDay), SegmentRow.FromDayNumber(lastDay));
        FindingReason? reason = null;
        foreach (var kind in kinds)
        {
            if (Record.Coverage.IsComplete(kind, first, last)) continue;
            if (Record.Coverage.IsPartial(kind, first, last)) return FindingReason.RecordPartial;
            reason = FindingReason.NotCovered;
        }

        return reason;
    }

    private static FindingReason? WhyNotThroughout((int From, int Until) span, int first, int last)
    {
        if (span.From > first) return FindingReason.FoundingPeriod;
        return span.Until <= last ? FindingReason.Ended : null;
    }
}
