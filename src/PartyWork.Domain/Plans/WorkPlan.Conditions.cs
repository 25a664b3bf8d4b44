using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <content>What stands against an act before one knows what it says: the same for the act itself and for the list of acts that are open.</content>
public sealed partial record WorkPlan
{
    /// <summary>Every act on the plan and on each of its items, with what blocks it for this actor on this day (可办操作).</summary>
    /// <param name="actor">Who would act, and for which organisation.</param>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="roster">Who may be named responsible; null: not known, what depends on it is undetermined.</param>
    /// <param name="others">The other plans of the organisation; null: not known, what depends on them is undetermined.</param>
    public ValueList<OpenAct> ActsOpenTo(PlanActor actor, LocalDate on, Rulebook rulebook, Roster? roster = null, IEnumerable<WorkPlan>? others = null)
    {
        var circumstances = new Circumstances(Guard.Against.Null(actor), on, Guard.Against.Null(rulebook), roster, others?.ToValueList());
        var acts = new List<OpenAct>();
        foreach (var row in PlanLifecycle.Table)
        {
            if (!row.IsOnItem || row.Act == PlanAct.MarkOverdue) acts.Add(Offered(row.Act, null, circumstances));
            if (row.IsOnItem) acts.AddRange(Items.Select(item => Offered(row.Act, item, circumstances)));
        }

        return acts.ToValueList();
    }

    private OpenAct Offered(PlanAct act, PlanItem? item, Circumstances circumstances)
    {
        var conditions = ConditionsOf(act, circumstances, item);
        return new(act, item?.Id, conditions.Refusals, conditions.Undetermined);
    }

    private Conditions ConditionsOf(PlanAct act, Circumstances given, PlanItem? item = null)
    {
        Guard.Against.Null(given.Actor, "by");
        var (row, stage, on) = (PlanLifecycle.Of(act), StageAt(PlanStep.At(Steps, LocalDate.MaxIsoValue), given.On)!.Value, given.On);
        var conditions = new Conditions()
            .Require(row.From.Contains(stage), PlanRules.StageOpen, new("plan", Id.Value), new("stage", PlanTexts.Of(stage)), new("act", PlanTexts.Of(act)))
            .Require(on >= LastActOn, PlanRules.ActsInOrder, new("on", on), new("last", LastActOn));
        InCapacity(conditions, row.By, given.Actor);
        if (item is not null) OnItem(conditions, act, given, item);
        switch (act)
        {
            case PlanAct.Submit:
                Submittable(conditions, Content, given);
                break;
            case PlanAct.Adopt or PlanAct.Reopen:
                OnlyOne(conditions, given);
                break;
            case PlanAct.Close:
                var open = Items.Where(known => known.IsOpenOn(on)).Select(known => known.Id).ToList();
                conditions.Require(open.Count == 0, PlanRules.Close, new Fact("items", PlanTexts.List(open)));
                break;
            case PlanAct.MarkOverdue when given.Rulebook is { } rulebook:
                var timeliness = item?.TimelinessOn(on, rulebook) ?? TimelinessOn(on, rulebook);
                conditions.Require(
                    timeliness.Kind == TimelinessKind.Overdue, PlanRules.Mark, new("subject", PlanTexts.SubjectOf(Id, item?.Id)), new("on", on));
                break;
            default:
                break;
        }

        return conditions;
    }

    private void InCapacity(Conditions conditions, PlanCapacity capacity, PlanActor actor)
    {
        ValueList<OrganizationId> needed = capacity switch
        {
            PlanCapacity.Organization => [Organization],
            PlanCapacity.NextLevel => NextLevel is { } next ? [next] : [],
            PlanCapacity.LastLevel => [Levels[^1]],
            PlanCapacity.OrganizationOrLevel => [Organization, .. Levels],
            PlanCapacity.Acceptor => [],
        };
        conditions.Require(
            needed.Count == 0 || needed.Contains(actor.ActsFor), PlanRules.ActingFor,
            new("needed", PlanTexts.List(needed.Distinct())), new("actsFor", actor.ActsFor.Value));
    }

