using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads how organisations must stand, what they may decide, who elects to posts, and by when a request is answered.</summary>
internal sealed class OrganizationExpectationReader(LocalDate? on, bool hasRecord, InputProblems problems) : StatedReader(on, problems)
{
    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfOrganization =
    [
        ("exists", Flag), ("began", Or(StatedAnswer.None, OneDay)), ("years", Or(StatedAnswer.None, Number)), ("expires", Or(StatedAnswer.None, OneDay)),
        ("reminder", Or(StatedAnswer.None, OneDay)), ("electionDue", Or(StatedAnswer.None, OneDay)), ("overdue", Or(StatedAnswer.Unknown, Flag)),
        ("violated", Lines), ("advice", Lines), ("undetermined", Lines),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfCompetence =
        [("allowed", Flag), ("refusedBy", Lines), ("advice", Lines), ("undetermined", Lines)];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfPost = [("electedBy", Or(StatedAnswer.None, Word<ElectingBody>)), ("approved", Flag)];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfReply = [("due", Or(StatedAnswer.None, OneDay))];

    public ValueList<StatedExpectation> Read(JsonFields fields) =>
    [
        .. List(fields, "organizations", Organization), .. List(fields, "competences", Competence), .. List(fields, "posts", Post), .. List(fields, "replies", Reply),
    ];

    private StatedExpectation? Organization(JsonPlace place)
    {
        var fields = place.Fields();
        var (id, day) = (Whose(fields, place), Day(fields, place));
        var stated = Stated(fields, place, OfOrganization);
        return stated is null || day is not { } date ? null
            : new(place.Path, Label(id), stated, (rulebook, facts) => facts.Find(id) is { } known ? Standing(known, date, rulebook) : null);
    }

    private StatedExpectation? Competence(JsonPlace place)
    {
        var fields = place.Fields();
        var (id, day, group, matter) = (Whose(fields, place), Day(fields, place), fields.Optional("group")?.Id<GroupId>(), fields.Optional("matter")?.Word<OrganizationMatter>());
        if (group is null == matter is null && !Problems.IsFlawed(place.Path)) Problems.Refuse(place.Path, ScenarioTexts.MatterOrGroup);
        var stated = Stated(fields, place, OfCompetence);
        if (stated is null || day is not { } date) return null;
        return group is { } part
            ? new(place.Path, part.Value, stated, (rulebook, facts) => Answer(facts.Find(id)?.Groups.FirstOrDefault(known => known.Id == part)?.CompetenceOn(date, rulebook)))
            : new(place.Path, Label(id), stated, (rulebook, facts) => Answer(facts.Find(id)?.CompetenceFor(matter!.Value, date, rulebook)));
    }

    private StatedExpectation? Post(JsonPlace place)
    {
        var fields = place.Fields();
        var (role, day) = (fields.Required("role")?.Word<MemberRole>(), Day(fields, place));
        var hasCommittee = fields.Optional("hasCommittee")?.Flag() ?? true;
        var stated = Stated(fields, place, OfPost);
        if (stated is null || role is not { } post || day is not { } date) return null;
        return new(place.Path, Words<MemberRole>.Of(post), stated, (rulebook, _) =>
        {
            var body = Posts.ElectedBy(post, hasCommittee, date, rulebook);
            return new(
                ScenarioTexts.RestsOn(body?.Authority),
                ("electedBy", body is { } elects ? Words<ElectingBody>.Of(elects.Value) : StatedAnswer.None), ("approved", StatedAnswer.Text(Posts.IsApproved(post))));
        });
    }

    private StatedExpectation? Reply(JsonPlace place)
    {
        var fields = place.Fields();
        var requested = fields.Required("requested")?.Day();
        var stated = Stated(fields, place, OfReply);
        if (stated is null || requested is not { } day) return null;
        return new(place.Path, "reply", stated, (rulebook, _) =>
        {
            var due = PartyOrganization.ReplyDue(day, rulebook);
            return new(ScenarioTexts.RestsOn(due?.Authority), ("due", PlanStanding.Day(due?.Value)));
        });
    }

    private OrganizationId? Whose(JsonFields fields, JsonPlace place)
    {
        if (fields.Optional("organization") is { } named) return named.Id<OrganizationId>();
        if (!hasRecord) Problems.Refuse(place.Path, ScenarioTexts.RecordNeeded);
        return null;
    }

    private static string Label(OrganizationId? id) => id is { } known ? known.Value : "branch";

    private static StatedAnswer Standing(PartyOrganization organization, LocalDate on, Rulebook rulebook)
    {
        var term = organization.TermOn(on, rulebook);
        return new(
            term is null ? new("没有任期。", "It has no term of office.") : new($"任期：{term}。", $"Term of office: {term}."),
            ("exists", StatedAnswer.Text(organization.Existence.Includes(on))), ("began", PlanStanding.Day(term?.Began)), ("years", StatedAnswer.Text(term?.Years)),
            ("expires", PlanStanding.Day(term?.Expires)), ("reminder", PlanStanding.Day(term?.ReminderOn)), ("electionDue", PlanStanding.Day(term?.ElectionDue)),
            ("overdue", StatedAnswer.Text(term?.IsOverdueOn(on))), ("violated", StatedAnswer.Rules(term?.Breaches ?? [])), ("advice", StatedAnswer.Rules(term?.Advice ?? [])),
            ("undetermined", StatedAnswer.Rules(term?.Undetermined ?? [])));
    }

    private static StatedAnswer? Answer(Competence? competence) => competence is null ? null : new(
        competence.Refusals.Concat(competence.Advice).Select(told => told.Text).Concat(competence.Undetermined.Select(missing => missing.Text)).FirstOrDefault() ?? ScenarioTexts.NothingAgainst,
        ("allowed", StatedAnswer.Text(competence.IsAllowed)), ("refusedBy", StatedAnswer.Rules(competence.Refusals)), ("advice", StatedAnswer.Rules(competence.Advice)),
        ("undetermined", StatedAnswer.Rules(competence.Undetermined)));
}
