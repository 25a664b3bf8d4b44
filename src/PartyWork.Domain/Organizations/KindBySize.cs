using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// Which organisation so many members make on a day (按党员人数应设的党组织), with the articles. A number that stands in two bands makes the higher organisation: 100 members
/// are a committee, 50 a general branch. What the superior approves beside it (fewer than asked for) is no matter of numbers.
/// </summary>
public sealed record KindBySize
{
    private KindBySize(OrganizationKind? kind, LocalizedText sentence, ValueList<Authority> authorities, ValueList<Missing> missing)
    {
        Kind = kind;
        Text = sentence;
        Authorities = authorities;
        Missing = missing;
    }

    /// <summary>The kind; null: none has to be set up, or what is <see cref="Missing"/> is not known.</summary>
    public OrganizationKind? Kind { get; }

    /// <summary>The numbers and what follows, in a sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>What it rests on.</summary>
    public ValueList<Authority> Authorities { get; }

    /// <summary>What had to be known and is not; empty: the answer stands.</summary>
    public ValueList<Missing> Missing { get; }

    /// <summary>The answer for a unit or an organisation.</summary>
    /// <param name="fullMembers">Its full members.</param>
    /// <param name="members">Its full and probationary members.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidFactException">A number is negative, or there are fewer members than full members.</exception>
    public static KindBySize Of(int fullMembers, int members, Rulebook rulebook, LocalDate on)
    {
        var counts = new OrganizationCounts(fullMembers, members);
        var facts = new List<Fact> { new("full", fullMembers), new("members", members) };
        var least = Guard.Against.Null(rulebook).Get(OrganizationParameters.MinFullMembers, on);
        var (committee, general) = (rulebook.Size("committee.size"), rulebook.Size("general-branch.size"));
        if (least is null) return NotModelled(rulebook.RuleOf(OrganizationParameters.MinFullMembers));
        if (counts.FullMembers < least.Value) return Answer(null, SizeTexts.NoDuty, [new("least", least.Value)], least.Authority);
        if (committee.On(on) is not { } ofCommittee) return NotModelled(committee.Rule);
        if (general.On(on) is not { } ofGeneral) return NotModelled(general.Rule);
        if (members >= ofCommittee.Value) return Answer(OrganizationKind.PrimaryCommittee, SizeTexts.CommitteeBySize, [new("least", ofCommittee.Value)], ofCommittee.Authority);
        return members >= ofGeneral.Value
            ? Answer(OrganizationKind.GeneralBranch, SizeTexts.GeneralBranchBySize, [new("least", ofGeneral.Value), new("most", ofCommittee.Value)], ofGeneral.Authority, ofCommittee.Authority)
            : Answer(OrganizationKind.Branch, SizeTexts.BranchBySize, [new("most", ofGeneral.Value)], least.Authority, ofGeneral.Authority);

        KindBySize NotModelled(Rule rule) => new(null, RulebookTexts.EditionNotModelled(on), [], [new Missing(rule, RulebookTexts.EditionNotModelled(on))]);

        KindBySize Answer(OrganizationKind? kind, LocalizedText template, Fact[] more, params Authority[] authorities) =>
            new(kind, template.Fill([.. facts, .. more]), [.. authorities], []);
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Text.En;
}
