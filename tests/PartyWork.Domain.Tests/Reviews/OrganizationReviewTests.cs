using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>What reviews say of the organisation itself, pinned as people read it; what stands on the agenda; what a record is not asked.</summary>
public class OrganizationReviewTests
{
    private const string Folder = "tests/PartyWork.Domain.Tests/Approved/organization-explanations";
    private static readonly OrganizationId Own = OrganizationId.From("b1");

    private static readonly (string Case, BranchBuilder Branch, string On, string Rule)[] Cases =
    [
        ("enough full members", Of(3), "2026-06-15", "branch.min-full-members"),
        ("too few full members", Of(2, 4), "2026-06-15", "branch.min-full-members"),
        ("too many members", Of(51), "2026-06-15", "branch.max-members"),
        ("fewer than asked and approved", Of(2).With(new ApprovalRecorded(Own, OrganizationApproval.SizeException, Day("2026-01-01"))), "2026-06-15", "local.least"),
        ("a group too small", Of(2).WithGroup("g1").With(new GroupJoined(MemberId.From("f1"), GroupId.From("g1"))), "2026-06-15", "branch.group-members"),
        ("a committee missing", Of(7), "2026-06-15", "branch.committee-threshold"),
        ("a committee there", Of(7).WithCommittee(), "2026-06-15", "branch.committee-threshold"),
        ("no committee asked for", Of(6), "2026-06-15", "branch.committee-threshold"),
        ("a committee too early", Of(6).WithCommittee(), "2026-06-15", "branch.no-committee"),
        ("no secretary on record", Of(3), "2026-06-15", "branch.vacancy"),
        ("a secretary in office", Of(3).With(A.Member("s").Secretary()), "2026-06-15", "branch.vacancy"),
        ("a secretary missing for a while", Vacant(), "2026-04-10", "branch.vacancy"),
        ("a secretary missing too long", Vacant(), "2026-04-11", "branch.vacancy"),
        ("a seat missing", Seats(), "2026-06-15", "branch.vacancy"),
        ("a secretary of too short standing", Secretary(MemberStage.Full), "2026-06-30", "branch.secretary-standing"),
        ("a secretary of a year", Secretary(MemberStage.Full), "2026-07-01", "branch.secretary-standing"),
        ("a probationary secretary", Secretary(MemberStage.Probationary), "2026-06-30", "branch.secretary-standing"),
        ("an election due", Elected("2023-09-20"), "2026-06-15", "branch.term"),
        ("an election overdue", Elected("2023-09-20"), "2026-09-21", "branch.term"),
        ("an election moved with approval", Shifted("2027-06-30", "2026-08-01"), "2027-01-10", "branch.term"),
        ("an election moved too far", Shifted("2027-10-01", "2026-08-01"), "2027-01-10", "orgs.term-shift"),
        ("an election moved without approval", Shifted("2027-06-30", null), "2027-01-10", "orgs.term-shift-approval"),
        ("a term too long", Of(3).With(new OfficersElected(Own, Day("2023-09-20"), years: 6)), "2026-06-15", "orgs.term-range"),
        ("a reminder", Elected("2023-09-20"), "2026-03-01", "branch.term-reminder"),
        ("no election on record", Of(3), "2026-06-15", "branch.term"),
        ("an election before the edition", Elected("2018-03-01"), "2019-06-15", "branch.term"),
        ("an election not known", Elected("2023-09-20").NotCovered(), "2026-09-21", "branch.term"),
        ("people partly on record", A.Branch().Covering(new Coverage(members: [new(CoverageExtent.Partial)])), "2026-06-15", "branch.min-full-members"),
        ("a committee not known", Of(7).Covering(Coverage.None.WithMembers()), "2026-06-15", "branch.committee-threshold"),
        ("a branch to be adjusted", Of(2, 4), "2026-06-15", "branch.adjust"),
        ("small units", A.Branch().Joining(2, 1, 2), "2026-06-15", "branch.joint"),
        ("a unit too large", A.Branch().Joining(2, 4, 1, 4), "2026-06-15", "branch.joint"),
        ("units not on record", Of(3).OfKind(OrganizationKind.JointBranch), "2026-06-15", "branch.joint"),
        ("a project long enough", A.Branch().ForProject(Day("2026-03-01"), Day("2026-09-01")), "2026-06-15", "branch.project"),
        ("a project too short", A.Branch().ForProject(Day("2026-03-01"), Day("2026-08-31")), "2026-06-15", "branch.project"),
        ("an election held late", Elected("2023-09-20").With(new OfficersElected(Own, Day("2026-10-20"))), "2026-11-30", "branch.term"),
        ("an election held ahead", Elected("2023-09-20").With(new OfficersElected(Own, Day("2026-03-20"))), "2026-11-30", "orgs.term-shift-approval"),
        ("committee members of long standing", Committee("2021-06-15"), "2026-06-15", "committee.member-standing"),
        ("committee members of too short standing", Committee("2021-06-16"), "2026-06-15", "committee.member-standing"),
        ("a full member leads a group", Leader("f1"), "2026-06-15", "branch.group-leader"),
        ("a probationary member leads a group", Leader("p1"), "2026-06-15", "branch.group-leader"),
    ];

