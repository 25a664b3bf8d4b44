using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>What a requirement about sizes must say of an organisation with these counts on a day.</summary>
internal sealed record SizeExpectation(string Path, OrganizationKind Kind, OrganizationCounts Counts, LocalDate On, string Rule, GroupId? Group, Outcome Outcome)
{
    public IEnumerable<LocalizedText> Differences(Rulebook rulebook)
    {
        var check = SizeCheck.Of(Kind, Counts, rulebook, On).FirstOrDefault(check => check.Requirement.Rule.Id == Rule && check.Group == Group);
        var found = OutcomeOf(check);
        return found == Outcome ? [] : [ScenarioTexts.OtherSize(this, found, check?.Text())];
    }

    public override string ToString() => Group is { } group ? $"{Rule} {FindingExpectation.OfGroup(group.Value)}" : Rule;

    private static Outcome OutcomeOf(SizeCheck? check) => check switch
    {
        null => Outcome.NotApplicable,
        { IsKept: null } => Outcome.Undetermined,
        { IsKept: true } => Outcome.Satisfied,
        { Value.Authority.Strength: Strength.Must } => Outcome.Violated,
        _ => Outcome.Advice,
    };
}

/// <summary>Which kind of organisation so many members must make on a day; null: none.</summary>
internal sealed record KindExpectation(string Path, int FullMembers, int Members, LocalDate On, string Kind)
{
    public const string None = "none";

    public const string Unknown = "unknown";

    public IEnumerable<LocalizedText> Differences(Rulebook rulebook)
    {
        var answer = KindBySize.Of(FullMembers, Members, rulebook, On);
        var found = answer.Missing.Count > 0 ? Unknown : answer.Kind is { } kind ? Words<OrganizationKind>.Of(kind) : None;
        return found == Kind ? [] : [ScenarioTexts.OtherKind(this, found, answer.Text)];
    }

    public override string ToString() => Path;
}
