using System.Text;
using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Tests.Docs;

/// <summary>docs/lifecycles.md, made from the table that the acts themselves obey.</summary>
public class LifecyclesPage
{
    [Fact]
    public void The_page_of_lifecycles_is_true() => Approved.Matches("docs/lifecycles.md", Page());

    [Fact]
    public void The_table_has_every_act_once_and_leads_to_every_stage()
    {
        PlanLifecycle.Table.Select(row => row.Act).Should().BeEquivalentTo(Enum.GetValues<PlanAct>()).And.OnlyHaveUniqueItems();
        PlanLifecycle.Table.Select(row => row.To).OfType<PlanStage>().Distinct().Should().BeEquivalentTo(
            Enum.GetValues<PlanStage>().Where(stage => stage != PlanStage.InForce), "in force comes with the day, not by an act");
        foreach (var row in PlanLifecycle.Table) row.From.Contains(PlanStage.InForce).Should().Be(row.From.Contains(PlanStage.Adopted), "of {0}: only the day lies between", row.Act);
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Lifecycles · 办理流程

            Made by a test from the table that the acts themselves obey; do not edit. An act at another stage is refused with `plan.stage-open`,
            by another organisation with `plan.acting-for`, on a day before the last act with `plan.acts-in-order`. Facts that are recorded
            afterwards, as an import does, are not refused.

            ## Work plan · 工作计划

            ```mermaid
            stateDiagram-v2

            """);
        foreach (var stage in Enum.GetValues<PlanStage>())
            page.AppendLine($"    state \"{PlanTexts.Of(stage).En} · {PlanTexts.Of(stage).Zh}\" as {stage}");
        page.AppendLine().AppendLine("    [*] --> Draft : draft 拟订 (organisation)");
        foreach (var (from, to, acts) in Arrows()) page.AppendLine($"    {from} --> {to} : {string.Join("<br/>", acts.Select(Labelled))}");
        page.AppendLine("    Adopted --> InForce : first day of the period 周期首日");
        foreach (var stage in Enum.GetValues<PlanStage>().Where(stage => PlanLifecycle.Table.All(row => row.To is null || !row.From.Contains(stage))))
            page.AppendLine($"    {stage} --> [*]");
        page.AppendLine(
            """
            ```

            *In force* (执行中) is no act: an adopted plan is in force from the first day of its period on. A submitted plan stays submitted until its
            last level has approved it; a closed plan that is opened again is in force at once where its period has begun.

            ### Acts on the plan · 对计划的操作

            """);
        AppendActs(page, PlanLifecycle.Table.Where(row => !row.IsOnItem));
        page.AppendLine().AppendLine("### Acts on items · 对事项的操作").AppendLine();
        page.AppendLine(
            """
            They leave the plan at its stage. Each further asks for the item to be fit for it: not settled yet, reported on before it is accepted or a
            report reversed, dated and with a day left in the period before it is postponed, paused before it is resumed, and another plan there to carry
            it over into. Marking overdue is open for the plan as a whole too.

            """);
        AppendActs(page, PlanLifecycle.Table.Where(row => row.IsOnItem));
        PathPage.AppendTo(page);
        return page.ToString();
    }

    /// <summary>One arrow for all the acts that lead from one stage to another.</summary>
    private static IEnumerable<(PlanStage From, PlanStage To, IEnumerable<PlanAct> Acts)> Arrows() =>
        from row in PlanLifecycle.Table
        where row.To is not null
        from stage in row.From
        group row.Act by (From: stage, To: row.To!.Value)
        into arrow
        orderby arrow.Key.From, arrow.Key.To
        select (arrow.Key.From, arrow.Key.To, arrow.AsEnumerable());

    private static string Labelled(PlanAct act)
    {
        var by = PlanLifecycle.Of(act).By switch
        {
            PlanCapacity.Organization => "organisation",
            PlanCapacity.NextLevel => "level in turn",
            PlanCapacity.LastLevel => "last level",
            PlanCapacity.OrganizationOrLevel => "organisation or level",
            PlanCapacity.Acceptor => "acceptor",
        };
        return $"{Shown(PlanTexts.Of(act))} ({by})";
    }

    private static void AppendActs(StringBuilder page, IEnumerable<PlanTransition> rows)
    {
        page.AppendLine("| Act · 操作 | At stage · 阶段 | By whom · 由谁办理 | Then · 此后 |").AppendLine("|---|---|---|---|");
        foreach (var row in rows)
        {
            var then = row.To is { } to ? Shown(PlanTexts.Of(to)) : "–";
            page.AppendLine($"| {Shown(PlanTexts.Of(row.Act))} | {string.Join(", ", row.From.Select(stage => Shown(PlanTexts.Of(stage))))} | {Of(row.By)} | {then} |");
        }
    }

    private static string Of(PlanCapacity capacity) => capacity switch
    {
        PlanCapacity.Organization => "the organisation 本党组织",
        PlanCapacity.NextLevel => "the level whose turn it is 当前审批层级",
        PlanCapacity.LastLevel => "the level that approves last 最终审批层级",
        PlanCapacity.OrganizationOrLevel => "the organisation or a level 本党组织或审批层级",
        PlanCapacity.Acceptor => "the acceptor named 指定验收人",
    };

    private static string Shown(LocalizedText text) => $"{text.En} {text.Zh}";
}
