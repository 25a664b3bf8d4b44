using NodaTime;

namespace PartyWork.Domain.Plans;

/// <content>What the plan said on a day: a revision holds from its day on, and the days before keep what was said then.</content>
public sealed partial record WorkPlan
{
    /// <summary>The items that a recorded revision left out, with what happened to them: they stand in the plan on the days before it.</summary>
    internal ValueList<PlanItem> Dropped { get; init; } = [];

    /// <summary>What the plan said on a day, as its revisions tell; before it was drafted, what it was first to say.</summary>
    internal PlanContent ContentOn(LocalDate day) => Revisions.FirstOrDefault(revision => revision.On > day)?.Before ?? Content;

    /// <summary>The items that stand in the plan on a day.</summary>
    internal ValueList<PlanItem> ItemsOn(LocalDate day) =>
        Revisions.Count == 0 ? Items : Items.Concat(Dropped).Where(item => item.ContentOn(day) is not null).ToValueList();

    /// <summary>The plan with one revision more. One that is found late takes its place between the others: it holds until the next.</summary>
    internal WorkPlan Revised(PlanContent content, PlanDeed deed)
    {
        var place = Revisions.Count(known => known.On <= deed.On);
        var next = place < Revisions.Count ? Revisions[place] : null;
        var revised = this with
        {
            Content = next is null ? content : Content,
            Revisions =
            [
                .. Revisions.Take(place), new(deed, next?.Before ?? Content),
                .. Revisions.Skip(place).Select(later => ReferenceEquals(later, next) ? later with { Before = content } : later),
            ],
        };
        var items = content.Items.Concat(Content.Items).Select(item => item.Id).Concat(Dropped.Select(item => item.Id)).Distinct()
            .Select(id => revised.Reworded(id)).ToDictionary(item => item.Id);
        return revised with
        {
            Items = revised.Content.Items.Select(item => items[item.Id]).ToValueList(),
            Dropped = items.Values.Where(item => revised.Content.ItemOf(item.Id) is null).ToValueList(),
        };
    }

    /// <summary>An item by what the plan says of it, revision by revision; what happened to it stays.</summary>
    private PlanItem Reworded(PlanItemId id)
    {
        var known = ItemOf(id) ?? Dropped.FirstOrDefault(item => item.Id == id);
        var wordings = new List<ItemWording>();
        if (known?.Wordings[0] is { From: null } drafted) wordings.Add(drafted);
        for (var i = 0; i < Revisions.Count; i++)
        {
            var said = (i + 1 < Revisions.Count ? Revisions[i + 1].Before : Content).ItemOf(id);
            if (said != wordings.LastOrDefault()?.Content) wordings.Add(new(said, Revisions[i].Deed, Revisions[i].On));
        }

        return known?.Reworded(wordings.ToValueList()) ?? new PlanItem(Id, wordings.ToValueList(), Steps);
    }
}
