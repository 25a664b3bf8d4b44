namespace PartyWork.Domain.Tests.Laws;

public class FileLengthLaws
{
    private const int Longest = 300;
    private const int Short = 120;
    private const double LeastShareOfShort = 0.6;

    [Fact]
    public void No_file_is_longer_than_a_reader_keeps_in_mind() => Law.Holds(
        $"A file has at most {Longest} lines: split the type by aspect, Type.Aspect.cs, or find the second type in it.",
        Library.Files.Where(file => file.Lines > Longest).Select(file => $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void Most_files_are_short() => Library.Files.Count(file => file.Lines < Short).Should().BeGreaterThanOrEqualTo(
        (int)Math.Ceiling(Library.Files.Count * LeastShareOfShort),
        "of {0} files so many should have less than {1} lines; the longest are {2}", Library.Files.Count, Short,
        string.Join(", ", Library.Files.OrderByDescending(file => file.Lines).Take(5).Select(file => $"{file.Path} ({file.Lines})")));
}
