using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// One finding (结论): a rule, a subject and a period, what was found and why, as numbers. Its rule, its texts, its activities and its articles
/// are made on demand by <see cref="BranchReview.Explain"/>.
/// </summary>
public readonly record struct Finding
{
    internal Finding(
        int rule, int value, FindingSubject subject, WorkPeriod period, Outcome outcome, FindingReason reason,
        int actual, int required, int lastDayToAct, int curedOn, bool isByNoticeOnly)
    {
        RuleIndex = rule;
        ValueIndex = value;
        Subject = subject;
        Period = period;
        Outcome = outcome;
        Reason = reason;
        Actual = actual;
        Required = required;
        LastDayNumber = lastDayToAct;
        CuredDayNumber = curedOn;
        IsByNoticeOnly = isByNoticeOnly;
    }

    /// <summary>Whom it is about.</summary>
    public FindingSubject Subject { get; }

    /// <summary>The period, or for yearly meetings the year they are attributed to.</summary>
    public WorkPeriod Period { get; }

    /// <summary>What was found.</summary>
    public Outcome Outcome { get; }

    /// <summary>Why.</summary>
    public FindingReason Reason { get; }

    /// <summary>How often it was held, as far as it is certain.</summary>
    public int Actual { get; }

    /// <summary>How often it is asked for.</summary>
    public int Required { get; }

    /// <summary>The last day to act, included (最后期限); the period is judged from the day after.</summary>
    public LocalDate LastDayToAct => SegmentRow.FromDayNumber(LastDayNumber);

    /// <summary>The day on which a duty not done in time was done after all (补办日期); null: not done, or done in time.</summary>
    public LocalDate? CuredOn => CuredDayNumber == 0 ? null : SegmentRow.FromDayNumber(CuredDayNumber);

    /// <summary>How many calendar days late it was cured; 0: not cured, or not late.</summary>
    public int DaysLate => CuredDayNumber == 0 ? 0 : CuredDayNumber - LastDayNumber;

    /// <summary>Whether it is satisfied by notices only (仅以通知为凭), without a report.</summary>
    public bool IsByNoticeOnly { get; }

    /// <summary>The place of the rule among the rulebook's rules; a rule in code comes after them.</summary>
    internal int RuleIndex { get; }

    /// <summary>The place of the value among the rule's values.</summary>
    internal int ValueIndex { get; }

    internal int LastDayNumber { get; }

    internal int CuredDayNumber { get; }

    /// <summary>Period, outcome and reason; empty for the <c>default</c>.</summary>
    public override string ToString() => Outcome == default ? "" : $"{Period} {Words<Outcome>.Of(Outcome)} {Words<FindingReason>.Of(Reason)}";
}
