using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads what a case expects of the size of organisations.</summary>
internal sealed class SizeReader(LocalDate? on, Func<JsonPlace?, string?> rule, InputProblems problems)
{
    private const int MostGroups = 200;
    private static readonly string[] Kinds = [.. Words<OrganizationKind>.All, KindExpectation.None, KindExpectation.Unknown];

    public SizeExpectation? Size(JsonPlace place)
    {
        var fields = place.Fields();
        var (kind, counts, day) = (fields.Required("kind")?.Word<OrganizationKind>(), fields.Required("counts") is { } counted ? Counts(counted) : null, Day(fields, place));
        var (id, group, outcome) = (rule(fields.Required("rule")), fields.Optional("group")?.Id<GroupId>(), fields.Required("outcome")?.Word<Outcome>());
        fields.End();
        return kind is { } known && counts is not null && day is { } date && id is not null && outcome is { } expected
            ? new(place.Path, known, counts, date, id, group, expected)
            : null;
    }

    public KindExpectation? Kind(JsonPlace place)
    {
        var fields = place.Fields();
        var (full, members, day) = (fields.Required("fullMembers")?.Number(), fields.Required("members")?.Number(), Day(fields, place));
        var at = fields.Required("is");
        var word = at?.Line();
        fields.End();
        if (word is not null && !Kinds.Contains(word, StringComparer.Ordinal)) at?.CannotRead(InputTexts.NotOneOf(Kinds));
        if (full is not { } fullMembers || members is not { } all || day is not { } date || word is null) return null;
        place.Take(problems, () => _ = new OrganizationCounts(fullMembers, all));
        return problems.IsFlawed(place.Path) ? null : new(place.Path, fullMembers, all, date, word);
    }

    private LocalDate? Day(JsonFields fields, JsonPlace place)
    {
        var day = fields.Optional("on") is { } own ? own.Day() : on;
        if (day is null) problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        return day;
    }

    private OrganizationCounts? Counts(JsonPlace place)
    {
        var fields = place.Fields();
        var (full, members, committee) = (fields.Optional("fullMembers")?.Number(), fields.Optional("members")?.Number(), fields.Optional("hasCommittee")?.Flag());
        var (ofCommittee, ofDiscipline, deputies) =
            (fields.Optional("committeeMembers")?.Number(), fields.Optional("disciplineMembers")?.Number(), fields.Optional("deputies")?.Number());
        var (units, groups) = (fields.Optional("units")?.Number(), fields.Optional("groups")?.List(Group, MostGroups));
        var isFewerApproved = fields.Optional("fewerApproved")?.Flag() ?? false;
        fields.End();
        OrganizationCounts? counts = null;
        place.Take(problems, () => counts = new(full, members, committee, ofCommittee, ofDiscipline, deputies, units, groups?.OfType<GroupCount>().ToValueList(), isFewerApproved));
        return counts;
    }

    private GroupCount? Group(JsonPlace place)
    {
        var fields = place.Fields();
        var (id, full, members) = (fields.Required("id")?.Id<GroupId>(), fields.Required("fullMembers")?.Number(), fields.Required("members")?.Number());
        fields.End();
        GroupCount? group = null;
        if (id is { } known && full is { } fullMembers && members is { } all) place.Take(problems, () => group = new(known, fullMembers, all));
        return group;
    }
}
