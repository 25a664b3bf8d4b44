using NodaTime;

namespace PartyWork.Domain.Plans;

/// <content>What was asked of an item on a day, when that was done, and when it was on record.</content>
public sealed partial record PlanItem
{
    /// <summary>What the plan says of it, from revision to revision; never empty.</summary>
    internal ValueList<ItemWording> Wordings { get; init; }

    /// <summary>Its due days with the days from which they hold, in that order.</summary>
    internal ValueList<ItemDueChange> DueChanges { get; init; }

    private ValueList<ItemDueChange> Postponements { get; init; } = [];

    /// <summary>What the plan said of it on a day; null: it did not stand in the plan.</summary>
    internal ItemContent? ContentOn(LocalDate day) => Wordings.LastOrDefault(wording => wording.HoldsOn(day))?.Content;

    /// <summary>The day of the next revision that brings it into the plan.</summary>
    internal LocalDate BroughtAfter(LocalDate day) => Wordings.First(wording => wording.From > day && wording.Content is not null).Set.On;

    /// <summary>The item in a plan that is revised: what happened stays. A plan drafted anew begins with new items.</summary>
    internal PlanItem Reworded(ValueList<ItemWording> wordings) => this with
    {
        Wordings = wordings,
        Content = LastSaid(wordings),
        DueChanges = ItemDueChange.Of(wordings, Postponements),
    };

    /// <summary>The day from which it was on record that it is completed, as far as that is so on a day; null: it is not. It is the day of the report that
    /// reached what was asked for, or of the acceptance after it.</summary>
    internal LocalDate? RecordedOn(LocalDate day) => CompletedOn(day) is null ? null : ByRevisions(day, content =>
        Reached(content.Quantity, DoneBy(day).Where(report => report.On <= day), report => report.On) is not { } reported ? null
            : content.Quality is null ? reported
            : LastVerdict(day) is { } verdict ? LocalDate.Max(reported, verdict.On) : null);

    /// <summary>The day of the report with which all of its quantity was reported, as far as that is so on a day; null: it is not.</summary>
    internal LocalDate? ReportedOn(LocalDate day) =>
        Reached(ContentOn(day)?.Quantity, Reports.Where(report => report.Reversed is null && report.On <= day), report => report.On);

    /// <summary>The day of completion by what was asked on each day up to this one. What would have been complete before a revision, and was not by what was
    /// asked until then, is complete from the revision on.</summary>
    private LocalDate? ByRevisions(LocalDate day, Func<ItemContent, LocalDate?> completedBy)
    {
        LocalDate? completed = null;
        var stood = false;
        foreach (var wording in Wordings.Where(wording => wording.HoldsOn(day)))
        {
            var done = wording.Content is { } content ? completedBy(content) : null;
            completed = stood && done < wording.From ? completed < wording.From ? LocalDate.Max(done!.Value, completed.Value) : wording.From : done;
            stood = wording.Content is not null;
        }

        return completed;
    }

    /// <summary>The day on which all that a content asks for was done, as far as that is so on a day; null: it was not.</summary>
    private LocalDate? DoneOn(LocalDate day, ItemContent content)
    {
        if (DeliveredOn(day, content) is not { } delivered || Quality(day, content) is not (QualityState.NotNeeded or QualityState.Accepted)) return null;
        if (LastVerdict(day, onlyReturned: true) is not { } returned) return delivered;

        // What was sent back counts from when it was done again, at the latest from its acceptance.
        var accepted = LastVerdict(day)!.On;
        var redone = DoneBy(day).Where(report => report.DoneOn >= returned.On && report.DoneOn <= accepted).Select(report => report.DoneOn)
            .DefaultIfEmpty(accepted).Max();
        return LocalDate.Max(delivered, redone);
    }

    /// <summary>The day on which it was evidenced and the quantity reached; null: not so on that day.</summary>
    private LocalDate? DeliveredOn(LocalDate day, ItemContent content) => Reached(content.Quantity, DoneBy(day), report => report.DoneOn);

    /// <summary>The day of the report that reached a quantity, or of the first where none is asked for; null: none did.</summary>
    private static LocalDate? Reached(QuantityTarget? asked, IEnumerable<ItemReport> reports, Func<ItemReport, LocalDate> dayOf)
    {
        var sum = 0m;
        foreach (var report in reports.OrderBy(dayOf))
        {
            sum += report.Quantity ?? 0;
            if (asked is not { } target || sum >= target.Amount) return dayOf(report);
        }

        return null;
    }

    private QualityState Quality(LocalDate day, ItemContent content)
    {
        if (content.Quality is not { } quality) return QualityState.NotNeeded;
        return LastVerdict(day) switch
        {
            null => QualityState.Awaited,
            { IsAccepted: false } => QualityState.Returned,
            { Deed.By: var by } when content.IsDoneBy(by) => QualityState.AcceptedByPerformer,
            { Deed.By: var by } when by != quality.Acceptor => QualityState.AcceptedByAnother,
            _ => QualityState.Accepted,
        };
    }

    private ItemVerdict? LastVerdict(LocalDate day, bool onlyReturned = false)
    {
        ItemVerdict? last = null;
        foreach (var verdict in Verdicts)
        {
            if (verdict.On <= day && !(verdict.On < last?.On) && !(onlyReturned && verdict.IsAccepted)) last = verdict;
        }

        return last;
    }

    private IEnumerable<ItemReport> DoneBy(LocalDate day) => Reports.Where(report => report.Reversed is null && report.DoneOn <= day);

    private static ItemContent LastSaid(ValueList<ItemWording> wordings) => wordings.Last(wording => wording.Content is not null).Content!;
}
