using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A due day and the day from which it holds: null, always. A due day that is null: undated from then on.</summary>
internal sealed record ItemDueChange(LocalDate? Day, PlanDeed Set, LocalDate? From)
{
    /// <summary>One that moves an earlier due day: it holds from the next day on, so that the day of the act is judged as it was.</summary>
    public static ItemDueChange Moved(LocalDate day, PlanDeed set) => new(day, set, set.On == LocalDate.MaxIsoValue ? set.On : set.On.PlusDays(1));

    /// <summary>How the due day changed, by the days from which each holds: as the plan says it, and by postponements.</summary>
    public static ValueList<ItemDueChange> Of(ValueList<ItemWording> wordings, ValueList<ItemDueChange> postponements)
    {
        var changes = new List<ItemDueChange>();
        LocalDate? said = null;
        var wasDated = false;
        foreach (var wording in wordings)
        {
            if (wording.Content is { LastDay: var now } && now != said)
            {
                changes.Add(wasDated && now is { } moved ? Moved(moved, wording.Set) : new(now, wording.Set, wording.From));
                said = now;
            }

            wasDated = wording.Content?.LastDay is not null;
        }

        return changes.Concat(postponements).OrderBy(change => change.From).ThenBy(change => change.Set.On).ToValueList();
    }

    public bool HoldsOn(LocalDate day) => !(From > day);

    public override string ToString() => Set.ToString();
}
