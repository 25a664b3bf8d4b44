namespace PartyWork.Domain.Tests;

public class LocalizedTextTests
{
    [Fact]
    public void Facts_take_the_place_of_their_names_in_both_languages()
    {
        var text = new LocalizedText("{on} 早于 {last}，{on}。", "{on} is before {last}: {on}.");

        var filled = text.Fill([new Fact("on", PartyWork.Domain.Testing.Days.Day("2026-03-31")), new Fact("last", 7)]);

        filled.Should().Be(new LocalizedText("2026-03-31 早于 7，2026-03-31。", "2026-03-31 is before 7: 2026-03-31."));
    }

    [Fact]
    public void A_fact_in_two_languages_is_put_into_each_text_in_its_own()
    {
        var text = new LocalizedText("缺{what}", "no {what}");

        text.Fill([new Fact("what", new LocalizedText("党课", "lecture"))]).Should().Be(new LocalizedText("缺党课", "no lecture"));
    }

    [Fact]
    public void A_name_without_a_fact_stays() =>
        new LocalizedText("{what}", "{what}").Fill([new Fact("other", "x")]).Should().Be(new LocalizedText("{what}", "{what}"));

    [Fact]
    public void Names_are_told_apart_by_case() =>
        new LocalizedText("{On}", "{On}").Fill([new Fact("on", "x")]).En.Should().Be("{On}");

    [Fact]
    public void Filling_leaves_the_original_as_it_was()
    {
        var text = new LocalizedText("{a}", "{a}");

        text.Fill([new Fact("a", "1")]);

        text.En.Should().Be("{a}");
    }

    [Fact]
    public void A_text_speaks_the_language_asked_for_and_english_otherwise()
    {
        var text = new LocalizedText("中文", "English");

        text.In(Language.Chinese).Should().Be("中文");
        text.In(Language.English).Should().Be("English");
        text.ToString().Should().Be("English");
    }

    [Theory]
    [InlineData(" ", "en", "zh")]
    [InlineData("zh", "", "en")]
    [InlineData("zh", null, "en")]
    public void A_text_lacks_neither_language(string zh, string? en, string parameter)
    {
        var make = () => new LocalizedText(zh, en!);

        make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);
    }
}
