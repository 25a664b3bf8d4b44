using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads an act on a work plan. Each act has its own properties; those of another are refused.</summary>
internal sealed class PlanActReader(JsonFields fields, InputProblems problems)
{
    private const string Draft = "draft";

    private static readonly ValueList<string> All =
    [
        "item", "reason", "due", "evidence", "doneOn", "quantity", "into", "level", "with", "results", "roster", "others", "period", "content", "levels", "under",
    ];

    private static readonly (ValueList<string> Required, ValueList<string> Optional) OfDraft = (["period"], ["content", "levels", "under"]);

    public PlanActExpectation? Read(JsonPlace place, JsonPlace acted, MemberId? by, LocalDate? on, ExpectedAnswer answer)
    {
        var actAt = fields.Required("act");
        var isDraft = actAt is { IsText: true } word && word.Text() == Draft;
        var kind = isDraft ? null : Kind(actAt);
        var plan = acted.Id<PlanId>();
        var organization = fields.Optional("for")?.Id<OrganizationId>();
        if (!isDraft && kind is null)
        {
            foreach (var name in All) fields.Optional(name);
            return null;
        }

        var details = Details(place, kind is { } act ? PropertiesOf(act) : OfDraft);
        return problems.IsUnread(place.Path) || plan is null || by is null || on is null ? null
            : new(place.Path, by.Value, on.Value, answer, kind, plan.Value, organization, details);
    }

    private static PlanAct? Kind(JsonPlace? place)
    {
        if (place is not { } given) return null;
        if (given.IsText && Words<PlanAct>.TryParse(given.Text(), out var act)) return act;
        given.CannotRead(InputTexts.NotOneOf([Draft, .. Words<PlanAct>.All]));
        return null;
    }

    /// <summary>What an act takes beside what all take: what must be there, and what may.</summary>
    private static (ValueList<string> Required, ValueList<string> Optional) PropertiesOf(PlanAct act) => act switch
    {
        PlanAct.Redraft => (["content"], ["others"]),
        PlanAct.Submit => ([], ["roster", "others"]),
        PlanAct.Return or PlanAct.Withdraw or PlanAct.Abandon => ([], ["reason"]),
        PlanAct.Approve or PlanAct.Close => ([], []),
        PlanAct.Adopt => ([], ["others"]),
        PlanAct.File => ([], ["with"]),
        PlanAct.Revise => (["content"], ["reason", "roster", "others"]),
        PlanAct.Reopen => ([], ["reason", "others"]),
        PlanAct.Check => ([], ["results"]),
        PlanAct.Report => (["item", "evidence"], ["doneOn", "quantity"]),
        PlanAct.ReverseReport => (["item", "evidence"], ["reason"]),
        PlanAct.Accept or PlanAct.Resume => (["item"], []),
        PlanAct.ReturnWork or PlanAct.Pause or PlanAct.Cancel or PlanAct.Exempt => (["item"], ["reason"]),
        PlanAct.Postpone => (["item", "due"], ["reason"]),
        PlanAct.CarryOver => (["item", "into"], ["others"]),
        PlanAct.MarkOverdue => (["level"], ["item"]),
    };

    private PlanActDetails Details(JsonPlace place, (ValueList<string> Required, ValueList<string> Optional) own)
    {
        var roster = At("roster")?.Ids<MemberId>();
        var results = At("results")?.List(result => result.Value(WorkPlanJson.Default.ItemCheck)).OfType<ItemCheck>().ToValueList() ?? [];
        place.Take(problems, () => PlanTexts.Once(results, result => result.Item, nameof(results)));
        return new()
        {
            Item = At("item")?.Id<PlanItemId>(),
            Reason = ActReader.Reason(At("reason")) ?? "",
            Due = At("due")?.Day(),
            Evidence = At("evidence")?.Id<EvidenceId>(),
            DoneOn = At("doneOn")?.Day(),
            Quantity = At("quantity") is { } amount ? Amount(amount) : null,
            Into = At("into")?.Id<PlanId>(),
            Level = At("level") is { } level && IsId(level) ? level.Text() : null,
            With = At("with")?.Id<OrganizationId>() ?? OrganizationId.From("c1"),
            Results = results,
            Roster = roster is null ? null : new(roster),
            AreOthersKnown = At("others")?.Flag() ?? true,
            Period = At("period")?.Parsed<PlanPeriod>(PlanPeriod.JsonForm.Expected),
            Content = At("content") is { } content ? Content(content) : A.Plan().Content(),
            Levels = At("levels")?.Ids<OrganizationId>(),
            Under = At("under")?.Id<PlanId>(),
        };

        JsonPlace? At(string name)
        {
            if (own.Required.Contains(name, StringComparer.Ordinal)) return fields.Required(name);
            var given = fields.Optional(name);
            if (own.Optional.Contains(name, StringComparer.Ordinal)) return given;
            given?.CannotRead(ScenarioTexts.NotOfThisAct);
            return null;
        }
    }

    private PlanContent? Content(JsonPlace place)
    {
        var own = place.Fields();
        var content = new PlanReader(problems).Content(own, place);
        own.End();
        return content;
    }

    private static bool IsId(JsonPlace place)
    {
        var isId = place.IsText && TextId.IsValid(place.Text());
        if (!isId) place.CannotRead(InputTexts.NotAnId);
        return isId;
    }

    private static decimal? Amount(JsonPlace place)
    {
        if (place.Amount() is not { } amount) return null;
        if (QuantityTarget.IsAmount(amount)) return amount;
        place.CannotRead(PlanTexts.NotAnAmount);
        return null;
    }
}
