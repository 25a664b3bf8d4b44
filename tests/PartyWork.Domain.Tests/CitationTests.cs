namespace PartyWork.Domain.Tests;

public class CitationTests
{
    private static readonly CitedDocument Branch = new("BRANCH-2018", "中国共产党支部工作条例（试行）", "Regulations on Branch Work");

    [Theory]
    [InlineData(null, "《中国共产党支部工作条例（试行）》", "Regulations on Branch Work")]
    [InlineData("16", "《中国共产党支部工作条例（试行）》第16条", "Regulations on Branch Work, Art. 16")]
    [InlineData("16(2)", "《中国共产党支部工作条例（试行）》第16条第（二）项", "Regulations on Branch Work, Art. 16(2)")]
    [InlineData("4-8", "《中国共产党支部工作条例（试行）》第4至8条", "Regulations on Branch Work, Arts. 4–8")]
    [InlineData("附-1", "《中国共产党支部工作条例（试行）》第附-1条", "Regulations on Branch Work, Art. 附-1")]
    public void A_citation_is_written_as_readers_of_each_language_write_it(string? article, string zh, string en)
    {
        var citation = new Citation(Branch, article);

        citation.Text.Should().Be(new LocalizedText(zh, en));
        citation.ToString().Should().Be(en);
    }

    [Fact]
    public void What_the_project_decided_is_shown_as_ours_and_not_as_a_regulation()
    {
        Citation.Project.Text.Zh.Should().Be("本项目设计约定");
        Citation.Project.Text.En.Should().Be("design of this project");
        Citation.Project.Article.Should().BeNull();
    }

    [Fact]
    public void A_blank_article_is_refused()
    {
        var make = () => new Citation(Branch, " ");

        make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("article");
    }

    [Fact]
    public void A_citation_needs_a_document()
    {
        var make = () => new Citation(null!);

        make.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Citations_are_equal_when_document_and_article_are()
    {
        var same = new CitedDocument("BRANCH-2018", "中国共产党支部工作条例（试行）", "Regulations on Branch Work");

        new Citation(Branch, "16").Should().Be(new Citation(same, "16"));
        new Citation(Branch, "16").Should().NotBe(new Citation(Branch));
    }
}
