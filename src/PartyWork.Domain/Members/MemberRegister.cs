using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>
/// The Party members of one or several organisations (党员名册), made once and asked often: who belongs where on a day, and how many. Every person belongs to
/// one organisation at a time; in transit that is the old one until the new one accepts, <c>members.transfer-in-transit</c>.
/// </summary>
public sealed class MemberRegister
{
    private readonly Dictionary<OrganizationId, OrganizationRoll> _rolls;

    private MemberRegister(ValueList<Member> members, Dictionary<OrganizationId, OrganizationRoll> rolls)
    {
        Members = members;
        _rolls = rolls;
    }

    /// <summary>The people, in the order given, those included who are no members.</summary>
    public ValueList<Member> Members { get; }

    /// <summary>Makes a register; costs the number of recorded spans, sorted once.</summary>
    /// <param name="members">The people, each once.</param>
    /// <param name="own">The organisation to which those belong whose relation is not recorded.</param>
    /// <exception cref="InvalidFactException">A person stands twice.</exception>
    public static MemberRegister Of(IEnumerable<Member> members, OrganizationId own)
    {
        Guard.Against.Default(own);
        var people = Guard.Against.Null(members).ToValueList();
        var ids = new HashSet<MemberId>();
        var spans = new Dictionary<OrganizationId, List<RollSpan>>();
        foreach (var person in people)
        {
            Guard.Against.Null(person, nameof(members));
            InvalidFactException.Require(ids.Add(person.Id), nameof(members), MemberTexts.RegisteredTwice);
            if (person.Relations.Count == 0) Add(person, own, Validity.Always);
            foreach (var relation in person.Relations) Add(person, relation.Organization, relation.Span);
        }

        return new(people, spans.ToDictionary(pair => pair.Key, pair => new OrganizationRoll(pair.Value)));

        void Add(Member person, OrganizationId organization, Validity days)
        {
            if (!spans.TryGetValue(organization, out var list)) spans.Add(organization, list = []);
            list.AddRange(
                from stage in person.Stages
                where stage.Stage is MemberStage.Probationary or MemberStage.Full
                let common = stage.Span.Intersect(days)
                where common is not null
                select new RollSpan(person, common, stage.Stage == MemberStage.Full));
        }
    }

    /// <summary>Who belongs to an organisation on a day (花名册): probationary and full members, in the order of the register, those included whose
    /// membership is suspended. Costs one look at each span that the organisation ever had, and the list.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="day">The day.</param>
    public Roster RosterOn(OrganizationId organization, LocalDate day) => new(RollOf(organization)?.MembersOn(day).Select(member => member.Id).ToValueList() ?? []);

    /// <summary>How many full members an organisation has on a day (正式党员人数), as 3 and 7 are counted: those under probation within the Party or with
    /// rights suspended included, those left out whose membership is suspended. Costs a binary search; allocates nothing.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="day">The day.</param>
    public int FullMembersOn(OrganizationId organization, LocalDate day) => RollOf(organization)?.CountOn(day).Full ?? 0;

    /// <summary>How many members an organisation has on a day (党员人数), full and probationary, as 50, 100 and 500 are counted: those left out whose membership
    /// is suspended. Costs a binary search; allocates nothing.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="day">The day.</param>
    public int MembersOn(OrganizationId organization, LocalDate day) => RollOf(organization)?.CountOn(day).All ?? 0;

    /// <summary>Who is in a Party group on a day (党小组成员), in the order of the register.</summary>
    /// <param name="group">The group.</param>
    /// <param name="day">The day.</param>
    public Roster GroupRosterOn(GroupId group, LocalDate day)
    {
        Guard.Against.Default(group);
        return new(Members.Where(member => member.IsMemberOn(day) && member.GroupOn(day) == group).Select(member => member.Id).ToValueList());
    }

    /// <summary>The leader of a Party group on a day (党小组组长): who is recorded to lead it, or else a leader, of no group by name, who is in it; null: none
    /// recorded.</summary>
    /// <param name="group">The group.</param>
    /// <param name="day">The day.</param>
    public MemberId? GroupLeaderOn(GroupId group, LocalDate day)
    {
        Guard.Against.Default(group);
        return Members.FirstOrDefault(member => member.StageOn(day) is not null && member.Roles.Any(held => held.Role == MemberRole.GroupLeader
            && held.Span.Includes(day) && (held.Group ?? member.GroupOn(day)) == group))?.Id;
    }

    /// <summary>How many people.</summary>
    public override string ToString() => $"{Members.Count} people";

    /// <summary>The members themselves, in the order of the register.</summary>
    internal IEnumerable<Member> PeopleOn(OrganizationId organization, LocalDate day) => RollOf(organization)?.MembersOn(day) ?? [];

    private OrganizationRoll? RollOf(OrganizationId organization) => _rolls.GetValueOrDefault(Guard.Against.Default(organization));
}
