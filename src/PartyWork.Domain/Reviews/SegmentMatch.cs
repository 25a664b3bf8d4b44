namespace PartyWork.Domain.Reviews;

/// <summary>What one segment is to one period of one requirement.</summary>
internal enum SegmentMatch
{
    /// <summary>Nothing: elsewhere in time, or not yet held.</summary>
    None = 1,

    /// <summary>It counts.</summary>
    Counts = 2,

    /// <summary>It may count: its day is known as a range only.</summary>
    MayCount = 3,

    /// <summary>It may count, but is evidenced less well than the rulebook asks.</summary>
    BelowEvidence = 4,

    /// <summary>It was held for this period after its last day to act.</summary>
    Late = 5,

    /// <summary>It only stands in a plan and does not count.</summary>
    PlannedOnly = 6,

    /// <summary>It was held before the quarter in which it is generally arranged.</summary>
    BeforeQuarter = 7,

    /// <summary>It was held after that quarter.</summary>
    AfterQuarter = 8,

    /// <summary>It was held before the year that it is attributed to began, and counts for no year.</summary>
    BeforeYear = 9,
}
