using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads work plans and what they say: each part in the form of a record, only shorter.</summary>
internal sealed class PlanReader(InputProblems problems)
{
    private readonly HashSet<PlanId> _known = [];

    public PlanBuilder? Plan(JsonPlace place)
    {
        var fields = place.Fields();
        var idAt = fields.Optional("id");
        var id = idAt?.Id<PlanId>();
        if (id is { } again && !_known.Add(again)) idAt!.Value.CannotRead(InputTexts.Duplicate(again.Value));
        var plan = A.Plan(id?.Value);
        if (fields.Optional("period")?.Parsed<PlanPeriod>(PlanPeriod.JsonForm.Expected) is { } period) plan = plan.For(period);
        if (fields.Optional("under")?.Id<PlanId>() is { } above) plan = plan.Under(above.Value);
        if (fields.Optional("levels")?.Ids<OrganizationId>() is { } levels) plan = plan.ApprovedBy([.. levels.Select(level => level.Value)]);
        if (Day("drafted") is { } drafted) plan = plan.DraftedOn(drafted);
        if (Day("submitted") is { } submitted) plan = plan.SubmittedOn(submitted);
        if (Day("approved") is { } approved) plan = plan.ApprovedOn(approved);
        if (Day("adopted") is { } adopted) plan = plan.AdoptedOn(adopted);
        if (Day("filed") is { } filed) plan = plan.FiledOn(filed);
        if (Day("closed") is { } closed) plan = plan.ClosedOn(closed);
        if (Content(fields, place) is { } content) plan = plan.Saying(content);
        fields.End();
        if (!problems.IsUnread(place.Path)) place.Take(problems, () => plan.Events());
        return problems.IsUnread(place.Path) ? null : plan;

        LocalDate? Day(string name) => fields.Optional(name)?.Day();
    }

    /// <summary>What a plan says; without items, one item as a builder makes it.</summary>
    public PlanContent? Content(JsonFields fields, JsonPlace place)
    {
        var items = fields.Optional("items")?.List(item => Titled(item, WorkPlanJson.Default.ItemContent)).OfType<ItemContent>().ToValueList();
        var conditions = fields.Optional("ownConditions")?.List(condition => condition.Line()).OfType<string>().ToValueList();
        var issues = fields.Optional("anticipatedIssues")?.List(issue => issue.Value(WorkPlanJson.Default.AnticipatedIssue)).OfType<AnticipatedIssue>().ToValueList();
        var superior = fields.Optional("superior") is { } above ? Superior(above) : null;
        PlanContent? content = null;
        if (!problems.IsUnread(place.Path)) place.Take(problems, () => content = new(items ?? A.Plan().Content().Items, conditions, issues, superior));
        return content;
    }

    private SuperiorPlan? Superior(JsonPlace place)
    {
        var fields = place.Fields();
        var items = fields.Required("items")?.List(item => Titled(item, WorkPlanJson.Default.SuperiorItem)).OfType<SuperiorItem>().ToValueList();
        var plan = fields.Optional("plan")?.Id<PlanId>();
        fields.End();
        SuperiorPlan? superior = null;
        if (!problems.IsUnread(place.Path)) place.Take(problems, () => superior = new(items!, plan));
        return superior;
    }

    /// <summary>An id alone will do, and the title may be left out.</summary>
    private T? Titled<T>(JsonPlace place, JsonTypeInfo<T> info)
        where T : class
    {
        if (place.IsText) return place.Id<PlanItemId>() is null ? null : Of($$"""{ "title": "item", "id": {{place.Raw}} }""");
        var fields = place.Fields();
        var isShort = fields.Required("title") is null && fields.Required("id") is not null;
        return problems.IsUnread(place.Path) ? null : Of(isShort ? $"{{ \"title\": \"item\", {place.Raw[1..]}" : place.Raw);

        T? Of(string json)
        {
            using var document = JsonDocument.Parse(json);
            return new JsonPlace(document.RootElement, place.Path, problems).Value(info);
        }
    }
}
