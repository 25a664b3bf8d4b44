using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

public class WindowTests
{
    [Fact]
    public void A_period_belongs_to_the_window_when_its_last_day_to_act_lies_in_it() =>
        ABranch().ReviewedOn("2030-01-01", "2025").For("branch.life-meeting-yearly").Select(finding => finding.Period.ToString())
            .Should().BeEquivalentTo(["2024", "2029", "2030"], "the last day for 2024 is 2025-03-31; 2029 and 2030 are open on the day");

    [Fact]
    public void A_period_that_is_open_on_the_day_belongs_to_every_window() =>
        ABranch().ReviewedOn("2026-02-10", "2025").For("branch.theme-day-monthly").Select(finding => finding.Period.ToString())
            .Should().HaveCount(13).And.Contain("2026-02").And.NotContain("2026-01").And.NotContain("2026-03");

    [Fact]
    public void The_agenda_names_the_fourth_quarter_while_it_lasts_and_asks_for_no_second_meeting()
    {
        ABranch().ReviewedOn("2025-12-20").Agenda(20).Single(item => item.Explanation.Rule.Id == "branch.life-meeting-fourth-quarter").TimesMissing.Should().Be(0);
        ABranch().ReviewedOn("2026-01-05", "2025").Agenda(100).Should().NotContain(item => item.Explanation.Rule.Id == "branch.life-meeting-fourth-quarter");
    }

    [Fact]
    public void A_finding_of_another_review_is_not_explained()
    {
        var other = ABranch().Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01");
        var explain = () => ABranch().ReviewedOn("2026-04-01").Explain(other.Of("branch.theme-day-monthly", "2026-03"));

        explain.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_that_no_review_judges_is_a_mistake_and_one_that_is_off_has_no_findings()
    {
        var misspelt = () => ABranch().ReviewedOn("2026-04-01").For("branch.no-such-rule");

        misspelt.Should().Throw<KeyNotFoundException>();
        ABranch().ReviewedOn("2026-04-01").For("branch.lecture-cadence").Should().BeEmpty();
    }

    [Fact]
    public void A_window_in_the_future_is_pending() =>
        ABranch().ReviewedOn("2026-02-10", "2027").Of("branch.theme-day-monthly", "2027-05").Outcome.Should().Be(Outcome.Pending);

    [Theory]
    [InlineData("0001-06-01")]
    [InlineData("9999-06-01")]
    public void Days_at_the_ends_of_time_are_refused(string day)
    {
        var review = () => ABranch().ReviewedOn(day);

        review.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Days_next_to_the_ends_of_time_are_reviewed()
    {
        ABranch().ReviewedOn("0002-01-01").Findings.Should().NotBeEmpty();
        ABranch().ReviewedOn("9998-12-31").Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void A_window_ends_after_it_begins()
    {
        var backwards = () => ReviewWindow.Between(Day("2026-02-01"), Day("2026-01-31"));

        backwards.Should().Throw<InvalidFactException>().WithParameterName("last");
    }

    [Fact]
    public void The_agenda_holds_what_comes_due_in_the_next_days_soonest_first()
    {
        var agenda = ABranch().Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-03-20").Agenda(11);

        agenda.Select(item => (item.Explanation.Rule.Id, item.Due, item.DaysLeft, item.TimesMissing)).Should().Equal(
            ("branch.members-meeting-quarterly", Day("2026-03-31"), 11, 1),
            ("branch.life-meeting-yearly", Day("2026-03-31"), 11, 1),
            ("branch.members-appraisal-yearly", Day("2026-03-31"), 11, 1),
            ("plan.quarterly-required", Day("2026-03-31"), 11, 1));
        ABranch().ReviewedOn("2026-03-20").Agenda(10).Should().BeEmpty();
    }

    [Fact]
    public void What_was_held_once_of_two_times_is_still_missing_once() =>
        ABranch().Under(Layers.Setting("branch.theme-day-monthly", 2, "month")).Held("2026-03-06", A(SegmentKind.ThemedPartyDay))
            .ReviewedOn("2026-03-20").Agenda(15).Single(item => item.Explanation.Rule.Id == "branch.theme-day-monthly").TimesMissing.Should().Be(1);

    [Fact]
    public void A_review_names_the_rulebook_it_was_judged_by()
    {
        var review = ABranch().Under(Layers.AskingForReports).ReviewedOn("2026-03-20");

        review.RulebookVersion.Should().Be(Rulebook.National.Version + "+local@1");
        review.RulebookFingerprint.Should().HaveLength(16).And.NotBe(Rulebook.National.Fingerprint);
    }

    [Fact]
    public void A_sink_counts_everything_and_stores_what_it_was_made_for()
    {
        var record = ABranch().Record();
        var sink = new FindingSink(Outcome.Violated, Outcome.Advice);
        var review = ABranch().ReviewedOn("2026-04-01");

        BranchReview.Fill(sink, record, Rulebook.National, review.On, review.Window);

        sink.Counts.Should().Be(review.Counts);
        sink.Counts.Total.Should().Be(review.Findings.Count);
        sink.Findings.ToArray().Should().Equal(review.Findings.Where(finding => finding.Outcome is Outcome.Violated or Outcome.Advice));
        sink.Clear();
        sink.Counts.Total.Should().Be(0);
        sink.Findings.Length.Should().Be(0);
    }

    [Fact]
    public void A_sink_that_is_used_again_allocates_nothing()
    {
        var record = ABranch().WithCommittee().WithGroup("g1").Held("2026-03-06", A(SegmentKind.ThemedPartyDay), AGroupMeeting("g1")).Record();
        var (sink, window, day) = (new FindingSink(Outcome.Violated), ReviewWindow.Of(Period("2026")), Day("2026-04-01"));
        for (var i = 0; i < 50; i++) Once();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Once();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Once()
        {
            sink.Clear();
            BranchReview.Fill(sink, record, Rulebook.National, day, window);
        }
    }

    [Fact]
    public void Counts_of_parts_add_up()
    {
        var one = ABranch().ReviewedOn("2026-04-01").Counts;
        var other = ABranch().WithCommittee().ReviewedOn("2026-04-01").Counts;

        (one + other).Should().Be(other + one);
        (one + other).Total.Should().Be(one.Total + other.Total);
        (one + other)[Outcome.Violated].Should().Be(one.Violated + other.Violated);
    }
}
