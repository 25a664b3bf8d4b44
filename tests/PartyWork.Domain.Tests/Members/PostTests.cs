using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

public class PostTests
{
    private static readonly OrganizationId Branch = OrganizationId.From("branch-1");

    [Fact]
    public void A_post_says_how_it_was_taken()
    {
        var member = Full("m1", id =>
        [
            new RoleAssumed(id, MemberRole.Secretary, Day("2025-01-01"), RoleOrigin.Assigned, Day("2024-12-20")),
            new RoleEnded(id, MemberRole.Secretary, Day("2026-01-01")),
            new RoleAssumed(id, MemberRole.GroupLeader, Day("2026-02-01"), RoleOrigin.Named, group: GroupId.From("g1")),
        ]);

        var (secretary, leader) = (member.Roles[0], member.Roles[1]);
        (secretary.Origin, secretary.ApprovedOn, secretary.Span.Until).Should().Be((RoleOrigin.Assigned, Day("2024-12-20"), Day("2026-01-01")));
        (leader.Origin, leader.Group).Should().Be((RoleOrigin.Named, GroupId.From("g1")));
    }

    [Fact]
    public void Only_a_group_leader_names_a_group()
    {
        var named = () => new RoleAssumed(MemberId.From("m1"), MemberRole.Secretary, group: GroupId.From("g1"));

        named.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("group");
    }

    [Theory]
    [InlineData(MemberRole.Secretary, true, ElectingBody.Committee)]
    [InlineData(MemberRole.Secretary, false, ElectingBody.MembersMeeting)]
    [InlineData(MemberRole.DeputySecretary, true, ElectingBody.Committee)]
    [InlineData(MemberRole.DisciplineMember, true, ElectingBody.MembersMeeting)]
    [InlineData(MemberRole.CommitteeMember, true, ElectingBody.MembersMeeting)]
    public void The_meeting_elects_the_committee_and_the_committee_its_secretary(MemberRole role, bool hasCommittee, ElectingBody body) =>
        Posts.ElectedBy(role, hasCommittee, Day("2026-01-01"), Rulebook.National)!.Value.Should().Be(body);

    [Fact]
    public void Who_is_not_elected_has_no_electors()
    {
        Posts.ElectedBy(MemberRole.GroupLeader, true, Day("2026-01-01"), Rulebook.National).Should().BeNull();
        Posts.ElectedBy(MemberRole.Secretary, true, Day("2018-10-27"), Rulebook.National).Should().BeNull();
        Posts.IsApproved(MemberRole.DeputySecretary).Should().BeTrue();
        Posts.IsApproved(MemberRole.PublicityMember).Should().BeFalse();
    }

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void A_secretary_has_a_year_of_standing(string day, bool isKept)
    {
        var member = Member.Replay([
            new StageEntered(MemberId.From("m1"), MemberStage.Probationary, Day("2024-07-01")),
            new StageEntered(MemberId.From("m1"), MemberStage.Full, Day("2025-07-01")),
        ]);

        var check = Posts.SecretaryStanding(member, Day(day), Rulebook.National)!;

        (check.Since, check.ReachedOn, check.Years, check.IsKept).Should().Be((Day("2025-07-01"), Day("2026-07-01"), 1, isKept));
    }

    [Fact]
    public void Standing_from_before_the_record_is_not_known_and_none_is_not_enough()
    {
        var unknown = Full("m1", _ => []);
        var probationary = Member.Replay([new StageEntered(MemberId.From("m1"), MemberStage.Probationary)]);

        Posts.SecretaryStanding(unknown, Day("2026-01-01"), Rulebook.National)!.IsKept.Should().BeNull();
        Posts.SecretaryStanding(probationary, Day("2026-01-01"), Rulebook.National)!.IsKept.Should().BeFalse();
        Posts.SecretaryStanding(unknown, Day("2018-10-27"), Rulebook.National).Should().BeNull();
    }

