using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>An item of a plan (事项): what the plan says of it and what happened to it since.</summary>
public sealed partial record PlanItem
{
    internal PlanItem(PlanId plan, ValueList<ItemWording> wordings, ValueList<PlanStep> steps)
    {
        Plan = plan;
        Wordings = wordings;
        Content = LastSaid(wordings);
        DueChanges = ItemDueChange.Of(wordings, []);
        Steps = steps;
    }

    /// <summary>The plan.</summary>
    public PlanId Plan { get; }

    /// <summary>The id within the plan.</summary>
    public PlanItemId Id => Content.Id;

    /// <summary>What the plan says of it now. A day is judged by what it said on that day.</summary>
    public ItemContent Content { get; internal init; }

    /// <summary>Every due day that it had, the first one first (历次期限); empty: undated. Pauses move them further, see <see cref="DueOn"/>.</summary>
    public ValueList<ItemDueDay> DueDays =>
        DueChanges.Where(change => change.Day is not null).Select(change => new ItemDueDay(change.Day!.Value, change.Set)).ToValueList();

    /// <summary>The work reported, in the order of the reports, the reversed ones included.</summary>
    public ValueList<ItemReport> Reports { get; internal init; } = [];

    /// <summary>Whether it was accepted, each time.</summary>
    public ValueList<ItemVerdict> Verdicts { get; internal init; } = [];

    /// <summary>The days on which its clock is stopped (暂停期间).</summary>
    public ValueList<ItemPause> Pauses { get; internal init; } = [];

    /// <summary>Who cancelled it, when and why (取消); null: nobody did.</summary>
    public PlanDeed? Cancelled { get; internal init; }

    /// <summary>The day on which it was cancelled; null: it was not.</summary>
    public LocalDate? CancelledOn => Cancelled?.On;

    /// <summary>Who exempted it, from which day on and why (豁免); null: nobody did.</summary>
    public PlanDeed? Exempted { get; internal init; }

    /// <summary>The day from which it is exempt; null: it is not.</summary>
    public LocalDate? ExemptedOn => Exempted?.On;

    /// <summary>Who carried it over, and when (结转); null: nobody did.</summary>
    public PlanDeed? CarriedOver { get; internal init; }

    /// <summary>The day on which it was carried over; null: it was not.</summary>
    public LocalDate? CarriedOn => CarriedOver?.On;

    /// <summary>The plan into which it was carried over; null: it was not.</summary>
    public PlanId? CarriedInto { get; internal init; }

    /// <summary>The stages of the plan: an item is asked for from adoption on.</summary>
    internal ValueList<PlanStep> Steps { get; init; }

    /// <summary>The due day as it stands on a day (当前期限), included: the last one that holds on that day, moved by the days paused since it was set.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Null: undated, or not in the plan on that day.</returns>
    public LocalDate? DueOn(LocalDate day) => ContentOn(day) is not null && DueChanges.LastOrDefault(change => change.HoldsOn(day)) is { Day: { } due } last
        ? Moved(due, PausedDays(last.From is null ? null : last.Set.On, day))
        : null;

    /// <summary>The first due day ever set by a day; null: it is undated on that day.</summary>
    internal LocalDate? FirstDueOn(LocalDate day) => DueOn(day) is null ? null : DueChanges.First(change => change.Day is not null).Day;

    /// <summary>Whether its clock is stopped on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPausedOn(LocalDate day) => Pauses.Any(pause => pause.Days.Includes(day));

    /// <summary>How much was done by a day (累计完成数量): the reports that stand, added up. Parts in any split give the same sum.</summary>
    /// <param name="day">The day, included.</param>
    public decimal QuantityOn(LocalDate day) => DoneBy(day).Sum(report => report.Quantity ?? 0);

    /// <summary>How the work stands against its criterion on a day (质量状况).</summary>
    /// <param name="day">The day.</param>
    public QualityState QualityOn(LocalDate day) => ContentOn(day) is { } content ? Quality(day, content) : QualityState.NotNeeded;

    /// <summary>The day on which it was completed, as far as that is so on a day (完成日): evidenced, the quantity reached, the work accepted, each where
    /// it was asked for on that day. It is the day on which the work was done, not the one on which it was reported or accepted; what only a revision
    /// completes, by asking for less, is complete from its day on.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Null: not complete on that day.</returns>
    public LocalDate? CompletedOn(LocalDate day) => ByRevisions(day, content => DoneOn(day, content));

