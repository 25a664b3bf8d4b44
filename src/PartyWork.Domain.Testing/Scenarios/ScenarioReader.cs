using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads a file of cases and says everything that is wrong with it.</summary>
internal sealed class ScenarioReader(Func<string, string?> layerFile, InputProblems problems)
{
    private const int MaxLength = 5_000_000;
    private const int KnownSchemaVersion = 1;
    private const int MostLayers = 16;
    private const int MostActs = 200;
    private const int MostOrganizations = 200;

    public ValueList<Scenario>? Read(string json) => JsonInput.Read(json, MaxLength, KnownSchemaVersion, problems, fields =>
    {
        fields.Optional("about")?.Text();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return fields.Required("scenarios")?.List(place => Read(place, names)).OfType<Scenario>().ToValueList() ?? [];
    });

    private Scenario? Read(JsonPlace place, Dictionary<string, string> names)
    {
        var fields = place.Fields();
        var name = fields.Required("name")?.Line();
        if (name is not null && !names.TryAdd(name, place.Path)) problems.Refuse(place.Path + ".name", InputTexts.Duplicate(name), names[name]);
        var (on, window) = (Reviewable(fields.Optional("on"), at => at.Day(), day => day.Year),
            Reviewable(fields.Optional("window"), at => at.Parsed<WorkPeriod>(WorkPeriod.JsonForm.Expected), period => period.Year));
        var assumeComplete = fields.Optional("assumeComplete")?.Flag() ?? false;
        var layers = fields.Optional("layers");
        var rulebook = Rulebook(layers);
        var areLayersRead = layers is null || !problems.IsFlawed(layers.Value.Path);
        var record = new RecordReader(problems).Read(fields, place.Path);
        var organizations = Beside(record, fields.Optional("organizations"));
        var acts = fields.Optional("acts")?.List(act => new ActReader(problems).Read(act, record), MostActs) ?? [];
        var expectations = fields.Required("expect") is { } expect ? new ExpectationReader(rulebook, areLayersRead, on, record is not null, problems).Read(expect) : null;
        fields.End();
        if (name is null || expectations is null) return null;
        var needsReview = expectations.Findings.Count + expectations.Absent.Count > 0;
        if ((needsReview || acts.OfType<RecordAct>().Count() + expectations.Plans.Count + expectations.Members.Count > 0) && record is null) problems.Refuse(place.Path, ScenarioTexts.RecordNeeded);
        if (needsReview && on is null) problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        if (expectations.IsEmpty && acts.Count == 0 && !problems.IsFlawed(place.Path + ".expect")) problems.Refuse(place.Path + ".expect", ScenarioTexts.NothingExpected);
        return new(name, rulebook, record)
        {
            On = on,
            Window = window is { } period ? ReviewWindow.Of(period) : null,
            AssumeComplete = assumeComplete,
            Organizations = organizations,
            Acts = acts.OfType<ActExpectation>().ToValueList(),
            Findings = expectations.Findings,
            Absent = expectations.Absent,
            Values = expectations.Values,
            Dates = expectations.Dates,
            Plans = expectations.Plans,
            Sizes = expectations.Sizes,
            Kinds = expectations.Kinds,
            Members = expectations.Members,
            Stated = expectations.Stated,
        };
    }

    /// <summary>The organisations beside the branch; each id stands once.</summary>
    private ValueList<PartyOrganization> Beside(BranchRecord? record, JsonPlace? list)
    {
        var ids = new HashSet<OrganizationId>(record is null ? [] : [record.Organization.Id]);
        return list?.List(place =>
        {
            var organization = new OrganizationReader(problems).Organization(place);
            if (organization is not null && !ids.Add(organization.Id)) problems.Refuse(place.Path + ".id", InputTexts.Duplicate(organization.Id.Value));
            return organization;
        }, MostOrganizations).OfType<PartyOrganization>().ToValueList() ?? [];
    }

    /// <summary>Reviews are made for the years that leave room for one before and one after.</summary>
    private static T? Reviewable<T>(JsonPlace? place, Func<JsonPlace, T?> read, Func<T, int> year)
        where T : struct
    {
        if (place is not { } given || read(given) is not { } value) return null;
        if (year(value) is >= ReviewScope.FirstYear and <= ReviewScope.LastYear) return value;
        given.CannotRead(ScenarioTexts.YearOutOfRange(ReviewScope.FirstYear, ReviewScope.LastYear));
        return null;
    }

    private Rulebook Rulebook(JsonPlace? layers)
    {
        var rulebook = Rulebooks.Rulebook.National;
        layers?.List(place =>
        {
            if (LayerText(place) is not { } json) return place;
            var (below, read) = (rulebook, (Rulebook?)null);
            place.Take(problems, () => read = below.With(PolicyLayer.Parse(json)));
            rulebook = read ?? rulebook;
            return place;
        }, MostLayers);
        return rulebook;
    }

    private string? LayerText(JsonPlace place)
    {
        if (place.IsObject) return place.Raw;
        if (!place.IsText) place.CannotRead(ScenarioTexts.ExpectedLayer);
        if (!place.IsText || place.Line() is not { } name) return null;
        var text = PolicyProfiles.All.FirstOrDefault(profile => profile.Identity.Id == name)?.ToJson() ?? layerFile(name);
        if (text is null) place.CannotRead(ScenarioTexts.NoSuchLayer);
        return text;
    }
}
