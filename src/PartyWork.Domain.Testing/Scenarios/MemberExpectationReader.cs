using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads how a person must stand.</summary>
internal sealed class MemberExpectationReader(LocalDate? on, InputProblems problems)
{
    public MemberExpectation? Read(JsonPlace place)
    {
        var fields = place.Fields();
        var member = fields.Required("member")?.Id<MemberId>();
        var day = fields.Optional("on") is { } own ? own.Day() : on;
        (string Name, Func<JsonPlace, string?> Read)[] properties =
        [
            ("stage", OrNone(at => at.Word<MemberStage>() is { } word ? Words<MemberStage>.Of(word) : null)),
            ("probationLastDay", OrNone(Day)), ("fullMemberOn", OrNone(Day)),
            ("standingSince", OrNone(at => $"{at.Parsed<UncertainDay>(UncertainDay.JsonForm.Expected)}")),
            ("standingYears", at => at.IsText && at.Text() is PlanStanding.None or PlanStanding.Unknown ? at.Text() : Number(at)), ("daysNotCounted", OrNone(Number)),
            ("joinedOn", OrNone(Day)), ("admissionCountedOn", OrNone(Day)), ("conversionCountedOn", OrNone(Day)),
            ("mayVote", at => at.Flag() is { } may ? PlanStanding.Text(may) : null),
            ("papersLacking", at => at.IsText && at.Text() is PlanStanding.Unknown ? PlanStanding.Unknown : Papers(at)),
        ];
        var stated = properties.Select(property => (property.Name, Text: fields.Optional(property.Name) is { } given ? property.Read(given) : null))
            .Where(read => read.Text is not null).Select(read => (read.Name, read.Text!)).ToValueList();
        var next = fields.Optional("next")?.List(Next).OfType<NextStepExpectation>().ToValueList() ?? [];
        var notNext = fields.Optional("notNext")?.List(at => at.Word<PathStep>()).OfType<PathStep>().ToValueList() ?? [];
        fields.End();
        if (day is null) problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        if (stated.Count + next.Count + notNext.Count == 0 && !problems.IsFlawed(place.Path)) problems.Refuse(place.Path, ScenarioTexts.NothingStated);
        return problems.IsFlawed(place.Path) ? null : new(place.Path, member!.Value, day!.Value, stated, next, notNext);
    }

    private NextStepExpectation? Next(JsonPlace place)
    {
        var fields = place.Fields();
        var step = fields.Required("step")?.Word<PathStep>();
        var (earliest, latest) = (fields.Optional("earliest") is { } first ? OrNone(Day)(first) : null, fields.Optional("latest") is { } last ? OrNone(Day)(last) : null);
        var (open, blocked) = (fields.Optional("open")?.Flag(), fields.Optional("blockedBy")?.List(at => at.Line() ?? ""));
        fields.End();
        return step is { } known ? new(known, earliest, latest, open, blocked) : null;
    }

    private static Func<JsonPlace, string?> OrNone(Func<JsonPlace, string?> read) =>
        place => place.IsText && place.Text() == PlanStanding.None ? PlanStanding.None : read(place);

    private static string? Number(JsonPlace place) => place.Number() is { } number ? PlanStanding.Text(number) : null;

    private static string Papers(JsonPlace place) => MemberExpectation.Listed(place.List(at => at.Word<AdmissionPaper>()).OfType<AdmissionPaper>().Select(Words<AdmissionPaper>.Of));

    private static string? Day(JsonPlace place) => place.Day() is { } day ? IsoDay.Text(day) : null;
}
