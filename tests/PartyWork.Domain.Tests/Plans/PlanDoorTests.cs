using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Null, default and undefined values are refused at every door of plans, as the caller's mistake.</summary>
public class PlanDoorTests
{
    [Fact]
    public void Default_ids_days_and_undefined_words_are_refused()
    {
        Action[] doors =
        [
            () => _ = new ItemContent(default, "a"),
            () => _ = new ItemContent(I1, "a", (ItemPriority)9),
            () => _ = new ItemContent(I1, "a", responsible: default(MemberId)),
            () => _ = new ItemContent(I1, "a", helpers: [default]),
            () => _ = new ItemContent(I1, "a", assigned: default(NodaTime.LocalDate)),
            () => _ = new ItemContent(I1, "a", due: default(NodaTime.LocalDate)),
            () => _ = new ItemContent(I1, "a", window: default(PlanPeriod)),
            () => _ = new ItemContent(I1, "a", topics: [default]),
            () => _ = new ItemContent(I1, "a", answers: [default]),
            () => _ = new ItemContent(I1, "a", partOf: default(PlanItemId)),
            () => _ = new ItemContent(I1, "a", supervisor: default(MemberId)),
            () => _ = new ItemContent(I1, "a", weight: 0),
            () => _ = new ItemContent(I1, "a", due: Day("2026-01-01"), window: Days("2026-01")),
            () => _ = new ItemContent(I1, null!),
            () => _ = new ActivityDetails(form: " "),
            () => _ = new ActivityDetails(place: ""),
            () => _ = new ActivityDetails(headCount: 0),
            () => _ = new ActivityDetails(budget: -1),
            () => _ = new ActivityDetails(budget: 0.00001m),
            () => _ = new ActivityDetails(budgetSource: "\n"),
            () => _ = new ActivityDetails(membersHeardOn: default(NodaTime.LocalDate)),
            () => _ = new ActivityDetails(discussedOn: default(NodaTime.LocalDate)),
            () => _ = new QuantityTarget(0, "visits"),
            () => _ = new QuantityTarget(1, " "),
            () => _ = new QualityCriterion("well", default),
            () => _ = new SuperiorItem(default, "a"),
            () => _ = new SuperiorItem(I1, "a", ""),
            () => _ = new SuperiorPlan([new(I1, "a"), new(I1, "b")]),
            () => _ = new SuperiorPlan([], default(PlanId)),
            () => _ = new AnticipatedIssue("a", [default]),
            () => _ = new ItemCheck(I1, (CheckResult)9),
            () => _ = new ItemCheck(I1, CheckResult.Done, 101),
            () => _ = new ItemOrigin(default, I1),
            () => _ = new ItemOrigin(P1, I1, 101),
            () => _ = new PlanActor(default, Branch),
            () => _ = new PlanActor(Worker, default),
            () => _ = new PlanDrafted(P1, Worker, Day("2026-01-01"), Branch, default, Saying()),
            () => _ = new PlanDrafted(P1, Worker, default, Branch, Days("2026"), Saying()),
            () => _ = new PlanDrafted(P1, Worker, Day("2026-01-01"), Branch, Days("2026"), Saying(), [Branch, Branch]),
            () => _ = new PlanDrafted(P1, Worker, Day("2026-01-01"), Branch, Days("2026"), Saying(), [default]),
            () => _ = new PlanDrafted(P1, Worker, Day("2026-01-01"), Branch, Days("2026"), Saying(), under: default(PlanId)),
            () => _ = new PlanAdopted(default, Worker, Day("2026-01-01")),
            () => _ = new PlanAdopted(P1, default, Day("2026-01-01")),
            () => _ = new PlanAdopted(P1, Worker, default),
            () => _ = new ItemReported(P1, I1, Worker, Day("2026-01-01"), default, Day("2026-01-01")),
            () => _ = new ItemReported(P1, I1, Worker, Day("2026-01-01"), Proof("e"), default),
            () => _ = new ItemReported(P1, I1, Worker, Day("2026-01-01"), Proof("e"), Day("2026-01-01"), 0),
            () => _ = new ItemReported(P1, default, Worker, Day("2026-01-01"), Proof("e"), Day("2026-01-01")),
            () => _ = new ItemPostponed(P1, I1, Worker, Day("2026-01-01"), default, Reason),
            () => _ = new ItemCarriedOver(P1, I1, Worker, Day("2026-01-01"), default),
            () => _ = new OverdueMarked(P1, Worker, Day("2026-01-01"), "", Day("2026-01-01")),
            () => _ = new OverdueMarked(P1, Worker, Day("2026-01-01"), "red", default),
            () => _ = new OverdueMarked(P1, Worker, Day("2026-01-01"), "red", Day("2026-01-01"), default(PlanItemId)),
            () => _ = PlanPeriod.Between(Day("2026-01-02"), Day("2026-01-01")),
            () => _ = Saying(Item(), Item()),
            () => _ = new PlanContent([null!]),
            () => _ = new PlanContent([], [null!]),
            () => _ = new PlanContent([], anticipatedIssues: [null!]),
            () => _ = new PlanContent([], anticipatedIssues: [new("a", [I1])]),
            () => _ = new PlanContent(null!),
            () => _ = new PlanChecked(P1, Worker, Day("2026-01-01"), [new(I1, CheckResult.Done), new(I1, CheckResult.Behind)]),
            () => _ = new PlanChecked(P1, Worker, Day("2026-01-01"), null!),
        ];

        foreach (var (door, number) in doors.Select((door, number) => (door, number)))
            door.Should().Throw<ArgumentException>("door {0}", number);
    }

