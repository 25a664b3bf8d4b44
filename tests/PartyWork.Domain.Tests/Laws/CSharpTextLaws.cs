namespace PartyWork.Domain.Tests.Laws;

/// <summary>The laws read the source by this; what it swallowed, no law would see.</summary>
public class CSharpTextLaws
{
    [Fact]
    public void Every_file_is_taken_apart_to_its_end() => Law.Holds(
        "CSharpText lost its way in this file: teach it the form of literal that it does not know.",
        Library.Files.Where(file => file.Code.Count(c => c == '{') != file.Code.Count(c => c == '}') || file.Code.Count(c => c == '"') % 2 != 0)
            .Select(file => file.Path));

    [Theory]
    [InlineData("a = \"b // c\"; d", "b // c", "d")]
    [InlineData("a = @\"b\"\"c\\\"; d", "b\"c\\", "d")]
    [InlineData("a = $\"b {e(\"f\")} {{c}}\"; d", "b {} {c}", "e(")]
    [InlineData("a = \"\"\"b \"c\" \"\"\"; d", "b \"c\" ", "d")]
    [InlineData("a = $$\"\"\"b {c} {{e}}\"\"\"; d", "b {c} {}", "e")]
    [InlineData("a = '\"'; /* \" */ b = \"c\"; d", "c", "d")]
    public void Literals_and_code_are_told_apart(string text, string literal, string code)
    {
        var parts = CSharpText.Of(text);
        parts.Literals.Should().Contain(literal);
        parts.Code.Should().Contain(code).And.NotContain(literal);
    }
}
