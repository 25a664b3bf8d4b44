using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>One event of each kind, every property given.</summary>
internal static class PlanEvents
{
    public static PlanContent Full { get; } = new(
        [
            new(
                I1, "visit every household", ItemPriority.Key, Worker, [Helper], Day("2026-01-05"), Day("2026-06-30"), null, new(12.5m, "visits"), new("as agreed", Judge),
                [TopicId.PartyHistory], [Id("s-1")], Id("y-1"), isYearLong: true, 7, new(PlanId.From("p-0"), Id("i-0"), 2), "by turns", Judge,
                new("a visit", "the museum", 30, 900.5m, "Party fees", Day("2025-11-20"), Day("2025-11-25"))),
            new(Id("i-2"), "a thing to do", window: Days("2026-03-02/2026-03-08")),
        ],
        ["a branch of commuters"],
        [new("the harvest", [I1]), new("the winter")],
        new([new(Id("s-1"), "a campaign"), new(Id("s-2"), "another", "not ours")], PlanId.From("above")));

    public static ValueList<WorkPlanEvent> All { get; } =
    [
        new PlanDrafted(P1, Worker, Day("2025-12-01"), Branch, Days("2026"), Full, [Committee, District], PlanId.From("p-above")),
        new PlanRedrafted(P1, Worker, Day("2025-12-02"), Full),
        new PlanSubmitted(P1, Worker, Day("2025-12-03")),
        new PlanReturned(P1, Worker, Day("2025-12-04"), Committee, Reason),
        new PlanApproved(P1, Worker, Day("2025-12-05"), Committee),
        new PlanAdopted(P1, Worker, Day("2025-12-06")),
        new PlanFiled(P1, Worker, Day("2025-12-07"), District),
        new PlanRevised(P1, Worker, Day("2026-01-08"), Full, Reason),
        new PlanWithdrawn(P1, Worker, Day("2025-12-09"), Reason),
        new PlanClosed(P1, Worker, Day("2026-12-10")),
        new PlanAbandoned(P1, Worker, Day("2026-12-11"), Reason),
        new PlanReopened(P1, Worker, Day("2026-12-12"), Reason),
        new PlanChecked(P1, Worker, Day("2026-03-30"), [new(I1, CheckResult.Done, 100), new(Id("i-2"), CheckResult.Behind)]),
        new ItemReported(P1, I1, Worker, Day("2026-05-01"), Proof("e-1"), Day("2026-04-30"), 0.25m),
        new ItemReportReversed(P1, I1, Worker, Day("2026-05-02"), Proof("e-1"), Reason),
        new ItemAccepted(P1, I1, Judge, Day("2026-05-03")),
        new ItemReturned(P1, I1, Judge, Day("2026-05-04"), Reason),
        new ItemPostponed(P1, I1, Worker, Day("2026-05-05"), Day("2026-07-31"), Reason),
        new ItemPaused(P1, I1, Worker, Day("2026-05-06"), Reason),
        new ItemResumed(P1, I1, Worker, Day("2026-05-07")),
        new ItemCancelled(P1, I1, Worker, Day("2026-05-08"), Reason),
        new ItemExempted(P1, I1, Worker, Day("2026-05-09"), Reason),
        new ItemCarriedOver(P1, I1, Worker, Day("2026-05-10"), PlanId.From("p-2")),
        new OverdueMarked(P1, Worker, Day("2026-08-01"), "overdue", Day("2026-07-31"), I1),
    ];
}
