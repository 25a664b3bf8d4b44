using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// The facts of a branch, a general branch or a primary-level committee held against the rules on a day (支部工作审阅): what is in order, due, missing or unknown. The facts are those of the record as it
/// stands; an activity after the day is not counted yet.
/// </summary>
public sealed partial class BranchReview
{
    private readonly bool _assumeComplete;
    private readonly ValueList<ICustomRule<BranchRecord>> _rules;
    private readonly ReviewPlan _plan;

    private BranchReview(
        BranchRecord record, Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete, ValueList<ICustomRule<BranchRecord>> rules)
    {
        Record = record;
        Rulebook = rulebook;
        _assumeComplete = assumeComplete;
        _rules = rules;
        On = on;
        Window = window;
        var sink = new FindingSink();
        Fill(sink, record, rulebook, on, window, assumeComplete);
        FillCustom(sink, rules);
        _plan = sink.PlanFor(rulebook, on, window);
        Findings = ValueList.Create(sink.Findings);
        Counts = sink.Counts;
    }

    /// <summary>The facts.</summary>
    public BranchRecord Record { get; }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The day as of which it was judged.</summary>
    public LocalDate On { get; }

    /// <summary>The days it is about.</summary>
    public ReviewWindow Window { get; }

    /// <summary>Every finding, by rule, subject and period.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How many of each outcome.</summary>
    public OutcomeCounts Counts { get; }

    /// <summary>Which rulebook judged, by its layers and their versions.</summary>
    public string RulebookVersion => Rulebook.Version;

    /// <summary>Which rulebook judged, by its values.</summary>
    public string RulebookFingerprint => Rulebook.Fingerprint;

    /// <summary>Reviews a branch.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="on">The day as of which to judge, past or future.</param>
    /// <param name="window">The days it is about.</param>
    /// <param name="assumeComplete">Whether to suppose, where the record is silent, that nothing happened and nothing exists. It only decides what
    /// would be undetermined for want of coverage.</param>
    /// <param name="rules">Rules in code that stand beside those of the rulebook; null: none. Their findings come last.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years 2 to 9998.</exception>
    /// <exception cref="ArgumentException">A rule in code has the id of another rule.</exception>
    public static BranchReview Of(
        BranchRecord record,
        Rulebook rulebook,
        LocalDate on,
        ReviewWindow window,
        bool assumeComplete = false,
        IEnumerable<ICustomRule<BranchRecord>>? rules = null) =>
        new(Guard.Against.Null(record), Guard.Against.Null(rulebook), on, Guard.Against.Null(window), assumeComplete, (rules ?? []).ToValueList());

    /// <summary>The same facts, day and window under another rulebook (推演): what would differ, and why.</summary>
    /// <param name="other">The other rulebook.</param>
    public ReviewComparison WhatIf(Rulebook other) => new(this, new(Record, Guard.Against.Null(other), On, Window, _assumeComplete, _rules));

    /// <summary>Puts the findings of a review into a sink, after those that it holds already: for many branches, without a list for each. Rules in code are not run.</summary>
    /// <param name="sink">Where the findings go.</param>
    /// <param name="record">The facts.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="on">The day as of which to judge, past or future.</param>
    /// <param name="window">The days it is about.</param>
    /// <param name="assumeComplete">Whether to suppose, where the record is silent, that nothing happened and nothing exists.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years 2 to 9998.</exception>
    public static void Fill(FindingSink sink, BranchRecord record, Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete = false)
    {
        Guard.Against.Null(sink);
        RequireYear(on, nameof(on));
        RequireYear(Guard.Against.Null(window).First, nameof(window));
        RequireYear(window.Last, nameof(window));
        var plan = sink.PlanFor(Guard.Against.Null(rulebook), on, window);
        var scope = new ReviewScope(Guard.Against.Null(record), plan, assumeComplete);
        var kind = scope.Index.KindBit;
        foreach (var cadence in plan.Cadences)
        {
            if ((cadence.Concerns & kind) != 0) new CadenceReview(scope, cadence).Run(sink);
        }

        if ((RecordIndex.BranchBits & kind) != 0)
        {
            foreach (var quarter in plan.Quarters) new LifeMeetingQuarterReview(scope, quarter).Run(plan.QuarterRule, sink);
        }

        new PlanReview(scope, rulebook, sink).Run();
        new WarningReview(scope, rulebook, sink).Run();
        new OrganizationReview(scope, rulebook, sink).Run();
        new MemberReview(scope, rulebook, sink).Run();
        new MeetingReview(scope, rulebook, sink).Run();
    }

