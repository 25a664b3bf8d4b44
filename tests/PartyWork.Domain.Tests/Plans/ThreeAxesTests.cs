using PartyWork.Domain.Plans;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>On time, to quality, to quantity.</summary>
public class ThreeAxesTests
{
    private static readonly WorkPlan Visits = Adopted(Item("2026-06-30", amount: 12));
    private static readonly WorkPlan Judged = Adopted(Item("2026-06-30", isJudged: true));

    [Fact]
    public void Parts_of_a_quantity_add_up_and_the_last_one_completes()
    {
        var eleven = Visits.Reported("2026-05-01", "e-1", quantity: 5).Reported("2026-05-10", "e-2", quantity: 6);
        var result = eleven.Item("i-1").ResultOn(Day("2026-06-30"), National);

        (result.IsComplete, result.Done, result.Difference, result.IsToQuantity).Should().Be((false, 11m, -1m, false));
        (result.Done / result.Target!.Amount).Should().BeApproximately(0.917m, 0.0005m);
        eleven.Reported("2026-06-01", "e-3", quantity: 1).DoneOn("2026-06-01").Should().Be(Day("2026-06-01"));
        eleven.Item("i-1").QuantityOn(Day("2026-05-09")).Should().Be(5);
        eleven.Item("i-1").QuantityOn(Day("2026-04-30")).Should().Be(0);
    }

    [Fact]
    public void What_exceeds_the_target_is_told_and_does_not_move_the_day_of_completion()
    {
        var more = Visits.Reported("2026-05-01", "e-1", quantity: 12).Reported("2026-06-01", "e-2", quantity: 2.5m);
        var result = more.Item("i-1").ResultOn(Day("2026-06-30"), National);

        (result.IsComplete, result.Difference, result.IsToQuantity).Should().Be((true, 2.5m, true));
        result.Timeliness.CompletedOn.Should().Be(Day("2026-05-01"));
    }

    [Fact]
    public void A_reversed_report_counts_for_nothing_and_stays_on_record()
    {
        var reversed = Visits.Reported("2026-05-01", "e-1", quantity: 12).Reversed("2026-05-20", "e-1");

        reversed.DoneOn("2026-05-10").Should().BeNull();
        reversed.Item("i-1").QuantityOn(Day("2026-06-30")).Should().Be(0);
        reversed.Item("i-1").Reports.Should().ContainSingle().Which.ReversedOn.Should().Be(Day("2026-05-20"));
        reversed.ReverseReport(I1, ByBranch, Day("2026-05-21"), Proof("e-1"), Reason).ShouldBeRefused("plan.work-reported");
        var again = reversed.Reported("2026-05-21", "e-1", quantity: 11);
        again.Item("i-1").QuantityOn(Day("2026-06-30")).Should().Be(11);
        again.Reversed("2026-05-22", "e-1").Item("i-1").Reports.Select(report => report.ReversedOn).Should().Equal(Day("2026-05-20"), Day("2026-05-22"));
    }

    [Fact]
    public void Evidence_counts_once_for_an_item() =>
        Visits.Reported("2026-05-01", "e-1", quantity: 6).Report(I1, ByBranch, Day("2026-05-02"), Proof("e-1"), quantity: 6).ShouldBeRefused("plan.evidence-once");

    [Fact]
    public void A_report_without_a_quantity_adds_nothing_where_one_is_asked_for_and_is_named()
    {
        var result = Visits.Reported("2026-05-01").Item("i-1").ResultOn(Day("2026-06-30"), National);

        (result.IsComplete, result.Done, result.UnmeasuredReports).Should().Be((false, 0m, 1));
        Visits.Report(I1, ByBranch, Day("2026-05-01"), Proof("e-1")).Advice.Select(advice => advice.Rule.Id).Should().Equal("plan.report-measured");
        Adopted(Item("2026-06-30")).Reported("2026-05-01").Item("i-1").ResultOn(Day("2026-06-30"), National).UnmeasuredReports.Should().Be(0);
    }

