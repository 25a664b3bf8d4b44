using NodaTime;

namespace PartyWork.Domain.Plans;

/// <content>What a plan says of other plans: of the one above, and of those from which and into which items are carried over.</content>
public sealed partial record WorkPlan
{
    /// <summary>What a content says of other plans is held against them, as far as they are known.</summary>
    private void References(Conditions conditions, PlanContent content, Circumstances given)
    {
        Parts(conditions, content, Under, given.Other(Under), given.On);
        var carried = content.Items.Where(item => item.CarriedFrom is not null).ToList();
        conditions.RequireKnown(carried.TrueForAll(item => Origin(item.CarriedFrom!) is not null), PlanRules.CarriedFrom, PlanTexts.OriginNotGiven);
        foreach (var item in carried)
        {
            var origin = item.CarriedFrom!;
            if (Origin(origin) is not { } plan) continue;
            var from = plan.Id == Id ? null : plan.ItemOf(origin.Item);
            var found = from is null ? PlanTexts.NoSuchItem
                : from.CarriedInto is { } into && into != Id ? PlanTexts.CarriedElsewhere.Fill([new("into", into.Value)])
                : PlanTexts.CarriedTimes.Fill([new("times", from.TimesCarried + 1)]);
            conditions.Require(
                from is { CarriedInto: var taken } && (taken ?? Id) == Id && from.TimesCarried + 1 == origin.Times, PlanRules.CarriedFrom,
                new("item", item.Id.Value), new("from", origin.Item.Value), new("plan", origin.Plan.Value), new("times", origin.Times), new("found", found));
        }

        WorkPlan? Origin(ItemOrigin origin) => origin.Plan == Id ? this : given.Other(origin.Plan);
    }

    /// <summary>Each item that breaks down one of the plan above names one that is there, and is due by then.</summary>
    private static void Parts(Conditions conditions, PlanContent content, PlanId? aboveId, WorkPlan? above, LocalDate on)
    {
        var parts = content.Items.Where(item => item.PartOf is not null).ToList();
        var isKnown = aboveId is null || above is not null;
        conditions.RequireKnown(isKnown || parts.Count == 0, PlanRules.PartOf, PlanTexts.AboveNotGiven);
        foreach (var item in isKnown ? parts : [])
        {
            var part = item.PartOf!.Value;
            var whole = above?.ItemOf(part);
            conditions.Require(whole is not null, PlanRules.PartOf, new("item", item.Id.Value), new("part", part.Value), new("above", PlanTexts.OrNone(aboveId?.Value)));
            if (item.LastDay is { } due && whole?.DueOn(on) is { } last)
                conditions.Prefer(due <= last, PlanRules.PartInTime, new("item", item.Id.Value), new("due", due), new("part", part.Value), new("last", last));
        }
    }

    /// <summary>Whether it may take up an item of another plan.</summary>
    private bool TakesUpFrom(WorkPlan other, LocalDate on) =>
        Id != other.Id && Organization == other.Organization && StageOn(on) is not (PlanStage.Withdrawn or PlanStage.Closed);

    /// <summary>An item is carried over into a plan that may take it up; where none is there, nothing need be said to know that.</summary>
    private void IntoAnother(Conditions conditions, Circumstances given, PlanItemId item)
    {
        conditions
            .RequireKnown(given.Others is not null, PlanRules.CarryInto, PlanTexts.OthersNotGiven)
            .Require(CanBeCarried(given), PlanRules.CarryInto, new("item", item.Value), new("into", PlanTexts.None));
    }

    private void Into(Conditions conditions, Circumstances given, PlanItemId item, PlanId into)
    {
        if (!CanBeCarried(given)) return;
        var other = given.Other(into);
        conditions
            .Require(into != Id && (given.Others is null || other?.TakesUpFrom(this, given.On) == true), PlanRules.CarryInto, new("item", item.Value), new("into", into.Value))
            .Prefer(
                other is null || other.Content.Items.Any(taken => taken.CarriedFrom is { } origin && origin.Plan == Id && origin.Item == item), PlanRules.CarryTakenUp,
                new("item", item.Value), new("into", into.Value));
    }

    private bool CanBeCarried(Circumstances given) => given.Others?.Any(other => other.TakesUpFrom(this, given.On)) ?? true;
}
