using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <content>An added requirement: which properties belong to which kinds, which of them must be there, and what holds where one is left out.</content>
internal static partial class LayerReader
{
    private static readonly RequirementKind[] Cadences = [RequirementKind.Cadence];
    private static readonly RequirementKind[] LeastSizes = [RequirementKind.Size];
    private static readonly RequirementKind[] AboutSizes = [.. LeastSizes, RequirementKind.SizeLimit];
    private static readonly RequirementKind[] OfOrganizations = [.. Cadences, .. AboutSizes];
    private static readonly RequirementKind[] Warnings = [RequirementKind.Warning];
    private static readonly RequirementKind[] AboutPlans = [.. Enum.GetValues<RequirementKind>().Except(Cadences).Except(AboutSizes).Except(Warnings)];
    private static readonly RequirementKind[] OfPlansOfALength = [RequirementKind.Plan, RequirementKind.Deadline];
    private static readonly RequirementKind[] ByAMilestone = [RequirementKind.LeadTime, RequirementKind.Deadline];
    private static readonly RequirementKind[] OfItems = [RequirementKind.Items, RequirementKind.ItemsLimit];
    private static readonly RequirementKind[] Notices = [RequirementKind.Notice];
    private static readonly RequirementKind[] OfALevel = [RequirementKind.Notice, RequirementKind.Answer];

    private static LayerRequirement Requirement(JsonPlace place)
    {
        var fields = place.Fields();
        var (id, title, kind) = (Id(fields), Title(fields), fields.Required("kind")?.Word<RequirementKind>());
        var requirement = new LayerRequirement(
            id,
            title,
            kind ?? RequirementKind.Cadence,
            Given("activities", Cadences, needed: Cadences)?.List(TextOrNothing),
            fields.Required("values")?.List(Value) ?? [],
            Given("mainTopic", Cadences)?.Text(),
            Given("countedBy", Cadences)?.Word<CountedBy>() ?? Otherwise(Cadences, CountedBy.DayHeld),
            Given("before", Cadences)?.Word<BeforeFirstEdition>() ?? Otherwise(Cadences, BeforeFirstEdition.NotInForce),
            Given("plans", AboutPlans, needed: OfPlansOfALength)?.Word<WorkPeriodKind>(),
            Given("milestone", ByAMilestone)?.Word<PlanMilestone>() ?? Otherwise(ByAMilestone, PlanMilestone.Adopted),
            Given("topic", OfItems)?.Text(),
            Given("keyPoints", OfItems)?.Flag() ?? Otherwise(OfItems, false),
            Given("noticeLevel", OfALevel, needed: OfALevel)?.Text(),
            Given("measure", Notices, needed: Notices)?.Word<NoticeMeasure>(),
            Given("concerns", OfOrganizations, needed: AboutSizes)?.List(TextOrNothing),
            Given("counts", AboutSizes, needed: AboutSizes)?.Word<SizeBasis>(),
            Given("fewerWithApproval", LeastSizes)?.Flag() ?? Otherwise(LeastSizes, false),
            Given("watches", Warnings, needed: Warnings)?.Word<WarningBasis>(),
            fields.Optional("latitude")?.Word<Latitude>() ?? Latitude.MayRaise);
        fields.End();
        return requirement;

        JsonPlace? Given(string name, RequirementKind[] kinds, RequirementKind[]? needed = null)
        {
            if (Is(needed)) return fields.Required(name);
            if (kind is null || Is(kinds)) return fields.Optional(name);
            fields.Optional(name)?.CannotRead(RulebookTexts.NotOfThisKind(kinds));
            return null;
        }

        T? Otherwise<T>(RequirementKind[] kinds, T value)
            where T : struct => Is(kinds) ? value : null;

        bool Is(RequirementKind[]? kinds) => kind is { } known && kinds?.Contains(known) == true;
    }
}
