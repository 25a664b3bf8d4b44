using System.Text.Json.Nodes;
using NodaTime;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads organisations beside the branch of a case, and acts on organisations: written as the events of a record, only shorter.</summary>
internal sealed class OrganizationReader(InputProblems problems)
{
    private static readonly string[] Details = ["kind", "superiors", "units", "projectStarts", "projectEnds"];

    /// <summary>An organisation with what happened to it.</summary>
    public PartyOrganization? Organization(JsonPlace place)
    {
        var fields = place.Fields();
        var (id, founded) = (fields.Required("id")?.Id<OrganizationId>(), fields.Optional("founded")?.Day());
        var given = Given(fields);
        var events = fields.Optional("events")?.List(at => at) ?? [];
        fields.End();
        if (id is not { } known || Recorded(place, given, known, founded) is not { } recorded) return null;
        var organization = PartyOrganization.Replay([recorded]);
        foreach (var at in events) at.Take(problems, () => organization = organization.Apply(OrganizationEvent.Parse(at.Raw)));
        return organization;
    }

    /// <summary>An act on the organisation whose id stands at <paramref name="acted"/>.</summary>
    public OrganizationAct? Act(JsonFields fields, JsonPlace place, JsonPlace acted, LocalDate? on, ExpectedAnswer answer)
    {
        var (kind, organization) = (fields.Required("act")?.Word<OrganizationActKind>(), acted.Id<OrganizationId>());
        var by = fields.Optional("by") is { } superior ? superior.Id<OrganizationId>() : OrganizationId.From("c1");
        var until = Own(OrganizationActKind.ShiftTerm, "until")?.Day();
        var fullMembers = Own(OrganizationActKind.Establish, "fullMembers")?.Number();
        var given = Given(fields);
        if (kind is OrganizationActKind.End or OrganizationActKind.ShiftTerm)
        {
            foreach (var detail in Details) fields.Optional(detail)?.CannotRead(ScenarioTexts.NotOfThisAct);
        }

        if (kind is not { } act || organization is not { } id || by is not { } decides || on is not { } day) return null;
        var recorded = act == OrganizationActKind.Establish ? Recorded(place, given, id, day) : null;
        return problems.IsFlawed(place.Path) ? null : new(place.Path, day, answer, act, id, decides, recorded, fullMembers, until);

        JsonPlace? Own(OrganizationActKind own, string name)
        {
            if (kind == own && own == OrganizationActKind.ShiftTerm) return fields.Required(name);
            var value = fields.Optional(name);
            if (kind is not null && kind != own) value?.CannotRead(ScenarioTexts.NotOfThisAct);
            return value;
        }
    }

    private static JsonObject Given(JsonFields fields)
    {
        var given = new JsonObject { ["kind"] = Words<OrganizationKind>.Of(OrganizationKind.Branch) };
        foreach (var detail in Details)
        {
            if (fields.Optional(detail) is { } at) given[detail] = JsonNode.Parse(at.Raw);
        }

        return given;
    }

    private OrganizationRecorded? Recorded(JsonPlace place, JsonObject given, OrganizationId id, LocalDate? founded)
    {
        given["type"] = "organization-recorded.v1";
        given["organization"] = id.Value;
        if (founded is { } day) given["founded"] = IsoDay.Text(day);
        OrganizationRecorded? recorded = null;
        if (!problems.IsFlawed(place.Path)) place.Take(problems, () => recorded = (OrganizationRecorded)OrganizationEvent.Parse(given.ToJsonString()));
        return recorded;
    }
}
