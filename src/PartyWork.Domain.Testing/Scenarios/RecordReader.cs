using System.Globalization;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads the facts of a case: a whole record, or the short form of a branch, and further events.</summary>
internal sealed class RecordReader(InputProblems problems)
{
    private const int MostSpans = 200;
    private const int MostPeople = 1_000;

    public BranchRecord? Read(JsonFields fields, string path)
    {
        var (whole, brief, events) = (fields.Optional("record"), fields.Optional("branch"), fields.Optional("events"));
        BranchRecord? record = null;
        if (whole is not null && brief is not null) problems.Refuse(path + ".record", ScenarioTexts.OneRecord, path + ".branch");
        else if (whole is { } place) place.Take(problems, () => record = BranchRecord.Parse(place.Raw));
        else if (brief is { } form) form.Take(problems, () => record = Branch(form) is { } branch && !problems.IsUnread(form.Path) ? branch.Record() : null, OfShortForm);
        return events is { } more ? After(record, more) : record;
    }

    private BranchRecord? After(BranchRecord? record, JsonPlace place)
    {
        var fields = place.Fields();
        var organization = Events(fields.Optional("organization"), OrganizationEvent.Parse);
        var members = Events(fields.Optional("members"), MemberEvent.Parse);
        var activities = Events(fields.Optional("activities"), StudyActivityEvent.Parse);
        var plans = Events(fields.Optional("plans"), WorkPlanEvent.Parse);
        fields.End();
        if (record is null || problems.IsUnread(place.Path)) return record;
        var (before, after) = (record, record);
        place.Take(problems, () => after = before.Apply(organization).Apply(members).Apply(activities).Apply(plans), path => AfterThose(before, path));
        return after;
    }

    /// <summary>The short form has its activities as a record has them; its other facts make several events each, so that the branch is the place.</summary>
    private static string OfShortForm(string path) => path.StartsWith(".activities", StringComparison.Ordinal) ? path : "";

    /// <summary>Further events are numbered by themselves, in a record they follow those before them.</summary>
    private static string AfterThose(BranchRecord before, string path)
    {
        var counts = new[]
        {
            (".organization[", before.OrganizationEvents.Count), (".members[", before.MemberEvents.Count), (".activities[", before.ActivityEvents.Count),
            (".plans[", before.PlanEvents.Count),
        };
        foreach (var (list, count) in counts)
        {
            var end = path.IndexOf(']', StringComparison.Ordinal);
            if (path.StartsWith(list, StringComparison.Ordinal) && int.TryParse(path[list.Length..end], CultureInfo.InvariantCulture, out var place) && place >= count)
                return string.Create(CultureInfo.InvariantCulture, $"{list}{place - count}{path[end..]}");
        }

        return "";
    }

    private ValueList<T> Events<T>(JsonPlace? list, Func<string, T> parse)
        where T : class => list?.List(place =>
    {
        T? happened = null;
        place.Take(problems, () => happened = parse(place.Raw));
        return happened;
    }).OfType<T>().ToValueList() ?? [];

    private BranchBuilder Branch(JsonPlace place)
    {
        var fields = place.Fields();
        var branch = fields.Optional("id") is { } id && id.Id<OrganizationId>() is { } given ? A.Branch(given.Value) : A.Branch();
        if (fields.Optional("superiors")?.Ids<OrganizationId>() is { } superiors) branch = branch.Under([.. superiors.Select(superior => superior.Value)]);
        if (fields.Optional("units")?.List(unit => unit.Number() ?? 0) is { } units) branch = branch.Joining([.. units]);
        var (starts, ends) = (fields.Optional("projectStarts")?.Day(), fields.Optional("projectEnds")?.Day());
        if (starts is not null || ends is not null) branch = branch.ForProject(starts, ends);
        if (fields.Optional("kind")?.Word<OrganizationKind>() is { } kind) branch = branch.OfKind(kind);
        if (fields.Optional("founded")?.Day() is { } founded) branch = branch.Founded(founded);
        var claimed = fields.Optional("coverage")?.Word<CoverageWord>();
        branch = Covering(branch, claimed);
        foreach (var (from, until) in Committees(fields.Optional("committee"))) branch = branch.WithCommittee(from, until);
        foreach (var (group, from, until) in fields.Optional("groups")?.List(Group, MostSpans) ?? [])
            branch = group is null ? branch : branch.WithGroup(group, from, until);
        if (fields.Optional("ended")?.Day() is { } ended) branch = branch.Ended(ended);
        var members = (fields.Optional("members")?.List(Member) ?? []).OfType<MemberBuilder>().ToList();
        branch = branch.With([.. members]);
        // A case about the way into the Party is about people, as far as its record claims anything.
        if (members.Exists(member => member.IsOnTheWay) && claimed != CoverageWord.None)
            branch = branch.KnowingPeople(claimed == CoverageWord.Partial ? CoverageExtent.Partial : CoverageExtent.Complete);
        var (full, probationary) = (People(fields.Optional("fullMembers")), People(fields.Optional("probationaryMembers")));
        if (full is not null || probationary is not null) branch = branch.WithPeople(full ?? 0, probationary ?? 0);
        branch = branch.With([.. (fields.Optional("activities")?.List(Activity) ?? []).OfType<ActivityBuilder>()]);
        branch = branch.With([.. (fields.Optional("plans")?.List(new PlanReader(problems).Plan) ?? []).OfType<PlanBuilder>()]);
        fields.End();
        return branch;
    }