    /// <summary>What comes due in the next days, the soonest first: pending findings whose last day to act is not more than so many days away,
    /// whatever the window of this review. The fourth-quarter preference is on it while that quarter lasts.</summary>
    /// <param name="days">The number of calendar days to look ahead, 0 for today only, at most 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or larger, or the days run out of the years that reviews are made for.</exception>
    public ValueList<AgendaItem> Agenda(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 3_660);
        var today = SegmentRow.DayNumber(On);
        var ahead = new BranchReview(Record, Rulebook, On, ReviewWindow.Between(On, On.PlusDays(days)), _assumeComplete, _rules);
        return ahead.Findings
            .Where(finding => finding.Outcome == Outcome.Pending && finding.LastDayNumber >= today && finding.LastDayNumber - today <= days && !ahead.IsPastQuarter(finding) && !ahead.IsFurtherAxis(finding))
            .OrderBy(finding => finding.LastDayNumber)
            .Select(finding => new AgendaItem(
                IsAboutMembers(finding) ? EarliestOf(finding) : null,
                finding.LastDayToAct,
                finding.LastDayNumber - today,
                ahead.IsQuarter(finding) || finding.Subject.Kind is SubjectKind.PlanItem or SubjectKind.Member ? 0 : finding.Required - finding.Actual,
                ahead.Explained(finding)))
            .ToValueList();
    }

    /// <summary>The findings of one rule; empty when the rule is switched off.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <exception cref="KeyNotFoundException">Neither the rulebook nor the rules in code have a rule of this id.</exception>
    public ValueList<Finding> For(string ruleId)
    {
        Guard.Against.NullOrWhiteSpace(ruleId);
        var rule = Rulebook.Rules.Concat(_rules.Select(custom => custom.Authority.Rule)).FirstOrDefault(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal))
            ?? throw new KeyNotFoundException($"The review has no rule '{ruleId}'.");
        return Findings.Where(finding => RuleOf(finding).Equals(rule)).ToValueList();
    }

    /// <summary>The rule of a finding of this review.</summary>
    public Rule RuleOf(Finding finding) => IsCustom(finding) ? _custom[finding.ValueIndex].Authority.Rule : RuleOf(finding, Rulebook);

    /// <summary>The rule of a finding in a sink.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rulebook">The rulebook that the sink was filled by; a finding belongs to its rulebook.</param>
    /// <exception cref="ArgumentException">The finding is the <c>default</c>, which is none, or of a rule in code, which only its review knows.</exception>
    public static Rule RuleOf(Finding finding, Rulebook rulebook)
    {
        if (finding.Outcome == default) throw new ArgumentException("The default of a finding is no finding.", nameof(finding));
        if (IsCustom(finding)) throw new ArgumentException("The finding is of a rule in code; ask its review.", nameof(finding));
        return Guard.Against.Null(rulebook).Rules[finding.RuleIndex];
    }

    private static void RequireYear(LocalDate day, string parameter)
    {
        if (day.Year is < ReviewScope.FirstYear or > ReviewScope.LastYear)
            throw new ArgumentOutOfRangeException(parameter, "Reviews are made for days of the years 2 to 9998.");
    }

    private bool IsQuarter(Finding finding) => finding.RuleIndex == _plan.QuarterRule;

    /// <summary>An item stands on the agenda once: by its due day, or by what else it declares where it is undated; paused, not at all.</summary>
    private bool IsFurtherAxis(Finding finding) => PlanOf(finding).Item is { } item
        && (item.IsPausedOn(On) || (RuleOf(finding).Id is "plan.to-quantity" or "plan.to-quality" && item.DueOn(On) is not null));

    private bool IsPastQuarter(Finding finding) => IsQuarter(finding) && finding.LastDayToAct.Year > finding.Period.Year;
}
