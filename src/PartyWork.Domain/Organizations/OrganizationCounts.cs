namespace PartyWork.Domain.Organizations;

/// <summary>
/// What is counted of an organisation on a day (党组织的人数). Suspended members count nowhere, members in transit at the origin, members under probation within the
/// Party as full members. What is null is not known.
/// </summary>
public sealed record OrganizationCounts
{
    private const int Most = 100_000;

    /// <summary>Makes counts.</summary>
    /// <param name="fullMembers">Full members; null: not known.</param>
    /// <param name="members">Full and probationary members; null: not known.</param>
    /// <param name="hasCommittee">Whether a committee is in office; null: not known.</param>
    /// <param name="committeeMembers">Its members; null: not known, or there is none.</param>
    /// <param name="disciplineMembers">Those of them for discipline inspection; null: not known, or there is no committee.</param>
    /// <param name="deputies">Deputy secretaries; null: not known.</param>
    /// <param name="units">The units that a joint branch joins; null: not known, or it is none.</param>
    /// <param name="groups">Its Party groups; null: not known.</param>
    /// <param name="isFewerApproved">Whether the superior has approved that it has fewer members than the rules ask for.</param>
    /// <exception cref="InvalidFactException">A number is negative, there are fewer members than full members, or fewer in the committee than those of one duty.</exception>
    public OrganizationCounts(
        int? fullMembers = null,
        int? members = null,
        bool? hasCommittee = null,
        int? committeeMembers = null,
        int? disciplineMembers = null,
        int? deputies = null,
        int? units = null,
        ValueList<GroupCount>? groups = null,
        bool isFewerApproved = false)
    {
        FullMembers = Counted(fullMembers, nameof(fullMembers));
        Members = Counted(members, nameof(members));
        HasCommittee = hasCommittee;
        CommitteeMembers = Counted(committeeMembers, nameof(committeeMembers));
        DisciplineMembers = Counted(disciplineMembers, nameof(disciplineMembers));
        Deputies = Counted(deputies, nameof(deputies));
        Units = Counted(units, nameof(units));
        Groups = groups;
        IsFewerApproved = isFewerApproved;
        InvalidFactException.Require(!(members < fullMembers), nameof(members), SizeTexts.FewerThanFull);
        InvalidFactException.Require(!(committeeMembers < disciplineMembers), nameof(committeeMembers), SizeTexts.FewerThanOfOneDuty);
    }

    /// <summary>Full members (正式党员); null: not known.</summary>
    public int? FullMembers { get; }

    /// <summary>Full and probationary members (党员，含预备党员); null: not known.</summary>
    public int? Members { get; }

    /// <summary>Whether a committee is in office (是否设委员会); null: not known.</summary>
    public bool? HasCommittee { get; }

    /// <summary>The members of the committee (委员); null: not known, or there is none.</summary>
    public int? CommitteeMembers { get; }

    /// <summary>The committee members for discipline inspection (纪检委员); null: not known, or there is no committee.</summary>
    public int? DisciplineMembers { get; }

    /// <summary>Deputy secretaries (副书记); null: not known.</summary>
    public int? Deputies { get; }

    /// <summary>The units that a joint branch joins (联合组建的单位); null: not known, or it is none.</summary>
    public int? Units { get; }

    /// <summary>Its Party groups (党小组); null: not known.</summary>
    public ValueList<GroupCount>? Groups { get; }

    /// <summary>Whether the superior has approved that it has fewer members than the rules ask for (经上级批准可以少于).</summary>
    public bool IsFewerApproved { get; }

    /// <summary>Full members of members.</summary>
    public override string ToString() => $"{Shown(FullMembers)} of {Shown(Members)}";

    internal static int Counted(int number, string parameter)
    {
        InvalidFactException.Require(number is >= 0 and <= Most, parameter, OrganizationTexts.NotACount(Most));
        return number;
    }

    private static int? Counted(int? number, string parameter) => number is { } known ? Counted(known, parameter) : null;

    private static string Shown(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?";
}
