using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>Gives the warnings that a layer switches on (预警): to an organisation for years without activists or admissions, to a person for overdue items. Of the levels of one
/// layer the highest that is reached is given, else it is said of the lowest that it is not.</summary>
internal readonly ref struct WarningReview(ReviewScope scope, Rulebook rulebook, FindingSink sink)
{
    private readonly ReviewScope _scope = scope;
    private readonly Rulebook _rulebook = rulebook;
    private readonly FindingSink _sink = sink;

    public void Run()
    {
        if (!_scope.Plan.HasWarnings) return;
        var (first, last) = _scope.Plan.Keys(WorkPeriodKind.Year, CountedBy.DayHeld);
        for (var key = first; key <= last; key++)
        {
            var year = WorkPeriod.FromKey(WorkPeriodKind.Year, key);
            if (_scope.Plan.Concerns(year, year.LastDay) && LevelsOn(year.LastDay, ofPersons: false) is { Count: > 0 } levels) Judge(year, levels);
        }

        if (_scope.Plan.Organization is { IsAsked: true, Day: var day } && LevelsOn(day, ofPersons: true) is { Count: > 0 } ofPersons) Persons(day, ofPersons);
    }

    /// <summary>The levels in force on a day, the lowest first, of the nearest layer that brings any.</summary>
    private List<(WarningBasis Watches, PlannedRule Rule)> LevelsOn(LocalDate day, bool ofPersons)
    {
        var levels = new List<(WarningBasis, PlannedRule)>();
        LayerIdentity? layer = null;
        for (var i = 0; i < _rulebook.PlanRequirements.Count; i++)
        {
            if (_rulebook.PlanRequirements[i] is not { Watches: { } watches } requirement || watches == WarningBasis.OverdueItems != ofPersons) continue;
            if (PlannedRule.On(day, _scope.Plan.PlanRules[i], requirement.Dated) is not { } rule) continue;
            var own = requirement.Dated.FirstStated.Authority.Layer;
            if (!own.Equals(layer)) levels.Clear();
            layer = own;
            levels.Add((watches, rule));
        }

        return levels;
    }

    private void Judge(WorkPeriod year, List<(WarningBasis Watches, PlannedRule Rule)> levels)
    {
        var (first, last) = (SegmentRow.DayNumber(year.FirstDay), SegmentRow.DayNumber(year.LastDay));
        var lowest = levels[0].Rule;
        if (_scope.WhyBranchIsNotJudged(first, last) is { } why)
        {
            Add(lowest, FindingSubject.Branch, year, (Outcome.NotApplicable, why), 0, lowest.Value, last);
            return;
        }

        var most = levels.Max(level => level.Rule.Value);
        var (given, actual, isOpen) = (default(PlannedRule?), 0, false);
        foreach (var (watches, rule) in levels)
        {
            var years = YearsWithout(watches, year, most);
            isOpen |= years > 0;
            if (years >= rule.Value) (given, actual) = (rule, years);
        }

        var isProven = _scope.AssumeComplete || _scope.Index.People.Cover(first, last);
        if (!isOpen) Add(lowest, FindingSubject.Branch, year, (Outcome.Satisfied, FindingReason.Done), 0, lowest.Value, last);
        else if (_scope.Plan.Today <= last) Add(lowest, FindingSubject.Branch, year, (Outcome.Pending, FindingReason.StillOpen), 0, 1, last);
        else if (!isProven) Add(lowest, FindingSubject.Branch, year, (Outcome.Undetermined, FindingReason.NotCovered), 0, lowest.Value, last);
        else if (given is { } level) Add(level, FindingSubject.Branch, year, (Missed(level), FindingReason.WarningReached), actual, level.Value, last);
        else Add(lowest, FindingSubject.Branch, year, (Outcome.Satisfied, FindingReason.Done), 0, lowest.Value, last);
    }

    /// <summary>The years in a row, this one the last, in which it did not happen: as far back as a level asks, the organisation existed and the record knows its people.</summary>
    private int YearsWithout(WarningBasis watches, WorkPeriod year, int most)
    {
        var years = 0;
        while (years < most && year.Year - years >= ReviewScope.FirstYear)
        {
            var tried = WorkPeriod.OfYear(year.Year - years);
            var (first, last) = (SegmentRow.DayNumber(tried.FirstDay), SegmentRow.DayNumber(tried.LastDay));
            if (Happened(watches, tried) || _scope.WhyBranchIsNotJudged(first, last) is not null) break;
            if (years > 0 && !_scope.AssumeComplete && !_scope.Index.People.Cover(first, last)) break;
            years++;
        }

        return years;
    }

    private bool Happened(WarningBasis watches, WorkPeriod year)
    {
        foreach (var member in _scope.Record.Members)
        {
            if (watches == WarningBasis.YearsWithoutAdmission ? AdmittedIn(member, year) : WasActivistIn(member, year)) return true;
        }

        return false;
    }

    /// <summary>As annual statistics count it, by the day of the approval; where only the stage is on record, by its first day.</summary>
    private bool AdmittedIn(Member member, WorkPeriod year)
    {
        var approvals = member.Steps.Where(step => step.Step is PathStep.AdmissionApproved or PathStep.DirectlyAdmitted).Select(step => step.On).ToList();
        var days = approvals.Count > 0 ? approvals : member.Stages.Where(span => span.Stage == MemberStage.Probationary && span.Span.From is not null).Select(span => span.Span.From!.Value);
        foreach (var day in days)
        {
            if (year.Contains(day) && day <= _scope.Plan.On && _scope.IsOurs(member, day)) return true;
        }

        return false;
    }

    private bool WasActivistIn(Member member, WorkPeriod year)
    {
        foreach (var span in member.Stages)
        {
            if (span.Stage is not (MemberStage.Activist or MemberStage.DevelopmentTarget)) continue;
            var first = LocalDate.Max(span.Span.From ?? year.FirstDay, year.FirstDay);
            if (first <= LocalDate.Min(year.LastDay, _scope.Plan.On) && !(span.Span.Until <= first) && _scope.IsOurs(member, first)) return true;
        }

        return false;
    }

    /// <summary>Who is responsible for something is told how much of it is overdue; who is responsible for nothing is not spoken of.</summary>
    private void Persons(LocalDate day, List<(WarningBasis Watches, PlannedRule Rule)> levels)
    {
        var (members, plans, rulebook) = (_scope.Record.Members, _scope.Record.Plans, _rulebook);
        for (var i = 0; i < members.Count; i++)
        {
            var id = members[i].Id;
            var own = plans.SelectMany(plan => plan.Items.Where(item => item.ContentOn(day)?.Responsible == id).Select(item => (Plan: plan, Item: item))).ToList();
            if (own.Count == 0) continue;
            var overdue = own.Where(item => item.Item.TimelinessOn(day, rulebook).Kind == TimelinessKind.Overdue).ToList();
            var proven = 0;
            foreach (var (plan, _) in overdue) proven += IsProven(plan) ? 1 : 0;
            var given = levels.FindLast(level => proven >= level.Rule.Value);
            var (rule, answer) = given != default ? (given.Rule, (Missed(given.Rule), FindingReason.WarningReached))
                : (levels[0].Rule, overdue.Count >= levels[0].Rule.Value ? (Outcome.Undetermined, FindingReason.NotCovered) : (Outcome.Satisfied, FindingReason.Done));
            Add(rule, FindingSubject.Member(i), Period, answer, proven, rule.Value, _scope.Plan.Organization.DayNumber);
        }
    }

    private bool IsProven(WorkPlan plan) => _scope.AssumeComplete || _scope.Record.Coverage.ArePlansComplete(plan.Period.FirstDay);

    private WorkPeriod Period => _scope.Plan.Organization.Period;

    private static Outcome Missed(PlannedRule rule) => rule.IsMust ? Outcome.Violated : Outcome.Advice;

    private void Add(PlannedRule rule, FindingSubject subject, WorkPeriod period, (Outcome Outcome, FindingReason Reason) answer, int actual, int required, int last)
    {
        if (_sink.Counted(answer.Outcome))
            _sink.Add(new(rule.Rule, rule.Place, subject, period, answer.Outcome, answer.Reason, actual, required, last, 0, false));
    }
}