    private static readonly Rulebook Rules = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
        """
        "add": [{ "id": "local.least", "title": { "zh": "本地支部人数", "en": "local size of a branch" }, "kind": "size", "concerns": ["branch"], "counts": "members",
          "fewerWithApproval": true, "values": [{ "value": 5, "strength": "must", "cite": [{ "document": "L", "article": "3" }] }] }],
        "enable": [
          { "id": "branch.group-members", "strength": "generally", "cite": [{ "document": "L", "article": "4" }] },
          { "id": "branch.group-leader", "strength": "generally", "cite": [{ "document": "L", "article": "5" }] },
          { "id": "committee.member-standing", "strength": "must", "cite": [{ "document": "L", "article": "6" }] }
        ]
        """)));

    public static TheoryData<string> Names => [.. Cases.Select(item => item.Case)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_explanation_reads_as_approved(string name)
    {
        var explained = Explained(Cases.Single(item => item.Case == name));

        Approved.Matches($"{Folder}/{name.Replace(' ', '-')}.txt", $"{explained.ToText(Language.Chinese)}\n\n{explained.ToText(Language.English)}\n");
    }

    [Fact]
    public void Every_approved_explanation_has_its_case() => Directory.GetFiles(Repository.PathOf(Folder)).Should().HaveCount(Cases.Length);

    [Fact]
    public void Every_reason_of_the_organisation_is_explained_by_an_approved_case() => Cases.Select(item => Explained(item).Finding.Reason).Should().Contain(
        Enum.GetValues<FindingReason>().Where(reason => reason is (>= FindingReason.TooFew and <= FindingReason.NotApproved) or FindingReason.TooShort));

    [Fact]
    public void Every_finding_on_the_organisation_is_explained()
    {
        foreach (var (_, branch, on, _) in Cases)
        {
            var review = branch.ReviewedOn(Day(on), Rules);
            foreach (var finding in review.Findings) review.Explain(finding).ToText(Language.English).Should().NotContain("{");
        }
    }

    [Fact]
    public void The_agenda_holds_the_reminder_the_election_and_the_vacancy()
    {
        Rulesof(Elected("2023-09-20").ReviewedOn(Day("2026-03-01")).Agenda(19)).Should().Equal("branch.term-reminder 2026-03-20");
        Rulesof(Elected("2023-09-20").ReviewedOn(Day("2026-09-01")).Agenda(18)).Should().BeEmpty();
        Rulesof(Elected("2023-09-20").ReviewedOn(Day("2026-09-01")).Agenda(19)).Should().Equal("branch.term 2026-09-20");
        Rulesof(Vacant().ReviewedOn(Day("2026-04-01")).Agenda(9)).Should().Equal("branch.vacancy 2026-04-10");

        static IEnumerable<string> Rulesof(IEnumerable<AgendaItem> items) => items.Select(item => $"{item}")
            .Where(item => item.StartsWith("branch.term", StringComparison.Ordinal) || item.StartsWith("branch.vacancy", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_a_violation_that_the_record_does_not_claim_to_know()
    {
        foreach (var coverage in new[] { Coverage.None, Coverage.Complete(), new Coverage(members: [new(CoverageExtent.Partial)]) })
        {
            var review = A.Branch().Covering(coverage).ReviewedOn(Day("2026-06-15"), Rules);
            review.Findings.Where(finding => IsOfOrganization(review.RuleOf(finding).Id)).Should().NotContain(finding => finding.Outcome != Outcome.Undetermined);
        }
    }

    [Fact]
    public void A_record_that_claims_nothing_of_its_people_has_the_same_findings_with_people_and_without()
    {
        var without = A.Branch().ReviewedOn(Day("2026-06-15"));

        A.Branch().With(A.Member().Secretary()).ReviewedOn(Day("2026-06-15")).Findings.Should().Equal(without.Findings);
        without.Findings.Should().NotContain(finding => IsOfOrganization(without.RuleOf(finding).Id));
    }

    [Fact]
    public void What_a_branch_was_set_up_for_is_judged_where_it_is_known_and_nothing_else_with_it()
    {
        var review = A.Branch().Joining(3, 1).ReviewedOn(Day("2026-06-15"), Rules);

        review.Findings.Select(finding => review.RuleOf(finding).Id).Where(IsOfOrganization).Should().BeEmpty("nothing is claimed of the people, and no election is on record");
        review.For("branch.joint").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Violated);
        A.Branch().OfKind(OrganizationKind.JointBranch).ReviewedOn(Day("2026-06-15"), Rules).For("branch.joint").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-08-31", "2027-02-28", 5)]
    [InlineData("2026-08-31", "2027-03-01", 6)]
    [InlineData("2026-03-01", "2026-03-20", 0)]
    [InlineData("2026-03-01", "2028-03-01", 24)]
    public void The_months_of_a_project_are_full_ones(string starts, string ends, int months) =>
        A.Branch().ForProject(Day(starts), Day(ends)).ReviewedOn(Day("2026-06-15")).For("branch.project").Single().Actual.Should().Be(months);

    [Fact]
    public void Before_its_window_and_outside_its_existence_an_organisation_is_not_judged()
    {
        var year = ReviewWindow.Of(WorkPeriod.OfYear(2026));
        A.Branch().WithPeople(2).ReviewedOn(Day("2025-12-31"), window: year).For("branch.min-full-members").Should().BeEmpty();
        A.Branch().WithPeople(2).Founded(Day("2026-06-16")).ReviewedOn(Day("2026-06-15")).For("branch.min-full-members").Should().BeEmpty();
        A.Branch().WithPeople(2).Ended(Day("2026-06-15")).ReviewedOn(Day("2026-06-15")).For("branch.min-full-members").Should().BeEmpty();
        A.Branch().WithPeople(2).Founded(Day("2026-06-15")).Ended(Day("2026-06-16")).ReviewedOn(Day("2026-06-15")).For("branch.min-full-members").Should().ContainSingle();
    }

    private static bool IsOfOrganization(string rule) => Rules.Sizes.Any(size => size.Rule.Id == rule)
        || rule is "branch.term" or "branch.vacancy" or "branch.secretary-standing" or "branch.committee-threshold" or "branch.term-reminder";

    private static BranchBuilder Of(int full, int probationary = 0) => A.Branch().WithPeople(full, probationary);

    private static BranchBuilder Vacant() => Of(3).With(A.Member("s").Secretary(Day("2024-01-10"), Day("2026-01-10")));

    private static BranchBuilder Seats() => Of(7).WithCommittee().With(new OfficersElected(Own, Day("2024-01-10"), seats: 2))
        .With(A.Member("s").Secretary(Day("2024-01-10")), A.Member("d").Role(MemberRole.DisciplineMember, Day("2024-01-10"), Day("2026-02-01")));

    private static BranchBuilder Secretary(MemberStage stage) => Of(3).With(A.Member("s").Stage(stage, Day("2025-07-01")).Secretary());

    private static BranchBuilder Leader(string member) => Of(3, 1).WithGroup("g1")
        .With(new RoleAssumed(MemberId.From(member), MemberRole.GroupLeader, Day("2026-01-05"), RoleOrigin.Named, group: GroupId.From("g1")));

    private static BranchBuilder Committee(string since) => Of(100).OfKind(OrganizationKind.PrimaryCommittee)
        .With(A.Member("s").Stage(MemberStage.Full, Day(since)).Secretary(), A.Member("t").Stage(MemberStage.Full, Day("2001-06-15")).Role(MemberRole.CommitteeMember));

    private static BranchBuilder Elected(string on) => Of(3).With(new OfficersElected(Own, Day(on)));

    private static BranchBuilder Shifted(string until, string? approvedOn) =>
        Elected("2023-09-20").With(new ReelectionShifted(Own, Day(until), approvedOn is { } on ? Day(on) : null));

    private static Explanation Explained((string Case, BranchBuilder Branch, string On, string Rule) item)
    {
        var review = item.Branch.ReviewedOn(Day(item.On), Rules);
        return review.Explain(review.For(item.Rule)[0]);
    }
}
