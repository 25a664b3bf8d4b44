using System.Globalization;
using System.Text;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Tests.Docs;

/// <summary>The way into the Party on the page of lifecycles.</summary>
internal static class PathPage
{
    public static void AppendTo(StringBuilder page)
    {
        page.AppendLine(
            """

            ## The way into the Party · 发展党员程序

            A step at another stage is refused with `members.stage-open`, before what comes before it with the article that asks for that, on a day before the last
            step with `members.steps-in-order`, a second time with `members.step-once`. A vote that did not pass is on record and opens nothing.

            ```mermaid
            stateDiagram-v2
            """);
        foreach (var stage in Enum.GetValues<MemberStage>()) page.AppendLine($"    state \"{PathTexts.Of(stage).En} · {PathTexts.Of(stage).Zh}\" as {stage}");
        page.AppendLine();
        foreach (var (from, to, steps) in Arrows()) page.AppendLine($"    {Named(from)} --> {Named(to)} : {string.Join("<br/>", steps.Select(step => Shown(PathLabels.Of(step))))}");
        page.AppendLine(
            """
            ```

            The stage of a probationary member begins on the day of the general meeting once the admission is approved, that of a full member on the day after the last
            of the probation once the conversion is approved; a direct admission has the days of its decision, full membership included where that fixes it. A membership that is
            not recognised is taken out of the stages as if there had been none. What is to be waited for: a year between naming and proposing, the public notice, a day between the talk
            and the approval, the end of the probation before its result is voted on.

            | Step · 步骤 | At stage · 阶段 | After · 之前应办理 | Within · 期限 |
            |---|---|---|---|
            """);
        foreach (var row in PathRow.Table)
        {
            var after = row.After.Count == 0 ? "–" : string.Join(", ", row.After.Select(step => Shown(PathLabels.Of(step))));
            page.AppendLine($"| {Shown(PathLabels.Of(row.Step))}{(row.IsRepeated ? " ↻" : "")} | {Shown(PathTexts.Of(row.Stage, row.Until))} | {after} | {Within(row)} |");
        }

        page.AppendLine().AppendLine("↻: may be taken again. What the edition of the day does not ask for, such as consent and public notice before 2026-05-11, or no profile, such as the examination in organs, does not come before.");
    }

    /// <summary>One arrow for all the steps that lead from one stage to another; null: outside.</summary>
    private static IEnumerable<(MemberStage? From, MemberStage? To, IEnumerable<PathStep> Steps)> Arrows() =>
        from row in PathRow.Table
        where row.Opens is not null || row.Ends
        from stage in Enum.GetValues<MemberStage>().Cast<MemberStage?>().Prepend(null)
        where row.Includes(stage)
        group row.Step by (From: stage, To: row.Opens)
        into arrow
        orderby (int?)arrow.Key.From ?? 0, (int?)arrow.Key.To ?? int.MaxValue
        select (arrow.Key.From, arrow.Key.To, arrow.AsEnumerable());

    private static string Within(PathRow row)
    {
        if (row.Step == PathStep.ActivistAnalyzed) return $"each calendar year 每年 (`{MemberParameters.ActivistAnnualAnalysis.Id}`)";
        if (row.Due is not { } due) return "–";
        var entry = Rulebook.National.Parameters.Single(parameter => parameter.Rule.Id == due.Length.Id);
        var number = int.Parse(entry.Values[^1].Value, CultureInfo.InvariantCulture);
        var length = entry.Type == ParameterType.Days ? Arithmetic.Days(number) : Arithmetic.Months(number);
        return $"{Shown(length)} (`{entry.Rule.Id}`) from {Shown(PathLabels.Of(due.From))}";
    }

    private static string Named(MemberStage? stage) => stage?.ToString() ?? "[*]";

    private static string Shown(LocalizedText text) => $"{text.En} {text.Zh}";
}
