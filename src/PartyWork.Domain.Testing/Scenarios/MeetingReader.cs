using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads what votes, elections, ballot papers, congresses and bases must come to.</summary>
internal sealed class MeetingReader(LocalDate? on, bool hasRecord, InputProblems problems) : StatedReader(on, problems)
{
    private const int MostMarks = 200;

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfVote =
    [
        ("outcome", Word<VoteOutcome>), ("quorate", Or(StatedAnswer.Unknown, Flag)), ("presentNeeded", Or(StatedAnswer.None, Number)),
        ("ayesNeeded", Or(StatedAnswer.None, Number)), ("ayes", Or(StatedAnswer.None, Number)), ("written", Number), ("violated", Lines), ("undetermined", Lines),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfElection =
    [
        ("outcome", Word<ElectionOutcome>), ("presentNeeded", Or(StatedAnswer.None, Number)), ("ayesNeeded", Or(StatedAnswer.None, Number)),
        ("candidatesNeeded", Or(StatedAnswer.None, Number)), ("elected", Lines), ("tied", Lines), ("seatsLeft", Number),
        ("next", Or(StatedAnswer.Unknown, Word<ElectionNext>)), ("consentToLeaveOpen", Or(StatedAnswer.None, Number)),
        ("handling", Or(StatedAnswer.None, Word<ElectionHandling>)), ("violated", Lines), ("advice", Lines), ("undetermined", Lines),
    ];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfPaper = [("valid", Flag), ("chosen", Lines), ("ignored", Lines)];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfCongress = [("violated", Lines), ("advice", Lines), ("undetermined", Lines)];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfHolding = [("mayBeHeld", Or(StatedAnswer.Unknown, Flag))];

    private static readonly ValueList<(string Name, Func<JsonPlace, string?> Read)> OfBase =
        [("count", Or(StatedAnswer.Unknown, Number)), ("ignored", Lines), ("undetermined", Lines)];

    public ValueList<StatedExpectation> Read(JsonFields fields) =>
    [
        .. List(fields, "votes", Vote), .. List(fields, "elections", Election), .. List(fields, "papers", Paper),
        .. List(fields, "congresses", Congress), .. List(fields, "bases", Base),
    ];

    private StatedExpectation? Vote(JsonPlace place)
    {
        var fields = place.Fields();
        var ballot = fields.Required("ballot")?.Value(StudyActivityJson.Default.Ballot);
        var stated = Stated(fields, place, OfVote);
        return stated is null || ballot is null ? null
            : new(place.Path, Words<VoteKind>.Of(ballot.Kind), stated, (rulebook, _) => MeetingAnswer.Of(ballot, rulebook));
    }

    private StatedExpectation? Election(JsonPlace place)
    {
        var fields = place.Fields();
        var election = fields.Required("election")?.Value(StudyActivityJson.Default.Election);
        var stated = Stated(fields, place, OfElection);
        return stated is null || election is null ? null
            : new(place.Path, Words<ElectionOf>.Of(election.Of), stated, (rulebook, _) => MeetingAnswer.Of(election, rulebook));
    }

    private StatedExpectation? Paper(JsonPlace place)
    {
        var fields = place.Fields();
        var (seatsAt, marksAt) = (fields.Required("seats"), fields.Required("marks"));
        var (seats, marks) = (seatsAt?.Number(), marksAt?.List(Mark, MostMarks).OfType<ElectionMark>().ToValueList());
        if (seats < 1) seatsAt?.CannotRead(ScenarioTexts.OutOfRange(1, MostMarks));
        ElectionPaper? paper = null;
        if (marks is not null) place.Take(Problems, () => paper = new(marks));
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

    private StatedExpectation? Congress(JsonPlace place)
    {
        var fields = place.Fields();
        var members = Count(fields.Optional("members"));
        var delegates = Count(members is null ? fields.Required("delegates") : fields.Optional("delegates"));
        var (isScattered, day) = (fields.Optional("scattered")?.Flag() ?? false, Day(fields, place));
        var stated = Stated(fields, place, [.. members is null ? [] : OfHolding, .. delegates is null ? [] : OfCongress]);
        if (stated is null || day is not { } date) return null;
        return new(place.Path, "congress", stated, (rulebook, _) => MeetingAnswer.Of(rulebook, date, members, isScattered, delegates));
    }

    private static int? Count(JsonPlace? place)
    {
        var number = place?.Number();
        if (number < 0) place?.CannotRead(ScenarioTexts.OutOfRange(0, int.MaxValue));
        return number;
    }

    private StatedExpectation? Base(JsonPlace place)
    {
        var fields = place.Fields();
        var (day, purpose) = (Day(fields, place), fields.Optional("purpose")?.Word<VotePurpose>() ?? VotePurpose.Decision);
        var exclusions = fields.Optional("exclusions")?.List(item => item.Value(StudyActivityJson.Default.BaseExclusion)).OfType<BaseExclusion>().ToValueList();
        var stated = Stated(fields, place, OfBase);
        if (!hasRecord) Problems.Refuse(place.Path, ScenarioTexts.RecordNeeded);
        return stated is null || day is not { } date ? null : new(place.Path, "base", stated, (rulebook, facts) =>
            MeetingAnswer.Of(Electorate.Of(facts.Record!.Register, facts.Record.Organization.Id, date, purpose, rulebook, exclusions)));
    }
}
