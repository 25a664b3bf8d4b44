using PartyWork.Domain.Calendars;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.StudyActivities;

public class ActivityActsTests
{
    private const string Reason = "the private reason of Zhang San";
    private static readonly ActivityId Id = ActivityId.From("a-1");
    private static readonly MemberId By = MemberId.From("m-1");
    private static readonly ValueList<ActivitySegment> Lecture = [new ActivitySegment(SegmentKind.PartyLecture)];
    private static readonly ValueList<ActivitySegment> Meeting = [new ActivitySegment(SegmentKind.MembersMeeting)];

    [Theory]
    [InlineData(Evidence.Planned)]
    [InlineData(Evidence.Announced)]
    public void A_planned_or_announced_activity_is_cancelled(Evidence evidence)
    {
        var activity = Activity(evidence);

        var decision = activity.Cancel(By, Day("2026-03-01"), Reason);

        decision.IsAccepted.Should().BeTrue();
        decision.Events.Should().Equal(new ActivityCancelled(Id, By, Day("2026-03-01"), Reason));
        decision.State.Should().Be(activity with { CancelledOn = Day("2026-03-01"), LastActOn = Day("2026-03-01") });
        decision.State.IsCancelled.Should().BeTrue();
        activity.IsCancelled.Should().BeFalse();
    }

    [Fact]
    public void A_cancelled_activity_is_not_cancelled_again()
    {
        var decision = Cancelled("2026-03-01").Cancel(By, Day("2026-03-02"), Reason);

        ShouldBeRefused(decision, "event.cancelled-once");
        decision.Refusals[0].Text.En.Should().Be("Activity a-1 is cancelled already and cannot be cancelled again.");
        decision.Refusals[0].Text.Zh.Should().Be("活动 a-1 已经取消，不能再次取消。");
    }

    [Fact]
    public void An_activity_reported_as_held_is_not_cancelled() =>
        ShouldBeRefused(Activity(Evidence.Reported).Cancel(By, Day("2026-04-01"), Reason), "event.reported-stands");

    [Fact]
    public void An_act_is_not_dated_before_the_last_one()
    {
        var activity = Activity(lastActOn: "2026-03-02");

        var cancel = activity.Cancel(By, Day("2026-03-01"), Reason);

        ShouldBeRefused(cancel, "event.acts-in-order");
        cancel.Refusals[0].Text.En.Should().Be("The act on 2026-03-01 is dated before the last act, on 2026-03-02.");
        ShouldBeRefused(activity.Correct(By, Day("2026-03-01"), Reason, segments: Meeting), "event.acts-in-order");
    }