    [Fact]
    public void A_missing_actor_or_rulebook_is_the_callers_mistake_in_every_act()
    {
        var plan = Adopted(Item("2026-06-30"));
        foreach (var act in Enum.GetValues<PlanAct>())
        {
            var deed = () => plan.Do(act, null!, Day("2026-07-01"), PlanDeeds.IsOnItem(act) ? I1 : null);
            deed.Should().Throw<ArgumentNullException>("of {0}", act).Which.ParamName.Should().Be("by");
        }

        Action[] doors =
        [
            () => plan.ActsOpenTo(null!, Day("2026-07-01"), National),
            () => plan.ActsOpenTo(ByBranch, Day("2026-07-01"), null!),
            () => plan.Submit(ByBranch, Day("2026-07-01"), null!),
            () => plan.CarryOver(I1, ByBranch, Day("2026-07-01"), P1, null!),
            () => plan.MarkOverdue(ByBranch, Day("2026-07-01"), null!, "overdue"),
            () => plan.NoticesOwed(Day("2026-07-01"), null!),
            () => plan.TimelinessOn(Day("2026-07-01"), null!),
            () => plan.Items[0].TimelinessOn(Day("2026-07-01"), null!),
            () => plan.AnswerTo(null!, Day("2026-07-01")),
            () => plan.Check(ByBranch, Day("2026-07-01"), null!),
            () => plan.Revise(ByBranch, Day("2026-07-01"), Reason, null!),
            () => plan.Apply(null!),
        ];
        foreach (var door in doors) door.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_blank_reason_is_the_callers_mistake()
    {
        var (plan, day) = (Adopted(Item("2026-06-30")), Day("2026-07-01"));
        foreach (var reason in new[] { null, "", " " })
        {
            Action[] doors =
            [
                () => plan.Return(ByBranch, day, reason!), () => plan.Withdraw(ByBranch, day, reason!), () => plan.Abandon(ByBranch, day, reason!),
                () => plan.Reopen(ByBranch, day, reason!), () => plan.Revise(ByBranch, day, reason!, plan.Content),
                () => plan.ReverseReport(I1, ByBranch, day, Proof("e"), reason!), () => plan.ReturnWork(I1, ByBranch, day, reason!),
                () => plan.Postpone(I1, ByBranch, day, day, reason!), () => plan.Pause(I1, ByBranch, day, reason!),
                () => plan.Cancel(I1, ByBranch, day, reason!), () => plan.Exempt(I1, ByBranch, day, reason!),
            ];
            foreach (var door in doors) door.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("reason");
        }
    }

    [Fact]
    public void The_first_and_the_last_days_of_the_calendar_are_days_like_others()
    {
        var plan = AdoptedFor("2025-01-01/9999-12-31", Item("9999-12-31"), Item("9999-06-01", "i-2")).Paused("2026-01-01", "i-2");

        foreach (var day in new[] { Day("0001-01-01"), Day("9999-12-31") })
        {
            plan.Items.Select(item => item.TimelinessOn(day, National).Kind).Should().HaveCount(2);
            plan.NoticesOwed(day, National).Should().BeEmpty();
            plan.TimelinessOn(day, National).Due.Should().Be(Day("9999-12-31"));
            plan.ActsOpenTo(ByBranch, day, National).Should().NotBeEmpty();
        }

        plan.Item("i-1").OverdueUntil(Day("9999-12-31"), National).Should().BeEmpty();
        AdoptedFor("2025-01-01/9999-12-31", Item("9999-12-30")).Item("i-1").OverdueUntil(Day("9999-12-31"), National).Should().Equal(new Validity(Day("9999-12-31"), null));
        plan.Postpone(I1, ByDistrict, Day("9999-12-31"), Day("9999-12-31"), Reason).ShouldBeRefused("plan.postpone");
    }

    [Fact]
    public void No_text_repeats_free_text()
    {
        var plan = Adopted(Item("2026-06-30", isJudged: true, amount: 2)).Paused("2026-02-01").Resumed("2026-02-03");
        var texts = new object?[]
        {
            plan, plan.Items[0], plan.Content, plan.Items[0].Content, plan.Items[0].Content.Quality, plan.Steps, plan.On("2026-07-01").Reason.En,
            plan.Withdraw(ByJudge, Day("2025-01-01"), Reason), string.Join(' ', plan.ActsOpenTo(ByJudge, Day("2025-01-01"), National).SelectMany(act => act.BlockedBy).Select(refusal => refusal.Text.Zh + refusal.Text.En)),
            string.Join(' ', plan.NoticesOwed(Day("2026-08-01"), National)), plan.Items[0].ResultOn(Day("2026-08-01"), National), string.Join(' ', PlanEvents.All),
        };

        string.Join('\n', texts).Should().NotContain("private").And.NotContain("thing to do").And.NotContain("as agreed").And.NotContain("commuters").And.NotContain("visits");
    }
}
