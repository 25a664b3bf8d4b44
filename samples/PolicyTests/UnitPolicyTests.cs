using PartyWork.Domain;
using PartyWork.Domain.Members;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PolicyTests;

/// <summary>A unit tests its own policy: one layer, one rule in code, and what the two do to a branch.</summary>
public class UnitPolicyTests
{
    private const string MembersMeeting = "branch.members-meeting-quarterly";
    private const string FollowUp = "unit.plans-followed-up";
    private static readonly string Layer = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "unit-layer.json"));
    private static readonly Rulebook Unit = Rulebook.National.With(PolicyLayer.Parse(Layer));

    private static string Scenarios => Path.Combine(AppContext.BaseDirectory, "scenarios");

    public static IEnumerable<object[]> Cases => ScenarioFolder.TheoryData(Scenarios);

    [Fact]
    public void The_layer_has_neither_errors_nor_warnings() => Rulebook.National.Lint(Layer).Should().BeEmpty();

    [Fact]
    public void The_unit_decides_the_cadence_and_the_national_value_is_covered() =>
        Unit.Provenance(MembersMeeting, on: Day("2026-01-01")).Select(step => (step.Layer.Id, step.IsDecisive))
            .Should().Equal(("national", false), ("example-unit", true));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_scenario_holds(string file, string name) => ScenarioFolder.Verify(Scenarios, file, name);

    [Fact]
    public void One_members_meeting_in_a_quarter_is_not_enough_for_the_unit()
    {
        var branch = A.Branch().With(A.Member().Secretary()).Held(Day("2026-02-10"), SegmentKind.MembersMeeting);

        var finding = branch.ReviewedOn(Day("2026-04-01"), Unit).For(MembersMeeting)[0];

        finding.Outcome.Should().Be(Outcome.Advice);
        finding.Required.Should().Be(2);
    }

    [Fact]
    public void What_the_layer_changes_is_the_members_meeting_and_the_voluntary_service()
    {
        var branch = A.Branch().Held(Day("2026-02-10"), SegmentKind.MembersMeeting);

        var comparison = branch.ReviewedOn(Day("2026-04-01")).WhatIf(Unit);

        comparison.Changes.Select(change => change.Rule.Id).Distinct().Should().Equal(MembersMeeting, "unit.voluntary-service");
        comparison.Changes[0].Reasons[1].En.Should().Contain("Example Unit Measures on Branch Work, Art. 3");
    }

    [Fact]
    public void A_plan_is_pending_for_30_days()
    {
        var review = WithAPlanOn("2026-03-06", reviewedOn: "2026-04-05");

        review.For(FollowUp).Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Pending);
    }

    [Fact]
    public void A_plan_without_outcome_is_advice_from_the_day_after()
    {
        var review = WithAPlanOn("2026-03-06", reviewedOn: "2026-04-06");

        var explained = review.Explain(review.For(FollowUp).Single());
        explained.Finding.Outcome.Should().Be(Outcome.Advice);
        explained.ToText(Language.English).Should().Contain("a1 is not on record").And.Contain("Example Unit Measures on Branch Work, Art. 9");
    }

    [Fact]
    public void A_planned_activity_may_be_cancelled_and_is_then_no_plan_to_follow_up()
    {
        var decided = Given.Activity(A.Activity("a1").Planned().On(Day("2026-03-06")).As(SegmentKind.ThemedPartyDay))
            .When(activity => activity.Cancel(MemberId.From("m1"), on: Day("2026-03-05"), reason: "the hall is closed"))
            .ThenAccepted();

        var branch = A.Branch().With(A.Activity("a1").Planned().On(Day("2026-03-06"))).With([.. decided.Decision.Events]);
        branch.ReviewedOn(Day("2026-04-06"), Unit, rules: [new PlansAreFollowedUp()]).For(FollowUp).Should().BeEmpty();
    }

    [Fact]
    public void What_was_reported_as_held_cannot_be_cancelled() =>
        Given.Activity(A.Activity().On(Day("2026-03-06")))
            .When(activity => activity.Cancel(MemberId.From("m1"), on: Day("2026-03-07"), reason: "entered by mistake"))
            .ThenRefusedBy("event.reported-stands");

    private static BranchReview WithAPlanOn(string day, string reviewedOn) => A.Branch()
        .With(A.Activity("a1").Planned().On(Day(day)).As(SegmentKind.ThemedPartyDay))
        .ReviewedOn(Day(reviewedOn), Unit, rules: [new PlansAreFollowedUp()]);
}
