using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads what votes, elections, ballot papers, congresses and bases must come to.</summary>
internal sealed class MeetingReader(LocalDate? on, bool hasRecord, InputProblems problems)
{
    private const int MostMarks = 200;

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfVote =
    [
        ("outcome", Word<VoteOutcome>), ("quorate", Or(MeetingAnswer.Unknown, Flag)), ("presentNeeded", Or(MeetingAnswer.None, Number)),
        ("ayesNeeded", Or(MeetingAnswer.None, Number)), ("ayes", Or(MeetingAnswer.None, Number)), ("written", Number), ("violated", Lines), ("undetermined", Lines),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfElection =
    [
        ("outcome", Word<ElectionOutcome>), ("presentNeeded", Or(MeetingAnswer.None, Number)), ("ayesNeeded", Or(MeetingAnswer.None, Number)),
        ("candidatesNeeded", Or(MeetingAnswer.None, Number)), ("elected", Lines), ("tied", Lines), ("seatsLeft", Number),
        ("next", Or(MeetingAnswer.Unknown, Word<ElectionNext>)), ("consentToLeaveOpen", Or(MeetingAnswer.None, Number)),
        ("handling", Or(MeetingAnswer.None, Word<ElectionHandling>)), ("violated", Lines), ("advice", Lines), ("undetermined", Lines),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfPaper = [("valid", Flag), ("chosen", Lines), ("ignored", Lines)];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfCongress = [("violated", Lines), ("advice", Lines), ("undetermined", Lines)];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfBase =
        [("count", Or(MeetingAnswer.Unknown, Number)), ("ignored", Lines), ("undetermined", Lines)];

    public ValueList<MeetingExpectation> Read(JsonFields fields) =>
    [
        .. List(fields, "votes", Vote), .. List(fields, "elections", Election), .. List(fields, "papers", Paper),
        .. List(fields, "congresses", Congress), .. List(fields, "bases", Base),
    ];

    private static IEnumerable<MeetingExpectation> List(JsonFields fields, string name, Func<JsonPlace, MeetingExpectation?> read) =>
        fields.Optional(name)?.List(read).OfType<MeetingExpectation>() ?? [];

    private MeetingExpectation? Vote(JsonPlace place)
    {
        var fields = place.Fields();
        var ballot = fields.Required("ballot")?.Value(StudyActivityJson.Default.Ballot);
        var stated = Stated(fields, place, OfVote);
        return stated is null || ballot is null ? null
            : new(place.Path, Words<VoteKind>.Of(ballot.Kind), stated, (rulebook, _) => MeetingAnswer.Of(ballot, rulebook));
    }

    private MeetingExpectation? Election(JsonPlace place)
    {
        var fields = place.Fields();
        var election = fields.Required("election")?.Value(StudyActivityJson.Default.Election);
        var stated = Stated(fields, place, OfElection);
        return stated is null || election is null ? null
            : new(place.Path, Words<ElectionOf>.Of(election.Of), stated, (rulebook, _) => MeetingAnswer.Of(election, rulebook));
    }

    private MeetingExpectation? Paper(JsonPlace place)
    {
        var fields = place.Fields();
        var (seatsAt, marksAt) = (fields.Required("seats"), fields.Required("marks"));
        var (seats, marks) = (seatsAt?.Number(), marksAt?.List(Mark, MostMarks).OfType<ElectionMark>().ToValueList());
        if (seats < 1) seatsAt?.CannotRead(ScenarioTexts.OutOfRange(1, MostMarks));
        ElectionPaper? paper = null;
        if (marks is not null) place.Take(problems, () => paper = new(marks));
        var stated = Stated(fields, place, OfPaper);
        return stated is null || paper is null || seats is not { } number ? null : new(place.Path, "paper", stated, (_, _) => MeetingAnswer.Of(paper, number));
    }

    private static ElectionMark? Mark(JsonPlace place)
    {
        var fields = place.Fields();
        var (candidate, vote, another) = (fields.Required("candidate")?.Id<MemberId>(), fields.Required("vote")?.Word<VoteChoice>(), fields.Optional("another")?.Id<MemberId>());
        fields.End();
        return candidate is { } who && vote is { } how ? new(who, how, another) : null;
    }

    private MeetingExpectation? Congress(JsonPlace place)
    {
        var fields = place.Fields();
        var delegatesAt = fields.Required("delegates");
        var (delegates, day) = (delegatesAt?.Number(), Day(fields, place));
        if (delegates < 0) delegatesAt?.CannotRead(ScenarioTexts.OutOfRange(0, int.MaxValue));
        var stated = Stated(fields, place, OfCongress);
        if (stated is null || delegates is not { } number || day is not { } date) return null;
        return new(place.Path, "congress", stated, (rulebook, _) => ElectionRules.On(rulebook, date) is { } rules
            ? MeetingAnswer.Of(rules.JudgeDelegates(number))
            : new(ScenarioTexts.NotModelled, ("violated", MeetingAnswer.Unknown), ("advice", MeetingAnswer.Unknown), ("undetermined", MeetingAnswer.Unknown)));
    }

    private MeetingExpectation? Base(JsonPlace place)
    {
        var fields = place.Fields();
        var (day, purpose) = (Day(fields, place), fields.Optional("purpose")?.Word<VotePurpose>() ?? VotePurpose.Decision);
        var exclusions = fields.Optional("exclusions")?.List(item => item.Value(StudyActivityJson.Default.BaseExclusion)).OfType<BaseExclusion>().ToValueList();
        var stated = Stated(fields, place, OfBase);
        if (!hasRecord) problems.Refuse(place.Path, ScenarioTexts.RecordNeeded);
        return stated is null || day is not { } date ? null : new(place.Path, "base", stated, (rulebook, record) =>
            MeetingAnswer.Of(Electorate.Of(record!.Register, record.Organization.Id, date, purpose, rulebook, exclusions)));
    }

    private LocalDate? Day(JsonFields fields, JsonPlace place)
    {
        var day = fields.Optional("on") is { } own ? own.Day() : on;
        if (day is null) problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        return day;
    }

    /// <summary>What is stated; null: it cannot be read, or nothing is.</summary>
    private ValueList<(string Property, string Expected)>? Stated(
        JsonFields fields, JsonPlace place, ValueList<(string Name, Func<JsonPlace, string?> Read)> properties)
    {
        var stated = properties.Select(property => (property.Name, Text: fields.Optional(property.Name) is { } given ? property.Read(given) : null))
            .Where(read => read.Text is not null).Select(read => (read.Name, read.Text!)).ToValueList();
        fields.End();
        if (stated.Count == 0 && !problems.IsFlawed(place.Path)) problems.Refuse(place.Path, ScenarioTexts.NothingStated);
        return problems.IsFlawed(place.Path) ? null : stated;
    }

    /// <summary>The word for nothing, or what is read otherwise.</summary>
    private static Func<JsonPlace, string?> Or(string nothing, Func<JsonPlace, string?> read) =>
        place => place.IsText && place.Text() == nothing ? nothing : read(place);

    private static string? Word<TEnum>(JsonPlace place)
        where TEnum : struct, Enum => place.Word<TEnum>() is { } word ? Words<TEnum>.Of(word) : null;

    private static string? Number(JsonPlace place) => place.Number() is { } number ? MeetingAnswer.Text(number) : null;

    private static string? Flag(JsonPlace place) => place.Flag() is { } flag ? MeetingAnswer.Text(flag) : null;

    private static string Lines(JsonPlace place) => MeetingAnswer.Text(place.List(item => item.Line() ?? ""));
}
