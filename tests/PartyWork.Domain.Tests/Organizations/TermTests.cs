using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Organizations;

public class TermTests
{
    private static readonly OrganizationId Id = OrganizationId.From("branch-1");
    private static readonly OrganizationId Committee = OrganizationId.From("committee");

    [Theory]
    [InlineData(OrganizationKind.Branch, "2023-09-20", "2026-09-20")]
    [InlineData(OrganizationKind.ProjectBranch, "2023-09-20", "2026-09-20")]
    [InlineData(OrganizationKind.GeneralBranch, "2023-09-20", "2026-09-20")]
    [InlineData(OrganizationKind.PrimaryCommittee, "2021-11-05", "2026-11-05")]
    [InlineData(OrganizationKind.Branch, "2024-02-29", "2027-02-28")]
    public void A_term_runs_from_the_election_meeting(OrganizationKind kind, string elected, string expires)
    {
        var term = Elected(kind, new OfficersElected(Id, Day(elected))).TermOn(Day("2025-06-01"), Rulebook.National)!;

        term.Began.Should().Be(Day(elected));
        term.Expires.Should().Be(Day(expires));
        term.ElectionDue.Should().Be(Day(expires));
        term.Breaches.Should().BeEmpty();
        term.Authority!.Citations.Should().NotBeEmpty();
    }

    [Fact]
    public void A_branch_is_reminded_half_a_year_ahead()
    {
        Term("2023-09-20").ReminderOn.Should().Be(Day("2026-03-20"));
        Elected(OrganizationKind.PrimaryCommittee, new OfficersElected(Id, Day("2023-09-20"))).TermOn(Day("2025-06-01"), Rulebook.National)!
            .ReminderOn.Should().BeNull();
    }

    [Fact]
    public void A_village_sets_five_years()
    {
        var village = Rulebook.National.With(PolicyLayer.Parse("""
            { "schemaVersion": 1, "id": "village", "version": "1", "title": { "zh": "村", "en": "village" },
              "set": [{ "id": "branch.term", "values": [{ "from": "2018-10-28", "value": 5, "strength": "generally", "cite": [{ "document": "BRANCH-2018", "article": "21" }] }] }] }
            """));

        var term = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2021-04-10"))).TermOn(Day("2025-06-01"), village)!;

        term.Expires.Should().Be(Day("2026-04-10"));
        term.Years.Should().Be(5);
    }

    [Fact]
    public void The_edition_before_the_first_is_not_guessed()
    {
        var term = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2017-05-10"))).TermOn(Day("2018-01-01"), Rulebook.National)!;

        (term.Years, term.Expires, term.ElectionDue, term.IsOverdueOn(Day("2030-01-01"))).Should().Be((null, null, null, null));
        term.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("branch.term");
    }

