using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Small invented plans: a branch, whose plan a committee and then a district approve.</summary>
internal static class PlanFixture
{
    public const string Reason = "a private reason";

    public static readonly OrganizationId Branch = OrganizationId.From("branch");
    public static readonly OrganizationId Committee = OrganizationId.From("committee");
    public static readonly OrganizationId District = OrganizationId.From("district");

    public static readonly MemberId Worker = MemberId.From("m-worker");
    public static readonly MemberId Helper = MemberId.From("m-helper");
    public static readonly MemberId Judge = MemberId.From("m-judge");

    public static readonly PlanActor ByBranch = new(MemberId.From("m-secretary"), Branch);
    public static readonly PlanActor ByCommittee = new(MemberId.From("m-committee"), Committee);
    public static readonly PlanActor ByDistrict = new(MemberId.From("m-district"), District);
    public static readonly PlanActor ByJudge = new(Judge, OrganizationId.From("elsewhere"));

    public static readonly PlanId P1 = PlanId.From("p-1");
    public static readonly PlanItemId I1 = PlanItemId.From("i-1");
    public static readonly Roster Everyone = new([Worker, Helper, Judge]);

    public static Rulebook National => Rulebook.National;

    public static PlanItemId Id(string item) => PlanItemId.From(item);

    public static EvidenceId Proof(string evidence) => EvidenceId.From(evidence);

    public static PlanPeriod Days(string period) => PlanPeriod.Parse(period);

    public static ItemContent Item(
        string? due = null, string id = "i-1", string? window = null, decimal? amount = null, bool isJudged = false, string? assigned = null, int? weight = null,
        string? partOf = null) => new(
        Id(id), "a thing to do", responsible: Worker, helpers: [Helper], assigned: assigned is null ? null : Day(assigned), due: due is null ? null : Day(due),
        window: window is null ? null : Days(window), quantity: amount is { } much ? new(much, "visits") : null,
        quality: isJudged ? new("as agreed", Judge) : null, partOf: partOf is null ? null : Id(partOf), weight: weight);

    public static PlanContent Saying(params ItemContent[] items) => new([.. items], ["a branch of commuters"], superior: SuperiorPlan.NoneIssued);

    /// <summary>Drafted on 1 December 2025 for 2026, to be approved by the committee and then by the district.</summary>
    public static WorkPlan Drafted(params ItemContent[] items) => DraftedFor("2026", items);

    public static WorkPlan DraftedFor(string period, params ItemContent[] items) => WorkPlan.Replay(
        [new PlanDrafted(P1, ByBranch.Member, Day("2025-12-01"), Branch, Days(period), Saying(items), [Committee, District])]);

    public static WorkPlan Adopted(params ItemContent[] items) => AdoptedFor("2026", items);

    /// <summary>Adopted on 20 December 2025.</summary>
    public static WorkPlan AdoptedFor(string period, params ItemContent[] items) =>
        DraftedFor(period, items).Submitted().Approved(ByCommittee, "2025-12-10").Approved(ByDistrict, "2025-12-12").Adopted("2025-12-20");

    public static WorkPlan Submitted(this WorkPlan plan, string on = "2025-12-05") => plan.Submit(ByBranch, Day(on), National, Everyone).State;

    public static WorkPlan Approved(this WorkPlan plan, PlanActor by, string on) => plan.Approve(by, Day(on)).State;

    public static WorkPlan Adopted(this WorkPlan plan, string on, params WorkPlan[] others) => plan.Adopt(ByBranch, Day(on), others).State;

    public static WorkPlan Returned(this WorkPlan plan, string on = "2025-12-08") => plan.Return(ByCommittee, Day(on), Reason).State;

    public static WorkPlan Reported(this WorkPlan plan, string on, string evidence = "e-1", string? doneOn = null, decimal? quantity = null, string item = "i-1") =>
        plan.Report(Id(item), ByBranch, Day(on), Proof(evidence), doneOn is null ? null : Day(doneOn), quantity).State;

