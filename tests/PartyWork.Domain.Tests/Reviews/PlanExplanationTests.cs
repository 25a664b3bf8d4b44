using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>What reviews say of work plans, pinned as people read it.</summary>
public class PlanExplanationTests
{
    private const string Folder = "tests/PartyWork.Domain.Tests/Approved/plan-explanations";
    private static readonly MemberId Somebody = MemberId.From("m1");

    private static readonly (string Case, BranchBuilder Branch, string On, string Rule, string Period)[] Cases =
    [
        ("annual plan there", Branch(Annual()), "2026-04-01", "plan.annual-required", "2026"),
        ("annual plan missing", A.Branch(), "2026-01-01", "plan.annual-required", "2026"),
        ("annual plan of next year open", A.Branch(), "2026-12-31", "plan.annual-required", "2027"),
        ("quarterly plan not covered", A.Branch().NotCovered(), "2026-04-01", "plan.quarterly-required", "2026-Q2"),
        ("annual plan in the founding year", A.Branch().Founded(Day("2026-03-01")), "2026-04-01", "plan.annual-required", "2026"),
        ("fixed before the period", Branch(Annual()), "2026-04-01", "plan.lead-time", "2026"),
        ("fixed late", Branch(Annual().AdoptedOn(Day("2026-01-05"))), "2026-04-01", "plan.lead-time", "2026"),
        ("drafted and never fixed", Branch(A.Plan().For("2026").DraftedOn(Day("2025-12-01"))), "2026-01-08", "plan.lead-time", "2026"),
        ("not fixed yet", Branch(A.Plan().For("2027").DraftedOn(Day("2026-12-01"))), "2026-12-31", "plan.lead-time", "2027"),
        ("fixed, partial record", Branch(A.Plan().For("2026").DraftedOn(Day("2025-12-01"))).PartlyCovered(), "2026-01-08", "plan.lead-time", "2026"),
        ("filed late", Branch(Annual().FiledOn(Day("2026-04-01"))), "2026-04-02", "plan.file-by-march", "2026"),
        ("without party history", Branch(Annual(A.Item("i1"))), "2026-04-01", "plan.party-history-item", "2026"),
        ("with party history", Branch(Annual()), "2026-04-01", "plan.party-history-item", "2026"),
        ("no key point", Branch(Annual(A.Item("i1"))), "2026-04-01", "plan.key-points", "2026"),
        ("six key points", Branch(Annual([.. Enumerable.Range(1, 6).Select(i => A.Item($"i{i}").Key())])), "2026-04-01", "plan.focus-limit", "2026"),
        ("no basis", Branch(Annual()), "2026-04-01", "plan.basis", "2026"),
        ("superior's item unanswered", Branch(Annual(A.Item("i1").Answering("s1")).RestingOn(Superior())), "2026-04-01", "plan.alignment", "2026"),
        ("nobody responsible", Branch(Annual(A.Item("i1").DoneBy("m1"), A.Item("i2"))), "2026-04-01", "plan.responsible-named", "2026"),
        ("not broken down", Branch(Annual(A.Item("i1"), A.Item("i2"), A.Item("i3").YearLong()), LastQuarter()), "2026-10-01", "plan.breakdown", "2026"),
        ("to be broken down", Branch(Annual(A.Item("i1"), A.Item("i2"))), "2026-10-01", "plan.breakdown", "2026"),
        ("checked", Branch(Checked("2026-03-30")), "2026-04-01", "plan.check-regularly", "2026-Q1"),
        ("not checked", Branch(Annual()), "2026-04-01", "plan.check-regularly", "2026-Q1"),
        ("done on the due day", Item(plan => [Done(plan, "2026-06-30")]), "2026-07-10", "plan.on-time", "2026"),
        ("done a day late", Item(plan => [Done(plan, "2026-07-01")]), "2026-07-10", "plan.on-time", "2026"),
        ("overdue", Item(_ => []), "2026-07-10", "plan.on-time", "2026"),
        ("overdue, partial record", Item(_ => []).PartlyCovered(), "2026-07-10", "plan.on-time", "2026"),
        ("due today", Item(_ => []), "2026-06-30", "plan.on-time", "2026"),
        ("postponed and done", Item(plan => [new ItemPostponed(plan, Only, Somebody, Day("2026-07-05"), Day("2026-07-20"), "because"), Done(plan, "2026-07-19")]), "2026-07-30", "plan.on-time", "2026"),
        ("cancelled", Item(plan => [new ItemCancelled(plan, Only, Somebody, Day("2026-06-01"), "because")]), "2026-07-10", "plan.on-time", "2026"),
        ("carried over", Item(plan => [new ItemCarriedOver(plan, Only, Somebody, Day("2026-07-02"), PlanId.From("p2"))]), "2026-07-10", "plan.on-time", "2026"),
        ("evidence cancelled", EvidencedByCancelled(), "2026-07-10", "plan.on-time", "2026"),
        ("eleven of twelve", Item(plan => [Done(plan, "2026-06-01", 11)], item => item.Amounting(12)), "2026-07-10", "plan.to-quantity", "2026"),
        ("twelve of twelve", Item(plan => [Done(plan, "2026-06-01", 12)], item => item.Amounting(12)), "2026-07-10", "plan.to-quantity", "2026"),
        ("accepted by the performer", Item(plan => [Done(plan, "2026-06-01"), new ItemAccepted(plan, Only, Somebody, Day("2026-06-02"))], item => item.DoneBy("m1").AcceptedBy("m1")), "2026-07-10", "plan.to-quality", "2026"),
        ("accepted", Item(plan => [Done(plan, "2026-06-01"), new ItemAccepted(plan, Only, MemberId.From("m2"), Day("2026-06-02"))], item => item.DoneBy("m1").AcceptedBy("m2")), "2026-07-10", "plan.to-quality", "2026"),
        ("carried over too often", Branch(Annual(A.Item("i1").CarriedFrom("p0", "i1", 3))), "2026-04-01", "plan.carry-over", "2026"),
        ("missing plan to be fixed", A.Branch(), "2025-12-25", "plan.lead-time", "2026"),
        ("missing plan not fixed", A.Branch(), "2025-12-26", "plan.lead-time", "2026"),
        ("missing plan not covered", A.Branch().NotCovered(), "2026-01-08", "plan.lead-time", "2026"),
        ("missing plan not filed", A.Branch(), "2026-04-01", "plan.file-by-march", "2026"),
        ("activity not fully described", Branch(Annual(A.Item("i1").DueOn(Day("2026-06-30")).Planning(new ActivityDetails(form: "visit")))), "2026-04-01", "plan.activity-fields", "2026"),
        ("unplanned and approved", A.Branch().With(A.Activity().On(Day("2026-03-10")).ApprovedOn(Day("2026-03-09"))), "2026-04-01", "plan.unplanned-approval", "2026"),
        ("unplanned and not approved", A.Branch().With(A.Activity().On(Day("2026-03-10"))), "2026-04-01", "plan.unplanned-approval", "2026"),
        ("unplanned, partial record", A.Branch().With(A.Activity().On(Day("2026-03-10"))).PartlyCovered(), "2026-04-01", "plan.unplanned-approval", "2026"),
        ("goals broken down", Branch(Term(), Annual(A.Item("i1").PartOf("g1")).Under("t")), "2026-04-01", "plan.term-goals", "2027-12"),
        ("goals not broken down", Branch(Term(), A.Plan("y").For("2027").Under("t").AdoptedOn(Day("2026-12-20"))), "2026-12-20", "plan.term-goals", "2027-12"),
        ("goals to be checked", Branch(Term()), "2026-06-10", "plan.term-goals-checked", "2026"),
        ("checked by the day", Branch(Checked("2026-02-24")), "2026-03-10", "overdue.plan-lights", "2026-02"),
        ("checked a day late", Branch(Checked("2026-02-25")), "2026-03-10", "overdue.plan-lights", "2026-02"),
        ("checked, calendar unknown", Branch(A.Plan().For("2031").AdoptedOn(Day("2030-12-20")).With(new PlanChecked(PlanId.From("p1"), Somebody, Day("2031-02-10"), []))), "2031-02-20", "overdue.plan-lights", "2031-02"),
        ("mark answered", Item(plan => [Mark(plan), Done(plan, "2026-07-08")]), "2026-07-30", Notified, "2026"),
        ("mark answered late", Item(plan => [Mark(plan), Done(plan, "2026-07-09")]), "2026-07-30", Notified, "2026"),
        ("mark not answered", Item(plan => [Mark(plan)]), "2026-07-30", Notified, "2026"),
        ("mark not answered, partial record", Item(plan => [Mark(plan)]).PartlyCovered(), "2026-07-30", Notified, "2026"),
        ("mark of an abandoned plan", Item(plan => [Mark(plan), new PlanAbandoned(plan, Somebody, Day("2026-07-02"), "because")]), "2026-07-30", Notified, "2026"),
        ("reported back", Item(plan => [Done(plan, "2026-07-01")]), "2026-07-30", "plan.report-back", "2026"),
        ("not reported back", Item(_ => []), "2026-07-30", "plan.report-back", "2026"),
        ("report-back of a cancelled item", Item(plan => [new ItemCancelled(plan, Only, Somebody, Day("2026-06-01"), "because")]), "2026-07-10", "plan.report-back", "2026"),
    ];

