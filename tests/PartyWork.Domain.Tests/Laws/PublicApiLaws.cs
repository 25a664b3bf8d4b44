namespace PartyWork.Domain.Tests.Laws;

public class PublicApiLaws
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Approved.Matches("tests/PartyWork.Domain.Tests/Approved/public-api.txt", PublicApi.TextOf(Library.PublicTypes));
}
