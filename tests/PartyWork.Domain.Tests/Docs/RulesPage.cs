using System.Text;
using NodaTime;
using NodaTime.Text;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Tests.Docs;

/// <summary>docs/rules.md, made from the rules themselves.</summary>
public class RulesPage
{
    [Fact]
    public void The_page_of_rules_is_true() => Approved.Matches("docs/rules.md", Page());

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Rules · 规则

            Made from the rules and the national layer by a test; do not edit. *Duties* yield findings, *conditions* refuse acts.
            A day under *until* is the first on which the value no longer holds. *Off*: local practice, judged only when a layer enables it.

            ## Cadences · 频次要求

            | Rule | 中文 | English | Kind | Counts | Counted by | Latitude |
            |---|---|---|---|---|---|---|

            """);
        foreach (var cadence in Rulebook.National.Cadences.OrderBy(cadence => cadence.Rule.Id, StringComparer.Ordinal))
        {
            var topic = cadence.MainTopic is null ? "" : $", mainly about {cadence.MainTopic}";
            page.AppendLine($"| {Head(cadence.Rule)} | {string.Join(" or ", cadence.Activities)}{topic} | {cadence.CountedBy} | {cadence.Latitude} |");
        }

        page.AppendLine().AppendLine("| Rule | From | Until | Value | Strength | Level | Article |").AppendLine("|---|---|---|---|---|---|---|");
        foreach (var cadence in Rulebook.National.Cadences.OrderBy(cadence => cadence.Rule.Id, StringComparer.Ordinal))
        {
            foreach (var value in cadence.Values) page.AppendLine(Row(cadence.Rule, value.Value.Label(), value.Authority));
        }

        AppendPlanRequirements(page);
        page.AppendLine().AppendLine("## Parameters · 参数").AppendLine();
        page.AppendLine("| Rule | 中文 | English | Kind | Type | Latitude |").AppendLine("|---|---|---|---|---|---|");
        foreach (var parameter in Rulebook.National.Parameters)
            page.AppendLine($"| {Head(parameter.Rule)} | {parameter.Type} | {parameter.Latitude} |");
        page.AppendLine().AppendLine("| Rule | From | Until | Value | Strength | Level | Article |").AppendLine("|---|---|---|---|---|---|---|");
        foreach (var parameter in Rulebook.National.Parameters)
        {
            foreach (var value in parameter.Values) page.AppendLine(Row(parameter.Rule, new(value.Value, value.Value), value.Authority));
        }

        page.AppendLine().AppendLine("## Conventions of reviews · 审阅约定").AppendLine();
        page.AppendLine("Of our own (本项目设计约定), where the texts are silent: they read no value.").AppendLine();
        page.AppendLine("| Rule | 中文 | English | Kind |").AppendLine("|---|---|---|---|");
        foreach (var rule in ReviewRules.All) page.AppendLine($"| {Head(rule)} |");

        page.AppendLine().AppendLine("## Conditions of acts · 操作条件").AppendLine();
        page.AppendLine("Of our own (本项目设计约定): they keep the record in order and read no value.").AppendLine();
        page.AppendLine("| Rule | 中文 | English | Kind |").AppendLine("|---|---|---|---|");
        foreach (var rule in ActivityRules.All.Concat(PlanRules.All)) page.AppendLine($"| {Head(rule)} |");
        return page.ToString();
    }

    private static void AppendPlanRequirements(StringBuilder page)
    {
        var requirements = Rulebook.National.PlanRequirements.OrderBy(requirement => requirement.Rule.Id, StringComparer.Ordinal).ToList();
        page.AppendLine().AppendLine("## Work plans · 工作计划").AppendLine();
        page.AppendLine("| Rule | 中文 | English | Kind | Asks for | Plans | About | Latitude |").AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var requirement in requirements)
        {
            var plans = requirement.Plans is { } length ? Words<WorkPeriodKind>.Of(length) : "every";
            page.AppendLine($"| {Head(requirement.Rule)} | {Words<RequirementKind>.Of(requirement.Kind)} | {plans} | {About(requirement)} | {requirement.Latitude} |");
        }

        page.AppendLine().AppendLine("| Rule | From | Until | Value | Strength | Level | Article |").AppendLine("|---|---|---|---|---|---|---|");
        foreach (var requirement in requirements)
        {
            foreach (var value in requirement.Texts.All) page.AppendLine(Row(requirement.Rule, value.Value, value.Authority));
        }
    }

    private static string About(PlanRequirement requirement) => requirement.Kind switch
    {
        RequirementKind.LeadTime or RequirementKind.Deadline => Words<PlanMilestone>.Of(requirement.Milestone),
        RequirementKind.Items or RequirementKind.ItemsLimit => requirement.KeyPoints ? "key points" : requirement.Topic ?? "every item",
        RequirementKind.Answer => requirement.NoticeLevel!,
        RequirementKind.Notice => $"{requirement.NoticeLevel}, {Words<NoticeMeasure>.Of(requirement.Measure!.Value)}",
        _ => "",
    };

    private static string Head(Rule rule) => $"`{rule.Id}` | {rule.Text.Zh} | {rule.Text.En} | {rule.Kind}";

    private static string Row(Rule rule, LocalizedText value, Authority authority)
    {
        var shown = value.Zh == value.En ? value.En : $"{value.Zh} · {value.En}";
        var strength = authority.Strength is { } known ? known.ToString() : "off";
        return $"| `{rule.Id}` | {Iso(authority.Validity.From)} | {Iso(authority.Validity.Until)} | {shown} | {strength} | {authority.Level} | {authority.Text().Zh} |";
    }

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "–";
}
