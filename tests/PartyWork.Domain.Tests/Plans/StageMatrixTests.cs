using System.Text;
using NodaTime;
using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Every stage of a plan and every state of an item, against every act by the right actor: which rules refuse.</summary>
public class StageMatrixTests
{
    /// <summary>The letters of the tables; a dot: accepted.</summary>
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["plan.stage-open"] = 'S',
        ["plan.close"] = 'C',
        ["plan.item-open"] = 'I',
        ["plan.acceptor"] = 'A',
        ["plan.work-reported"] = 'W',
        ["plan.pause"] = 'P',
        ["plan.resume"] = 'R',
        ["plan.item-dated"] = 'U',
        ["plan.postpone-room"] = 'L',
        ["overdue.mark"] = 'M',
    };

    private static readonly WorkPlan Draft = Drafted(Item("2026-06-30", isJudged: true));
    private static readonly WorkPlan InForce = Adopted(Item("2026-06-30", isJudged: true));

    /// <summary>The plan and the day on which it is acted on.</summary>
    private static readonly (string Name, WorkPlan Plan, string On)[] Stages =
    [
        ("draft", Draft, "2025-12-21"),
        ("submitted", Draft.Submitted(), "2025-12-21"),
        ("half", Draft.Submitted().Approved(ByCommittee, "2025-12-10"), "2025-12-21"),
        ("returned", Draft.Submitted().Returned(), "2025-12-21"),
        ("approved", Draft.Submitted().Approved(ByCommittee, "2025-12-10").Approved(ByDistrict, "2025-12-12"), "2025-12-21"),
        ("adopted", InForce, "2025-12-31"),
        ("in force", InForce, "2026-01-01"),
        ("overdue", InForce, "2026-07-01"),
        ("all done", InForce.Reported("2026-06-01").Accepted("2026-06-02").Closed("2026-06-03"), "2026-07-01"),
        ("carried", InForce.CarriedOver("2026-06-02").Closed("2026-06-03"), "2026-07-01"),
        ("abandoned", InForce.Abandoned("2026-06-03"), "2026-07-01"),
        ("reopened", InForce.Abandoned("2026-06-03").Reopened("2026-06-04"), "2026-07-01"),
        ("withdrawn", Draft.Withdraw(ByBranch, Day("2025-12-03"), Reason).State, "2026-07-01"),
    ];

    private static readonly (string Name, WorkPlan Plan, string On)[] States =
    [
        ("open", InForce, "2026-06-30"),
        ("paused", InForce.Paused("2026-06-01"), "2026-07-01"),
        ("overdue", InForce, "2026-07-01"),
        ("awaited", InForce.Reported("2026-06-01"), "2026-06-30"),
        ("awaited, overdue", InForce.Reported("2026-06-01"), "2026-07-01"),
        ("sent back", InForce.Reported("2026-06-01").SentBack("2026-06-02"), "2026-06-30"),
        ("reversed", InForce.Reported("2026-06-01").Reversed("2026-06-02", "e-1"), "2026-06-30"),
        ("completed", InForce.Reported("2026-06-01").Accepted("2026-06-02"), "2026-07-01"),
        ("cancelled", InForce.Cancelled("2026-06-02"), "2026-07-01"),
        ("exempted", InForce.Exempted("2026-06-02"), "2026-07-01"),
        ("carried over", InForce.CarriedOver("2026-06-02"), "2026-07-01"),
        ("undated", Adopted(Item(isJudged: true)), "2026-12-31"),
        ("not judged", Adopted(Item("2026-06-30")), "2026-06-30"),
        ("last day", Adopted(Item("2026-12-31", isJudged: true)), "2026-06-30"),
    ];

    [Fact]
    public void At_every_stage_every_act_is_refused_by_these_rules_and_no_other() => Table(Enum.GetValues<PlanAct>(), Stages).Should().Be(
        """
        act            draft submitted half returned approved adopted in force overdue all done carried abandoned reopened withdrawn
        redraft        .     S         S    .        S        S       S        S       S        S       S         S        S
        submit         .     S         S    .        S        S       S        S       S        S       S         S        S
        return         S     .         .    S        S        S       S        S       S        S       S         S        S
        approve        S     .         .    S        S        S       S        S       S        S       S         S        S
        adopt          S     S         S    S        .        S       S        S       S        S       S         S        S
        file           S     S         S    S        .        .       .        .       S        S       S         .        S
        revise         S     S         S    S        S        .       .        .       S        S       S         .        S
        withdraw       .     .         .    .        .        S       S        S       S        S       S         S        S
        close          SC    SC        SC   SC       SC       C       C        C       S        S       SC        C        SC
        abandon        S     S         S    S        S        .       .        .       S        S       S         .        S
        reopen         S     S         S    S        S        S       S        S       .        .       .         S        S
        check          S     S         S    S        S        .       .        .       S        S       S         .        S
        report         S     S         S    S        S        .       .        .       S        SI      S         .        S
        reverse-report SW    SW        SW   SW       SW       W       W        W       S        SW      SW        W        SW
        accept         SW    SW        SW   SW       SW       W       W        W       S        SW      SW        W        SW
        return-work    SW    SW        SW   SW       SW       W       W        W       S        SW      SW        W        SW
        postpone       S     S         S    S        S        .       .        .       SI       SI      S         .        S
        pause          S     S         S    S        S        .       .        .       SI       SI      S         .        S
        resume         SR    SR        SR   SR       SR       R       R        R       SR       SR      SR        R        SR
        cancel         S     S         S    S        S        .       .        .       SI       SI      S         .        S
        exempt         S     S         S    S        S        .       .        .       SI       SI      S         .        S
        carry-over     S     S         S    S        S        .       .        .       SI       SI      S         .        S
        mark-overdue   SM    SM        SM   SM       SM       M       M        .       SM       SM      SM        .        SM
        """);

    [Fact]
    public void In_every_state_of_an_item_every_act_on_it_is_refused_by_these_rules_and_no_other() =>
        Table(Enum.GetValues<PlanAct>().Where(PlanDeeds.IsOnItem), States).Should().Be(
            """
            act            open paused overdue awaited awaited, overdue sent back reversed completed cancelled exempted carried over undated not judged last day
            report         .    .      .       .       .                .         .        .         I         .        I            .       .          .
            reverse-report W    W      W       .       .                .         W        .         W         W        W            W       W          W
            accept         W    W      W       .       .                .         W        .         W         W        W            W       AW         W
            return-work    W    W      W       .       .                .         W        .         W         W        W            W       AW         W
            postpone       .    .      .       .       .                .         .        I         I         I        I            U       .          L
            pause          .    P      .       .       .                .         .        I         I         I        I            .       .          .
            resume         R    .      R       R       R                R         R        R         R         R        R            R       R          R
            cancel         .    .      .       .       .                .         .        I         I         I        I            .       .          .
            exempt         .    .      .       .       .                .         .        I         I         I        I            .       .          .
            carry-over     .    .      .       .       .                .         .        I         I         I        I            .       .          .
            mark-overdue   M    M      .       M       .                M         M        M         M         M        M            M       M          M
            """);

    [Fact]
    public void What_is_listed_as_open_is_accepted_and_what_is_blocked_is_refused_by_the_same_rules()
    {
        PlanActor[] actors = [ByBranch, ByCommittee, ByDistrict, ByJudge];
        foreach (var (name, plan, on) in Stages.Concat(States))
        {
            foreach (var (actor, day) in actors.SelectMany(_ => new[] { on, "2025-11-30" }, (actor, text) => (actor, Day(text))))
            {
                foreach (var open in plan.ActsOpenTo(actor, day, National, Everyone, PlanDeeds.Others))
                {
                    var decision = plan.Do(open.Act, actor, day, open.Item);

                    decision.Ids().Where(rule => !PlanDeeds.IsOnWhatIsSaid(rule)).Should()
                        .Equal(open.BlockedBy.Select(refusal => refusal.Rule.Id), "{0}: {1} of {2} by {3}", name, open.Act, open.Item, actor);
                    decision.Refusals.Should().StartWith(open.BlockedBy);
                    decision.Undetermined.Should().Equal(open.Undetermined);
                    open.IsOpen.Should().Be(open.BlockedBy.Count == 0);
                }
            }
        }
    }

    [Fact]
    public void Every_act_is_listed_once_for_the_plan_or_for_each_item_and_marking_for_both()
    {
        var plan = Drafted(Item("2026-06-30"), Item(id: "i-2"));

        var acts = plan.ActsOpenTo(ByBranch, Day("2025-12-02"), National);

        acts.Select(open => (open.Act, open.Item)).Should().OnlyHaveUniqueItems();
        foreach (var act in Enum.GetValues<PlanAct>())
        {
            PlanItemId?[] items = act == PlanAct.MarkOverdue ? [null, I1, Id("i-2")] : PlanDeeds.IsOnItem(act) ? [I1, Id("i-2")] : [null];
            acts.Where(open => open.Act == act).Select(open => open.Item).Should().Equal(items, "of {0}", act);
        }

        acts[0].Label.Should().Be(new LocalizedText("修改草案", "redraft"));
        acts[0].ToString().Should().Be("redraft  open");
    }

    [Fact]
    public void What_no_words_of_the_actor_could_mend_is_listed_as_blocked()
    {
        var plan = Adopted(Item(), Item("2026-12-31", "i-2"));

        ShouldBlock(PlanAct.ReverseReport, "plan.work-reported", I1, "No report on item i-1 stands; one cannot reverse a report.");
        ShouldBlock(PlanAct.Postpone, "plan.item-dated", I1, "Item i-1 is undated and cannot be postponed; revise the plan to date it.");
        ShouldBlock(PlanAct.Postpone, "plan.postpone-room", Id("i-2"), "Item i-2 is due on 2026-12-31: no later day is left in the plan's period, 2026; carry it over.");
        ShouldBlock(PlanAct.CarryOver, "plan.carry-into", I1, "Item i-1 is carried over into another plan of this organisation that is neither withdrawn nor closed; stated: none named.");
        plan.Reported("2026-02-01").ActsOpenTo(ByBranch, Day("2026-06-01"), National).Single(open => open.Act == PlanAct.ReverseReport && open.Item == I1).IsOpen.Should().BeTrue();

        void ShouldBlock(PlanAct act, string rule, PlanItemId item, string text)
        {
            var blocked = plan.ActsOpenTo(PlanDeeds.RightActor(act, plan), Day("2026-06-01"), National, Everyone, [plan]).Single(open => open.Act == act && open.Item == item);
            (blocked.BlockedBy.Single().Rule.Id, blocked.BlockedBy[0].Text.En).Should().Be((rule, text));
            plan.Do(act, PlanDeeds.RightActor(act, plan), Day("2026-06-01"), item).Ids().Should().Equal(act == PlanAct.CarryOver ? [] : [rule]);
        }
    }

    [Fact]
    public void Without_roster_and_other_plans_what_depends_on_them_is_undetermined()
    {
        var submit = Draft.ActsOpenTo(ByBranch, Day("2025-12-21"), National).Single(open => open.Act == PlanAct.Submit);
        var adopt = Draft.Submitted().Approved(ByCommittee, "2025-12-10").Approved(ByDistrict, "2025-12-12")
            .ActsOpenTo(ByBranch, Day("2025-12-21"), National).Single(open => open.Act == PlanAct.Adopt);

        submit.IsOpen.Should().BeTrue();
        submit.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("plan.people-on-roster");
        adopt.IsOpen.Should().BeTrue();
        adopt.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("plan.one-per-period");
        var carry = InForce.ActsOpenTo(ByBranch, Day("2026-06-01"), National).Single(open => open.Act == PlanAct.CarryOver);
        carry.IsOpen.Should().BeTrue();
        carry.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("plan.carry-into");
    }

    private static string Table(IEnumerable<PlanAct> acts, (string Name, WorkPlan Plan, string On)[] columns)
    {
        var table = new StringBuilder("act".PadRight(15)).AppendJoin(' ', columns.Select(column => column.Name)).Append('\n');
        foreach (var act in acts)
        {
            var cells = columns.Select(column => Cell(column.Plan, act, Day(column.On)).PadRight(column.Name.Length));
            table.Append((Words<PlanAct>.Of(act).PadRight(15) + string.Join(' ', cells)).TrimEnd()).Append('\n');
        }

        return table.ToString().TrimEnd('\n');
    }

    private static string Cell(WorkPlan plan, PlanAct act, LocalDate on)
    {
        var decision = plan.Do(act, PlanDeeds.RightActor(act, plan), on, PlanDeeds.IsOnItem(act) ? I1 : null);
        return decision.IsAccepted ? "." : string.Concat(decision.Ids().Select(rule => Letters[rule]));
    }
}