    [Fact]
    public void Two_acts_may_be_of_the_same_day()
    {
        var activity = Activity(lastActOn: "2026-03-02");

        activity.Cancel(By, Day("2026-03-02"), Reason).IsAccepted.Should().BeTrue();
        activity.Correct(By, Day("2026-03-02"), Reason, segments: Meeting).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Every_reason_against_a_cancellation_is_reported_at_once()
    {
        var activity = Activity(Evidence.Reported) with { CancelledOn = Day("2026-03-01"), LastActOn = Day("2026-03-02") };

        var decision = activity.Cancel(By, Day("2026-02-01"), Reason);

        ShouldBeRefused(decision, "event.cancelled-once", "event.reported-stands", "event.acts-in-order");
    }

    [Fact]
    public void A_correction_replaces_what_it_names()
    {
        var activity = Activity(lastActOn: "2026-01-01");

        var decision = activity.Correct(By, Day("2026-03-12"), Reason, UncertainDay.On(Day("2026-03-11")), Evidence.Reported, Meeting);

        decision.IsAccepted.Should().BeTrue();
        decision.Undetermined.Should().BeEmpty();
        decision.Events.Should().Equal(
            new ActivityCorrected(Id, By, Day("2026-03-12"), Reason, UncertainDay.On(Day("2026-03-11")), Evidence.Reported, Meeting));
        decision.State.Should().Be(activity with
        {
            Held = UncertainDay.On(Day("2026-03-11")),
            Evidence = Evidence.Reported,
            Segments = Meeting,
            LastActOn = Day("2026-03-12"),
        });
    }

    [Fact]
    public void A_correction_keeps_what_it_does_not_name()
    {
        var activity = Activity(Evidence.Announced);

        var state = activity.Correct(By, Day("2026-03-01"), Reason, segments: Meeting).State;

        state.Should().Be(activity with { Segments = Meeting, LastActOn = Day("2026-03-01") });
    }

    [Fact]
    public void A_cancelled_activity_is_not_corrected() => ShouldBeRefused(
        Cancelled("2026-03-01").Correct(By, Day("2026-03-02"), Reason, segments: Meeting), "event.cancelled-stays");

    [Theory]
    [InlineData("2026-03-10", "2026-03-09", false)]
    [InlineData("2026-03-10", "2026-03-10", true)]
    [InlineData("2026-03-10", "2026-03-11", true)]
    [InlineData("[2026-03-08..2026-03-12]", "2026-03-07", false)]
    [InlineData("[2026-03-08..2026-03-12]", "2026-03-12", true)]
    [InlineData("[2026-03-08..]", "2026-03-07", false)]
    [InlineData("[..2026-03-12]", "2026-03-12", true)]
    public void An_activity_is_reported_as_held_on_its_day_at_the_earliest(string held, string on, bool accepted)
    {
        var decision = Activity(held: held).Correct(By, Day(on), Reason, evidence: Evidence.Reported);

        decision.Undetermined.Should().BeEmpty();
        if (accepted) decision.State.Evidence.Should().Be(Evidence.Reported);
        else ShouldBeRefused(decision, "event.reported-after-held");
    }

    [Theory]
    [InlineData("[2026-03-08..2026-03-12]", "2026-03-08")]
    [InlineData("[2026-03-08..2026-03-12]", "2026-03-11")]
    [InlineData("[2026-03-08..]", "2026-03-08")]
    [InlineData("[2026-03-08..]", "2030-01-01")]
    [InlineData("[..2026-03-12]", "2026-03-11")]
    public void A_day_that_may_lie_ahead_leaves_a_report_accepted_and_undetermined(string held, string on)
    {
        var decision = Activity(held: held).Correct(By, Day(on), Reason, evidence: Evidence.Reported);

        decision.IsAccepted.Should().BeTrue();
        decision.State.Evidence.Should().Be(Evidence.Reported);
        decision.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("event.reported-after-held");
    }

    [Fact]
    public void Moving_a_reported_activity_ahead_is_refused()
    {
        var decision = Activity(Evidence.Reported).Correct(By, Day("2026-03-12"), Reason, UncertainDay.Parse("2026-03-13"));

        ShouldBeRefused(decision, "event.reported-after-held");
        decision.Refusals[0].Text.En.Should()
            .Be("The activity is held on 2026-03-13, after 2026-03-12; it cannot be reported as held yet.");
    }

    [Theory]
    [InlineData(Evidence.Planned)]
    [InlineData(Evidence.Announced)]
    public void What_is_not_reported_may_lie_ahead(Evidence evidence)
    {
        var decision = Activity(evidence).Correct(By, Day("2026-03-01"), Reason, UncertainDay.Parse("[2026-04-01..2026-04-30]"));

        decision.IsAccepted.Should().BeTrue();
        decision.Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void The_day_and_the_evidence_are_judged_as_corrected()
    {
        var decision = Activity(Evidence.Reported, "2026-05-01")
            .Correct(By, Day("2026-03-01"), Reason, UncertainDay.Parse("2026-02-27"));

        decision.IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Every_reason_against_a_correction_is_reported_at_once()
    {
        var activity = Cancelled("2026-03-01");

        var decision = activity.Correct(By, Day("2026-02-01"), Reason, evidence: Evidence.Reported);

        ShouldBeRefused(decision, "event.cancelled-stays", "event.acts-in-order", "event.reported-after-held");
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_accepted_without_an_event()
    {
        var activity = Activity(Evidence.Announced, lastActOn: "2026-01-01");

        var silent = activity.Correct(By, Day("2026-03-01"), Reason);
        var repeating = activity.Correct(
            By, Day("2026-03-01"), Reason, activity.Held, activity.Evidence, [new ActivitySegment(SegmentKind.PartyLecture)]);

        foreach (var decision in new[] { silent, repeating })
        {
            decision.IsAccepted.Should().BeTrue();
            decision.Events.Should().BeEmpty();
            decision.State.Should().Be(activity);
        }
    }

    [Fact]
    public void The_events_of_decisions_replay_to_their_state()
    {
        StudyActivityEvent recorded = new ActivityRecorded(Id, UncertainDay.Parse("2026-03-10"), Evidence.Planned, Lecture);

        var announced = StudyActivity.Replay([recorded]).Correct(By, Day("2026-03-01"), Reason, evidence: Evidence.Announced);
        var moved = announced.State.Correct(By, Day("2026-03-02"), Reason, UncertainDay.Parse("[2026-03-10..2026-03-12]"), null, Meeting);
        var cancelled = moved.State.Cancel(By, Day("2026-03-03"), Reason);

        StudyActivity.Replay([recorded, .. announced.Events, .. moved.Events, .. cancelled.Events]).Should().Be(cancelled.State);
    }

    [Fact]
    public void A_blank_reason_is_an_error_of_the_caller()
    {
        var cancel = () => Activity().Cancel(By, Day("2026-03-01"), " ");
        var correct = () => Activity().Correct(By, Day("2026-03-01"), "");

        cancel.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("reason");
        correct.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("reason");
    }

    [Fact]
    public void The_rules_of_the_acts_are_conditions_and_are_all_listed()
    {
        ActivityRules.All.Select(rule => rule.Id).Should().BeEquivalentTo(
            "event.cancelled-once", "event.cancelled-stays", "event.reported-stands", "event.acts-in-order", "event.reported-after-held");
        ActivityRules.All.Should().OnlyContain(rule => rule.Kind == RuleKind.Condition);
    }

    [Fact]
    public void No_text_repeats_the_reason()
    {
        var cancelled = Activity().Cancel(By, Day("2026-03-01"), Reason);
        var corrected = Activity(held: "[2026-02-01..2026-03-12]").Correct(By, Day("2026-03-01"), Reason, evidence: Evidence.Reported);
        var refused = cancelled.State.Cancel(By, Day("2026-02-01"), Reason);
        var state = () => refused.State;
        var another = () => StudyActivity.Replay([new ActivityCancelled(Id, By, Day("2026-03-01"), Reason)]);

        var texts = new[]
        {
            cancelled.Events.ToString(),
            cancelled.State.ToString(),
            corrected.Events.ToString(),
            corrected.Undetermined.ToString(),
            corrected.Undetermined[0].Text.Zh,
            refused.Refusals.ToString(),
            string.Join(' ', refused.Refusals.Select(refusal => refusal.Text.Zh)),
            state.Should().Throw<RuleViolationException>().Which.ToString(),
            another.Should().Throw<InvalidFactException>().Which.ToString(),
        };

        string.Join('\n', texts).Should().NotContain("Zhang").And.NotContain("private");
        cancelled.Events[0].ToString().Should().Be("ActivityCancelled a-1");
        cancelled.State.ToString().Should().Be("a-1");
    }

    private static StudyActivity Activity(Evidence evidence = Evidence.Planned, string held = "2026-03-10", string? lastActOn = null) =>
        StudyActivity.Replay([new ActivityRecorded(Id, UncertainDay.Parse(held), evidence, Lecture)]) with
        {
            LastActOn = lastActOn is null ? null : Day(lastActOn),
        };

    private static StudyActivity Cancelled(string on) => Activity().Cancel(By, Day(on), Reason).State;

    private static void ShouldBeRefused(Decision<StudyActivity, StudyActivityEvent> decision, params string[] rules)
    {
        var state = () => decision.State;

        decision.IsAccepted.Should().BeFalse();
        decision.Events.Should().BeEmpty();
        decision.Refusals.Select(refusal => refusal.Rule.Id).Should().Equal(rules);
        state.Should().Throw<RuleViolationException>().Which.Violations.Should().Equal(decision.Refusals);
    }
}
