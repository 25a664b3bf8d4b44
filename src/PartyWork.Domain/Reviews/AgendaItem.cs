using NodaTime;

namespace PartyWork.Domain.Reviews;

/// <summary>Something that comes due (待办).</summary>
public sealed record AgendaItem
{
    internal AgendaItem(LocalDate? earliest, LocalDate due, int daysLeft, int missing, Explanation explanation)
    {
        Earliest = earliest;
        Due = due;
        DaysLeft = daysLeft;
        TimesMissing = missing;
        Explanation = explanation;
    }

    /// <summary>Of a step on the way into the Party the first lawful day, from that of the review on (最早日期), as its next step has it; null: it is none, or the day is not known.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day to act, included.</summary>
    public LocalDate Due { get; }

    /// <summary>Calendar days from the day of the review to the last day to act; 0: today.</summary>
    public int DaysLeft { get; }

    /// <summary>How often it is still to be held; 0 where it is a matter of when, not of one more (the fourth-quarter preference).</summary>
    public int TimesMissing { get; }

    /// <summary>The pending finding, explained.</summary>
    public Explanation Explanation { get; }

    /// <summary>The rule and the day.</summary>
    public override string ToString() => $"{Explanation.Rule.Id} {IsoDay.Text(Due)}";
}
