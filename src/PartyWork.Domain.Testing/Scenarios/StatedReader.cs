using NodaTime;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads things of which a case states what the rules must say of them: by name, each property in its own way.</summary>
internal abstract class StatedReader(LocalDate? on, InputProblems problems)
{
    protected InputProblems Problems { get; } = problems;

    protected static IEnumerable<StatedExpectation> List(JsonFields fields, string name, Func<JsonPlace, StatedExpectation?> read) =>
        fields.Optional(name)?.List(read).OfType<StatedExpectation>() ?? [];

    protected LocalDate? Day(JsonFields fields, JsonPlace place)
    {
        var day = fields.Optional("on") is { } own ? own.Day() : on;
        if (day is null) Problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        return day;
    }

    /// <summary>What is stated; null: it cannot be read, or nothing is.</summary>
    protected ValueList<(string Property, string Expected)>? Stated(
        JsonFields fields, JsonPlace place, ValueList<(string Name, Func<JsonPlace, string?> Read)> properties)
    {
        var stated = properties.Select(property => (property.Name, Text: fields.Optional(property.Name) is { } given ? property.Read(given) : null))
            .Where(read => read.Text is not null).Select(read => (read.Name, read.Text!)).ToValueList();
        fields.End();
        if (stated.Count == 0 && !Problems.IsFlawed(place.Path)) Problems.Refuse(place.Path, ScenarioTexts.NothingStated);
        return Problems.IsFlawed(place.Path) ? null : stated;
    }

    /// <summary>The word for nothing, or what is read otherwise.</summary>
    protected static Func<JsonPlace, string?> Or(string nothing, Func<JsonPlace, string?> read) =>
        place => place.IsText && place.Text() == nothing ? nothing : read(place);

    protected static string? Word<TEnum>(JsonPlace place)
        where TEnum : struct, Enum => place.Word<TEnum>() is { } word ? Words<TEnum>.Of(word) : null;

    protected static string? Number(JsonPlace place) => place.Number() is { } number ? StatedAnswer.Text(number) : null;

    protected static string? Flag(JsonPlace place) => place.Flag() is { } flag ? StatedAnswer.Text(flag) : null;

    protected static string? OneDay(JsonPlace place) => place.Day() is { } day ? IsoDay.Text(day) : null;

    protected static string Lines(JsonPlace place) => StatedAnswer.Text(place.List(item => item.Line() ?? ""));
}
