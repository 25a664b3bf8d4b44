using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>What a plan says of an item from a day on: null, nothing, the item does not stand in it. Without a day it is that of the draft, which holds on
/// every day before a revision.</summary>
internal sealed record ItemWording(ItemContent? Content, PlanDeed Set, LocalDate? From)
{
    public bool HoldsOn(LocalDate day) => !(From > day);

    public override string ToString() => Set.ToString();
}
