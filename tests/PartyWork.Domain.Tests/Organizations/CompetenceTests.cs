using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Organizations;

public class CompetenceTests
{
    private static readonly OrganizationId Id = OrganizationId.From("branch-1");
    private static readonly OrganizationId Committee = OrganizationId.From("committee");

    [Theory]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Admission, "branch.temporary-admission", "")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Approval, "branch.temporary-admission", "")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Discipline, "", "branch.temporary-limits")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Disposal, "", "branch.temporary-limits")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Dues, "", "branch.temporary-limits")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Delegates, "", "branch.temporary-limits")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Reelection, "", "branch.temporary-limits")]
    [InlineData(OrganizationKind.TemporaryBranch, OrganizationMatter.Relation, "branch.temporary", "")]
    [InlineData(OrganizationKind.MobileBranch, OrganizationMatter.Relation, "branch.mobile", "")]
    [InlineData(OrganizationKind.LeadingGroup, OrganizationMatter.Approval, "orgs.leading-group", "")]
    [InlineData(OrganizationKind.LeadingGroup, OrganizationMatter.Admission, "orgs.leading-group", "")]
    [InlineData(OrganizationKind.LeadingGroup, OrganizationMatter.Discipline, "", "")]
    [InlineData(OrganizationKind.GeneralBranch, OrganizationMatter.Approval, "members.approver", "")]
    [InlineData(OrganizationKind.GeneralBranch, OrganizationMatter.Reelection, "", "")]
    [InlineData(OrganizationKind.Branch, OrganizationMatter.Approval, "members.approver", "")]
    [InlineData(OrganizationKind.Branch, OrganizationMatter.Admission, "", "")]
    [InlineData(OrganizationKind.PrimaryCommittee, OrganizationMatter.Approval, "", "")]
    public void Each_organisation_decides_what_it_may(OrganizationKind kind, OrganizationMatter matter, string refused, string advised)
    {
        var competence = Recorded(kind).CompetenceFor(matter, Day("2026-06-01"), Rulebook.National);

        string.Join(',', competence.Refusals.Select(refusal => refusal.Rule.Id)).Should().Be(refused);
        string.Join(',', competence.Advice.Select(advice => advice.Rule.Id)).Should().Be(advised);
        competence.Undetermined.Should().BeEmpty();
        competence.IsAllowed.Should().Be(refused.Length == 0);
        string.Concat(competence.Refusals.Concat(competence.Advice).Select(said => said.Text.Zh + said.Text.En)).Should().NotContain("{");
    }

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    public void A_special_provision_lets_a_temporary_branch_admit(string day, bool isAllowed) =>
        Recorded(OrganizationKind.TemporaryBranch, new ApprovalRecorded(Id, OrganizationApproval.Admission, Day("2026-06-01")))
            .CompetenceFor(OrganizationMatter.Admission, Day(day), Rulebook.National).IsAllowed.Should().Be(isAllowed);

    [Fact]
    public void Before_the_first_edition_it_is_undetermined() =>
        Recorded(OrganizationKind.TemporaryBranch).CompetenceFor(OrganizationMatter.Admission, Day("2014-05-27"), Rulebook.National)
            .Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("branch.temporary-admission");

    [Fact]
    public void A_Party_group_decides_nothing()
    {
        var group = Recorded(OrganizationKind.Branch, new GroupFormed(Id, GroupId.From("g1"))).Groups.Single();

        group.CompetenceOn(Day("2026-06-01"), Rulebook.National).Refusals.Should().ContainSingle()
            .Which.Text.Zh.Should().Be("党小组 g1 不能代替党支部作出决定。");
        group.CompetenceOn(Day("2018-10-27"), Rulebook.National).Undetermined.Should().ContainSingle();
    }

    [Theory]
    [InlineData("committee", 3, "")]
    [InlineData("county", 3, "")]
    [InlineData("neighbour", 3, "orgs.establish")]
    [InlineData("committee", 2, "orgs.min-full-members")]
    [InlineData("neighbour", 2, "orgs.establish,orgs.min-full-members")]
    public void The_superior_sets_up_a_branch_for_three_full_members(string by, int fullMembers, string refused) => Refused(
        PartyOrganization.Establish(Event(OrganizationKind.Branch), OrganizationId.From(by), Rulebook.National, fullMembers)).Should().Be(refused);

    [Theory]
    [InlineData("2026-03-01", "2026-09-01", "")]
    [InlineData("2026-03-01", "2026-08-31", "branch.project")]
    [InlineData("2026-08-31", "2027-03-01", "")]
    [InlineData("2026-08-31", "2027-02-28", "branch.project")]
    public void A_project_of_half_a_year_has_a_branch(string starts, string ends, string refused) => Refused(PartyOrganization.Establish(
        new(Id, OrganizationKind.ProjectBranch, [Committee], Day("2026-02-01"), projectStarts: Day(starts), projectEnds: Day(ends)),
        Committee, Rulebook.National, 3)).Should().Be(refused);

    [Fact]
    public void Units_with_three_full_members_join_no_others()
    {
        Refused(Joint(2, 1, 2)).Should().BeEmpty();
        Refused(Joint(2, 3)).Should().Be("branch.joint");
        Refused(Joint(1, 1)).Should().Be("orgs.min-full-members", "the units tell the number");
        Joint(2, 3).Refusals.Single().Text.Zh.Should().Be("第2个单位有正式党员3名；正式党员3名以上的单位，不参加联合组建。");
    }

    [Fact]
    public void What_is_not_known_is_undetermined_and_accepted()
    {
        var joint = PartyOrganization.Establish(new(Id, OrganizationKind.JointBranch, founded: Day("2026-02-01")), Committee, Rulebook.National);
        var project = PartyOrganization.Establish(Event(OrganizationKind.ProjectBranch), Committee, Rulebook.National, 5);
        var early = PartyOrganization.Establish(new(Id, OrganizationKind.Branch, [Committee], Day("2010-02-01")), Committee, Rulebook.National, 5);

        Missing(joint).Should().Equal("orgs.establish", "orgs.min-full-members", "branch.joint");
        Missing(project).Should().Equal("branch.project");
        Missing(early).Should().Equal("orgs.establish", "orgs.min-full-members");
        joint.State.Kind.Should().Be(OrganizationKind.JointBranch);

        static IEnumerable<string> Missing(Decision<PartyOrganization, OrganizationEvent> decision) => decision.Undetermined.Select(missing => missing.Rule.Id);
    }

    [Fact]
    public void A_leading_group_needs_no_members()
    {
        PartyOrganization.Establish(Event(OrganizationKind.LeadingGroup), Committee, Rulebook.National).Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void A_request_is_answered_within_a_month()
    {
        PartyOrganization.ReplyDue(Day("2026-04-30"), Rulebook.National)!.Value.Should().Be(Day("2026-05-30"));
        PartyOrganization.ReplyDue(Day("2026-01-31"), Rulebook.National)!.Value.Should().Be(Day("2026-02-28"));
        PartyOrganization.ReplyDue(Day("2018-10-27"), Rulebook.National).Should().BeNull();
    }

    [Fact]
    public void The_superior_abolishes()
    {
        var branch = Recorded(OrganizationKind.Branch);

        Refused(branch.End(Id, Day("2026-06-01"), Rulebook.National)).Should().Be("orgs.establish");
        var ended = branch.End(Committee, Day("2026-06-01"), Rulebook.National);
        ended.State.Existence.Until.Should().Be(Day("2026-06-01"));
        ended.Events.Should().Equal(new OrganizationEnded(Id, Day("2026-06-01")));
        ended.State.Invoking(organization => organization.End(Committee, Day("2026-07-01"), Rulebook.National)).Should().Throw<InvalidFactException>();
    }

    [Fact]
    public void Facts_of_one_kind_belong_to_no_other()
    {
        Action[] doors =
        [
            () => _ = new OrganizationRecorded(Id, OrganizationKind.Branch, units: [1]),
            () => _ = new OrganizationRecorded(Id, OrganizationKind.JointBranch, units: []),
            () => _ = new OrganizationRecorded(Id, OrganizationKind.JointBranch, units: [-1]),
            () => _ = new OrganizationRecorded(Id, OrganizationKind.Branch, projectStarts: Day("2026-01-01")),
            () => _ = new OrganizationRecorded(Id, OrganizationKind.Branch, projectEnds: Day("2026-01-01")),
            () => _ = new OrganizationRecorded(Id, OrganizationKind.ProjectBranch, projectStarts: Day("2026-01-01"), projectEnds: Day("2026-01-01")),
            () => PartyOrganization.Establish(new(Id, OrganizationKind.Branch), Committee, Rulebook.National, 3),
            () => PartyOrganization.Establish(Event(OrganizationKind.Branch), Committee, Rulebook.National, -1),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<InvalidFactException>());
    }

    [Fact]
    public void An_approval_holds_from_its_first_day()
    {
        var organization = Recorded(
            OrganizationKind.GeneralBranch,
            new ApprovalRecorded(Id, OrganizationApproval.SizeException, Day("2026-06-01")),
            new ApprovalRecorded(Id, OrganizationApproval.SizeException, Day("2024-06-01")),
            new ApprovalRecorded(Id, OrganizationApproval.SizeException, Day("2025-06-01")));

        organization.SizeExceptionApprovedOn.Should().Be(Day("2024-06-01"));
        organization.AdmissionProvidedOn.Should().BeNull();
    }

    private static Decision<PartyOrganization, OrganizationEvent> Joint(params int[] units) => PartyOrganization.Establish(
        new(Id, OrganizationKind.JointBranch, [Committee], Day("2026-02-01"), units.ToValueList()), Committee, Rulebook.National);

    private static string Refused(Decision<PartyOrganization, OrganizationEvent> decision) =>
        string.Join(',', decision.Refusals.Select(refusal => refusal.Rule.Id));

    private static OrganizationRecorded Event(OrganizationKind kind) => new(Id, kind, [Committee, OrganizationId.From("county")], Day("2026-02-01"));

    private static PartyOrganization Recorded(OrganizationKind kind, params OrganizationEvent[] events) => PartyOrganization.Replay([Event(kind), .. events]);
}
