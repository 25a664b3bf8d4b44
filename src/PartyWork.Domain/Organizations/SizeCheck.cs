using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>One requirement about the size of organisations, held against the counts of one (规模检查).</summary>
public sealed record SizeCheck
{
    private SizeCheck(SizeRequirement requirement, InForce<int> value, int? actual, bool isByApproval, GroupId? group)
    {
        Requirement = requirement;
        Value = value;
        Actual = actual;
        Group = group;
        var isKept = actual is not { } count ? (bool?)null : requirement.Kind == RequirementKind.Size ? count >= value.Value : count <= value.Value;
        IsByApproval = isKept == false && isByApproval;
        IsKept = IsByApproval ? true : isKept;
    }

    /// <summary>The requirement.</summary>
    public SizeRequirement Requirement { get; }

    /// <summary>Its value on the day, with its authority.</summary>
    public InForce<int> Value { get; }

    /// <summary>How many there are; null: not known.</summary>
    public int? Actual { get; }

    /// <summary>Whether it is kept; null: what is counted is not known.</summary>
    public bool? IsKept { get; }

    /// <summary>Whether it is kept only because the superior has approved that there are fewer (经上级批准).</summary>
    public bool IsByApproval { get; }

    /// <summary>The group that was counted; null: the organisation.</summary>
    public GroupId? Group { get; }

    /// <summary>Every requirement in force that concerns an organisation of the kind, in the order of the rulebook. What cannot be asked of this one is left out, such as the size
    /// of a committee where there is none.</summary>
    /// <param name="kind">What kind of organisation it is.</param>
    /// <param name="counts">What is counted of it.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="on">The day.</param>
    public static ValueList<SizeCheck> Of(OrganizationKind kind, OrganizationCounts counts, Rulebook rulebook, LocalDate on)
    {
        Guard.Against.Null(counts);
        var word = Words<OrganizationKind>.Of(Guard.Against.EnumOutOfRange(kind));
        return Guard.Against.Null(rulebook).Sizes
            .Where(requirement => requirement.Concerns.Contains(word, StringComparer.Ordinal))
            .SelectMany(requirement => requirement.On(on) is { } value ? Of(requirement, value, counts) : [])
            .ToValueList();
    }

    /// <summary>What was counted, what is asked for and what follows, as a sentence.</summary>
    public LocalizedText Text()
    {
        var template = (IsKept, IsByApproval, Requirement.Kind) switch
        {
            (null, _, _) => SizeTexts.NotKnown,
            (true, true, _) => SizeTexts.FewerApproved,
            (true, false, _) => SizeTexts.Kept,
            (false, _, RequirementKind.Size) => SizeTexts.TooFew,
            _ => SizeTexts.TooMany,
        };
        var (what, count) = (Requirement.Rule.Text, Actual ?? 0);
        if (Group is { } group) what = new($"{what.Zh}（党小组 {group}）", $"{what.En} (group {group})");
        var filled = template.Fill(
        [
            new("what", what), new("count", Requirement.Counted(count)), new("need", Requirement.Form.LabelOf(Value.Value)), new("strength", Value.Authority.StrengthText()),
            new("difference", Requirement.Counted(Math.Abs(count - Value.Value))),
        ]);
        return new(filled.Zh, char.ToUpperInvariant(filled.En[0]) + filled.En[1..]);
    }

    /// <summary>The rule's id, and what was counted.</summary>
    public override string ToString() => $"{Requirement.Rule.Id}: {Actual?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";

    private static IEnumerable<SizeCheck> Of(SizeRequirement requirement, InForce<int> value, OrganizationCounts counts)
    {
        var (hasCommittee, isApproved) = (counts.HasCommittee, requirement.FewerWithApproval && counts.IsFewerApproved);
        return requirement.Counts switch
        {
            SizeBasis.FullMembers => [Check(counts.FullMembers)],
            SizeBasis.Members => [Check(counts.Members)],
            SizeBasis.Units => [Check(counts.Units)],
            SizeBasis.CommitteeMembers => hasCommittee == false ? [] : [Check(hasCommittee is null ? null : counts.CommitteeMembers)],
            SizeBasis.DisciplineMembers => hasCommittee == false ? [] : [Check(hasCommittee is null ? null : counts.DisciplineMembers)],
            SizeBasis.DeputiesWithoutCommittee => hasCommittee == true ? [] : [Check(hasCommittee is null ? null : counts.Deputies)],
            SizeBasis.GroupMembers => counts.Groups is { } groups ? groups.Select(group => Check(group.Members, group.Group)) : [Check(null)],
            SizeBasis.GroupFullMembers => counts.Groups is { } groups ? groups.Select(group => Check(group.FullMembers, group.Group)) : [Check(null)],
        };

        SizeCheck Check(int? actual, GroupId? group = null) => new(requirement, value, actual, isApproved, group);
    }
}
