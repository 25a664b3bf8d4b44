using PartyWork.Domain.Reviews;
using Spectre.Console;

namespace PartyWork.Samples;

/// <summary>The report for people at a terminal.</summary>
internal sealed class TextReport(IAnsiConsole console, ReportContent content)
{
    /// <summary>Tables narrower than their content are cut or fail on wide characters: a terminal that is too narrow wraps lines instead.</summary>
    private const int LeastWidth = 160;

    public void Write()
    {
        console.Profile.Width = Math.Max(console.Profile.Width, LeastWidth);
        Line($"[bold]{Markup.Escape(content.Heading)}[/]");
        Line($"[grey]{Markup.Escape(content.Rules)}[/]");
        if (content.AssumesComplete) Line($"[yellow]{Say(Texts.Assumed)}[/]");
        Line();
        Draw(content.Summary);
        Line(string.Join("  ", content.Legend.Select(item => Styled(item.Outcome, item.Text))));
        Line();
        if (content.HasMoreBranches) Line($"[grey]{Say(Texts.MoreBranches)}[/]\n");
        Branch();
    }

    private static string Styled(Outcome outcome, string text) => $"[{Style(outcome)}]{Markup.Escape(text)}[/]";

    private static string Style(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => "green",
        Outcome.Violated => "bold red",
        Outcome.Advice => "yellow",
        Outcome.Pending => "blue",
        Outcome.NotApplicable => "grey",
        Outcome.Undetermined => "magenta",
    };

    /// <summary>A table always has room: words take at most 60 columns of the screen.</summary>
    private static string Drawn(Cell cell)
    {
        const int Most = 60;
        if (cell.IsMark) return cell.Outcome is { } outcome ? Styled(outcome, cell.Text) : $"[grey]{Markup.Escape(cell.Text)}[/]";
        var (text, end, width) = (cell.Text, 0, 0);
        while (end < text.Length && (width += text[end] < '\u2E80' ? 1 : 2) <= Most) end++;
        return Markup.Escape(end == text.Length ? text : text[..end] + "…");
    }

    private string Say(Domain.LocalizedText text) => Markup.Escape(content.Say(text));

    private void Line(string markup = "") => console.MarkupLine(markup);

    private void Branch()
    {
        Line($"── [bold]{Markup.Escape(content.Title)}[/] {new string('─', 60)}");
        if (content.Shown.Record.Notice is { } notice) Line($"[grey]{Say(notice)}[/]");
        Line();
        if (content.Sheet is { } sheet)
        {
            Draw(sheet);
            Line();
        }

        foreach (var grid in content.Grids)
        {
            Draw(grid);
            Line();
        }

        Titled(Texts.Agenda, content.Agenda);
        if (content.Votes is { Count: > 0 } votes) Line($"[bold]{Say(Texts.Votes)}[/]\n{Markup.Escape(string.Join('\n', votes))}\n");
        Titled(Texts.Plans, content.Plans);
        Titled(Texts.Board, content.Board);
        foreach (var way in content.Ways) Way(way);
        Line($"[bold]{Say(Texts.Details)}[/]");
        foreach (var rule in content.Details) Rule(rule);
    }

    private void Titled(Domain.LocalizedText title, ReportTable? table)
    {
        if (table is null) return;
        Line($"[bold]{Say(title)}[/]");
        if (table.Rows.Count == 0) Line(Say(Texts.NothingDue));
        else Draw(table);
        Line();
    }

    private void Way(WayContent way)
    {
        Line($"[bold]{Say(Texts.Ways)} · {Markup.Escape(way.Heading)}[/]");
        Draw(way.Done);
        Titled(Texts.Next, way.Next);
    }

    private void Rule(RuleDetails details)
    {
        Line();
        Line($"[bold]{Say(details.Rule.Text)}[/] [grey]{Markup.Escape(details.Rule.Id)}[/]");
        foreach (var authority in details.Authorities) Line($"  [grey]{Say(Texts.Authority)}{Markup.Escape(authority)}[/]");
        foreach (var (explained, alsoIn) in details.Findings)
        {
            var likewise = alsoIn.Length == 0 ? "" : $"[grey]{Markup.Escape(content.Likewise(alsoIn))}[/]";
            Line($"  {Styled(explained.Finding.Outcome, content.LabelOf(explained.Finding.Outcome))} {Say(explained.Sentence)}{likewise}");
        }
    }

    private void Draw(ReportTable drawn)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < drawn.Columns.Length; i++)
        {
            var column = new TableColumn(Markup.Escape(drawn.Columns[i])) { NoWrap = true };
            table.AddColumn(drawn.Rows.Count > 0 && drawn.Rows[0][i].IsMark ? column.Centered() : column);
        }

        foreach (var row in drawn.Rows) table.AddRow(row.Select(Drawn).ToArray());
        console.Write(table);
    }
}