    private static int? People(JsonPlace? place)
    {
        if (place?.Number() is not { } number) return null;
        if (number is >= 0 and <= MostPeople) return number;
        place.Value.CannotRead(ScenarioTexts.OutOfRange(0, MostPeople));
        return null;
    }

    private static BranchBuilder Covering(BranchBuilder branch, CoverageWord? claimed) => claimed switch
    {
        CoverageWord.Partial => branch.PartlyCovered(),
        CoverageWord.None => branch.NotCovered(),
        CoverageWord.Complete or null => branch,
    };

    private static ValueList<(LocalDate? From, LocalDate? Until)> Committees(JsonPlace? place)
    {
        if (place is not { } given) return [];
        if (given.IsList) return given.List(Span, MostSpans);
        if (!given.IsTrue) given.CannotRead(ScenarioTexts.ExpectedCommittee);
        return [(null, null)];
    }

    private static (LocalDate? From, LocalDate? Until) Span(JsonPlace place)
    {
        var fields = place.Fields();
        var (from, until) = (fields.Optional("from")?.Day(), fields.Optional("until")?.Day());
        fields.End();
        return (from, until);
    }

    private static (string? Id, LocalDate? From, LocalDate? Until) Group(JsonPlace place)
    {
        if (place.IsText) return (place.Id<GroupId>()?.Value, null, null);
        var fields = place.Fields();
        var (id, from, until) = (fields.Required("id")?.Id<GroupId>(), fields.Optional("from")?.Day(), fields.Optional("until")?.Day());
        fields.End();
        return (id?.Value, from, until);
    }

    private MemberBuilder? Member(JsonPlace place)
    {
        if (place.IsText) return place.Id<MemberId>() is { } only ? A.Member(only.Value) : null;
        var fields = place.Fields();
        var id = fields.Required("id")?.Id<MemberId>();
        var member = A.Member(id?.Value);
        var (stage, since) = (fields.Optional("stage")?.Word<MemberStage>(), fields.Optional("since")?.Day());
        if (stage is not null || since is not null) member = member.Stage(stage ?? MemberStage.Full, since);
        foreach (var role in fields.Optional("roles")?.List(item => item.Word<MemberRole>()) ?? [])
            member = role is { } known ? member.Role(known) : member;
        var (born, way) = (fields.Optional("born")?.Parsed<UncertainDay>(UncertainDay.JsonForm.Expected), fields.Optional("path"));
        if (born is not null || way is not null) member = member.OnTheWay(own => new PersonDescribed(own, born: born));
        if (way is { } path && id is { } whose)
            member = new PathStepReader(problems).Way(path, whose).Aggregate(member, (known, step) => known.OnTheWay(_ => step));
        if (fields.Optional("left")?.Day() is { } left) member = member.Left(left);
        fields.End();
        return id is null ? null : member;
    }

    private ActivityBuilder? Activity(JsonPlace place)
    {
        var fields = place.Fields();
        var id = fields.Optional("id")?.Id<ActivityId>();
        var held = fields.Required("held")?.Parsed<UncertainDay>(UncertainDay.JsonForm.Expected);
        var evidence = fields.Optional("evidence")?.Word<Evidence>() ?? Evidence.Reported;
        var segments = fields.Required("segments") is { } list ? SegmentReader.List(list, problems) : null;
        var approved = fields.Optional("approvedOn")?.Day();
        fields.End();
        if (held is null || segments is not { Count: > 0 }) return null;
        var activity = A.Activity(id?.Value).Within(held.Value).As([.. segments]);
        if (approved is { } day) activity = activity.ApprovedOn(day);
        return evidence switch
        {
            Evidence.Planned => activity.Planned(),
            Evidence.Announced => activity.Announced(),
            Evidence.Reported => activity,
        };
    }
}

/// <summary>What the record of the short form claims.</summary>
internal enum CoverageWord
{
    Complete = 1,
    Partial = 2,
    None = 3,
}