    [Theory]
    [InlineData("2026-01-09", null)]
    [InlineData("2026-01-10", "2026-01-10")]
    [InlineData("2026-05-31", "2026-01-10")]
    [InlineData("2026-06-01", null)]
    [InlineData("2019-12-31", null)]
    public void A_secretary_who_left_leaves_a_vacancy(string day, string? since)
    {
        Member[] people =
        [
            Full("m1", id => [new RoleAssumed(id, MemberRole.Secretary, Day("2020-01-01")), new MembershipEnded(id, Day("2026-01-10"))]),
            Full("m2", id => [new RoleAssumed(id, MemberRole.Secretary, Day("2026-06-01"))]),
        ];

        var vacancies = Posts.VacantOn(Recorded(), people, Day(day), Rulebook.National);

        vacancies.Select(vacancy => vacancy.Since).Should().Equal(since is null ? [] : [Day(since)]);
        if (since is not null) vacancies.Single().FillBy.Should().Be(Day("2026-04-10"));
    }

    [Fact]
    public void A_post_that_nobody_is_known_to_have_had_is_not_known_to_be_vacant() =>
        Posts.VacantOn(Recorded(), [Full("m1", _ => [])], Day("2026-01-01"), Rulebook.National).Should().BeEmpty();

    [Fact]
    public void Seats_of_the_committee_are_counted_by_people()
    {
        Member[] people =
        [
            Full("m1", id => [new RoleAssumed(id, MemberRole.Secretary, Day("2024-03-01")), new RoleAssumed(id, MemberRole.OrganizationMember, Day("2024-03-01"))]),
            Full("m2", id => [new RoleAssumed(id, MemberRole.PublicityMember, Day("2024-03-01"))]),
            Full("m3", id => [new RoleAssumed(id, MemberRole.CommitteeMember, Day("2024-03-01")), new RoleEnded(id, MemberRole.CommitteeMember, Day("2025-05-01"))]),
        ];
        var organization = Recorded(new OfficersElected(Branch, Day("2024-03-01"), seats: 3));

        Posts.VacantOn(organization, people, Day("2025-04-30"), Rulebook.National).Should().BeEmpty();
        var vacancy = Posts.VacantOn(organization, people, Day("2026-01-01"), Rulebook.National).Single();
        (vacancy.Role, vacancy.Seats, vacancy.Held, vacancy.Since, vacancy.FillBy).Should().Be((null, 3, 2, Day("2025-05-01"), Day("2025-08-01")));
        vacancy.Authority!.Rule.Id.Should().Be("branch.vacancy");
    }

    [Fact]
    public void A_seat_left_open_by_the_election_is_vacant_from_its_day()
    {
        Member[] people = [Full("m1", id => [new RoleAssumed(id, MemberRole.CommitteeMember, Day("2020-03-01"))])];

        Posts.VacantOn(Recorded(new OfficersElected(Branch, Day("2024-03-01"), seats: 3)), people, Day("2024-04-01"), Rulebook.National)
            .Single().Since.Should().Be(Day("2024-03-01"));
    }

    private static PartyOrganization Recorded(params OrganizationEvent[] events) =>
        PartyOrganization.Replay([new OrganizationRecorded(Branch, OrganizationKind.Branch), .. events]);

    private static Member Full(string id, Func<MemberId, MemberEvent[]> events) =>
        Member.Replay([new StageEntered(MemberId.From(id), MemberStage.Full), .. events(MemberId.From(id))]);

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void A_committee_of_an_enterprise_asks_for_five_years_and_others_for_none(string day, bool isKept)
    {
        var member = Member.Replay([new StageEntered(MemberId.From("m"), MemberStage.Full, Day("2021-07-01"))]);

        Posts.CommitteeStanding(member, Day(day), Rulebook.National.With(PolicyProfiles.StateOwnedEnterprises))!.IsKept.Should().Be(isKept);
        Posts.CommitteeStanding(member, Day(day), Rulebook.National).Should().BeNull();
    }
}
