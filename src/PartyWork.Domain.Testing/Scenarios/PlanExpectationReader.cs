using NodaTime;
using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads how a plan or an item must stand.</summary>
internal sealed class PlanExpectationReader(LocalDate? on, InputProblems problems)
{
    private const string None = PlanStanding.None;
    private const string Unknown = PlanStanding.Unknown;

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfBoth =
    [
        ("timeliness", Word<TimelinessKind>), ("due", Or(None, Day)), ("firstDue", Or(None, Day)), ("completedOn", Or(None, Day)),
        ("daysLate", Number), ("daysLateByFirst", Number), ("workingDaysLate", Or(Unknown, Number)),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfItem =
    [
        ("complete", Flag), ("onTime", Or(Unknown, Flag)), ("toQuantity", Or(Unknown, Flag)), ("toQuality", Or(Unknown, Flag)), ("quality", Word<QualityState>),
        ("done", Amount), ("difference", Or(None, Amount)), ("unmeasured", Number),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfPlan =
    [
        ("stage", Or(None, Word<PlanStage>)), ("closing", Or(None, Word<PlanClosing>)),
        ("items", Number), ("completed", Number), ("weight", Number), ("completedWeight", Number), ("withoutWeight", Number),
    ];

    public PlanExpectation? Read(JsonPlace place)
    {
        var fields = place.Fields();
        var (plan, item) = (fields.Required("plan")?.Id<PlanId>(), fields.Optional("item")?.Id<PlanItemId>());
        var isItem = fields.Optional("item") is not null;
        var day = fields.Optional("on") is { } own ? own.Day() : on;
        var stated = OfBoth.Concat(isItem ? OfItem : OfPlan)
            .Select(property => (property.Name, Text: fields.Optional(property.Name) is { } given ? property.Read(given) : null))
            .Where(read => read.Text is not null).Select(read => (read.Name, read.Text!)).ToValueList();
        var notices = fields.Optional("notices");
        foreach (var other in isItem ? OfPlan : OfItem) fields.Optional(other.Name)?.CannotRead(isItem ? ScenarioTexts.OfAPlanOnly : ScenarioTexts.OfAnItemOnly);
        if (isItem) notices?.CannotRead(ScenarioTexts.OfAPlanOnly);
        var owed = notices?.List(Notice).OfType<NoticeExpectation>().ToValueList();
        fields.End();
        if (day is null) problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        if (stated.Count == 0 && owed is null && !problems.IsFlawed(place.Path)) problems.Refuse(place.Path, ScenarioTexts.NothingStated);
        return problems.IsFlawed(place.Path) ? null : new(place.Path, plan!.Value, item, day!.Value, stated, owed);
    }

    private NoticeExpectation? Notice(JsonPlace place)
    {
        var fields = place.Fields();
        var (item, level) = (fields.Optional("item")?.Id<PlanItemId>(), fields.Required("level")?.Line());
        var (since, due) = (fields.Optional("since")?.Day(), fields.Optional("due")?.Day());
        fields.End();
        return level is null ? null : new(item, level, since, due);
    }

    /// <summary>The word for nothing, or what is read otherwise.</summary>
    private static Func<JsonPlace, string?> Or(string nothing, Func<JsonPlace, string?> read) =>
        place => place.IsText && place.Text() == nothing ? nothing : read(place);

    private static string? Word<TEnum>(JsonPlace place)
        where TEnum : struct, Enum => place.Word<TEnum>() is { } word ? Words<TEnum>.Of(word) : null;

    private static string? Day(JsonPlace place) => place.Day() is { } day ? IsoDay.Text(day) : null;

    private static string? Number(JsonPlace place) => place.Number() is { } number ? PlanStanding.Text(number) : null;

    private static string? Amount(JsonPlace place) => place.Amount() is { } amount ? PlanStanding.Text(amount) : null;

    private static string? Flag(JsonPlace place) => place.Flag() is { } flag ? PlanStanding.Text(flag) : null;
}