    /// <summary>Local practice, and the lead time of a unit: what is not in force nationally is explained under these.</summary>
    private static readonly Rulebook Local = PolicyProfiles.All
        .Where(profile => profile.Identity.Id is "plan-central-organs" or "plan-term-goals" or "plan-report-back" or "overdue-plan-lights" or "overdue-five-steps")
        .Append(PolicyLayer.Parse(Layers.With(""" "set": [{ "id": "plan.lead-time", "values": [{ "value": 7, "strength": "must", "cite": [{ "document": "L", "article": "3" }] }] }] """)))
        .Aggregate(Rulebook.National, (rulebook, layer) => rulebook.With(layer));

    private const string Notified = "overdue.five-steps-notification-answered";

    public static TheoryData<string> Names => [.. Cases.Select(item => item.Case)];

    private static PlanItemId Only => PlanItemId.From("i1");

    [Theory]
    [MemberData(nameof(Names))]
    public void An_explanation_reads_as_approved(string name)
    {
        var explained = Explained(Cases.Single(item => item.Case == name));

        Approved.Matches(
            $"{Folder}/{name.Replace(" ", "-", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)}.txt",
            $"{explained.ToText(Language.Chinese)}\n\n{explained.ToText(Language.English)}\n");
    }

    [Fact]
    public void Every_approved_explanation_has_its_case() => Directory.GetFiles(Repository.PathOf(Folder)).Should().HaveCount(Cases.Length);

