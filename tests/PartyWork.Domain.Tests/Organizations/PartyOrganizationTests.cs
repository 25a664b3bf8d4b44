using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Organizations;

public class PartyOrganizationTests
{
    private static readonly OrganizationId Id = OrganizationId.From("branch-1");
    private static readonly GroupId First = GroupId.From("group-1");
    private static readonly GroupId Second = GroupId.From("group-2");
    private static readonly OrganizationRecorded Recorded = new(Id, OrganizationKind.Branch, founded: Day("2020-01-01"));

    [Fact]
    public void The_state_is_what_its_events_tell()
    {
        var superiors = ValueList.Create([OrganizationId.From("committee"), OrganizationId.From("county")]);

        var organization = PartyOrganization.Replay([
            new OrganizationRecorded(Id, OrganizationKind.JointBranch, superiors, Day("2020-01-01")),
            new CommitteeFormed(Id, Day("2020-02-01")),
            new GroupFormed(Id, First, Day("2020-03-01")),
            new GroupFormed(Id, Second),
            new GroupEnded(Id, First, Day("2021-01-01")),
            new CommitteeEnded(Id, Day("2023-02-01")),
            new OrganizationEnded(Id, Day("2024-01-01")),
        ]);

        organization.Id.Should().Be(Id);
        organization.Kind.Should().Be(OrganizationKind.JointBranch);
        organization.Superiors.Should().Equal(superiors);
        organization.Existence.ToString().Should().Be("2020-01-01/2024-01-01");
        organization.Committees.Select(span => span.ToString()).Should().Equal("2020-02-01/2023-02-01");
        organization.Groups.Select(group => $"{group.Id} {group.Span}").Should().Equal("group-1 2020-03-01/2021-01-01", "group-2 ../..");
    }

    [Fact]
    public void Replaying_equals_applying_one_by_one()
    {
        OrganizationEvent[] events = [Recorded, new CommitteeFormed(Id), new GroupFormed(Id, First), new CommitteeEnded(Id, Day("2023-02-01"))];

        var replayed = PartyOrganization.Replay(events);

        var applied = PartyOrganization.Replay(events.Take(1)).Apply(events[1]).Apply(events[2]).Apply(events[3]);
        replayed.Should().Be(applied);
        replayed.Superiors.Should().BeEmpty();
    }

    [Fact]
    public void Applying_leaves_the_original_as_it_was()
    {
        var organization = Replayed();

        organization.Apply(new CommitteeFormed(Id, Day("2020-02-01")));

        organization.Committees.Should().BeEmpty();
    }

    [Fact]
    public void A_committee_is_in_office_until_it_ends()
    {
        var organization = Replayed(new CommitteeFormed(Id, Day("2020-02-01")));

        organization.Committees.Should().Equal(new Validity(Day("2020-02-01"), null));
        organization.Apply(new CommitteeEnded(Id, Day("2023-02-01"))).Committees.Should()
            .Equal(new Validity(Day("2020-02-01"), Day("2023-02-01")));
    }

    [Theory]
    [InlineData("2023-02-01")]
    [InlineData("2024-06-01")]
    public void A_committee_may_be_formed_again_once_the_last_one_has_ended(string again)
    {
        var organization = Replayed(new CommitteeFormed(Id), new CommitteeEnded(Id, Day("2023-02-01")), new CommitteeFormed(Id, Day(again)));

        organization.Committees.Select(span => span.ToString()).Should().Equal("../2023-02-01", again + "/..");
    }

