using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>What a report for people says: all branches, then one of them in detail. How it looks is the business of whoever draws it.</summary>
internal sealed class ReportContent(Language language, List<BranchReview> reviews, BranchReview shown, bool assumeComplete)
{
    private const int AgendaDays = 90;
    private static readonly Outcome[] PlanOutcomes = [Outcome.Satisfied, Outcome.Violated, Outcome.Advice, Outcome.Pending, Outcome.Undetermined];
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public BranchReview Shown => shown;

    public bool AssumesComplete => assumeComplete;

    public bool HasMoreBranches => reviews.Count > 1;

    public string Heading => $"{Say(Texts.Heading)} · {Say(Texts.AsOf)} {LocalDatePattern.Iso.Format(shown.On)}";

    public string Rules => $"{Say(Texts.RulebookLabel)} {shown.RulebookVersion} · {Say(Texts.Fingerprint)} {shown.RulebookFingerprint}";

    public string Title => TitleOf(shown, language);

    public IEnumerable<(Outcome Outcome, string Text)> Legend => Outcomes.Select(outcome => (outcome, $"{Symbol(outcome)} {outcome.Label().In(language)}"));

    public ReportTable Summary => new(
        [Say(Texts.Id), Say(Texts.Branch), .. Outcomes.Select(Symbol)],
        reviews.ConvertAll(review => (Cell[])
        [
            new(review.Record.Organization.Id.Value),
            new(TitleOf(review, language)),
            .. Outcomes.Select(outcome => new Cell($"{review.Counts[outcome]}", review.Counts[outcome] > 0 ? outcome : null) { IsMark = true }),
        ]));

    public IEnumerable<ReportTable> Grids => new[]
    {
        Grid(WorkPeriodKind.Month, Texts.Monthly), Grid(WorkPeriodKind.Quarter, Texts.Quarterly),
        Grid(WorkPeriodKind.HalfYear, Texts.HalfYearly), Grid(WorkPeriodKind.Year, Texts.Yearly),
    }.OfType<ReportTable>();

    /// <summary>The branch itself; null: the record names none of its people.</summary>
    public ReportTable? Sheet => shown.Record.Members.Count == 0 ? null : new OrganizationSheet(shown).Table(language);

    public List<string> Votes => [.. new OrganizationSheet(shown).VoteLines(language)];

    public ReportTable Agenda => new(
        [Say(Texts.First), Say(Texts.Due), Say(Texts.Left), Say(Texts.Rule), Say(Texts.Period), Say(Texts.Missing)],
        [.. shown.Agenda(AgendaDays).Select(item => (Cell[])
        [
            new(item.Earliest is { } earliest ? LocalDatePattern.Iso.Format(earliest) : "–"),
            new(LocalDatePattern.Iso.Format(item.Due)),
            new($"{item.DaysLeft}"),
            new(item.Explanation.Label.In(language)),
            new(item.Explanation.Finding.Period.Label().In(language)),
            new(item.TimesMissing > 0 ? $"{item.TimesMissing}" : "–"),
        ])]);

    /// <summary>The plans, each with its progress and what was found of it; null: none on record.</summary>
    public ReportTable? Plans => shown.Record.Plans.Count == 0 ? null : new(
        [Say(Texts.Plan), Say(Texts.Period), Say(Texts.Stage), Say(Texts.Adopted), Say(Texts.Timeliness), Say(Texts.Progress), Say(Texts.Weighted), .. PlanOutcomes.Select(Symbol)],
        [.. shown.Record.Plans.Select(PlanRow)]);

    /// <summary>What is overdue or has reached a notice level; null: no plan on record.</summary>
    public ReportTable? Board => shown.Record.Plans.Count == 0 ? null : new(
        [Say(Texts.Due), Say(Texts.Plan), Say(Texts.Item), Say(Texts.Timeliness), Say(Texts.Late), Say(Texts.Level), Say(Texts.Marked)],
        [.. shown.OverdueBoard.Select(BoardRow)]);

    /// <summary>Everybody with steps on the way into the Party.</summary>
    public IEnumerable<WayContent> Ways => WayContent.All(language, shown);

    public IEnumerable<RuleDetails> Details => shown.Findings.GroupBy(shown.RuleOf).Select(rule =>
    {
        var explained = rule.Select(shown.Explain).ToList();
        var authorities = explained.SelectMany(item => item.AuthorityLines).Distinct().Select(line => line.In(language)).ToList();
        var alike = explained.GroupBy(item => (
            IsItemUnknown(item) ? default : item.Finding.Subject, item.Finding.Outcome, item.Finding.Reason, IsOften(item) ? "" : item.Finding.Period.ToString()));
        return new RuleDetails(rule.Key, authorities, [.. alike.Select(same => (
            same.First(), string.Join(language == Language.Chinese ? "、" : ", ", same.Skip(1).Select(AlsoFor))))]);
    });

    public static string Symbol(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => "✓",
        Outcome.Violated => "✗",
        Outcome.Advice => "!",
        Outcome.Pending => "○",
        Outcome.NotApplicable => "–",
        Outcome.Undetermined => "?",
    };

    public static string TitleOf(BranchReview review, Language language) => review.Record.Title?.In(language) ?? review.Record.Organization.Id.Value;

    public string Say(LocalizedText text) => text.In(language);

    public string LabelOf(Outcome outcome) => $"{Symbol(outcome)} {outcome.Label().In(language)}";

    /// <summary>Behind a sentence: the further periods of which the same is said.</summary>
    public string Likewise(string alsoIn) => (language == Language.Chinese ? "" : " ") + Say(Texts.Same) + alsoIn;

