using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <content>How an item stands on a day: functions of what happened and of the day, never stored.</content>
public sealed partial record PlanItem
{
    /// <summary>How it stands in time on a day (时限状态), by what happened by then, as the record tells it now: work counts from the day on which
    /// it was done, and a reversed report never did. What a revision asks is asked from its day on. A postponement holds from the next day on: the day on
    /// which an overdue item is postponed is its last overdue one. Work sent back is open; work that awaits acceptance is open too.</summary>
    /// <param name="day">The day as of which to judge, past or future.</param>
    /// <param name="rulebook">The rules: <c>overdue.due-soon</c>, <c>overdue.grace</c>, and the working calendar.</param>
    public Timeliness TimelinessOn(LocalDate day, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        if (CompletedOn(day) is { } done)
        {
            // What was done before a revision brought the item is held against the due day that came with it.
            var asked = ContentOn(done) is null ? BroughtAfter(done) : done;
            return Timeliness.Completed(day, done, DueOn(asked), FirstDueOn(asked), rulebook);
        }

        var first = FirstDueOn(day);
        if (WhyNotAsked(day) is var (kind, reason)) return new(kind, day, reason) { Due = DueOn(day), FirstDue = first };
        var isAwaited = QualityOn(day) == QualityState.Awaited && DeliveredOn(day, ContentOn(day)!) is not null;
        return Timeliness.Open(day, DueOn(day), first, rulebook, isAwaited);
    }

    /// <summary>How it stands on a day on each axis it declares (按时、按质、按量).</summary>
    /// <param name="day">The day as of which to judge.</param>
    /// <param name="rulebook">The rules.</param>
    public ItemResult ResultOn(LocalDate day, Rulebook rulebook) => new(this, TimelinessOn(day, rulebook));

    /// <summary>The days up to a day on which it was overdue (历次逾期), in spans; the history stays whatever answered it.</summary>
    /// <param name="day">The last day looked at.</param>
    /// <param name="rulebook">The rules.</param>
    public ValueList<Validity> OverdueUntil(LocalDate day, Rulebook rulebook)
    {
        var spans = new List<Validity>();
        LocalDate? since = null;
        if (DueChanges.Min(change => change.Day) is not { } earliest) return [];
        for (var on = earliest; on < day;)
        {
            on = on.PlusDays(1);
            var isOverdue = TimelinessOn(on, rulebook).Kind == TimelinessKind.Overdue;
            if (isOverdue) since ??= on;
            else if (since is { } from)
            {
                spans.Add(new(from, on));
                since = null;
            }
        }

        if (since is { } last) spans.Add(new(last, day == LocalDate.MaxIsoValue ? null : day.PlusDays(1)));
        return spans.ToValueList();
    }

    private (TimelinessKind Kind, LocalizedText Reason)? WhyNotAsked(LocalDate day)
    {
        if (ContentOn(day) is null) return (TimelinessKind.NotDue, TimelinessTexts.NotInPlan.Fill([new("from", BroughtAfter(day))]));
        if (CarriedOn is { } carried && carried <= day)
            return (TimelinessKind.CarriedOver, TimelinessTexts.CarriedOver.Fill([new("on", carried), new("into", CarriedInto!.Value.Value)]));
        if (CancelledOn is { } cancelled && cancelled <= day) return (TimelinessKind.Cancelled, TimelinessTexts.Cancelled.Fill([new("on", cancelled)]));
        if (ExemptedOn is { } exempted && exempted <= day) return (TimelinessKind.Exempt, TimelinessTexts.Exempt.Fill([new("on", exempted)]));
        if (PlanStep.At(Steps, day) is var step && PlanStep.WhyNotAsked(step) is { } why) return why;
        return Pauses.FirstOrDefault(pause => pause.Days.Includes(day)) is { Paused.On: var from }
            ? (TimelinessKind.Paused, TimelinessTexts.Paused.Fill([new("from", from)]))
            : null;
    }
}