    [Fact]
    public void Ending_a_committee_closes_the_last_one_only()
    {
        var organization = Replayed(
            new CommitteeFormed(Id),
            new CommitteeEnded(Id, Day("2021-01-01")),
            new CommitteeFormed(Id, Day("2022-01-01")),
            new CommitteeEnded(Id, Day("2023-01-01")));

        organization.Committees.Select(span => span.ToString()).Should().Equal("../2021-01-01", "2022-01-01/2023-01-01");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2021-01-01")]
    public void A_committee_is_not_formed_while_one_is_in_office(string? on)
    {
        var organization = Replayed(new CommitteeFormed(Id, Day("2020-02-01")));

        ShouldNotFit(organization, new CommitteeFormed(Id, on is null ? null : Day(on)), "on");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2020-06-01")]
    [InlineData("2023-01-31")]
    public void A_committee_is_not_formed_before_the_last_one_ended(string? on)
    {
        var organization = Replayed(new CommitteeFormed(Id, Day("2020-02-01")), new CommitteeEnded(Id, Day("2023-02-01")));

        ShouldNotFit(organization, new CommitteeFormed(Id, on is null ? null : Day(on)), "on");
    }

    [Fact]
    public void A_committee_that_is_not_in_office_does_not_end()
    {
        ShouldNotFit(Replayed(), new CommitteeEnded(Id, Day("2023-02-01")), "type");
        ShouldNotFit(Replayed(new CommitteeFormed(Id), new CommitteeEnded(Id, Day("2023-02-01"))), new CommitteeEnded(Id, Day("2023-03-01")), "type");
    }

    [Theory]
    [InlineData("2020-02-01")]
    [InlineData("2020-01-31")]
    public void A_committee_does_not_end_before_its_second_day(string on) =>
        ShouldNotFit(Replayed(new CommitteeFormed(Id, Day("2020-02-01"))), new CommitteeEnded(Id, Day(on)), "on");

    [Fact]
    public void A_group_has_its_id_once()
    {
        ShouldNotFit(Replayed(new GroupFormed(Id, First)), new GroupFormed(Id, First, Day("2021-01-01")), "group");
        ShouldNotFit(
            Replayed(new GroupFormed(Id, First), new GroupEnded(Id, First, Day("2021-01-01"))), new GroupFormed(Id, First, Day("2022-01-01")), "group");
    }

    [Fact]
    public void A_group_that_was_never_formed_does_not_end() =>
        ShouldNotFit(Replayed(new GroupFormed(Id, First)), new GroupEnded(Id, Second, Day("2021-01-01")), "group");

    [Fact]
    public void A_group_ends_once() => ShouldNotFit(
        Replayed(new GroupFormed(Id, First), new GroupEnded(Id, First, Day("2021-01-01"))), new GroupEnded(Id, First, Day("2022-01-01")), "group");

    [Theory]
    [InlineData("2020-03-01")]
    [InlineData("2020-02-29")]
    public void A_group_does_not_end_before_its_second_day(string on) =>
        ShouldNotFit(Replayed(new GroupFormed(Id, First, Day("2020-03-01"))), new GroupEnded(Id, First, Day(on)), "on");

    [Fact]
    public void Ending_a_group_leaves_the_others_and_their_order()
    {
        var organization = Replayed(new GroupFormed(Id, First), new GroupFormed(Id, Second), new GroupEnded(Id, First, Day("2021-01-01")));

        organization.Groups.Select(group => $"{group.Id} {group.Span}").Should().Equal("group-1 ../2021-01-01", "group-2 ../..");
    }

    [Fact]
    public void An_organisation_ends_once() =>
        ShouldNotFit(Replayed(new OrganizationEnded(Id, Day("2021-01-01"))), new OrganizationEnded(Id, Day("2022-01-01")), "type");

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2019-12-31")]
    public void An_organisation_does_not_end_before_its_second_day(string on) =>
        ShouldNotFit(Replayed(), new OrganizationEnded(Id, Day(on)), "on");

    [Fact]
    public void An_organisation_is_recorded_once() => ShouldNotFit(Replayed(), Recorded, "organization");

    public static TheoryData<OrganizationEvent> NotFirst => new()
    {
        new CommitteeFormed(Id),
        new CommitteeEnded(Id, Day("2021-01-01")),
        new GroupFormed(Id, First),
        new GroupEnded(Id, First, Day("2021-01-01")),
        new OrganizationEnded(Id, Day("2021-01-01")),
    };

    [Theory]
    [MemberData(nameof(NotFirst))]
    public void Nothing_happens_to_an_organisation_that_is_not_recorded(OrganizationEvent happened)
    {
        var replay = () => PartyOrganization.Replay([happened]);

        replay.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("type");
    }

    [Fact]
    public void No_events_tell_of_no_organisation()
    {
        var none = () => PartyOrganization.Replay([]);
        var missing = () => PartyOrganization.Replay(null!);
        var nothing = () => Replayed().Apply(null!);

        none.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("events");
        missing.Should().Throw<ArgumentNullException>();
        nothing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_organisation_is_not_its_own_superior()
    {
        var make = () => new OrganizationRecorded(Id, OrganizationKind.Branch, [OrganizationId.From("committee"), Id]);

        make.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("superiors");
    }

    [Fact]
    public void A_superior_stands_once_on_the_path()
    {
        var county = OrganizationId.From("county");

        var make = () => new OrganizationRecorded(Id, OrganizationKind.Branch, [county, county]);

        make.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("superiors");
    }

    [Fact]
    public void The_default_of_an_id_or_a_kind_is_refused()
    {
        var noId = () => new OrganizationRecorded(default, OrganizationKind.Branch);
        var noKind = () => new OrganizationRecorded(Id, default);
        var noGroup = () => new GroupFormed(Id, default);
        var noEndedGroup = () => new GroupEnded(Id, default, Day("2021-01-01"));

        noId.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("organization");
        noKind.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("kind");
        noGroup.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("group");
        noEndedGroup.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("group");
    }

    [Theory]
    [InlineData(OrganizationKind.Branch, true)]
    [InlineData(OrganizationKind.JointBranch, true)]
    [InlineData(OrganizationKind.TemporaryBranch, true)]
    [InlineData(OrganizationKind.MobileBranch, true)]
    [InlineData(OrganizationKind.GeneralBranch, false)]
    [InlineData(OrganizationKind.PrimaryCommittee, false)]
    public void A_general_branch_and_a_committee_are_no_branches(OrganizationKind kind, bool expected) =>
        PartyOrganization.Replay([new OrganizationRecorded(Id, kind)]).IsBranch.Should().Be(expected);

    [Fact]
    public void An_event_of_another_organisation_is_refused()
    {
        var organization = PartyOrganization.Replay([new OrganizationRecorded(Id, OrganizationKind.Branch)]);
        var apply = () => organization.Apply(new CommitteeFormed(OrganizationId.From("another")));

        apply.Should().Throw<InvalidFactException>().WithParameterName("organization");
    }

    [Fact]
    public void A_log_shows_the_kind_of_event_and_the_id_of_the_organisation()
    {
        new GroupFormed(Id, First).ToString().Should().Be("GroupFormed branch-1");
        Recorded.ToString().Should().Be("OrganizationRecorded branch-1");
        Replayed().ToString().Should().Be("branch-1");
    }

    private static PartyOrganization Replayed(params OrganizationEvent[] later) => PartyOrganization.Replay([Recorded, .. later]);

    private static void ShouldNotFit(PartyOrganization organization, OrganizationEvent happened, string parameter)
    {
        var apply = () => organization.Apply(happened);

        apply.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be(parameter);
    }
}