    public string Markdown(Explanation explained) => explained.Tree.ToMarkdown(language);

    private ReportTable? Grid(WorkPeriodKind kind, LocalizedText heading)
    {
        var findings = shown.Findings.Where(finding => finding.Period.Kind == kind && IsByPeriod(finding)).ToList();
        if (findings.Count == 0) return null;
        var periods = findings.Select(finding => finding.Period).Distinct().Order().ToList();
        var isOneYear = kind != WorkPeriodKind.Year && periods[0].Year == periods[^1].Year;
        return new(
            [isOneYear ? $"{Say(heading)} {periods[0].Year}" : Say(heading), .. periods.Select(period => isOneYear ? period.ToString()[5..] : period.ToString())],
            [.. findings.GroupBy(finding => (shown.RuleOf(finding), finding.Subject)).Select(row => (Cell[])
            [
                new(shown.Explain(row.First()).Label.In(language)),
                .. periods.Select(period => row.Where(finding => finding.Period == period)
                    .Select(finding => new Cell(Symbol(finding.Outcome), finding.Outcome) { IsMark = true }).FirstOrDefault(new Cell(" ") { IsMark = true })),
            ])]);
    }

    /// <summary>What is asked for in each period; single plans, people, votes and the organisation as it stands on a day have places of their own.</summary>
    private bool IsByPeriod(Finding finding) => finding.Subject.Kind is SubjectKind.Branch or SubjectKind.Group or SubjectKind.UnrecordedGroups or SubjectKind.TalkClass
        && shown.RuleOf(finding) is var rule
        && (rule.Id == ReviewParameters.LifeMeetingQuarter.Id || shown.Rulebook.Cadences.Any(cadence => cadence.Rule.Equals(rule))
            || shown.Rulebook.PlanRequirements.Any(requirement => requirement.Rule.Equals(rule)));

    private static bool IsItemUnknown(Explanation explained) => explained.Finding is { Outcome: Outcome.Undetermined, Subject.Kind: SubjectKind.PlanItem };

    private string AlsoFor(Explanation explained) =>
        IsItemUnknown(explained) ? explained.Subject.In(language) : explained.Finding.Period.Label().In(language);

    private Cell[] PlanRow(WorkPlan plan, int place)
    {
        var (progress, timeliness) = (plan.ProgressOn(shown.On, shown.Record.Plans), plan.TimelinessOn(shown.On, shown.Rulebook));
        var isKnown = timeliness.Kind != TimelinessKind.Overdue || assumeComplete || shown.Record.Coverage.ArePlansComplete(plan.Period.FirstDay);
        var first = shown.Record.Plans.Take(place).Sum(earlier => earlier.Items.Count);
        var outcomes = shown.Findings.Where(finding => finding.Subject.Kind == SubjectKind.Plan
            ? finding.Subject.Index == place
            : finding.Subject.Kind == SubjectKind.PlanItem && finding.Subject.Index >= first && finding.Subject.Index < first + plan.Items.Count).ToList();
        return
        [
            new(plan.Id.Value),
            new(plan.Period.Label().In(language)),
            new(plan.ClosingOn(shown.On)?.Label().In(language) ?? plan.StageOn(shown.On)?.Label().In(language) ?? "–"),
            new(plan.AdoptedOn is { } adopted && adopted <= shown.On ? LocalDatePattern.Iso.Format(adopted) : "–"),
            new(isKnown ? timeliness.Kind.Label().In(language) : Outcome.Undetermined.Label().In(language)),
            new($"{progress.Completed}/{progress.Items}"),
            new(progress.WeightedShare is { } share ? $"{Math.Round(share * 100)}%" : "–"),
            .. PlanOutcomes.Select(outcome => outcomes.Count(finding => finding.Outcome == outcome)).Zip(PlanOutcomes, (count, outcome) =>
                new Cell(count > 0 ? $"{count}" : "", count > 0 ? outcome : null) { IsMark = true }),
        ];
    }

    private Cell[] BoardRow(OverdueEntry entry)
    {
        var plan = shown.Record.Plans.First(plan => plan.Id == entry.Plan);
        var (time, mark) = (entry.Timeliness, entry.Marks.Count > 0 ? entry.Marks[^1] : null);
        var working = time.WorkingDaysLate is { } days ? $"{days}" : "?";
        return
        [
            new(time.Due is { } due ? LocalDatePattern.Iso.Format(due) : "–"),
            new(entry.Plan.Value),
            new(entry.Item is { } item ? $"{item} {plan.ItemOf(item)!.Content.Title}" : Say(Texts.WholePlan)),
            new(time.Kind.Label().In(language)),
            new(time.DaysLate > 0 ? new LocalizedText($"{time.DaysLate}（{working}）", $"{time.DaysLate} ({working})").In(language) : "–"),
            new(entry.Level?.Title.In(language) ?? "–"),
            new(mark is null ? "–" : Answered(LocalDatePattern.Iso.Format(mark.On), plan.AnswerTo(mark, shown.On)?.Kind.Label())),
        ];
    }

    private string Answered(string on, LocalizedText? answer) => answer is null ? on : new LocalizedText($"{on}{answer.Zh}", $"{on} {answer.En}").In(language);

    /// <summary>Whether the sentence says the same of many periods, so that it is written once.</summary>
    private static bool IsOften(Explanation explained) =>
        explained.Finding.Outcome is Outcome.NotApplicable or Outcome.Undetermined && explained.Activities.Count == 0;
}

/// <summary>The findings of one rule: its articles, then each finding with the further periods of which the same is said.</summary>
internal sealed record RuleDetails(Rule Rule, List<string> Authorities, List<(Explanation Explained, string AlsoIn)> Findings);
