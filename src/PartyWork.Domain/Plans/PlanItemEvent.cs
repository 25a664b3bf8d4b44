using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Members;

namespace PartyWork.Domain.Plans;

/// <summary>Something that happened to an item of a plan (事项事件).</summary>
public abstract record PlanItemEvent : WorkPlanEvent
{
    private protected PlanItemEvent(PlanId plan, PlanItemId item, MemberId by, LocalDate on)
        : base(plan, by, on) => Item = Guard.Against.Default(item);

    /// <summary>The item.</summary>
    public PlanItemId Item { get; }

    private protected sealed override WorkPlan Happened(WorkPlan known)
    {
        InvalidFactException.Require(known.ItemOf(Item) is not null, nameof(Item), InputTexts.Unknown(Item.Value));
        return known with { Items = known.Items.Select(item => item.Id == Item ? Happened(item) : item).ToValueList() };
    }

    /// <summary>What the event changes of the item.</summary>
    private protected abstract PlanItem Happened(PlanItem item);
}