    private void OnItem(Conditions conditions, PlanAct act, Circumstances given, PlanItem item)
    {
        var on = given.On;
        var name = new Fact("item", item.Id.Value);
        var isOpen = act == PlanAct.Report ? item.CancelledOn is null && item.CarriedOn is null
            : act is not (PlanAct.Postpone or PlanAct.Pause or PlanAct.Cancel or PlanAct.Exempt or PlanAct.CarryOver) || item.IsOpenOn(on);
        conditions.Require(isOpen, PlanRules.ItemOpen, name, new("act", PlanTexts.Of(act)));
        switch (act)
        {
            case PlanAct.Accept or PlanAct.ReturnWork:
                conditions
                    .Require(
                        item.Content.Quality?.Acceptor == given.Actor.Member, PlanRules.Acceptor,
                        name, new("acceptor", PlanTexts.OrNone(item.Content.Quality?.Acceptor.Value)))
                    .Require(item.HasReport, PlanRules.WorkReported, name, new("act", PlanTexts.Of(act)));
                break;
            case PlanAct.ReverseReport:
                conditions.Require(item.HasReport, PlanRules.WorkReported, name, new("act", PlanTexts.Of(act)));
                break;
            case PlanAct.Postpone:
                var due = item.DueAfter(on);
                conditions
                    .Require(due is not null, PlanRules.ItemDated, name)
                    .Require(!(due >= Period.LastDay), PlanRules.PostponeRoom, PlanTexts.DueFacts(item.Id, due ?? on, Period));
                break;
            case PlanAct.CarryOver:
                IntoAnother(conditions, given, item.Id);
                break;
            case PlanAct.Pause:
                conditions.Require(item.Pauses is not [.., { Resumed: null }], PlanRules.Pause, name);
                break;
            case PlanAct.Resume:
                conditions.Require(item.Pauses is [.., { Resumed: null }], PlanRules.Resume, name);
                break;
            default:
                break;
        }
    }

    /// <summary>What a content needs that is to be approved or to replace an approved one.</summary>
    private void Submittable(Conditions conditions, PlanContent content, Circumstances given)
    {
        var roster = given.Roster;
        conditions.Require(content.Items.Count > 0, PlanRules.ItemsStated, new Fact("plan", Id.Value));
        WithinPeriod(conditions, Period, content);
        References(conditions, content, given);
        var people = content.Items.SelectMany(item => item.Helpers.Prepend(item.Responsible ?? default), (item, member) => (item.Id, Member: member))
            .Where(named => named.Member != default).ToList();
        conditions.RequireKnown(people.Count == 0 || roster is not null, PlanRules.PeopleOnRoster, PlanTexts.RosterNotGiven);
        foreach (var (item, member) in people.Where(named => roster?.Includes(named.Member) == false))
            conditions.Require(false, PlanRules.PeopleOnRoster, new("item", item.Value), new("member", member.Value));
    }

    private static void WithinPeriod(Conditions conditions, PlanPeriod period, PlanContent content)
    {
        foreach (var item in content.Items)
        {
            if (item.LastDay is not { } due) continue;
            var isWithin = period.Contains(due) && period.Contains(item.Window?.FirstDay ?? due);
            conditions.Require(isWithin, PlanRules.ItemWithinPeriod, PlanTexts.DueFacts(item.Id, due, period));
        }
    }

    private void OnlyOne(Conditions conditions, Circumstances given)
    {
        if (Period.Calendar is null) return;
        conditions.RequireKnown(given.Others is not null, PlanRules.OnePerPeriod, PlanTexts.OthersNotGiven);
        var twin = given.Others?.FirstOrDefault(other => other.Id != Id && other.Organization == Organization && other.Period == Period
            && other.StageOn(given.On) is PlanStage.Adopted or PlanStage.InForce);
        conditions.Require(twin is null, PlanRules.OnePerPeriod, new("period", Period.Label()), new("other", PlanTexts.OrNone(twin?.Id.Value)));
    }

    /// <summary>Who acts, when, and what is known beside the plan.</summary>
    private sealed record Circumstances(PlanActor Actor, LocalDate On, Rulebook? Rulebook = null, Roster? Roster = null, ValueList<WorkPlan>? Others = null)
    {
        /// <summary>Another plan; null: it is not known.</summary>
        public WorkPlan? Other(PlanId? plan) => Others?.FirstOrDefault(other => other.Id == plan);

        public override string ToString() => IsoDay.Text(On);
    }
}
