using PartyWork.Domain;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>The report as Markdown, for a wiki or a mail: the same content, and every violation and advice opened to its articles and arithmetic.</summary>
internal static class MarkdownReport
{
    public static void Write(ReportContent content, TextWriter output)
    {
        output.WriteLine($"# {Escaped(content.Heading)}\n");
        output.WriteLine($"{Escaped(content.Rules)}\n");
        if (content.AssumesComplete) output.WriteLine($"{content.Say(Texts.Assumed)}\n");
        Draw(content.Summary, output);
        output.WriteLine($"{string.Join(" · ", content.Legend.Select(item => Escaped(item.Text)))}\n");
        output.WriteLine($"## {Escaped(content.Title)}\n");
        if (content.Shown.Record.Notice is { } notice) output.WriteLine($"{Escaped(content.Say(notice))}\n");
        if (content.Sheet is { } sheet) Draw(sheet, output);
        foreach (var grid in content.Grids) Draw(grid, output);
        Titled(content, Texts.Agenda, content.Agenda, output);
        if (content.Votes is { Count: > 0 } votes) output.WriteLine($"### {content.Say(Texts.Votes)}\n\n{string.Join('\n', votes.Select(vote => $"- {Escaped(vote)}"))}\n");
        Titled(content, Texts.Plans, content.Plans, output);
        Titled(content, Texts.Board, content.Board, output);
        foreach (var way in content.Ways) Way(content, way, output);
        output.WriteLine($"### {content.Say(Texts.Details)}\n");
        foreach (var rule in content.Details) Rule(rule, content, output);
    }

    private static void Titled(ReportContent content, LocalizedText title, ReportTable? table, TextWriter output)
    {
        if (table is null) return;
        output.WriteLine($"### {content.Say(title)}\n");
        if (table.Rows.Count == 0) output.WriteLine($"{content.Say(Texts.NothingDue)}\n");
        else Draw(table, output);
    }

    private static void Way(ReportContent content, WayContent way, TextWriter output)
    {
        output.WriteLine($"### {content.Say(Texts.Ways)} · {Escaped(way.Heading)}\n");
        Draw(way.Done, output);
        if (way.Next.Rows.Count == 0) return;
        output.WriteLine($"{content.Say(Texts.Next)}\n");
        Draw(way.Next, output);
    }

    private static void Rule(RuleDetails details, ReportContent content, TextWriter output)
    {
        output.WriteLine($"#### {Escaped(content.Say(details.Rule.Text))} `{details.Rule.Id}`\n");
        foreach (var authority in details.Authorities) output.WriteLine($"- {content.Say(Texts.Authority)}{Escaped(authority)}");
        output.WriteLine();
        foreach (var (explained, alsoIn) in details.Findings)
        {
            var likewise = alsoIn.Length == 0 ? "" : content.Likewise(alsoIn);
            var isOpened = explained.Finding.Outcome is Outcome.Violated or Outcome.Advice;
            output.WriteLine(isOpened
                ? $"\n{content.Markdown(explained)}\n"
                : $"- {content.LabelOf(explained.Finding.Outcome)} {Escaped(content.Say(explained.Sentence))}{likewise}");
        }

        output.WriteLine();
    }

    private static void Draw(ReportTable table, TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select(Escaped))} |");
        output.WriteLine($"|{string.Concat(table.Columns.Select((_, i) => table.Rows.Count > 0 && table.Rows[0][i].IsMark ? ":-:|" : "---|"))}");
        foreach (var row in table.Rows) output.WriteLine($"| {string.Join(" | ", row.Select(cell => Escaped(cell.Text)))} |");
        output.WriteLine();
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => @"\`*_[]<>|#".Contains(c) ? $"\\{c}" : $"{c}"));
}
