namespace PartyWork.Domain.Tests;

public class SmokeTests
{
    [Fact]
    public void Works() => Repository.Root.Should().NotBeEmpty();
}
