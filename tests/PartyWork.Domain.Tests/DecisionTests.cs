namespace PartyWork.Domain.Tests;

public class DecisionTests
{
    private static readonly Rule First = new("test.first", RuleKind.Condition, "{n} 一", "{n} one");
    private static readonly Rule Second = new("test.second", RuleKind.Condition, "二", "two");
    private static readonly LocalizedText NotKnown = new("未知", "not known");

    [Fact]
    public void An_accepted_act_has_its_state_and_its_event()
    {
        var decision = new Conditions().Require(true, First)
            .Decide<string, string>("before", "happened", (state, happened) => $"{state} {happened}");

        decision.IsAccepted.Should().BeTrue();
        decision.State.Should().Be("before happened");
        decision.Events.Should().Equal("happened");
        decision.Refusals.Should().BeEmpty();
        decision.Advice.Should().BeEmpty();
        decision.Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void Every_condition_that_refuses_is_reported_in_the_order_written()
    {
        var decision = Refused();

        decision.IsAccepted.Should().BeFalse();
        decision.Events.Should().BeEmpty();
        decision.Refusals.Select(refusal => refusal.Rule.Id).Should().Equal("test.first", "test.second");
        decision.Refusals[0].Text.Should().Be(new LocalizedText("7 一", "7 one"));
        decision.Refusals[0].Citations.Should().Equal(Citation.Project);
    }

    [Fact]
    public void The_state_of_a_refused_act_throws_the_same_violations()
    {
        var decision = Refused();

        var state = () => decision.State;

        var thrown = state.Should().Throw<RuleViolationException>().Which;
        thrown.Violations.Should().Equal(decision.Refusals);
        thrown.Message.Should().Be("test.first: 7 one test.second: two");
    }

    [Fact]
    public void A_refused_act_is_never_applied()
    {
        var applied = false;

        new Conditions().Require(false, First).Decide<string, string>("before", "happened", (state, _) =>
        {
            applied = true;
            return state;
        });

        applied.Should().BeFalse();
    }

    [Fact]
    public void An_act_that_changes_nothing_keeps_its_state_without_an_event()
    {
        var decision = new Conditions().Decide<string, string>("before", null, (_, happened) => happened);

        decision.IsAccepted.Should().BeTrue();
        decision.State.Should().Be("before");
        decision.Events.Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_known_does_not_refuse_and_is_said()
    {
        var decision = new Conditions().RequireKnown(false, First, NotKnown).Decide<string, string>("before", "x", (state, _) => state);

        decision.IsAccepted.Should().BeTrue();
        decision.Undetermined.Should().ContainSingle().Which.ToString().Should().Be("test.first: not known");
    }

    [Fact]
    public void A_refusal_still_says_what_is_not_known()
    {
        var decision = new Conditions().Require(false, Second).RequireKnown(false, First, NotKnown).RequireKnown(true, Second, NotKnown)
            .Decide<string, string>("before", "x", (state, _) => state);

        decision.IsAccepted.Should().BeFalse();
        decision.Undetermined.Select(missing => missing.Rule).Should().Equal(First);
    }

    [Fact]
    public void Violations_are_equal_when_rule_and_facts_are()
    {
        Refused().Refusals.Equals(Refused().Refusals).Should().BeTrue();
        Refused(facts: 8).Refusals.Equals(Refused().Refusals).Should().BeFalse();
    }

    private static Decision<string, string> Refused(int facts = 7) => new Conditions()
        .Require(false, First, new Fact("n", facts))
        .Require(true, First, new Fact("n", 8))
        .Require(false, Second)
        .Decide<string, string>("before", "happened", (state, _) => state);
}
