using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item of a plan (事项): what the plan says of it and what happened to it since.</summary>
public sealed partial record PlanItem
{
    internal PlanItem(PlanId plan, ItemContent content, LocalDate on, ValueList<PlanStep> steps)
    {
        Plan = plan;
        Content = content;
        DueDays = content.LastDay is { } due ? [new(due, on)] : [];
        Steps = steps;
    }

    /// <summary>The plan.</summary>
    public PlanId Plan { get; }

    /// <summary>The id within the plan.</summary>
    public PlanItemId Id => Content.Id;

    /// <summary>What the plan says of it.</summary>
    public ItemContent Content { get; internal init; }

    /// <summary>Every due day that it had, the first one first (历次期限); empty: undated. Pauses move them further, see <see cref="DueOn"/>.</summary>
    public ValueList<ItemDueDay> DueDays { get; internal init; }

    /// <summary>The work reported, in the order of the reports, the reversed ones included.</summary>
    public ValueList<ItemReport> Reports { get; internal init; } = [];

    /// <summary>Whether it was accepted, each time.</summary>
    public ValueList<ItemVerdict> Verdicts { get; internal init; } = [];

    /// <summary>The days on which its clock is stopped (暂停期间).</summary>
    public ValueList<Validity> Pauses { get; internal init; } = [];

    /// <summary>The day on which it was cancelled (取消); null: it was not.</summary>
    public LocalDate? CancelledOn { get; internal init; }

    /// <summary>The day from which it is exempt (豁免); null: it is not.</summary>
    public LocalDate? ExemptedOn { get; internal init; }

    /// <summary>The day on which it was carried over (结转); null: it was not.</summary>
    public LocalDate? CarriedOn { get; internal init; }

    /// <summary>The plan into which it was carried over; null: it was not.</summary>
    public PlanId? CarriedInto { get; internal init; }

    /// <summary>The stages of the plan: an item is asked for from adoption on.</summary>
    internal ValueList<PlanStep> Steps { get; init; }

    /// <summary>The due day as it stands on a day (当前期限), included: the last one set before that day, moved by the days paused since.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Null: undated.</returns>
    public LocalDate? DueOn(LocalDate day)
    {
        if (DueDays.Count == 0) return null;
        var place = 0;
        for (var later = 1; later < DueDays.Count; later++)
        {
            if (DueDays[later].SetOn < day && (place == 0 || DueDays[later].SetOn >= DueDays[place].SetOn)) place = later;
        }

        return Moved(DueDays[place].Day, PausedDays(place == 0 ? null : DueDays[place].SetOn, day));
    }

    /// <summary>Whether its clock is stopped on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPausedOn(LocalDate day) => Pauses.Any(pause => pause.Includes(day));

    /// <summary>How much was done by a day (累计完成数量): the reports that stand, added up. Parts in any split give the same sum.</summary>
    /// <param name="day">The day, included.</param>
    public decimal QuantityOn(LocalDate day) => DoneBy(day).Sum(report => report.Quantity ?? 0);

    /// <summary>How the work stands against its criterion on a day (质量状况).</summary>
    /// <param name="day">The day.</param>
    public QualityState QualityOn(LocalDate day)
    {
        if (Content.Quality is not { } quality) return QualityState.NotNeeded;
        return LastVerdict(day) switch
        {
            null => QualityState.Awaited,
            { IsAccepted: false } => QualityState.Returned,
            { By: var by } when Content.IsDoneBy(by) => QualityState.AcceptedByPerformer,
            { By: var by } when by != quality.Acceptor => QualityState.AcceptedByAnother,
            _ => QualityState.Accepted,
        };
    }

    /// <summary>The day on which it was completed, as far as that is so on a day (完成日): evidenced, the quantity reached, the work accepted, each where
    /// it was asked for. It is the day on which the work was done, not the one on which it was reported or accepted.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Null: not complete on that day.</returns>
    public LocalDate? CompletedOn(LocalDate day)
    {
        if (DeliveredOn(day) is not { } delivered || QualityOn(day) is not (QualityState.NotNeeded or QualityState.Accepted)) return null;
        if (LastVerdict(day, onlyReturned: true) is not { } returned) return delivered;

        // What was sent back counts from when it was done again, at the latest from its acceptance.
        var accepted = LastVerdict(day)!.On;
        var redone = DoneBy(day).Where(report => report.DoneOn >= returned.On && report.DoneOn <= accepted).Select(report => report.DoneOn)
            .DefaultIfEmpty(accepted).Max();
        return LocalDate.Max(delivered, redone);
    }

