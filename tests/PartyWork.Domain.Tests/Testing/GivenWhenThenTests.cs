using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;
using Given = PartyWork.Domain.Testing.Given;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>Given, when, then over decisions: what passes, and what a check says that does not.</summary>
public class GivenWhenThenTests
{
    private static readonly MemberId Secretary = MemberId.From("m1");
    private static readonly ActivityBuilder Announced = A.Activity().On(Day("2026-03-06")).Announced().As(SegmentKind.ThemedPartyDay);
    private static readonly ActivityBuilder Unsure = Announced.Within(Range("[2026-03-06..2026-03-10]"));

    [Fact]
    public void An_act_is_accepted_and_happened() => Given.Activity(Announced).When(Cancelling("2026-03-02"))
        .ThenAccepted().ThenHappened(Cancelled("2026-03-02")).ThenRefusedBy().ThenUndetermined();

    [Fact]
    public void An_act_on_what_happened_before_is_refused_by_every_condition() => Given.Activity(Announced.Event(), Cancelled("2026-03-02"))
        .When(Cancelling("2026-03-01")).ThenRefusedBy("event.acts-in-order", "event.cancelled-once");

    [Fact]
    public void An_act_on_a_state_that_changes_nothing_happened_as_nothing() => Given.That(Announced.Build())
        .When(activity => activity.Correct(Secretary, Day("2026-03-02"), "no change", held: activity.Held)).ThenHappened();

    [Fact]
    public void A_condition_may_be_undetermined_and_the_act_accepted() => Given.Activity(Unsure)
        .When(Reporting("2026-03-08")).ThenUndetermined("event.reported-after-held").ThenAccepted();

    [Fact]
    public void The_decision_can_be_looked_at() =>
        Given.Activity(Announced).When(Cancelling("2026-03-02")).Decision.State.IsCancelled.Should().BeTrue();

    [Fact]
    public void Accepted_fails_on_every_refusal() => Failure(() => Given.Activity(Announced.Event(), Cancelled("2026-03-02")).When(Cancelling("2026-03-01")).ThenAccepted())
        .Should().Equal(
            new LocalizedText(
                "操作被意外拒绝（event.cancelled-once）：活动 a1 已经取消，不能再次取消。",
                "Refused unexpectedly (event.cancelled-once): Activity a1 is cancelled already and cannot be cancelled again."),
            new LocalizedText(
                "操作被意外拒绝（event.acts-in-order）：操作日期2026-03-01早于上一次操作日期2026-03-02。",
                "Refused unexpectedly (event.acts-in-order): The act on 2026-03-01 is dated before the last act, on 2026-03-02."));

    [Fact]
    public void Refused_fails_on_what_did_not_refuse_and_on_what_did_besides() => Failure(() => Given.Activity(Announced.Reported()).When(Cancelling("2026-03-07"))
            .ThenRefusedBy("event.cancelled-once"))
        .Should().Equal(
            new LocalizedText(
                "操作被意外拒绝（event.reported-stands）：活动 a1 已有举行记录，不能取消；记录有误时请更正。",
                "Refused unexpectedly (event.reported-stands): Activity a1 was reported as held and cannot be cancelled; correct the record if it is wrong."),
            new LocalizedText("预期被 event.cancelled-once 拒绝，实际没有。", "Expected a refusal by event.cancelled-once; there was none."));

    [Fact]
    public void Refused_fails_on_an_act_that_was_accepted() => Failure(() => Given.Activity(Announced).When(Cancelling("2026-03-02")).ThenRefusedBy("event.cancelled-once"))
        .Should().Equal(new LocalizedText("预期被 event.cancelled-once 拒绝，实际没有。", "Expected a refusal by event.cancelled-once; there was none."));

    [Fact]
    public void Undetermined_fails_on_what_could_not_be_judged_unexpectedly() => Failure(() => Given.Activity(Unsure).When(Reporting("2026-03-08")).ThenUndetermined())
        .Should().Equal(new LocalizedText(
            "不应出现无法判断的条件（event.reported-after-held）：活动日期只知道范围，无法判断登记时是否已经举行。",
            "Undetermined unexpectedly (event.reported-after-held): The day is known as a range only: whether it was past when reported cannot be told."));

    [Fact]
    public void Undetermined_fails_on_what_could_be_judged() => Failure(() => Given.Activity(Unsure).When(Reporting("2026-03-10")).ThenUndetermined("event.reported-after-held"))
        .Should().Equal(new LocalizedText("预期 event.reported-after-held 无法判断，实际可以判断。", "Expected event.reported-after-held to be undetermined; it could be judged."));

    [Fact]
    public void Happened_fails_on_other_events_and_shows_both() => Failure(() => Given.Activity(Announced).When(Cancelling("2026-03-02")).ThenHappened(Cancelled("2026-03-03")))
        .Should().Equal(new LocalizedText(
            $"预期事件：[{Cancelled("2026-03-03").ToJson()}]；实际事件：[{Cancelled("2026-03-02").ToJson()}]。",
            $"Expected the events [{Cancelled("2026-03-03").ToJson()}]; there happened [{Cancelled("2026-03-02").ToJson()}]."));

    [Fact]
    public void Happened_fails_on_a_refusal_first() => Failure(() => Given.Activity(Announced.Reported()).When(Cancelling("2026-03-07")).ThenHappened())
        .Should().ContainSingle().Which.En.Should().StartWith("Refused unexpectedly (event.reported-stands)");

    [Fact]
    public void The_message_of_a_failure_is_every_English_sentence()
    {
        var check = () => Given.Activity(Announced.Event(), Cancelled("2026-03-02")).When(Cancelling("2026-03-01")).ThenAccepted();

        var failed = check.Should().Throw<ExpectationFailedException>().Which;

        failed.Message.Split('\n').Should().Equal(failed.Differences.Select(difference => difference.En)).And.HaveCount(2);
    }

    [Fact]
    public void Nothing_is_not_something_to_act_on()
    {
        var nothing = () => Given.That<StudyActivity>(null!);
        var noBuilder = () => Given.Activity((ActivityBuilder)null!);
        var noAct = () => Given.Activity(Announced).When((Func<StudyActivity, Decision<StudyActivity, StudyActivityEvent>>)null!);

        nothing.Should().Throw<ArgumentNullException>();
        noBuilder.Should().Throw<ArgumentNullException>();
        noAct.Should().Throw<ArgumentNullException>();
    }

    private static ActivityCancelled Cancelled(string on) => new(ActivityId.From("a1"), Secretary, Day(on), "the hall is closed");

    private static Func<StudyActivity, Decision<StudyActivity, StudyActivityEvent>> Cancelling(string on) =>
        activity => activity.Cancel(Secretary, Day(on), "the hall is closed");

    private static Func<StudyActivity, Decision<StudyActivity, StudyActivityEvent>> Reporting(string on) =>
        activity => activity.Correct(Secretary, Day(on), "report", evidence: Evidence.Reported);

    private static ValueList<LocalizedText> Failure(Action check) => check.Should().Throw<ExpectationFailedException>().Which.Differences;
}
