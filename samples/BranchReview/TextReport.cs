using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using Spectre.Console;

namespace PartyWork.Samples;

/// <summary>The report for people: all branches, then one of them in detail.</summary>
internal sealed class TextReport(IAnsiConsole console, Language language)
{
    private const int AgendaDays = 90;
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    /// <summary>Tables narrower than their content are cut or fail on wide characters: a terminal that is too narrow wraps lines instead.</summary>
    private const int LeastWidth = 140;

    public void Write(List<BranchReview> reviews, BranchReview shown, bool assumeComplete)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, LeastWidth);
        Header(shown, assumeComplete);
        console.Write(Summary(reviews));
        Legend();
        if (reviews.Count > 1) Line($"[grey]{Say(Texts.MoreBranches)}[/]\n");
        Branch(shown);
    }

    private static (string Symbol, string Style) Look(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => ("✓", "green"),
        Outcome.Violated => ("✗", "bold red"),
        Outcome.Advice => ("!", "yellow"),
        Outcome.Pending => ("○", "blue"),
        Outcome.NotApplicable => ("–", "grey"),
        Outcome.Undetermined => ("?", "magenta"),
    };

    private static string Styled(Outcome outcome, string text) => $"[{Look(outcome).Style}]{Markup.Escape(text)}[/]";

    /// <summary>For the first cells of a row, so that a table always has room: at most 60 columns of the screen.</summary>
    private static string Cell(string text)
    {
        const int Most = 60;
        var (end, width) = (0, 0);
        while (end < text.Length && (width += text[end] < '\u2E80' ? 1 : 2) <= Most) end++;
        return Markup.Escape(end == text.Length ? text : text[..end] + "…");
    }

    private string Title(BranchReview review) => review.Record.Title?.In(language) ?? review.Record.Organization.Id.Value;

    private string Say(LocalizedText text) => Markup.Escape(text.In(language));

    private void Line(string markup = "") => console.MarkupLine(markup);

    private void Header(BranchReview review, bool assumeComplete)
    {
        Line($"[bold]{Say(Texts.Heading)}[/] · {Say(Texts.AsOf)} {LocalDatePattern.Iso.Format(review.On)}");
        Line($"[grey]{Say(Texts.RulebookLabel)} {Markup.Escape(review.RulebookVersion)} · {Say(Texts.Fingerprint)} {review.RulebookFingerprint}[/]");
        if (assumeComplete) Line($"[yellow]{Say(Texts.Assumed)}[/]");
        Line();
    }

    private Table Summary(List<BranchReview> reviews)
    {
        var table = NewTable(Texts.Id, Texts.Branch);
        foreach (var outcome in Outcomes) table.AddColumn(Column(Styled(outcome, Look(outcome).Symbol)).RightAligned());
        foreach (var review in reviews)
        {
            var cells = Outcomes.Select(outcome => review.Counts[outcome] is var count and > 0 ? Styled(outcome, $"{count}") : "[grey]0[/]");
            table.AddRow([Cell(review.Record.Organization.Id.Value), Cell(Title(review)), .. cells]);
        }

        return table;
    }

    private void Legend()
    {
        Line(string.Join("  ", Outcomes.Select(outcome => Styled(outcome, $"{Look(outcome).Symbol} {outcome.Label().In(language)}"))));
        Line();
    }

    private void Branch(BranchReview shown)
    {
        Line($"── [bold]{Markup.Escape(Title(shown))}[/] {new string('─', 60)}");
        if (shown.Record.Notice is { } notice) Line($"[grey]{Say(notice)}[/]");
        Line();
        Grid(shown, WorkPeriodKind.Month, Texts.Monthly);
        Grid(shown, WorkPeriodKind.Quarter, Texts.Quarterly);
        Grid(shown, WorkPeriodKind.HalfYear, Texts.HalfYearly);
        Grid(shown, WorkPeriodKind.Year, Texts.Yearly);
        Agenda(shown);
        Details(shown);
    }

    private void Grid(BranchReview review, WorkPeriodKind kind, LocalizedText heading)
    {
        var findings = review.Findings.Where(finding => finding.Period.Kind == kind).ToList();
        if (findings.Count == 0) return;
        var periods = findings.Select(finding => finding.Period).Distinct().Order().ToList();
        var isOneYear = kind != WorkPeriodKind.Year && periods[0].Year == periods[^1].Year;
        var table = NewTable(isOneYear ? new($"{heading.Zh} {periods[0].Year}", $"{heading.En} {periods[0].Year}") : heading);
        foreach (var period in periods) table.AddColumn(Column(isOneYear ? period.ToString()[5..] : period.ToString()).Centered());
        foreach (var row in findings.GroupBy(finding => (review.RuleOf(finding), finding.Subject)))
        {
            var label = review.Explain(row.First()).Label.In(language);
            var cells = periods.Select(period => row.Where(finding => finding.Period == period)
                .Select(finding => Styled(finding.Outcome, Look(finding.Outcome).Symbol)).FirstOrDefault(" "));
            table.AddRow([Cell(label), .. cells]);
        }

        console.Write(table);
        Line();
    }

    private void Agenda(BranchReview review)
    {
        Line($"[bold]{Say(Texts.Agenda)}[/]");
        var agenda = review.Agenda(AgendaDays);
        if (agenda.Count == 0) Line(Say(Texts.NothingDue));
        var table = NewTable(Texts.Due, Texts.Left, Texts.Rule, Texts.Period, Texts.Missing);
        foreach (var item in agenda)
        {
            var (explained, finding) = (item.Explanation, item.Explanation.Finding);
            var what = explained.Label.In(language);
            table.AddRow(
                LocalDatePattern.Iso.Format(item.Due), $"{item.DaysLeft}", Cell(what), Say(finding.Period.Label()), item.TimesMissing > 0 ? $"{item.TimesMissing}" : "–");
        }

        if (agenda.Count > 0) console.Write(table);
        Line();
    }

    private void Details(BranchReview review)
    {
        Line($"[bold]{Say(Texts.Details)}[/]");
        foreach (var rule in review.Findings.GroupBy(review.RuleOf))
        {
            Line();
            Line($"[bold]{Say(rule.Key.Text)}[/] [grey]{Markup.Escape(rule.Key.Id)}[/]");
            var explained = rule.Select(review.Explain).ToList();
            foreach (var line in explained.SelectMany(item => item.AuthorityLines).Distinct())
                Line($"  [grey]{Say(Texts.Authority)}{Say(line)}[/]");
            foreach (var alike in explained.GroupBy(item => (item.Finding.Subject, item.Finding.Outcome, item.Finding.Reason, IsOften(item) ? "" : item.Finding.Period.ToString())))
            {
                var outcome = alike.Key.Outcome;
                var others = string.Join(language == Language.Chinese ? "、" : ", ", alike.Skip(1).Select(item => item.Finding.Period));
                var likewise = others.Length == 0 ? "" : $" [grey]{Say(Texts.Same)}{Markup.Escape(others)}[/]";
                Line($"  {Styled(outcome, Look(outcome).Symbol + " " + outcome.Label().In(language))} {Say(alike.First().Sentence)}{likewise}");
            }
        }
    }

    /// <summary>Whether the sentence says the same of many periods, so that it is written once.</summary>
    private static bool IsOften(Explanation explained) =>
        explained.Finding.Outcome is Outcome.NotApplicable or Outcome.Undetermined && explained.Activities.Count == 0;

    private static TableColumn Column(string markup) => new TableColumn(markup) { NoWrap = true };

    private Table NewTable(params LocalizedText[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns) table.AddColumn(Column(Say(column)));
        return table;
    }
}
