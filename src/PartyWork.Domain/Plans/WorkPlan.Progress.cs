using NodaTime;

namespace PartyWork.Domain.Plans;

/// <content>Progress of a plan and of the plans above it.</content>
public sealed partial record WorkPlan
{
    /// <summary>How much is done on a day (计划进度). With the plans below it, an item that they break down is represented by its parts, and their further items
    /// count too; so nothing counts twice. What is cancelled, exempted or carried over does not count, nor what a plan below that was abandoned left open.</summary>
    /// <param name="day">The day.</param>
    /// <param name="below">The plans under this one, and those under them, from their adoption on; others are left aside. Null: this plan alone.</param>
    public PlanProgress ProgressOn(LocalDate day, IEnumerable<WorkPlan>? below = null)
    {
        var (fixedBelow, seen) = ((below ?? []).Where(plan => plan.IsFixedOn(day)).ToList(), new HashSet<PlanId> { Id });
        var items = Counted(this).ToList();
        var done = items.Where(item => item.CompletedOn(day) is not null).ToList();
        return new(
            items.Count, done.Count, items.Sum(item => WeightOf(item) ?? 0), done.Sum(item => WeightOf(item) ?? 0), items.Count(item => WeightOf(item) is null));

        // The items that no plan below breaks down, then those of the plans below. A circle of plans, which an import may bring, ends where it began.
        IEnumerable<PlanItem> Counted(WorkPlan plan)
        {
            var children = fixedBelow.Where(child => child.Under == plan.Id && seen.Add(child.Id)).ToList();
            var parts = children.SelectMany(child => child.ItemsOn(day)).Where(Counts).Select(item => item.ContentOn(day)!.PartOf).ToHashSet();
            return plan.ItemsOn(day).Where(item => Counts(item) && !parts.Contains(item.Id)).Concat(children.SelectMany(Counted));
        }

        int? WeightOf(PlanItem item) => item.ContentOn(day)!.Weight;

        bool Counts(PlanItem item) => item.CompletedOn(day) is not null
            || (item.IsOpenOn(day) && (item.Plan == Id || PlanStep.At(item.Steps, day) is not { IsAbandoned: true }));
    }

    /// <summary>Whether it was adopted by a day and not taken back: what is only drafted breaks nothing down.</summary>
    internal bool IsFixedOn(LocalDate day) => StageOn(day) is PlanStage.Adopted or PlanStage.InForce or PlanStage.Closed;
}
