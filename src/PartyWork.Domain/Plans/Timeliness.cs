using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>How an item or a plan stands in time on a day (时限状态), and why.</summary>
public sealed record Timeliness
{
    internal Timeliness(TimelinessKind kind, LocalDate day, LocalizedText reason)
    {
        Kind = kind;
        Day = day;
        Reason = reason;
    }

    /// <summary>How it stands: exactly one for every day.</summary>
    public TimelinessKind Kind { get; }

    /// <summary>The day as of which it was judged.</summary>
    public LocalDate Day { get; }

    /// <summary>The due day as it stood on that day, or on the day of completion (当前期限), included; null: undated.</summary>
    public LocalDate? Due { get; internal init; }

    /// <summary>The first due day ever set (最初期限); null: undated.</summary>
    public LocalDate? FirstDue { get; internal init; }

    /// <summary>The day on which it was completed (完成日); null: not completed.</summary>
    public LocalDate? CompletedOn { get; internal init; }

    /// <summary>Calendar days late against <see cref="Due"/> (逾期天数): the day after the due day is the first. 0: not late.</summary>
    public int DaysLate { get; internal init; }

    /// <summary>Working days among them (逾期工作日); null: undetermined, the working calendar does not cover them all.</summary>
    public int? WorkingDaysLate { get; internal init; } = 0;

    /// <summary>Calendar days late against <see cref="FirstDue"/> (按最初期限的逾期天数); pauses do not move that day. 0: not late, or open and not overdue.</summary>
    public int DaysLateByFirst { get; internal init; }

    /// <summary>Why, as one or several sentences; ids, never free text.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The kind and the day.</summary>
    public override string ToString() => $"{Words<TimelinessKind>.Of(Kind)} {IsoDay.Text(Day)}";

    /// <summary>Something that is still open and asked for, judged by its due day.</summary>
    internal static Timeliness Open(LocalDate day, LocalDate? due, LocalDate? first, Rulebook rulebook, bool isAwaited = false)
    {
        if (due is not { } last) return new(TimelinessKind.NoDueDay, day, TimelinessTexts.NoDueDay);
        var (dueSoon, grace) = (PlanParameters.Of(rulebook, PlanParameters.DueSoon, day), PlanParameters.Of(rulebook, PlanParameters.OverdueGrace, last));
        var left = Period.DaysBetween(day, last);
        var (kind, text) = left switch
        {
            0 => (TimelinessKind.DueToday, TimelinessTexts.DueToday),
            > 0 => left <= dueSoon ? (TimelinessKind.DueSoon, TimelinessTexts.DueSoon) : (TimelinessKind.NotDue, TimelinessTexts.NotDue),
            < 0 => -left <= grace ? (TimelinessKind.WithinGrace, TimelinessTexts.WithinGrace) : (TimelinessKind.Overdue, TimelinessTexts.Overdue),
        };
        var isOverdue = kind == TimelinessKind.Overdue;
        var byFirst = isOverdue ? Late(first, day, grace) : 0;
        var working = isOverdue ? rulebook.Calendar.Count(last.PlusDays(1), day) : 0;
        var reason = text.Fill([new("due", last), new("left", Arithmetic.Days(Math.Abs(left))), new("grace", Arithmetic.Days(grace)), new("working", TimelinessTexts.WorkingDays(working))]);
        if (isAwaited) reason = TimelinessTexts.Joined(reason, TimelinessTexts.AwaitsAcceptance);
        return new(kind, day, WithFirst(reason, last, first, byFirst))
        {
            Due = last,
            FirstDue = first,
            DaysLate = isOverdue ? -left : 0,
            WorkingDaysLate = working,
            DaysLateByFirst = byFirst,
        };
    }

    /// <summary>Something that was completed, on time or late for ever.</summary>
    internal static Timeliness Completed(LocalDate day, LocalDate done, LocalDate? due, LocalDate? first, Rulebook rulebook)
    {
        var grace = due is { } last ? PlanParameters.Of(rulebook, PlanParameters.OverdueGrace, last) : 0;
        var (late, byFirst) = (Late(due, done, grace), Late(first, done, grace));
        var working = late > 0 ? rulebook.Calendar.Count(due!.Value.PlusDays(1), done) : 0;
        var text = due is null ? TimelinessTexts.CompletedUndated : late > 0 ? TimelinessTexts.CompletedLate : TimelinessTexts.CompletedOnTime;
        var reason = text.Fill([new("done", done), new("due", due ?? done), new("left", Arithmetic.Days(late)), new("working", TimelinessTexts.WorkingDays(working))]);
        return new(late > 0 ? TimelinessKind.CompletedLate : TimelinessKind.CompletedOnTime, day, WithFirst(reason, due, first, byFirst))
        {
            Due = due,
            FirstDue = first,
            CompletedOn = done,
            DaysLate = late,
            WorkingDaysLate = working,
            DaysLateByFirst = byFirst,
        };
    }

    private static LocalizedText WithFirst(LocalizedText reason, LocalDate? due, LocalDate? first, int late) =>
        late > 0 && first is { } original && original != due
            ? TimelinessTexts.Joined(reason, TimelinessTexts.LateByFirst.Fill([new("first", original), new("late", Arithmetic.Days(late))]))
            : reason;

    /// <summary>The days late; 0 within the days of grace.</summary>
    private static int Late(LocalDate? due, LocalDate day, int grace) => due is { } last && Period.DaysBetween(last, day) is var days && days > grace ? days : 0;
}
