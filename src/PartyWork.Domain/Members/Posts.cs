using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>What the rules say of posts (党内职务): who elects, what the superior does with the result, what standing is asked for, what is vacant.</summary>
public static class Posts
{
    /// <summary>Whether who has the role sits on the committee (支委会成员).</summary>
    /// <param name="role">The role.</param>
    public static bool IsOnCommittee(MemberRole role) => role is MemberRole.Secretary or MemberRole.DeputySecretary or MemberRole.OrganizationMember
        or MemberRole.PublicityMember or MemberRole.DisciplineMember or MemberRole.CommitteeMember;

    /// <summary>Whether the superior approves who is elected (报上级批准), as with secretary and deputy; the other committee members are filed (备案).</summary>
    /// <param name="role">The role.</param>
    public static bool IsApproved(MemberRole role) => role is MemberRole.Secretary or MemberRole.DeputySecretary;

    /// <summary>Who elects to a post of a branch (选举产生), <c>branch.officers</c>: the general meeting elects the committee, the committee its secretary and
    /// deputy; where there is no committee, the meeting elects these.</summary>
    /// <param name="role">The post.</param>
    /// <param name="hasCommittee">Whether the branch has a committee.</param>
    /// <param name="on">The day of the election.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Null when nobody elects to the role, or no edition that says so is in force on the day.</returns>
    public static InForce<ElectingBody>? ElectedBy(MemberRole role, bool hasCommittee, LocalDate on, Rulebook rulebook)
    {
        if (!IsOnCommittee(Guard.Against.EnumOutOfRange(role)) || Guard.Against.Null(rulebook).Get(OrganizationParameters.Officers, on) is not { } officers) return null;
        return new(hasCommittee && IsApproved(role) ? ElectingBody.Committee : ElectingBody.MembersMeeting, officers.Authority);
    }

    /// <summary>The Party standing asked of a branch secretary (书记党龄), <c>branch.secretary-standing</c>, held against one person.</summary>
    /// <param name="member">The person.</param>
    /// <param name="day">The day, such as that of taking the post.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Null when no edition that says so is in force on the day.</returns>
    public static StandingCheck? SecretaryStanding(Member member, LocalDate day, Rulebook rulebook) =>
        Standing(member, day, rulebook, OrganizationParameters.SecretaryStanding);

    /// <summary>The Party standing asked of a member of an enterprise's committee (企业党委委员党龄), <c>committee.member-standing</c>, held against one person. Off until a
    /// layer, such as that of enterprises, switches it on.</summary>
    /// <inheritdoc cref="SecretaryStanding"/>
    public static StandingCheck? CommitteeStanding(Member member, LocalDate day, Rulebook rulebook) =>
        Standing(member, day, rulebook, OrganizationParameters.CommitteeMemberStanding);

    /// <summary>The seats that are vacant on a day (缺额), <c>branch.vacancy</c>: the secretary's, when the last tenure ended and none followed; seats of the
    /// committee, when the last full election says how many there are and fewer are held. A post that nobody is on record to have had is not known to be
    /// vacant.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="members">Its people.</param>
    /// <param name="day">The day.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>The secretary's first; empty when nothing is known to be vacant.</returns>
    public static ValueList<Vacancy> VacantOn(PartyOrganization organization, IEnumerable<Member> members, LocalDate day, Rulebook rulebook)
    {
        var people = Guard.Against.Null(members).ToList();
        var limit = Guard.Against.Null(rulebook).Get(OrganizationParameters.Vacancy, day);
        var found = new List<Vacancy>();
        var secretaries = new SeatCount(people, role => role == MemberRole.Secretary, null);
        if (secretaries.FellBelow(1, day) is { } fell) found.Add(new(MemberRole.Secretary, 1, 0, fell, limit));
        if (Guard.Against.Null(organization).FullElections.LastOrDefault(held => held.On <= day) is { Seats: { } seats } election)
        {
            var committee = new SeatCount(people, IsOnCommittee, election.On);
            if (committee.FellBelow(seats, day) is { } since) found.Add(new(null, seats, committee.HeldOn(day), since, limit));
        }

        return found.ToValueList();
    }

    private static StandingCheck? Standing(Member member, LocalDate day, Rulebook rulebook, Parameter<int> asked)
    {
        Guard.Against.Null(member);
        return Guard.Against.Null(rulebook).Get(asked, day) is { } years ? new(member, day, years, rulebook) : null;
    }
}