    /// <summary>Where it comes from, once another plan takes it up (结转来源): for <see cref="ItemContent.CarriedFrom"/> of the item there.</summary>
    public ItemOrigin AsOrigin() => new(Plan, Id, TimesCarried + 1);

    /// <summary>How often it was carried over until it came here.</summary>
    internal int TimesCarried => Content.CarriedFrom?.Times ?? 0;

    /// <summary>The due day that a postponement on a day is held against: of those set on one day, the last.</summary>
    internal LocalDate? DueAfter(LocalDate day) => DueOn(day == LocalDate.MaxIsoValue ? day : day.PlusDays(1));

    internal PlanItem Reported(ItemReport report)
    {
        InvalidFactException.Require(!Stands(report.Evidence), "evidence", InputTexts.Duplicate(report.Evidence.Value));
        return this with { Reports = Reports.Add(report) };
    }

    internal PlanItem Reversed(EvidenceId evidence, PlanDeed deed)
    {
        InvalidFactException.Require(Stands(evidence), nameof(evidence), PlanTexts.NothingToReverse);
        return this with { Reports = Reports.Select(report => IsStanding(report, evidence) ? report with { Reversed = deed } : report).ToValueList() };
    }

    internal PlanItem Postponed(LocalDate due, PlanDeed deed)
    {
        var postponements = Postponements.Add(ItemDueChange.Moved(due, deed));
        return this with { Postponements = postponements, DueChanges = ItemDueChange.Of(Wordings, postponements) };
    }

    internal PlanItem Paused(PlanDeed deed)
    {
        InvalidFactException.Require(Pauses is [] || Pauses[^1].Resumed?.On <= deed.On, "on", PlanTexts.PausedAlready);
        return this with { Pauses = Pauses.Add(new(deed)) };
    }

    internal PlanItem Resumed(PlanDeed deed)
    {
        InvalidFactException.Require(Pauses is [.., { Resumed: null, Paused.On: var from }] && deed.On >= from, "on", PlanTexts.NotPaused);
        var paused = Pauses[^1].Paused;

        // Paused and resumed on one day is no pause.
        ValueList<ItemPause> ended = deed.On == paused.On ? [] : [new(paused, deed)];
        return this with { Pauses = [.. Pauses.Take(Pauses.Count - 1), .. ended] };
    }

    /// <summary>Whether any report stands.</summary>
    internal bool HasReport => Reports.Any(report => report.Reversed is null);

    /// <summary>Whether a report with this evidence stands.</summary>
    internal bool Stands(EvidenceId evidence) => Reports.Any(report => IsStanding(report, evidence));

    /// <summary>Whether anything is still to be done on a day: it stands in the plan and is not settled.</summary>
    internal bool IsOpenOn(LocalDate day) => SettledOn(day) is null && ContentOn(day) is not null;

    /// <summary>The day on which nothing was to be done any more, as far as that is so on a day: completed, cancelled, exempted or carried over.</summary>
    internal LocalDate? SettledOn(LocalDate day) => CompletedOn(day) ?? EndedOn(day);

    /// <summary>The day on which it was on record that nothing was to be done any more, as far as that is so on a day.</summary>
    internal LocalDate? AnsweredOn(LocalDate day) => RecordedOn(day) ?? EndedOn(day);

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;

    private LocalDate? EndedOn(LocalDate day) => new[] { CancelledOn, ExemptedOn, CarriedOn }.Where(on => on <= day).Min();

    private int PausedDays(LocalDate? since, LocalDate day)
    {
        var days = 0;
        foreach (var pause in Pauses)
        {
            var from = since > pause.Paused.On ? since.Value : pause.Paused.On;
            var until = pause.Resumed?.On < day ? pause.Resumed.On : day;
            if (until > from) days += Period.DaysBetween(from, until);
        }

        return days;
    }

    /// <summary>A later day, at most the last one of the calendar: a day of the year 9999 is a day like others.</summary>
    internal static LocalDate Moved(LocalDate day, int days) =>
        days < Period.DaysBetween(day, LocalDate.MaxIsoValue) ? day.PlusDays(days) : LocalDate.MaxIsoValue;

    private static bool IsStanding(ItemReport report, EvidenceId evidence) => report.Reversed is null && report.Evidence == evidence;
}
