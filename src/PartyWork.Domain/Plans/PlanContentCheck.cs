using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>What the rulebook asks of a plan's content, held against one plan: advice on submission, a finding once it is adopted.</summary>
internal sealed record PlanContentCheck(PlanRequirement Requirement, InForce<int> Value, int Actual, int Required, LocalizedText Template, LocalizedText Gaps)
{
    public bool IsKept => Requirement.Kind == RequirementKind.ItemsLimit ? Actual <= Required : Actual >= Required;

    /// <summary>Every check that concerns the plan: of a calendar period, by the values in force on its last day. What is not asked for, or cannot be asked of
    /// this plan, is left out.</summary>
    public static IEnumerable<PlanContentCheck> Of(WorkPlan plan, Rulebook rulebook)
    {
        if (plan.Period.Calendar is not { } calendar) yield break;
        foreach (var requirement in rulebook.PlanRequirements)
        {
            if (!requirement.Concerns(calendar)) continue;
            if (requirement.On(plan.Period.LastDay) is { } value && Of(plan.Content, requirement, value) is { } check) yield return check;
        }
    }

    public static IEnumerable<Violation> AdviceOn(WorkPlan plan, LocalDate on, Rulebook rulebook)
    {
        foreach (var check in Of(plan, rulebook).Where(check => !check.IsKept)) yield return check.Violation(plan);
        foreach (var often in plan.Content.Items.Where(item => item.CarriedFrom is not null).SelectMany(item => CarriedTooOften(item, on, rulebook, 0))) yield return often;
    }

    /// <summary>Advice when an item is carried over more often than the rulebook says.</summary>
    /// <param name="item">The item.</param>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="more">1 when it is being carried over once more.</param>
    public static IEnumerable<Violation> CarriedTooOften(ItemContent item, LocalDate on, Rulebook rulebook, int more = 1)
    {
        var times = (item.CarriedFrom?.Times ?? 0) + more;
        if (rulebook.Get(PlanParameters.CarryOverLimit, on) is not { } limit || times <= limit.Value) yield break;
        yield return limit.Authority.Violation(PlanCheckTexts.CarriedTooOften, new("item", item.Id.Value), new("times", times), new("limit", limit.Value));
    }

    public Violation Violation(WorkPlan plan) => new(Requirement.Rule, Facts(plan), Value.Authority.Citations, Template);

    private ValueList<Fact> Facts(WorkPlan plan) =>
        [new("subject", PlanTexts.SubjectOf(plan.Id, null)), new("what", Requirement.Rule.Text), new("count", Actual), new("need", Required), new("gaps", Gaps)];

    private static PlanContentCheck? Of(PlanContent content, PlanRequirement requirement, InForce<int> value)
    {
        var items = content.Items;
        return (requirement.Kind, requirement.Rule.Id) switch
        {
            (RequirementKind.Items, _) => Counted(items.Count(item => Concerns(item, requirement)), value.Value, PlanCheckTexts.TooFew),
            (RequirementKind.ItemsLimit, _) => Counted(items.Count(item => Concerns(item, requirement)), value.Value, PlanCheckTexts.TooMany),
            (RequirementKind.Content, "plan.basis") => Counted((content.Superior is null ? 0 : 1) + (content.OwnConditions.Count > 0 ? 1 : 0), 2, PlanCheckTexts.Basis),
            (RequirementKind.Content, "plan.alignment") when content.Superior is { Items: { Count: > 0 } addressed } => Each(
                addressed.Select(item => (item.Id, item.Declined is not null || items.Any(own => own.Answers.Contains(item.Id)))), PlanCheckTexts.NotAligned),
            (RequirementKind.Content, "plan.responsible-named") => Each(
                items.Select(item => (item.Id, item.Responsible is not null)), PlanCheckTexts.NoResponsible),
            (RequirementKind.Content, "plan.four-fixings") => Each(
                items.Select(item => (item.Id, item is { LastDay: not null, Measures: not null, Responsible: not null, Supervisor: not null })), PlanCheckTexts.FourFixings),
            (RequirementKind.Content, "plan.activity-fields") when items.Any(item => item.Activity is not null) => Each(
                items.Where(item => item.Activity is not null).Select(item => (item.Id, item is { LastDay: not null, Activity.IsComplete: true })), PlanCheckTexts.ActivityFields),
            _ => null,
        };

        PlanContentCheck Counted(int actual, int required, LocalizedText template) => new(requirement, value, actual, required, template, PlanTexts.None);

        PlanContentCheck Each(IEnumerable<(PlanItemId Item, bool IsKept)> judged, LocalizedText template)
        {
            var all = judged.ToList();
            var gaps = all.Where(item => !item.IsKept).Select(item => item.Item).ToList();
            return new(requirement, value, all.Count - gaps.Count, all.Count, template, PlanTexts.List(gaps));
        }
    }

    private static bool Concerns(ItemContent item, PlanRequirement requirement) =>
        (!requirement.KeyPoints || item.IsKey) && (requirement.Topic is not { } topic || item.Topics.Any(own => own.Value == topic));
}