    [Fact]
    public void A_claimed_percentage_completes_nothing()
    {
        var claimed = Visits.Check(ByBranch, Day("2026-03-30"), [new(I1, CheckResult.Done, 100)]).State;

        claimed.Checks.Should().ContainSingle().Which.Results.Should().Equal(new ItemCheck(I1, CheckResult.Done, 100));
        claimed.DoneOn("2026-12-31").Should().BeNull();
        claimed.ProgressOn(Day("2026-12-31")).Completed.Should().Be(0);
        claimed.Close(ByBranch, Day("2026-12-31")).ShouldBeRefused("plan.close");
        claimed.On("2026-07-01").Kind.Should().Be(TimelinessKind.Overdue);
    }

    [Fact]
    public void Work_that_awaits_acceptance_is_open_and_accepted_work_was_done_when_it_was_done()
    {
        var reported = Judged.Reported("2026-06-30");
        var accepted = reported.Accepted("2026-07-08");

        reported.On("2026-07-07").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 7 });
        reported.On("2026-07-07").Reason.En.Should().EndWith("The work is reported and awaits acceptance.");
        reported.Item("i-1").ResultOn(Day("2026-07-07"), National).IsToQuality.Should().BeNull();
        accepted.On("2026-07-07").Kind.Should().Be(TimelinessKind.Overdue);
        accepted.On("2026-07-08").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, DaysLate = 0, CompletedOn = Day("2026-06-30") });
        accepted.Item("i-1").ResultOn(Day("2026-07-08"), National).IsToQuality.Should().BeTrue();
    }

    [Fact]
    public void Acceptance_is_for_the_one_named()
    {
        Judged.Reported("2026-06-01").Accept(I1, ByBranch, Day("2026-06-02")).ShouldBeRefused("plan.acceptor");
        Judged.Accept(I1, ByJudge, Day("2026-06-02")).ShouldBeRefused("plan.work-reported");
        Judged.Reported("2026-06-01").Reversed("2026-06-02", "e-1").Accept(I1, ByJudge, Day("2026-06-02")).ShouldBeRefused("plan.work-reported");
        Adopted(Item("2026-06-30")).Reported("2026-06-01").Accept(I1, ByJudge, Day("2026-06-02")).ShouldBeRefused("plan.acceptor");
    }

    [Theory]
    [InlineData("m-judge", QualityState.Accepted, true)]
    [InlineData("m-secretary", QualityState.AcceptedByAnother, false)]
    [InlineData("m-worker", QualityState.AcceptedByPerformer, false)]
    [InlineData("m-helper", QualityState.AcceptedByPerformer, false)]
    public void Work_accepted_by_another_or_by_a_performer_is_recorded_and_not_to_quality(string by, QualityState quality, bool isComplete)
    {
        var plan = Judged.Reported("2026-06-01").Apply(new ItemAccepted(P1, I1, MemberId.From(by), Day("2026-06-02")));
        var result = plan.Item("i-1").ResultOn(Day("2026-06-30"), National);

        (result.Quality, result.IsToQuality, result.IsComplete).Should().Be((quality, isComplete, isComplete));
    }

    [Fact]
    public void The_performer_does_not_accept_even_when_named()
    {
        var own = new ItemContent(I1, "a thing to do", responsible: Judge, due: Day("2026-06-30"), quality: new("as agreed", Judge));
        var plan = Adopted(own).Reported("2026-06-01").Accepted("2026-06-02");

        plan.Item("i-1").QualityOn(Day("2026-06-02")).Should().Be(QualityState.AcceptedByPerformer);
        plan.DoneOn("2026-06-30").Should().BeNull();
    }

    [Fact]
    public void Work_sent_back_is_open_until_it_is_accepted_and_was_done_when_it_was_redone()
    {
        var sentBack = Judged.Reported("2026-06-20").SentBack("2026-06-25");
        var redone = sentBack.Reported("2026-07-03", "e-2").Accepted("2026-07-06");

        sentBack.Item("i-1").QualityOn(Day("2026-06-24")).Should().Be(QualityState.Awaited);
        sentBack.Item("i-1").QualityOn(Day("2026-06-25")).Should().Be(QualityState.Returned);
        sentBack.On("2026-07-01").Kind.Should().Be(TimelinessKind.Overdue);
        redone.On("2026-07-05").Should().BeEquivalentTo(new { Kind = TimelinessKind.Overdue, DaysLate = 5 });
        redone.On("2026-07-06").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedLate, DaysLate = 3, CompletedOn = Day("2026-07-03") });
        sentBack.Accepted("2026-07-06").DoneOn("2026-07-06").Should().Be(Day("2026-07-06"), "nothing says when it was redone");
    }

    [Fact]
    public void Accepted_work_that_is_sent_back_later_is_open_again()
    {
        var plan = Judged.Reported("2026-06-01").Accepted("2026-06-02").SentBack("2026-06-10");

        plan.DoneOn("2026-06-09").Should().Be(Day("2026-06-01"));
        plan.DoneOn("2026-06-10").Should().BeNull();
    }

    [Fact]
    public void Done_on_the_due_day_and_recorded_a_week_later_is_on_time()
    {
        var plan = Adopted(Item("2026-06-30")).Reported("2026-07-07", doneOn: "2026-06-30");

        plan.On("2026-07-07").Should().BeEquivalentTo(new { Kind = TimelinessKind.CompletedOnTime, DaysLate = 0, CompletedOn = Day("2026-06-30") });
        plan.Item("i-1").Reports[0].Should().BeEquivalentTo(new { DoneOn = Day("2026-06-30"), On = Day("2026-07-07") });
        Adopted(Item("2026-06-30")).Report(I1, ByBranch, Day("2026-06-30"), Proof("e-1"), Day("2026-07-01")).ShouldBeRefused("plan.report-after-done");
    }

    [Fact]
    public void A_quantity_is_reached_on_the_day_of_the_work_whatever_the_order_of_the_reports()
    {
        var plan = Visits.Reported("2026-06-20", "late", "2026-06-18", 6).Reported("2026-06-21", "early", "2026-03-01", 6);

        plan.DoneOn("2026-06-30").Should().Be(Day("2026-06-18"));
        plan.DoneOn("2026-06-17").Should().BeNull();
    }

    [Fact]
    public void Each_axis_that_is_not_declared_is_neither_kept_nor_missed()
    {
        var result = Adopted(Item()).Reported("2026-06-01").Item("i-1").ResultOn(Day("2026-06-30"), National);

        (result.IsComplete, result.IsOnTime, result.IsToQuantity, result.IsToQuality, result.Difference).Should()
            .Be((true, (bool?)null, (bool?)null, (bool?)null, (decimal?)null));
        result.Quality.Should().Be(QualityState.NotNeeded);
    }

    [Fact]
    public void An_item_is_complete_when_every_declared_axis_is_evidenced()
    {
        var plan = Adopted(Item("2026-06-30", amount: 2, isJudged: true));

        plan.Reported("2026-06-01", "e-1", quantity: 1).Accepted("2026-06-02").DoneOn("2026-06-30").Should().BeNull("half is missing");
        plan.Reported("2026-06-01", "e-1", quantity: 2).DoneOn("2026-06-30").Should().BeNull("nobody accepted it");
        var all = plan.Reported("2026-06-01", "e-1", quantity: 1).Reported("2026-06-03", "e-2", quantity: 1).Accepted("2026-06-04");
        var result = all.Item("i-1").ResultOn(Day("2026-06-30"), National);
        (result.IsComplete, result.IsOnTime, result.IsToQuantity, result.IsToQuality).Should().Be((true, (bool?)true, (bool?)true, (bool?)true));
        result.ToString().Should().Be("i-1 completed-on-time 2026-06-30");
    }
}