    [Fact]
    public void A_stated_length_needs_no_edition()
    {
        var term = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2017-05-10"), 3)).TermOn(Day("2018-01-01"), Rulebook.National)!;

        term.Expires.Should().Be(Day("2020-05-10"));
        term.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("orgs.term-range", "the Constitution of that day is not modelled");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_term_lasts_three_to_five_years(int years, bool isKept)
    {
        var term = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20"), years)).TermOn(Day("2024-01-01"), Rulebook.National)!;

        (term.Breaches.Count == 0).Should().Be(isKept);
        if (!isKept) term.Breaches.Single().Text.Zh.Should().Be($"任期{years}年，不在3至5年的范围内。");
    }

    [Fact]
    public void No_election_on_record_is_no_term()
    {
        Elected(OrganizationKind.Branch).TermOn(Day("2025-06-01"), Rulebook.National).Should().BeNull();
        Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20"))).TermOn(Day("2023-09-19"), Rulebook.National).Should().BeNull();
        Elected(OrganizationKind.TemporaryBranch, new OfficersElected(Id, Day("2023-09-20"))).TermOn(Day("2024-09-19"), Rulebook.National).Should().BeNull();
        Elected(OrganizationKind.LeadingGroup, new OfficersElected(Id, Day("2023-09-20"))).TermOn(Day("2024-09-19"), Rulebook.National).Should().BeNull();
    }

    [Fact]
    public void The_next_election_starts_the_next_term()
    {
        var organization = Elected(
            OrganizationKind.Branch, new OfficersElected(Id, Day("2020-09-20")), new OfficersElected(Id, Day("2023-10-08"), seats: 5));

        organization.TermOn(Day("2023-10-07"), Rulebook.National)!.Began.Should().Be(Day("2020-09-20"));
        organization.TermOn(Day("2023-10-08"), Rulebook.National)!.Began.Should().Be(Day("2023-10-08"));
        organization.TermOn(Day("2023-10-07"), Rulebook.National)!.IsOverdueOn(Day("2023-10-07")).Should().BeTrue();
        organization.TermOn(Day("2023-10-07"), Rulebook.National)!.IsOverdueOn(Day("2023-09-20")).Should().BeFalse();
    }

    [Theory]
    [InlineData("2025-09-20", 0)]
    [InlineData("2025-09-19", 1)]
    [InlineData("2027-09-20", 0)]
    [InlineData("2027-09-21", 1)]
    public void A_re_election_moves_within_a_year(string until, int advice)
    {
        var decision = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20"))).ShiftTerm(Committee, Day("2025-08-01"), Day(until), Rulebook.National);

        decision.IsAccepted.Should().BeTrue();
        decision.Advice.Select(said => said.Rule.Id).Should().Equal(Enumerable.Repeat("orgs.term-shift", advice));
        var term = decision.State.TermOn(Day("2025-08-01"), Rulebook.National)!;
        (term.IsShiftApproved, term.ElectionDue).Should().Be((true, Day(until)));
        term.Advice.Should().Equal(decision.Advice, "the act and what is recorded are judged alike");
    }

    [Fact]
    public void Only_a_superior_moves_a_re_election()
    {
        var organization = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20")));

        var decision = organization.ShiftTerm(OrganizationId.From("neighbour"), Day("2026-08-01"), Day("2026-12-01"), Rulebook.National);

        decision.Refusals.Should().ContainSingle().Which.Rule.Id.Should().Be("orgs.term-shift-approval");
        decision.Refusals[0].Citations.Single().Document.Id.Should().Be("ELECT-2020");
    }

    [Fact]
    public void A_superior_that_is_not_recorded_leaves_it_undetermined()
    {
        var organization = PartyOrganization.Replay([new OrganizationRecorded(Id, OrganizationKind.Branch), new OfficersElected(Id, Day("2023-09-20"))]);

        var decision = organization.ShiftTerm(Committee, Day("2026-08-01"), Day("2026-12-01"), Rulebook.National);

        decision.IsAccepted.Should().BeTrue();
        decision.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be("orgs.term-shift-approval");
    }

    [Theory]
    [InlineData("2020-07-12", 0)]
    [InlineData("2020-07-13", 1)]
    public void The_edition_of_1990_limits_how_much_later_and_not_how_much_earlier(string approved, int advice)
    {
        var organization = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2018-11-20")));

        var early = organization.ShiftTerm(Committee, Day(approved), Day("2020-11-19"), Rulebook.National);

        (early.IsAccepted, early.Advice.Count).Should().Be((true, advice));
        organization.ShiftTerm(Committee, Day(approved), Day("2022-11-21"), Rulebook.National).Advice.Should().ContainSingle();
    }

    [Fact]
    public void Terms_at_the_end_of_the_calendar_are_judged_like_others()
    {
        var organization = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("9998-01-01")), new ReelectionShifted(Id, Day("9999-01-01"), Day("9998-06-01"), Committee));

        organization.TermOn(Day("9998-12-31"), Rulebook.National)!.Breaches.Should().BeEmpty();
    }

    [Fact]
    public void A_shift_without_approval_is_a_breach_and_moves_nothing()
    {
        var term = Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20")), new ReelectionShifted(Id, Day("2027-01-01")))
            .TermOn(Day("2026-10-01"), Rulebook.National)!;

        term.Breaches.Should().ContainSingle().Which.Rule.Id.Should().Be("orgs.term-shift-approval");
        term.ElectionDue.Should().Be(Day("2026-09-20"));
        term.IsOverdueOn(Day("2026-09-21")).Should().BeTrue();
    }

    [Fact]
    public void Events_that_do_not_fit_are_refused()
    {
        Action[] doors =
        [
            () => Elected(OrganizationKind.Branch, new ReelectionShifted(Id, Day("2027-01-01"))),
            () => Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20")), new OfficersElected(Id, Day("2023-09-20"))),
            () => Elected(OrganizationKind.Branch, new OfficersElected(Id, Day("2023-09-20")), new ReelectionShifted(Id, Day("2023-09-20"))),
            () => _ = new OfficersElected(Id, Day("2023-09-20"), 0),
            () => _ = new OfficersElected(Id, Day("2023-09-20"), 3, 0),
            () => _ = new ReelectionShifted(Id, Day("2023-09-20"), approvedBy: Committee),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<InvalidFactException>());
    }

    private static TermOfOffice Term(string elected) =>
        Elected(OrganizationKind.Branch, new OfficersElected(Id, Day(elected))).TermOn(Day("2025-06-01"), Rulebook.National)!;

    private static PartyOrganization Elected(OrganizationKind kind, params OrganizationEvent[] events) =>
        PartyOrganization.Replay([new OrganizationRecorded(Id, kind, [Committee, OrganizationId.From("county")]), .. events]);
}
