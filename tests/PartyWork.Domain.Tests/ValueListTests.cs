namespace PartyWork.Domain.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_with_the_same_items_in_the_same_order_are_equal()
    {
        ValueList<string> left = ["a", "b"];
        ValueList<string> right = ["a", "b"];

        left.Equals(right).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Fact]
    public void The_order_of_the_items_matters()
    {
        ValueList<int> list = [1, 2];
        ValueList<int> other = [2, 1];

        list.Equals(other).Should().BeFalse();
    }

    [Fact]
    public void A_list_is_not_equal_to_its_beginning()
    {
        ValueList<int> list = [1, 2, 3];
        ValueList<int> beginning = [1, 2];

        list.Equals(beginning).Should().BeFalse();
        beginning.Equals(list).Should().BeFalse();
    }

    [Fact]
    public void A_list_is_not_equal_to_nothing_or_to_another_type()
    {
        ValueList<int> list = [1];

        list.Equals((object)new[] { 1 }).Should().BeFalse();
        list.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Records_that_hold_equal_lists_are_equal()
    {
        ValueList<ValueList<int>> left = [[1, 2], []];
        ValueList<ValueList<int>> right = [[1, 2], []];

        left.Equals(right).Should().BeTrue();
    }

    [Fact]
    public void Adding_leaves_the_original_as_it_was()
    {
        ValueList<int> list = [1];

        var longer = list.Add(2);

        longer.Should().Equal(1, 2);
        list.Should().Equal(1);
    }

    [Fact]
    public void A_collection_expression_keeps_the_order_and_spreads()
    {
        ValueList<int> middle = [2, 3];
        ValueList<int> list = [1, .. middle, 4];

        list.Should().Equal(1, 2, 3, 4);
        list.Count.Should().Be(4);
        list[2].Should().Be(3);
    }

    [Fact]
    public void The_source_can_change_without_changing_the_list()
    {
        var source = new[] { 1, 2 };

        var created = ValueList.Create<int>(source);
        var gathered = source.ToValueList();
        source[0] = 9;

        created.Should().Equal(1, 2);
        gathered.Should().Equal(1, 2);
    }

    [Fact]
    public void A_position_outside_is_refused()
    {
        ValueList<int> list = [1];

        var read = () => list[1];

        read.Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void The_span_and_the_text_show_all_items()
    {
        ValueList<int> list = [1, 2];

        list.AsSpan().ToArray().Should().Equal(1, 2);
        list.ToString().Should().Be("[1, 2]");
    }
}