    [Fact]
    public void Every_reason_of_plans_is_explained_by_an_approved_case() => Cases.Select(item => Explained(item).Finding.Reason).Should().Contain(
        [FindingReason.Done, FindingReason.DoneLate, FindingReason.NotDone, FindingReason.TooFewItems, FindingReason.TooManyItems, FindingReason.TooOften, FindingReason.CalendarUnknown]);

    private static PlanBuilder Term() => A.Plan("t").For("2026-01-01/2027-12-31").AdoptedOn(Day("2025-12-20")).With(A.Item("g1"));

    private static OverdueMarked Mark(PlanId plan) => new(plan, Somebody, Day("2026-07-01"), "notification", Day("2026-06-30"), Only);

    private static BranchBuilder Branch(params PlanBuilder[] plans) => A.Branch().With(plans);

    private static PlanBuilder Annual(params ItemBuilder[] items) => A.Plan().For("2026").AdoptedOn(Day("2025-12-31"))
        .With(items.Length > 0 ? items : [A.Item("i1").Key().About("party-history")]);

    private static PlanBuilder LastQuarter() => A.Plan("q4").For("2026-Q4").Under("p1").AdoptedOn(Day("2026-09-30")).With(A.Item("j1").PartOf("i1"));

    private static PlanBuilder Checked(string on) => Annual().With(new PlanChecked(PlanId.From("p1"), Somebody, Day(on), [new(Only, CheckResult.OnTrack)]));

    private static BranchBuilder Item(Func<PlanId, WorkPlanEvent[]> happened, Func<ItemBuilder, ItemBuilder>? item = null) =>
        Branch(Annual((item ?? (same => same))(A.Item("i1").DueOn(Day("2026-06-30")))).With(happened(PlanId.From("p1"))));

    private static ItemReported Done(PlanId plan, string on, decimal? quantity = null) =>
        new(plan, Only, Somebody, Day(on), EvidenceId.From("e1"), Day(on), quantity);

    private static BranchBuilder EvidencedByCancelled() => Branch(
        Annual(A.Item("i1").DueOn(Day("2026-06-30"))).With(new ItemReported(PlanId.From("p1"), Only, Somebody, Day("2026-06-20"), EvidenceId.From("a1"), Day("2026-06-20"))))
        .With(A.Activity("a1").On(Day("2026-06-20")).Announced())
        .With(new ActivityCancelled(ActivityId.From("a1"), Somebody, Day("2026-06-21"), "because"));

    private static SuperiorPlan Superior() => new([new(PlanItemId.From("s1"), "first"), new(PlanItemId.From("s2"), "second")]);

    private static Explanation Explained((string Case, BranchBuilder Branch, string On, string Rule, string Period) item)
    {
        var rulebook = item.Case.StartsWith("missing", StringComparison.Ordinal) || Rulebook.National.ValuesOn(Day(item.On)).All(value => value.Authority.Rule.Id != item.Rule)
            ? Local
            : Rulebook.National;
        var review = item.Branch.ReviewedOn(Day(item.On), rulebook);
        return review.Explain(review.For(item.Rule).First(finding => finding.Period == Period(item.Period)));
    }
}
