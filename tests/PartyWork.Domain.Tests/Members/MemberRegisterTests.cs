using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

public class MemberRegisterTests
{
    private static readonly OrganizationId Own = OrganizationId.From("own");
    private static readonly ValueList<OrganizationId> Organizations = [Own, OrganizationId.From("b"), OrganizationId.From("c")];

    private static Gen<Member> AMember { get; } =
        from number in Gen.Choose(1, 1_000_000_000)
        from stage in Gen.Elements(Enum.GetValues<MemberStage>())
        from hasStart in Gen.Elements(true, false)
        from days in Gen.Choose(0, 60).ArrayOf(8)
        from steps in Gen.Choose(0, 7).ArrayOf(8)
        from places in Gen.Choose(0, 2).ArrayOf(8)
        select Lived(number, stage, hasStart, days, steps, places);

    [Fact]
    public void On_every_day_a_member_with_a_relation_is_in_exactly_one_roster() => Prop.ForAll(AMember.ListOf().ToArbitrary(), members =>
    {
        var people = members.DistinctBy(member => member.Id).ToList();
        var register = MemberRegister.Of(people, Own);
        foreach (var day in Enumerable.Range(-5, 90).Select(Day("2026-01-01").PlusDays))
        {
            var rosters = Organizations.ToDictionary(organization => organization, organization => register.RosterOn(organization, day));
            foreach (var person in people)
            {
                var home = person.Relations.Count == 0 ? Own : person.RelationOn(day);
                var found = Organizations.Where(organization => rosters[organization].Includes(person.Id)).ToList();
                found.Should().Equal(home is { } known && person.IsMemberOn(day) ? [known] : []);
                if (person.TransferOn(day) is not null && found.Count > 0) found.Should().Equal(person.RelationOn(day)!.Value);
            }

            foreach (var organization in Organizations)
            {
                var counted = people.Where(person => rosters[organization].Includes(person.Id) && !person.HasStatusOn(MemberStatus.MembershipSuspended, day)).ToList();
                register.MembersOn(organization, day).Should().Be(counted.Count);
                register.FullMembersOn(organization, day).Should().Be(counted.Count(person => person.StageOn(day) == MemberStage.Full));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sent_on_the_first_and_accepted_on_the_twentieth_counts_at_the_origin_through_the_nineteenth()
    {
        var id = MemberId.From("m1");
        var member = Member.Replay([
            new StageEntered(id, MemberStage.Full),
            new RelationEntered(id, Own),
            new TransferStarted(id, Organizations[1], Day("2026-03-01")),
            new TransferAccepted(id, Day("2026-03-20")),
        ]);
        var register = MemberRegister.Of([member], Own);

        (register.FullMembersOn(Own, Day("2026-03-19")), register.FullMembersOn(Organizations[1], Day("2026-03-19"))).Should().Be((1, 0));
        (register.FullMembersOn(Own, Day("2026-03-20")), register.FullMembersOn(Organizations[1], Day("2026-03-20"))).Should().Be((0, 1));
        register.RosterOn(Organizations[1], Day("2026-03-20")).Should().Be(new Roster([id]));
    }

    [Fact]
    public void Probationary_members_count_among_all_and_suspended_ones_in_neither()
    {
        Member[] people =
        [
            Member.Replay([new StageEntered(MemberId.From("m1"), MemberStage.Full)]),
            Member.Replay([new StageEntered(MemberId.From("m2"), MemberStage.Probationary)]),
            Member.Replay([new StageEntered(MemberId.From("m3"), MemberStage.Activist)]),
            Member.Replay([new StageEntered(MemberId.From("m4"), MemberStage.Full), new StatusBegan(MemberId.From("m4"), MemberStatus.MembershipSuspended)]),
            Member.Replay([new StageEntered(MemberId.From("m5"), MemberStage.Full), new StatusBegan(MemberId.From("m5"), MemberStatus.ProbationWithinParty)]),
        ];
        var register = MemberRegister.Of(people, Own);

        (register.FullMembersOn(Own, Day("2026-01-01")), register.MembersOn(Own, Day("2026-01-01"))).Should().Be((2, 3));
        register.RosterOn(Own, Day("2026-01-01")).Members.Select(member => member.Value).Should().Equal("m1", "m2", "m4", "m5");
    }

    [Fact]
    public void A_group_has_its_members_and_its_leader()
    {
        var (first, second) = (GroupId.From("g1"), GroupId.From("g2"));
        var register = MemberRegister.Of(
            [
                In("m1", first, new RoleAssumed(MemberId.From("m1"), MemberRole.GroupLeader, Day("2026-02-01"))),
                In("m2", first),
                In("m3", second),
                In("m4", first, new MembershipEnded(MemberId.From("m4"), Day("2026-02-01"))),
                In("m5", null, new RoleAssumed(MemberId.From("m5"), MemberRole.GroupLeader, group: second)),
            ],
            Own);

        register.GroupRosterOn(first, Day("2026-03-01")).Members.Select(member => member.Value).Should().Equal("m1", "m2");
        register.GroupLeaderOn(first, Day("2026-01-31")).Should().BeNull();
        register.GroupLeaderOn(first, Day("2026-02-01")).Should().Be(MemberId.From("m1"));
        register.GroupLeaderOn(second, Day("2026-02-01")).Should().Be(MemberId.From("m5"), "the record names the group");

        static Member In(string id, GroupId? group, params MemberEvent[] events) => Member.Replay([
            new StageEntered(MemberId.From(id), MemberStage.Full),
            .. group is { } known ? new MemberEvent[] { new GroupJoined(MemberId.From(id), known) } : [],
            .. events,
        ]);
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var register = MemberRegister.Of(Enumerable.Range(1, 50).Select(i => Member.Replay([new StageEntered(MemberId.From($"m{i}"), MemberStage.Full)])), Own);
        var day = Day("2026-01-01");
        _ = register.MembersOn(Own, day) + register.FullMembersOn(Own, day);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) _ = register.MembersOn(Own, day) + register.FullMembersOn(Own, day);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Nobody_stands_twice_and_an_unknown_organisation_is_empty()
    {
        var member = Member.Replay([new StageEntered(MemberId.From("m1"), MemberStage.Full)]);
        var twice = () => MemberRegister.Of([member, member], Own);

        twice.Should().Throw<InvalidFactException>();
        MemberRegister.Of([member], Own).RosterOn(Organizations[1], Day("2026-01-01")).Members.Should().BeEmpty();
        MemberRegister.Of([member], Own).MembersOn(Organizations[1], Day("2026-01-01")).Should().Be(0);
    }

    /// <summary>A history from steps, each tried: what does not fit is left out.</summary>
    private static Member Lived(int number, MemberStage stage, bool hasStart, int[] days, int[] steps, int[] places)
    {
        var id = MemberId.From($"m{number}");
        var member = Member.Replay([new StageEntered(id, stage, hasStart ? Day("2026-01-01") : null)]);
        foreach (var ((day, step), place) in days.Order().Select(Day("2026-01-01").PlusDays).Zip(steps).Zip(places))
        {
            MemberEvent next = step switch
            {
                0 => new StageEntered(id, MemberStage.Full, day),
                1 => new RelationEntered(id, Organizations[place], day),
                2 or 3 => new TransferStarted(id, Organizations[place], day),
                4 or 5 => new TransferAccepted(id, day),
                6 => new StatusBegan(id, MemberStatus.MembershipSuspended, day),
                _ => new MembershipEnded(id, day),
            };
            try
            {
                member = member.Apply(next);
            }
            catch (InvalidFactException)
            {
                // Irregular: another history.
            }
        }

        return member;
    }
}
