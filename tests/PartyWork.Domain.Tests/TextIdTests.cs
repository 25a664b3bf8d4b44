using System.Globalization;
using System.Text.Json;

namespace PartyWork.Domain.Tests;

public class TextIdTests
{
    [Theory]
    [InlineData("42")]
    [InlineData("M-001")]
    [InlineData("张三家")]
    [InlineData("a b")]
    [InlineData("{on}")]
    [InlineData("\U00020BB7野家")]
    [InlineData("018f5a3e-7c1d-7b2a-9f00-1234567890ab")]
    public void Printable_text_is_an_id_as_it_stands(string text)
    {
        MemberId.From(text).Value.Should().Be(text);
        MemberId.From(text).ToString().Should().Be(text);
        MemberId.Parse(text).Should().Be(MemberId.From(text));
        MemberId.TryParse(text, null, out var parsed).Should().BeTrue();
        parsed.Should().Be(MemberId.From(text));
    }

    public static TheoryData<string> Refused => new()
    {
        "",
        " ",
        " 42",
        "42 ",
        "\u300042",
        "42\u00A0",
        "4\t2",
        "4\n2",
        "4\u00002",
        "4\u007F2",
        "4\u00852",
        "a\u200Db",
        "a\u200Bb",
        "\uFEFFa",
        "a\u00ADb",
        "a\u202Eb",
        "a\u2028b",
        "a\u2029b",
        "a\uE000b",
        "a\uFFFFb",
        new string('x', 65),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Blanks_at_the_ends_and_what_cannot_be_printed_are_refused(string text) => ShouldBeRefused(text);

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDBFF)]
    [InlineData(0xDC00)]
    public void A_lone_surrogate_is_refused(int unit)
    {
        ShouldBeRefused("a" + (char)unit);
        ShouldBeRefused((char)unit + "a");
    }

    [Fact]
    public void No_text_is_no_id()
    {
        var from = () => MemberId.From(null!);
        var parse = () => MemberId.Parse(null!);

        from.Should().Throw<ArgumentException>();
        parse.Should().Throw<ArgumentNullException>();
        MemberId.TryParse(null, null, out var id).Should().BeFalse();
        id.Should().Be(default(MemberId));
    }

    [Fact]
    public void Sixty_four_characters_are_the_most()
    {
        MemberId.From(new string('x', 64)).Value.Should().HaveLength(64);
        MemberId.TryParse(new string('x', 65), null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("é", "e\u0301")]
    [InlineData("1", "１")]
    public void Ids_are_compared_character_by_character(string one, string other) =>
        MemberId.From(one).Should().NotBe(MemberId.From(other));

    [Fact]
    public void Equal_texts_are_equal_ids_with_equal_hashes()
    {
        var (one, other) = (MemberId.From("m1"), MemberId.From("m" + 1.ToString(CultureInfo.InvariantCulture)));

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void The_default_has_an_empty_text()
    {
        default(MemberId).Value.Should().BeEmpty();
        default(MemberId).ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_new_id_is_a_version_7_guid()
    {
        var text = MemberId.New().Value;

        Guid.TryParseExact(text, "D", out _).Should().BeTrue();
        text[14].Should().Be('7');
        text[19].Should().BeOneOf('8', '9', 'a', 'b');
    }

    [Fact]
    public void A_new_id_holds_the_moment_of_its_making()
    {
        var before = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        var text = MemberId.New().Value.Replace("-", "", StringComparison.Ordinal);
        var after = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

        long.Parse(text[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture).Should().BeInRange(before, after);
    }

    [Fact]
    public void New_ids_differ() =>
        Enumerable.Range(0, 1000).Select(_ => MemberId.New()).Distinct().Should().HaveCount(1000);

    [Fact]
    public void An_id_is_written_to_json_as_a_string_and_read_back()
    {
        var json = JsonSerializer.Serialize(MemberId.From("m-1"));

        json.Should().Be("\"m-1\"");
        JsonSerializer.Deserialize<MemberId>(json).Should().Be(MemberId.From("m-1"));
    }

    [Fact]
    public void An_id_is_a_dictionary_key_in_json_and_read_back()
    {
        var counts = new Dictionary<MemberId, int> { [MemberId.From("m-1")] = 3, [MemberId.From("m-2")] = 5 };

        var json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"m-1":3,"m-2":5}""");
        JsonSerializer.Deserialize<Dictionary<MemberId, int>>(json).Should().Equal(counts);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" m\"")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Json_that_is_no_id_is_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize<MemberId>(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_json_key_that_is_no_id_is_refused()
    {
        var read = () => JsonSerializer.Deserialize<Dictionary<MemberId, int>>("""{"":1}""");

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_refused_text_is_not_repeated_in_the_message()
    {
        var from = () => MemberId.From("secret\n");
        var parse = () => MemberId.Parse("secret\n");

        from.Should().Throw<InvalidFactException>().Which.Message.Should().NotContain("secret");
        parse.Should().Throw<FormatException>().Which.Message.Should().NotContain("secret");
    }

    private static void ShouldBeRefused(string text)
    {
        var from = () => MemberId.From(text);
        var parse = () => MemberId.Parse(text);

        MemberId.TryParse(text, null, out var id).Should().BeFalse();
        id.Should().Be(default(MemberId));
        from.Should().Throw<InvalidFactException>();
        parse.Should().Throw<FormatException>();
    }
}
