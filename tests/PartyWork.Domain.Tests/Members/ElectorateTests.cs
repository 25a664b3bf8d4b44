using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

public class ElectorateTests
{
    private static readonly OrganizationId Branch = OrganizationId.From("branch-1");

    [Fact]
    public void Twelve_full_members_one_under_probation_and_two_probationary_are_eleven()
    {
        var people = Full(12).Append(Probationary("p1")).Append(Probationary("p2")).ToList();
        people[0] = people[0].Apply(new StatusBegan(people[0].Id, MemberStatus.ProbationWithinParty, Day("2026-01-01")));

        var electorate = Of(people, "2026-09-10");

        electorate.Base!.Count.Should().Be(11);
        electorate.Base.Members.Should().NotContain(people[0].Id).And.NotContain(MemberId.From("p1"));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-20", 13)]
    [InlineData(null, "2026-03-20", 15)]
    [InlineData("2026-03-01", null, 15)]
    [InlineData(null, null, 15)]
    [InlineData("2026-03-21", "2026-03-20", 15)]
    [InlineData("2026-03-20", "2026-03-20", 13)]
    public void An_exclusion_needs_consent_and_adoption(string? consent, string? adopted, int count)
    {
        ValueList<BaseExclusion> exclusions = [Excluded(1, ExclusionReason.BedRidden, consent, adopted), Excluded(2, ExclusionReason.BedRidden, consent, adopted)];

        var electorate = Of(Full(15), "2026-03-20", exclusions);

        electorate.Base!.Count.Should().Be(count);
        electorate.Base.Excluded.Should().Equal(count == 13 ? exclusions : []);
        electorate.Ignored.Should().HaveCount(count == 13 ? 0 : 2);
        electorate.Ignored.Should().AllSatisfy(ignored =>
        {
            ignored.Reason.Rule.Id.Should().Be("votes.base-exclusion");
            (ignored.Reason.Text.Zh + ignored.Reason.Text.En).Should().NotContain("{");
        });
    }

    [Theory]
    [InlineData(VotePurpose.Decision, 5)]
    [InlineData(VotePurpose.Election, 4)]
    public void Retired_and_living_elsewhere_counts_for_elections_only(VotePurpose purpose, int count) =>
        Of(Full(5), "2026-03-20", [Excluded(1, ExclusionReason.RetiredElsewhere, "2026-03-01", "2026-03-20")], purpose).Base!.Count.Should().Be(count);

    [Theory]
    [InlineData("2025-09-20", 4)]
    [InlineData("2025-09-21", 5)]
    [InlineData(null, null)]
    public void Away_counts_after_half_a_year(string? since, int? count)
    {
        var electorate = Of(Full(5), "2026-03-20", [Excluded(1, ExclusionReason.RelationShouldHaveMoved, "2026-03-01", "2026-03-20", since)]);

        electorate.Base?.Count.Should().Be(count);
        (electorate.Base is null).Should().Be(count is null);
        electorate.Undetermined.Should().HaveCount(count is null ? 1 : 0);
    }

    [Fact]
    public void Away_without_consent_is_ignored_since_whenever() =>
        Of(Full(5), "2026-03-20", [Excluded(1, ExclusionReason.AbroadAtOwnExpense, null, "2026-03-20")]).Base!.Count.Should().Be(5);

    [Fact]
    public void Who_is_not_in_the_base_or_was_left_out_already_is_not_left_out_again()
    {
        var exclusion = Excluded(1, ExclusionReason.BedRidden, "2026-03-01", "2026-03-20");
        var electorate = Of(Full(5), "2026-03-20", [exclusion, exclusion, Excluded(9, ExclusionReason.BedRidden, "2026-03-01", "2026-03-20")]);

        electorate.Base!.Count.Should().Be(4);
        electorate.Ignored.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(MemberStatus.ProbationWithinParty)]
    [InlineData(MemberStatus.RightsSuspended)]
    [InlineData(MemberStatus.MembershipSuspended)]
    public void A_status_takes_the_vote(MemberStatus status)
    {
        var people = Full(3);
        people[1] = people[1].Apply(new StatusBegan(people[1].Id, status, Day("2026-03-20")));

        Of(people, "2026-03-19").Base!.Count.Should().Be(3);
        Of(people, "2026-03-20").Base!.Count.Should().Be(2);
    }

    [Theory]
    [InlineData(VotePurpose.Decision, "2022-10-21", "votes.base-rights")]
    [InlineData(VotePurpose.Election, "1990-06-26", "elections.franchise")]
    public void Before_the_first_edition_it_is_undetermined(VotePurpose purpose, string day, string rule)
    {
        var electorate = Of(Full(3), day, purpose: purpose);

        electorate.Base.Should().BeNull();
        electorate.Undetermined.Should().ContainSingle().Which.Rule.Id.Should().Be(rule);
    }

    [Fact]
    public void Who_is_on_the_way_elsewhere_counts_here()
    {
        var people = Full(3);
        people[0] = people[0].Apply(new RelationEntered(people[0].Id, Branch)).Apply(new TransferStarted(people[0].Id, OrganizationId.From("b2"), Day("2026-03-01")));

        Of(people, "2026-03-20").Base!.Count.Should().Be(3);
    }

    private static Electorate Of(
        IEnumerable<Member> people, string day, ValueList<BaseExclusion>? exclusions = null, VotePurpose purpose = VotePurpose.Decision) =>
        Electorate.Of(MemberRegister.Of(people, Branch), Branch, Day(day), purpose, Rulebook.National, exclusions);

    private static BaseExclusion Excluded(int number, ExclusionReason reason, string? consent, string? adopted, string? since = null) => new(
        MemberId.From($"m{number}"), reason, consent is null ? null : Day(consent), adopted is null ? null : Day(adopted), since is null ? null : Day(since));

    private static List<Member> Full(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Member.Replay([new StageEntered(MemberId.From($"m{i}"), MemberStage.Full)]))];

    private static Member Probationary(string id) => Member.Replay([new StageEntered(MemberId.From(id), MemberStage.Probationary)]);
}
