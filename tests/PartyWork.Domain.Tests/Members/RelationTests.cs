using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

public class RelationTests
{
    private static readonly MemberId Id = MemberId.From("m-1");
    private static readonly OrganizationId Old = OrganizationId.From("old");
    private static readonly OrganizationId New = OrganizationId.From("new");
    private static readonly GroupId First = GroupId.From("g1");
    private static readonly GroupId Second = GroupId.From("g2");

    [Theory]
    [InlineData("2026-02-28", "old", false)]
    [InlineData("2026-03-01", "old", true)]
    [InlineData("2026-03-19", "old", true)]
    [InlineData("2026-03-20", "new", false)]
    public void In_transit_one_belongs_to_the_origin(string day, string organization, bool isInTransit)
    {
        var member = Replayed(new RelationEntered(Id, Old), new TransferStarted(Id, New, Day("2026-03-01")), new TransferAccepted(Id, Day("2026-03-20")));

        member.RelationOn(Day(day)).Should().Be(OrganizationId.From(organization));
        (member.TransferOn(Day(day)) is not null).Should().Be(isInTransit);
        member.Transfers.Single().IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void A_transfer_never_accepted_gives_way_to_the_next()
    {
        var third = OrganizationId.From("third");
        var member = Replayed(
            new RelationEntered(Id, Old, Day("2020-01-01")),
            new TransferStarted(Id, New, Day("2026-03-01")),
            new TransferStarted(Id, third, Day("2026-05-01")),
            new TransferAccepted(Id, Day("2026-05-01")));

        member.Transfers.Select(transfer => (transfer.To, transfer.EndedOn, transfer.IsAccepted)).Should()
            .Equal((New, Day("2026-05-01"), false), (third, Day("2026-05-01"), true));
        member.RelationOn(Day("2026-04-30")).Should().Be(Old);
        member.RelationOn(Day("2026-05-01")).Should().Be(third);
        member.RelationOn(Day("2019-12-31")).Should().BeNull();
    }

    [Fact]
    public void A_relation_that_comes_elsewhere_ends_an_open_transfer()
    {
        var member = Replayed(new RelationEntered(Id, Old), new TransferStarted(Id, New, Day("2026-03-01")), new RelationEntered(Id, New, Day("2026-04-01")));

        member.Transfers.Single().Should().Match<Transfer>(transfer => transfer.IsAccepted && transfer.EndedOn == Day("2026-04-01"));
        member.Relations.Select(held => held.Span.ToString()).Should().Equal("../2026-04-01", "2026-04-01/..");
    }

    [Fact]
    public void A_status_lasts_until_it_is_ended()
    {
        var member = Replayed(
            new StatusBegan(Id, MemberStatus.ProbationWithinParty, Day("2025-01-01")),
            new StatusEnded(Id, MemberStatus.ProbationWithinParty, Day("2026-01-01")),
            new StatusBegan(Id, MemberStatus.RightsSuspended, Day("2026-03-01")));

        member.HasStatusOn(MemberStatus.ProbationWithinParty, Day("2025-12-31")).Should().BeTrue();
        (member.HasVoteOn(Day("2024-12-31")), member.HasVoteOn(Day("2025-12-31")), member.HasVoteOn(Day("2026-01-01")), member.HasVoteOn(Day("2026-03-01")))
            .Should().Be((true, false, true, false));
    }

    [Fact]
    public void A_person_is_in_one_group_at_a_time()
    {
        var member = Replayed(new GroupJoined(Id, First), new GroupLeft(Id, First, Day("2026-01-01")), new GroupJoined(Id, Second, Day("2026-02-01")));

        (member.GroupOn(Day("2025-12-31")), member.GroupOn(Day("2026-01-15")), member.GroupOn(Day("2026-02-01"))).Should().Be((First, null, Second));
    }

    [Fact]
    public void Events_that_do_not_fit_are_refused()
    {
        MemberEvent[][] histories =
        [
            [new StatusEnded(Id, MemberStatus.RightsSuspended, Day("2026-01-01"))],
            [new StatusBegan(Id, MemberStatus.RightsSuspended), new StatusBegan(Id, MemberStatus.RightsSuspended, Day("2026-01-01"))],
            [new StatusBegan(Id, MemberStatus.RightsSuspended, Day("2026-01-01")), new StatusEnded(Id, MemberStatus.RightsSuspended, Day("2026-01-01"))],
            [new GroupJoined(Id, First), new GroupJoined(Id, Second, Day("2026-01-01"))],
            [new GroupLeft(Id, First, Day("2026-01-01"))],
            [new TransferStarted(Id, New, Day("2026-01-01"))],
            [new TransferAccepted(Id, Day("2026-01-01"))],
            [new RelationEntered(Id, Old), new TransferStarted(Id, Old, Day("2026-01-01"))],
            [new RelationEntered(Id, Old, Day("2026-01-02")), new TransferStarted(Id, New, Day("2026-01-01"))],
            [new RelationEntered(Id, Old), new TransferStarted(Id, New, Day("2026-01-02")), new TransferAccepted(Id, Day("2026-01-01"))],
            [new RelationEntered(Id, Old), new RelationEntered(Id, New)],
            [new RelationEntered(Id, Old, Day("2026-01-01")), new RelationEntered(Id, New, Day("2026-01-01"))],
        ];

        histories.Should().AllSatisfy(history => history.Invoking(Replayed).Should().Throw<InvalidFactException>());
    }

    private static Member Replayed(params MemberEvent[] events) => Member.Replay([new StageEntered(Id, MemberStage.Full), .. events]);
}
