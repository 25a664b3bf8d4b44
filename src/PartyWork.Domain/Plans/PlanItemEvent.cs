using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>Something that happened to an item of a plan (事项事件).</summary>
public abstract record PlanItemEvent : WorkPlanEvent
{
    private protected PlanItemEvent(PlanId plan, PlanItemId item, MemberId by, LocalDate on)
        : base(plan, by, on) => Item = Guard.Against.Default(item);

    /// <summary>The item.</summary>
    public PlanItemId Item { get; }

    internal sealed override WorkPlan Happened(WorkPlan known)
    {
        InvalidFactException.Require(known.ItemOf(Item) is not null, "item", InputTexts.Unknown(Item.Value));
        return known with { Items = known.Items.Select(item => item.Id == Item ? HappenedTo(item) : item).ToValueList() };
    }

    /// <summary>What the event changes of the item. Keeps the hierarchy closed.</summary>
    internal abstract PlanItem HappenedTo(PlanItem item);
}