    /// <summary>Where it comes from, once another plan takes it up (结转来源): for <see cref="ItemContent.CarriedFrom"/> of the item there.</summary>
    public ItemOrigin AsOrigin() => new(Plan, Id, (Content.CarriedFrom?.Times ?? 0) + 1);

    /// <summary>The item in a plan that is revised: what happened stays, and so does every due day as long as it is dated. A plan drafted anew begins with new items.</summary>
    internal PlanItem Rewritten(ItemContent content, LocalDate on) => this with
    {
        Content = content,
        DueDays = content.LastDay == Content.LastDay ? DueDays : content.LastDay is { } due ? DueDays.Add(new(due, on)) : [],
    };

    internal PlanItem Reported(ItemReport report)
    {
        InvalidFactException.Require(!Stands(report.Evidence), "evidence", InputTexts.Duplicate(report.Evidence.Value));
        return this with { Reports = Reports.Add(report) };
    }

    internal PlanItem Reversed(EvidenceId evidence, LocalDate on)
    {
        InvalidFactException.Require(Stands(evidence), nameof(evidence), PlanTexts.NothingToReverse);
        return this with { Reports = Reports.Select(report => IsStanding(report, evidence) ? report with { ReversedOn = on } : report).ToValueList() };
    }

    internal PlanItem Paused(LocalDate on)
    {
        InvalidFactException.Require(Pauses is not [.., { Until: null }], nameof(on), PlanTexts.PausedAlready);
        InvalidFactException.Require(Pauses.Count == 0 || Pauses[^1].Until <= on, nameof(on), PlanTexts.PausedAlready);
        return this with { Pauses = Pauses.Add(new(on, null)) };
    }

    internal PlanItem Resumed(LocalDate on)
    {
        InvalidFactException.Require(Pauses is [.., { Until: null, From: var from }] && on >= from, nameof(on), PlanTexts.NotPaused);
        var ended = on == Pauses[^1].From ? [] : new[] { new Validity(Pauses[^1].From, on) };
        return this with { Pauses = [.. Pauses.Take(Pauses.Count - 1), .. ended] };
    }

    /// <summary>Whether a report with this evidence stands.</summary>
    internal bool Stands(EvidenceId evidence) => Reports.Any(report => IsStanding(report, evidence));

    /// <summary>Whether anything is still to be done on a day.</summary>
    internal bool IsOpenOn(LocalDate day) => SettledOn(day) is null;

    /// <summary>The day on which nothing was to be done any more, as far as that is so on a day: completed, cancelled, exempted or carried over.</summary>
    internal LocalDate? SettledOn(LocalDate day) => CompletedOn(day) ?? new[] { CancelledOn, ExemptedOn, CarriedOn }.Where(on => on <= day).Min();

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;

    /// <summary>The day on which it was evidenced and the quantity reached; null: not so on that day.</summary>
    private LocalDate? DeliveredOn(LocalDate day)
    {
        var sum = 0m;
        foreach (var report in DoneBy(day).OrderBy(report => report.DoneOn))
        {
            sum += report.Quantity ?? 0;
            if (Content.Quantity is not { } target || sum >= target.Amount) return report.DoneOn;
        }

        return null;
    }

    private IEnumerable<ItemReport> DoneBy(LocalDate day) => Reports.Where(report => report.ReversedOn is null && report.DoneOn <= day);

    private ItemVerdict? LastVerdict(LocalDate day, bool onlyReturned = false)
    {
        ItemVerdict? last = null;
        foreach (var verdict in Verdicts)
        {
            if (verdict.On <= day && !(verdict.On < last?.On) && !(onlyReturned && verdict.IsAccepted)) last = verdict;
        }

        return last;
    }

    private int PausedDays(LocalDate? since, LocalDate day)
    {
        var days = 0;
        foreach (var pause in Pauses)
        {
            var from = since > pause.From ? since.Value : pause.From!.Value;
            var until = pause.Until < day ? pause.Until.Value : day;
            if (until > from) days += Period.DaysBetween(from, until);
        }

        return days;
    }

    /// <summary>A later day, at most the last one of the calendar: a day of the year 9999 is a day like others.</summary>
    internal static LocalDate Moved(LocalDate day, int days) =>
        days < Period.DaysBetween(day, LocalDate.MaxIsoValue) ? day.PlusDays(days) : LocalDate.MaxIsoValue;

    private static bool IsStanding(ItemReport report, EvidenceId evidence) => report.ReversedOn is null && report.Evidence == evidence;
}
