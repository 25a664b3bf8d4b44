using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>What a report for people says: all branches, then one of them in detail. How it looks is the business of whoever draws it.</summary>
internal sealed class ReportContent(Language language, List<BranchReview> reviews, BranchReview shown, bool assumeComplete)
{
    private const int AgendaDays = 90;
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

    public ReportTable Agenda => new(
        [Say(Texts.Due), Say(Texts.Left), Say(Texts.Rule), Say(Texts.Period), Say(Texts.Missing)],
        [.. shown.Agenda(AgendaDays).Select(item => (Cell[])
        [
            new(LocalDatePattern.Iso.Format(item.Due)),
            new($"{item.DaysLeft}"),
            new(item.Explanation.Label.In(language)),
            new(item.Explanation.Finding.Period.Label().In(language)),
            new(item.TimesMissing > 0 ? $"{item.TimesMissing}" : "–"),
        ])]);

    public IEnumerable<RuleDetails> Details => shown.Findings.GroupBy(shown.RuleOf).Select(rule =>
    {
        var explained = rule.Select(shown.Explain).ToList();
        var authorities = explained.SelectMany(item => item.AuthorityLines).Distinct().Select(line => line.In(language)).ToList();
        var alike = explained.GroupBy(item => (item.Finding.Subject, item.Finding.Outcome, item.Finding.Reason, IsOften(item) ? "" : item.Finding.Period.ToString()));
        return new RuleDetails(rule.Key, authorities, [.. alike.Select(same => (
            same.First(), string.Join(language == Language.Chinese ? "、" : ", ", same.Skip(1).Select(item => item.Finding.Period.Label().In(language)))))]);
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
        var findings = shown.Findings.Where(finding => finding.Period.Kind == kind).ToList();
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

    /// <summary>Whether the sentence says the same of many periods, so that it is written once.</summary>
    private static bool IsOften(Explanation explained) =>
        explained.Finding.Outcome is Outcome.NotApplicable or Outcome.Undetermined && explained.Activities.Count == 0;
}

/// <summary>The findings of one rule: its articles, then each finding with the further periods of which the same is said.</summary>
internal sealed record RuleDetails(Rule Rule, List<string> Authorities, List<(Explanation Explained, string AlsoIn)> Findings);
