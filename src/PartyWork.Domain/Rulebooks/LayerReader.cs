using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>Reads a layer file and goes on after everything that it cannot read: what is unreadable is replaced and never judged.</summary>
internal static partial class LayerReader
{
    private const int MaxLength = 1_000_000;

    public static LayerDocument? Read(string json, InputProblems problems) =>
        JsonInput.Read(json, MaxLength, LayerDocument.KnownSchemaVersion, problems, Layer);

    private static LayerDocument Layer(JsonFields fields) => new(
        LayerDocument.KnownSchemaVersion,
        fields.Required("id")?.Text() ?? "",
        fields.Required("version")?.Text() ?? "",
        Title(fields),
        fields.Optional("notice")?.Text(),
        fields.Optional("documents")?.List(Document),
        fields.Optional("activities")?.List(TextOrNothing),
        fields.Optional("organizations")?.List(TextOrNothing),
        fields.Optional("declare")?.List(Parameter),
        fields.Optional("add")?.List(Requirement),
        fields.Optional("set")?.List(Set),
        fields.Optional("enable")?.List(Enable));

    private static CitedDocument Document(JsonPlace place)
    {
        var fields = place.Fields();
        var (id, zh, en) = (fields.Required("id")?.Line(), fields.Required("zh")?.Line(), fields.Required("en")?.Line());
        var (date, link) = (fields.Optional("date")?.Day(), fields.Optional("link"));
        var address = link?.Text();
        if (address is not null && !CitedDocument.IsLink(address)) link?.CannotRead(InputTexts.NotALink);
        fields.End();
        return new(id ?? "?", zh ?? "?", en ?? "?", date, CitedDocument.IsLink(address) ? address : null);
    }

    private static LayerParameter Parameter(JsonPlace place)
    {
        var fields = place.Fields();
        var parameter = new LayerParameter(
            Id(fields),
            Title(fields),
            fields.Required("type")?.Word<ParameterType>() ?? ParameterType.Quarter,
            fields.Required("latitude")?.Word<Latitude>() ?? Latitude.Free,
            fields.Required("values")?.List(DeclaredValue) ?? [],
            fields.Optional("choices")?.List(TextOrNothing));
        fields.End();
        return parameter;
    }

    private static LayerSet Set(JsonPlace place)
    {
        var fields = place.Fields();
        var set = new LayerSet(Id(fields), fields.Required("values")?.List(Value) ?? []);
        fields.End();
        return set;
    }

    private static LayerEnable Enable(JsonPlace place)
    {
        var fields = place.Fields();
        var enable = new LayerEnable(
            Id(fields),
            Strength(fields.Required("strength")) ?? Rulebooks.Strength.Must,
            Cite(fields),
            fields.Optional("from")?.Day(),
            fields.Optional("until")?.Day(),
            fields.Optional("atLeast")?.Number(),
            fields.Optional("per")?.Word<WorkPeriodKind>(),
            Scalar(fields),
            Level(fields));
        fields.End();
        return enable;
    }

    private static LayerValue Value(JsonPlace place) => Value(place, Strength);

    /// <summary>What is declared may also be a permission (可以): conditions read it, nothing is found by it.</summary>
    private static LayerValue DeclaredValue(JsonPlace place) => Value(place, strength => strength?.Word<Strength>());

    private static LayerValue Value(JsonPlace place, Func<JsonPlace?, Strength?> strength)
    {
        var fields = place.Fields();
        var value = new LayerValue(
            Cite(fields),
            fields.Optional("from")?.Day(),
            fields.Optional("until")?.Day(),
            fields.Optional("atLeast")?.Number(),
            fields.Optional("per")?.Word<WorkPeriodKind>(),
            Scalar(fields),
            strength(fields.Optional("strength")),
            Level(fields));
        fields.End();
        return value;
    }

    private static ValueList<LayerCitation> Cite(JsonFields fields) => fields.Required("cite")?.List(place =>
    {
        var cited = place.Fields();
        var citation = new LayerCitation(cited.Required("document")?.Text() ?? "", cited.Optional("article")?.Text());
        cited.End();
        return citation;
    }) ?? [];

    private static LayerScalar? Scalar(JsonFields fields) => fields.Optional("value") is { } place ? LayerScalar.Read(place) : null;

    private static string Id(JsonFields fields) => fields.Required("id")?.Text() ?? "";

    private static LocalizedText Title(JsonFields fields) => fields.Required("title")?.Localized() ?? LocalizedText.Same("?");

    private static VerificationLevel Level(JsonFields fields) => fields.Optional("level")?.Word<VerificationLevel>() ?? VerificationLevel.Confirmed;

    /// <summary>Permission is a word, and refused with its reason; whoever misspells one is not offered it.</summary>
    private static Strength? Strength(JsonPlace? place)
    {
        if (place is not { } given) return null;
        if (given.IsText && Words<Strength>.TryParse(given.Text(), out var strength)) return strength;
        given.CannotRead(given.IsNull ? InputTexts.NullNotAllowed : InputTexts.NotOneOf(Words<Strength>.All.Where(word => word != Words<Strength>.Of(Rulebooks.Strength.May))));
        return null;
    }

    private static string TextOrNothing(JsonPlace place) => place.Text() ?? "";
}
