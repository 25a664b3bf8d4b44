using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>What a review does that does not depend on the branch: made once for a rulebook, a day and a window, used for every branch.</summary>
internal sealed class ReviewPlan
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private readonly Rulebook _rulebook;
    private readonly LocalDate _on;
    private readonly ReviewWindow _window;

    public ReviewPlan(Rulebook rulebook, LocalDate on, ReviewWindow window)
    {
        (_rulebook, _on, _window) = (rulebook, on, window);
        Today = SegmentRow.DayNumber(on);
        var evidence = rulebook.Dated(ReviewParameters.EvidenceRequired).All;
        if (evidence.Length == 1 && evidence[0].Authority.Validity == Validity.Always)
            EvidenceAlways = rulebook.Get(ReviewParameters.EvidenceRequired, on)?.Value;
        Cadences = [.. Planned()];
        Quarters = PlannedQuarter.Of(this, rulebook);
        QuarterRule = rulebook.PlaceOf(ReviewParameters.LifeMeetingQuarter.Id);
        CheckRule = rulebook.PlaceOf(PlanParameters.CheckEvery.Id);
        CarryOverRule = rulebook.PlaceOf(PlanParameters.CarryOverLimit.Id);
        PlanRules = [.. rulebook.PlanRequirements.Select(requirement => rulebook.PlaceOf(requirement.Rule.Id))];
        HasWarnings = rulebook.PlanRequirements.Any(requirement => requirement.Kind == RequirementKind.Warning);
        Plans = [.. PlannedPlans(), .. PlannedSteps()];
        UnplannedYears = [.. YearsOfUnplanned()];
        Organization = new(rulebook, LocalDate.Min(on, window.Last), window);
    }

    public LocalDate On => _on;

    public int Today { get; }

    public PlannedCadence[] Cadences { get; }

    public PlannedQuarter[] Quarters { get; }

    /// <summary>The place of the fourth-quarter preference in <see cref="Rulebook.Rules"/>.</summary>
    public int QuarterRule { get; }

    /// <summary>The place of the regular checks of plans in <see cref="Rulebook.Rules"/>.</summary>
    public int CheckRule { get; }

    /// <summary>The place of the limit of carrying over.</summary>
    public int CarryOverRule { get; }

    /// <summary>The place of each requirement about plans.</summary>
    public int[] PlanRules { get; }

    /// <summary>Whether a layer brings warnings.</summary>
    public bool HasWarnings { get; }

    /// <summary>The periods for which there is to be a plan; then those for which a step of it is asked for by a day, earlier or more strongly.</summary>
    public PlannedPlan[] Plans { get; }

    /// <summary>The years in which activities outside the plan need an approval.</summary>
    public (PlannedRule Rule, WorkPeriod Year)[] UnplannedYears { get; }

    /// <summary>What is asked of the organisation itself, and when.</summary>
    public PlannedOrganization Organization { get; }

    /// <summary>The least evidence, where it is the same on every day.</summary>
    private Evidence? EvidenceAlways { get; }

    public bool IsFor(Rulebook rulebook, LocalDate on, ReviewWindow window) =>
        ReferenceEquals(_rulebook, rulebook) && _on == on && _window.Equals(window);

    /// <summary>What a segment is to a period.</summary>
    public SegmentMatch Match(in SegmentRow row, in PlannedPeriod period, bool isByAttributedYear)
    {
        var match = isByAttributedYear && row.AttributedYear > 0 ? Attributed(row, period) : ByDay(row, period);
        if (match is SegmentMatch.None or SegmentMatch.BeforeYear) return match;
        if (row.Evidence == Evidence.Planned) return SegmentMatch.PlannedOnly;
        if (IsEvidenced(row)) return match;
        return match == SegmentMatch.Late ? SegmentMatch.None : SegmentMatch.BelowEvidence;
    }

    /// <summary>Whether an activity is evidenced as the rulebook asks on its own day (<c>event.evidence-required</c>).</summary>
    public bool IsEvidenced(in SegmentRow row)
    {
        if (EvidenceAlways is { } always) return row.Evidence >= always;
        return !_rulebook.TryRead(ReviewParameters.EvidenceRequired, row.EventDay, out var required) || row.Evidence >= required;
    }

    /// <summary>The last day to act for a period, by <c>event.attributed-period</c> for yearly meetings.</summary>
    public LocalDate LastDayToAct(WorkPeriod period, CountedBy countedBy)
    {
        if (countedBy == CountedBy.DayHeld) return period.LastDay;
        return _rulebook.TryRead(ReviewParameters.AttributedUntil, period.LastDay, out var day) ? day.InYear(period.Year + 1) : period.LastDay;
    }

    /// <summary>Whether the period is one of this review: its last day to act lies in the window, or it is open on the day.</summary>
    public bool Concerns(WorkPeriod period, LocalDate lastDayToAct) =>
        (_window.First <= lastDayToAct && lastDayToAct <= _window.Last) || (period.FirstDay <= _on && _on <= lastDayToAct);

    /// <summary>Whether a day lies in the window.</summary>
    public bool Concerns(LocalDate day) => _window.First <= day && day <= _window.Last;

    /// <summary>Whether a day of a plan lies in the window.</summary>
    public bool Overlaps(PlanPeriod period) => period.FirstDay <= _window.Last && period.LastDay >= _window.First;

    /// <summary>The requirement about plans whose rule a finding names; null: it is another rule.</summary>
    public PlanRequirement? RequirementOf(Finding finding) =>
        Array.IndexOf(PlanRules, finding.RuleIndex) is var place && place >= 0 ? _rulebook.PlanRequirements[place] : null;

    /// <summary>A requirement about plans by its id, where it is in force on a day.</summary>
    /// <returns>Null: it is not in force, or no layer has it.</returns>
    public PlannedRule? RuleOn(string id, LocalDate day)
    {
        for (var i = 0; i < _rulebook.PlanRequirements.Count; i++)
        {
            if (string.Equals(_rulebook.PlanRequirements[i].Rule.Id, id, StringComparison.Ordinal)) return PlannedRule.On(day, PlanRules[i], _rulebook.PlanRequirements[i].Dated);
        }

        return null;
    }

    /// <summary>The periods of a kind that this review may concern, by key, both ends included.</summary>
    public (int First, int Last) Keys(WorkPeriodKind kind, CountedBy countedBy)
    {
        var first = WorkPeriod.Containing(LocalDate.Min(_window.First, _on), kind).Key;
        var last = WorkPeriod.Containing(LocalDate.Max(_window.Last, _on), kind).Key;
        return (countedBy == CountedBy.AttributedYear ? first - 1 : first, last);
    }

    private SegmentMatch ByDay(in SegmentRow row, in PlannedPeriod period)
    {
        if (row.Latest < period.First || row.Earliest > period.Last) return SegmentMatch.None;
        return period.First <= row.Earliest && row.Latest <= period.Last && row.Latest <= Today ? SegmentMatch.Counts : SegmentMatch.MayCount;
    }

    private SegmentMatch Attributed(in SegmentRow row, in PlannedPeriod period)
    {
        if (row.AttributedYear != period.Period.Year) return SegmentMatch.None;
        if (row.Latest < period.First) return SegmentMatch.BeforeYear;
        if (row.Earliest > period.LastDayToAct) return row.Latest <= Today ? SegmentMatch.Late : SegmentMatch.None;
        return row.Earliest >= period.First && row.Latest <= period.LastDayToAct && row.Latest <= Today ? SegmentMatch.Counts : SegmentMatch.MayCount;
    }

    /// <summary>A plan is to be there before its first day: a period belongs to the review when that day, or the day before it, lies in the window.</summary>
    private IEnumerable<PlannedPlan> PlannedPlans()
    {
        for (var i = 0; i < _rulebook.PlanRequirements.Count; i++)
        {
            if (_rulebook.PlanRequirements[i] is not { Kind: RequirementKind.Plan, Plans: { } kind } requirement) continue;
            var last = WorkPeriod.Containing(_window.Last.PlusDays(1), kind).Key;
            for (var key = WorkPeriod.Containing(_window.First, kind).Key; key <= last; key++)
            {
                var period = WorkPeriod.FromKey(kind, key);
                var lastDay = period.FirstDay.PlusDays(-1);
                if (!Concerns(lastDay) && !Concerns(period.FirstDay)) continue;
                if (PlannedRule.On(period.LastDay, PlanRules[i], requirement.Dated) is { } rule)
                    yield return new(rule, period, SegmentRow.DayNumber(period.LastDay), SegmentRow.DayNumber(lastDay));
            }
        }
    }

    /// <summary>The last day for a step of a period's plan, and the rule that says so.</summary>
    /// <param name="place">The place of the requirement.</param>
    /// <param name="period">The period.</param>
    /// <returns>Null: it asks for no step of that plan, or did not on that day yet.</returns>
    public (PlannedRule Rule, LocalDate Last)? StepOf(int place, WorkPeriod period)
    {
        var requirement = _rulebook.PlanRequirements[place];
        if (requirement.Kind is not (RequirementKind.LeadTime or RequirementKind.Deadline) || !requirement.Concerns(period)) return null;
        if (PlannedRule.On(period.LastDay, PlanRules[place], requirement.Dated) is not { } rule) return null;
        if (requirement.Kind == RequirementKind.LeadTime) return (rule, LocalDate.Max(period.FirstDay.PlusDays(-rule.Value), FirstDay));
        var last = new AnnualDate(rule.Value / 100, rule.Value % 100).InYear(period.Year);
        return requirement.Dated.All[rule.Place].Authority.Validity.Includes(last) ? (rule, last) : null;
    }

    /// <summary>Where no plan is on record, its steps are asked for by their own days, unless the rule that asks for the plan says as much.</summary>
    private IEnumerable<PlannedPlan> PlannedSteps()
    {
        var kinds = _rulebook.PlanRequirements.Where(asked => asked.Kind == RequirementKind.Plan).Select(asked => asked.Plans!.Value).Distinct().ToList();
        for (var i = 0; i < _rulebook.PlanRequirements.Count; i++)
        {
            if (_rulebook.PlanRequirements[i] is not { Kind: RequirementKind.LeadTime or RequirementKind.Deadline } step) continue;
            var ahead = step.Kind == RequirementKind.LeadTime ? step.Dated.All.ToArray().Max(value => value.Value) : 0;
            var (first, last) = (WorkPeriod.OfYear(_window.First.Year).FirstDay, PlanItem.Moved(_window.Last, ahead));
            foreach (var kind in kinds.Where(kind => step.Plans is not { } only || only == kind))
            {
                for (var key = WorkPeriod.Containing(first, kind).Key; key <= WorkPeriod.Containing(last, kind).Key; key++)
                {
                    var period = WorkPeriod.FromKey(kind, key);
                    if (StepOf(i, period) is { } asked && SaysMore(period, asked.Rule, asked.Last) && (Concerns(asked.Last) || Concerns(period.FirstDay)))
                        yield return new(asked.Rule, period, SegmentRow.DayNumber(period.LastDay), SegmentRow.DayNumber(asked.Last), IsStep: true);
                }
            }
        }
    }

    /// <summary>Whether a plan is asked for, and the step by another day or more strongly.</summary>
    private bool SaysMore(WorkPeriod period, PlannedRule step, LocalDate last)
    {
        var rules = _rulebook.PlanRequirements.Where(asked => asked.Kind == RequirementKind.Plan && asked.Plans == period.Kind)
            .Select(asked => PlannedRule.On(period.LastDay, 0, asked.Dated)).OfType<PlannedRule>().ToList();
        return rules.Count > 0 && (last != period.FirstDay.PlusDays(-1) || (step.IsMust && !rules.Exists(rule => rule.IsMust)));
    }

    private IEnumerable<(PlannedRule Rule, WorkPeriod Year)> YearsOfUnplanned()
    {
        var (first, last) = Keys(WorkPeriodKind.Year, CountedBy.DayHeld);
        for (var key = first; key <= last; key++)
        {
            var year = WorkPeriod.FromKey(WorkPeriodKind.Year, key);
            if (Concerns(year, year.LastDay) && RuleOn(UnplannedActivities.Rule, year.LastDay) is { } rule) yield return (rule, year);
        }
    }

    private IEnumerable<PlannedCadence> Planned()
    {
        for (var rule = 0; rule < _rulebook.Cadences.Count; rule++)
        {
            var requirement = _rulebook.Cadences[rule];
            for (var place = 0; place < requirement.Values.Count; place++)
            {
                if (requirement.Values[place].Authority.Strength is null) continue;
                var planned = new PlannedCadence(this, requirement, _rulebook.PlaceOf(requirement.Rule.Id), place);
                if (planned.Periods.Any(period => period.IsJudged)) yield return planned;
            }
        }
    }
}
