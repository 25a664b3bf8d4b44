using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// A branch's facts held against the rules on a day (支部工作审阅): what is in order, due, missing or unknown. The facts are those of the record as it
/// stands; an activity after the day is not counted yet.
/// </summary>
public sealed partial class BranchReview
{
    private readonly BranchRecord _record;
    private readonly Rulebook _rulebook;
    private readonly bool _assumeComplete;
    private readonly ReviewPlan _plan;

    private BranchReview(BranchRecord record, Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete)
    {
        _record = record;
        _rulebook = rulebook;
        _assumeComplete = assumeComplete;
        On = on;
        Window = window;
        var sink = new FindingSink();
        Fill(sink, record, rulebook, on, window, assumeComplete);
        _plan = sink.PlanFor(rulebook, on, window);
        Findings = ValueList.Create(sink.Findings);
        Counts = sink.Counts;
    }

    /// <summary>The day as of which it was judged.</summary>
    public LocalDate On { get; }

    /// <summary>The days it is about.</summary>
    public ReviewWindow Window { get; }

    /// <summary>Every finding, by rule, subject and period.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How many of each outcome.</summary>
    public OutcomeCounts Counts { get; }

    /// <summary>Which rulebook judged, by its layers and their versions.</summary>
    public string RulebookVersion => _rulebook.Version;

    /// <summary>Which rulebook judged, by its values.</summary>
    public string RulebookFingerprint => _rulebook.Fingerprint;

    /// <summary>Reviews a branch.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="on">The day as of which to judge, past or future.</param>
    /// <param name="window">The days it is about.</param>
    /// <param name="assumeComplete">Whether to suppose, where the record is silent, that nothing happened and nothing exists. It only decides what
    /// would be undetermined for want of coverage.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years 2 to 9998.</exception>
    public static BranchReview Of(BranchRecord record, Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete = false) =>
        new(Guard.Against.Null(record), Guard.Against.Null(rulebook), on, Guard.Against.Null(window), assumeComplete);

    /// <summary>Puts the findings of a review into a sink, after those that it holds already: for many branches, without a list for each.</summary>
    /// <inheritdoc cref="Of"/>
    public static void Fill(FindingSink sink, BranchRecord record, Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete = false)
    {
        Guard.Against.Null(sink);
        RequireYear(on, nameof(on));
        RequireYear(Guard.Against.Null(window).First, nameof(window));
        RequireYear(window.Last, nameof(window));
        var plan = sink.PlanFor(Guard.Against.Null(rulebook), on, window);
        var scope = new ReviewScope(Guard.Against.Null(record), plan, assumeComplete);
        foreach (var cadence in plan.Cadences) new CadenceReview(scope, cadence).Run(sink);
        foreach (var quarter in plan.Quarters) new LifeMeetingQuarterReview(scope, quarter).Run(rulebook.Cadences.Count, sink);
    }

    /// <summary>What comes due in the next days, the soonest first: pending findings whose last day to act is not more than so many days away. The
    /// fourth-quarter preference is on it while that quarter lasts.</summary>
    /// <param name="days">The number of calendar days to look ahead, 0 for today only.</param>
    public ValueList<AgendaItem> Agenda(int days)
    {
        Guard.Against.Negative(days);
        var today = SegmentRow.DayNumber(On);
        return Findings
            .Where(finding => finding.Outcome == Outcome.Pending && finding.LastDayNumber - today <= days && !IsPastQuarter(finding))
            .OrderBy(finding => finding.LastDayNumber)
            .Select(finding => new AgendaItem(
                finding.LastDayToAct, finding.LastDayNumber - today, IsQuarter(finding) ? 0 : finding.Required - finding.Actual, Explain(finding)))
            .ToValueList();
    }

    /// <summary>The findings of one rule; empty when the rule is switched off.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <exception cref="KeyNotFoundException">The rulebook has no rule of this id that reviews judge.</exception>
    public ValueList<Finding> For(string ruleId)
    {
        Guard.Against.NullOrWhiteSpace(ruleId);
        var rule = Enumerable.Range(0, _rulebook.Cadences.Count + 1).Select(place => RuleAt(_rulebook, place))
            .FirstOrDefault(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal))
            ?? throw new KeyNotFoundException($"No review judges a rule '{ruleId}'.");
        return Findings.Where(finding => RuleOf(finding).Equals(rule)).ToValueList();
    }

    /// <summary>The rule of a finding of this review.</summary>
    public Rule RuleOf(Finding finding) => RuleOf(finding, _rulebook);

    /// <summary>The rule of a finding in a sink.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rulebook">The rulebook that the sink was filled by.</param>
    /// <exception cref="ArgumentException">The finding is the <c>default</c>, which is none.</exception>
    public static Rule RuleOf(Finding finding, Rulebook rulebook)
    {
        if (finding.Outcome == default) throw new ArgumentException("The default of a finding is no finding.", nameof(finding));
        return RuleAt(Guard.Against.Null(rulebook), finding.RuleIndex);
    }

    /// <summary>The cadences by their place, then the fourth-quarter preference.</summary>
    private static Rule RuleAt(Rulebook rulebook, int place) =>
        place < rulebook.Cadences.Count ? rulebook.Cadences[place].Rule : rulebook.RuleOf(ReviewParameters.LifeMeetingQuarter);

    private bool IsQuarter(Finding finding) => finding.RuleIndex >= _rulebook.Cadences.Count;

    private bool IsPastQuarter(Finding finding) => IsQuarter(finding) && finding.LastDayToAct.Year > finding.Period.Year;

    private static void RequireYear(LocalDate day, string parameter)
    {
        if (day.Year is < ReviewScope.FirstYear or > ReviewScope.LastYear)
            throw new ArgumentOutOfRangeException(parameter, "Reviews are made for days of the years 2 to 9998.");
    }
}