    public static WorkPlan Reversed(this WorkPlan plan, string on, string evidence, string item = "i-1") =>
        plan.ReverseReport(Id(item), ByBranch, Day(on), Proof(evidence), Reason).State;

    public static WorkPlan Accepted(this WorkPlan plan, string on, string item = "i-1") => plan.Accept(Id(item), ByJudge, Day(on)).State;

    public static WorkPlan SentBack(this WorkPlan plan, string on, string item = "i-1") => plan.ReturnWork(Id(item), ByJudge, Day(on), Reason).State;

    public static WorkPlan Postponed(this WorkPlan plan, string on, string due, string item = "i-1") =>
        plan.Postpone(Id(item), ByDistrict, Day(on), Day(due), Reason).State;

    public static WorkPlan Paused(this WorkPlan plan, string on, string item = "i-1") => plan.Pause(Id(item), ByBranch, Day(on), Reason).State;

    public static WorkPlan Resumed(this WorkPlan plan, string on, string item = "i-1") => plan.Resume(Id(item), ByBranch, Day(on)).State;

    public static WorkPlan Cancelled(this WorkPlan plan, string on, string item = "i-1") => plan.Cancel(Id(item), ByBranch, Day(on), Reason).State;

    public static WorkPlan Exempted(this WorkPlan plan, string on, string item = "i-1") => plan.Exempt(Id(item), ByDistrict, Day(on), Reason).State;

    public static WorkPlan CarriedOver(this WorkPlan plan, string on, string into = "p-2", string item = "i-1") =>
        plan.CarryOver(Id(item), ByBranch, Day(on), PlanId.From(into), National).State;

    public static WorkPlan Closed(this WorkPlan plan, string on) => plan.Close(ByBranch, Day(on)).State;

    public static WorkPlan Abandoned(this WorkPlan plan, string on) => plan.Abandon(ByBranch, Day(on), Reason).State;

    public static WorkPlan Reopened(this WorkPlan plan, string on) => plan.Reopen(ByBranch, Day(on), Reason, []).State;

    public static WorkPlan Revised(this WorkPlan plan, string on, params ItemContent[] items) =>
        plan.Revise(ByBranch, Day(on), Reason, Saying(items), Everyone).State;

    public static WorkPlan Marked(this WorkPlan plan, string on, string level = "overdue", string? item = "i-1", Rulebook? rulebook = null) =>
        plan.MarkOverdue(ByBranch, Day(on), rulebook ?? National, level, item is null ? null : Id(item)).State;

    public static PlanItem Item(this WorkPlan plan, string item) => plan.ItemOf(Id(item))!;

    /// <summary>How the item stands on a day by the national rules.</summary>
    public static Timeliness On(this WorkPlan plan, string day, string item = "i-1", Rulebook? rulebook = null) =>
        plan.Item(item).TimelinessOn(Day(day), rulebook ?? National);

    public static LocalDate? DoneOn(this WorkPlan plan, string day, string item = "i-1") => plan.Item(item).CompletedOn(Day(day));

    public static Rulebook Setting(string rule, int value) => National.With(PolicyLayer.Parse(Layers.With(
        $$""" "set": [{ "id": "{{rule}}", "values": [{ "value": {{value}}, "cite": [{ "document": "L", "article": "3" }] }] }] """)));

    public static IEnumerable<string> Ids(this Decision<WorkPlan, WorkPlanEvent> decision) => decision.Refusals.Select(refusal => refusal.Rule.Id);

    public static void ShouldBeRefused(this Decision<WorkPlan, WorkPlanEvent> decision, params string[] rules)
    {
        var state = () => decision.State;

        decision.Ids().Should().Equal(rules);
        decision.IsAccepted.Should().BeFalse();
        decision.Events.Should().BeEmpty();
        state.Should().Throw<RuleViolationException>().Which.Violations.Should().Equal(decision.Refusals);
    }
}
