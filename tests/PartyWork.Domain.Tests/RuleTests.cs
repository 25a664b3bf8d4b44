namespace PartyWork.Domain.Tests;

public class RuleTests
{
    [Theory]
    [InlineData("a.b")]
    [InlineData("event.cancelled-once")]
    [InlineData("branch.party-history-yearly")]
    [InlineData("study.hours-2024")]
    public void A_topic_and_words_with_hyphens_are_an_id(string text) => Rule.IsId(text).Should().BeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("event")]
    [InlineData("event.")]
    [InlineData(".event")]
    [InlineData("event..x")]
    [InlineData("a.b.c")]
    [InlineData("event.-x")]
    [InlineData("event-.x")]
    [InlineData("event.x-")]
    [InlineData("-event.x")]
    [InlineData("event.x--y")]
    [InlineData("Event.x")]
    [InlineData("event.x y")]
    [InlineData("event.x_y")]
    [InlineData("event.会")]
    [InlineData("event.x\n")]
    [InlineData("event.１")]
    public void Anything_else_is_not(string? text) => Rule.IsId(text).Should().BeFalse();

    [Fact]
    public void An_id_has_at_most_a_hundred_characters()
    {
        Rule.IsId("a." + new string('x', 98)).Should().BeTrue();
        Rule.IsId("a." + new string('x', 99)).Should().BeFalse();
    }

    [Fact]
    public void A_rule_without_an_id_of_that_form_is_refused()
    {
        var make = () => new Rule("No id", RuleKind.Duty, "中", "en");

        make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("id");
    }

    [Fact]
    public void A_rule_is_a_condition_or_a_duty()
    {
        var make = () => new Rule("a.b", default, "中", "en");

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Rules_are_equal_when_their_ids_are()
    {
        var one = new Rule("a.b", RuleKind.Duty, "一", "one");
        var other = new Rule("a.b", RuleKind.Condition, "二", "two");

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Should().NotBe(new Rule("a.c", RuleKind.Duty, "一", "one"));
    }
}
