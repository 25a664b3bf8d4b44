using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads what a case expects.</summary>
internal sealed class ExpectationReader(Rulebook rulebook, bool areLayersRead, LocalDate? on, bool hasRecord, InputProblems problems)
{
    private const int MostTimes = 366;

    public Expectations Read(JsonPlace place)
    {
        var fields = place.Fields();
        var read = new Expectations(
            fields.Optional("findings")?.List(item => Finding(item, isWanted: true)).OfType<FindingExpectation>().ToValueList() ?? [],
            fields.Optional("absent")?.List(item => Finding(item, isWanted: false)).OfType<FindingExpectation>().ToValueList() ?? [],
            fields.Optional("values")?.List(Value).OfType<ValueExpectation>().ToValueList() ?? [],
            fields.Optional("dates")?.List(Date).OfType<DateExpectation>().ToValueList() ?? [],
            fields.Optional("plans")?.List(new PlanExpectationReader(on, problems).Read).OfType<PlanExpectation>().ToValueList() ?? [],
            fields.Optional("sizes")?.List(Sizes.Size).OfType<SizeExpectation>().ToValueList() ?? [],
            fields.Optional("kinds")?.List(Sizes.Kind).OfType<KindExpectation>().ToValueList() ?? [],
            fields.Optional("members")?.List(new MemberExpectationReader(on, problems).Read).OfType<MemberExpectation>().ToValueList() ?? [],
            [.. new MeetingReader(on, hasRecord, problems).Read(fields), .. new OrganizationExpectationReader(on, hasRecord, problems).Read(fields)]);
        fields.End();
        return read;
    }

    private SizeReader Sizes => new(on, Rule, problems);

    private FindingExpectation? Finding(JsonPlace place, bool isWanted)
    {
        var fields = place.Fields();
        var rule = Rule(fields.Required("rule"));
        var period = fields.Optional("period")?.Parsed<WorkPeriod>(WorkPeriod.JsonForm.Expected);
        var subject = Subject(fields, place, isWanted);
        var expected = new FindingExpectation(
            place.Path,
            rule ?? "",
            period,
            subject,
            (isWanted ? fields.Required("outcome") : fields.Optional("outcome"))?.Word<Outcome>(),
            fields.Optional("reason")?.Word<FindingReason>(),
            fields.Optional("actual")?.Number(),
            fields.Optional("required")?.Number(),
            fields.Optional("lastDayToAct")?.Day(),
            fields.Optional("curedOn")?.Day(),
            fields.Optional("daysLate")?.Number(),
            fields.Optional("byNoticeOnly")?.Flag());
        fields.End();
        return rule is null ? null : expected;
    }

    /// <summary>A finding that is wanted is the branch's where no other subject is named; an unwanted one may be anybody's.</summary>
    private string? Subject(JsonFields fields, JsonPlace place, bool isWanted)
    {
        var (group, talk, unrecorded) = (
            fields.Optional("group")?.Id<GroupId>(), fields.Optional("talkClass")?.Word<TalkClass>(), fields.Optional("unrecordedGroups")?.Flag() ?? false);
        var (plan, item) = (fields.Optional("plan")?.Id<PlanId>(), fields.Optional("item")?.Id<PlanItemId>());
        var member = fields.Optional("member")?.Id<MemberId>();
        var (meeting, vote, election) = (
            fields.Optional("activity")?.Id<ActivityId>(), fields.Optional("vote")?.Number(), fields.Optional("election")?.Number());
        var named = new[] { group is not null, talk is not null, unrecorded, plan is not null, meeting is not null, member is not null }.Count(isNamed => isNamed);
        if (named > 1) problems.Refuse(place.Path, ScenarioTexts.OneSubject);
        if (item is not null && plan is null) problems.Refuse(place.Path, ScenarioTexts.ItemOfNoPlan);
        if (plan is { } known) return FindingExpectation.OfPlan(known, item);
        if (meeting is null ? vote is not null || election is not null : vote is not null && election is not null) problems.Refuse(place.Path, ScenarioTexts.VoteOfAnActivity);
        if (meeting is { } held) return FindingExpectation.OfMeeting(held, vote, election);
        if (member is { } person) return FindingExpectation.OfMember(person);
        if (group is { } id) return FindingExpectation.OfGroup(id.Value);
        if (talk is { } talkClass) return FindingExpectation.OfTalk(talkClass);
        if (unrecorded) return FindingExpectation.OfUnrecordedGroups;
        return isWanted ? FindingExpectation.OfBranch : null;
    }

    private ValueExpectation? Value(JsonPlace place)
    {
        var fields = place.Fields();
        var rule = Rule(fields.Required("rule"));
        var day = fields.Optional("on") is { } own ? own.Day() : on;
        var inForce = fields.Optional("inForce")?.Flag() ?? true;
        var (atLeast, per) = (fields.Optional("atLeast"), fields.Optional("per")?.Word<WorkPeriodKind>());
        var (count, value) = (atLeast?.Number(), fields.Optional("value"));
        var text = value is not { } given ? null : given.IsText ? given.Line() : given.Number()?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (strength, layer, cite) = (fields.Optional("strength")?.Word<Strength>(), fields.Optional("layer")?.Line(), fields.Optional("cite")?.List(Cited));
        fields.End();
        if (day is null) problems.Refuse(place.Path + ".on", ScenarioTexts.DayNeeded);
        if (count is < 1 or > MostTimes) atLeast?.CannotRead(ScenarioTexts.OutOfRange(1, MostTimes));
        if (atLeast is null != per is null || (atLeast is not null && value is not null)) problems.Refuse(place.Path, ScenarioTexts.CadenceOrValue);
        if (!inForce && (atLeast, value, strength, layer, cite) is not (null, null, null, null, null)) problems.Refuse(place.Path, ScenarioTexts.NothingInForce);
        if (rule is null || day is null || problems.IsFlawed(place.Path)) return null;
        Cadence? cadence = count is { } times && per is { } kind ? new Cadence(times, kind) : null;
        return new(place.Path, rule, day.Value, inForce, cadence, text, strength, layer, cite is { } cited ? string.Join("; ", cited) : null);
    }

    /// <summary>A citation as a layer writes it, read as people shorten it: BRANCH-2018 16.</summary>
    private static string Cited(JsonPlace place)
    {
        var fields = place.Fields();
        var (document, article) = (fields.Required("document")?.Line(), fields.Optional("article")?.Line());
        fields.End();
        return ValueExpectation.CitedText(document ?? "", article);
    }

    private DateExpectation? Date(JsonPlace place)
    {
        var fields = place.Fields();
        var (deadline, minimum, over, window) = (fields.Optional("deadline"), fields.Optional("minimum"), fields.Optional("over"), fields.Optional("window"));
        var isAt = fields.Required("is");
        var expected = isAt is { IsNull: false } given ? given.Day() : null;
        fields.End();
        if (new[] { deadline, minimum, over, window }.Count(given => given is not null) != 1) place.CannotRead(ScenarioTexts.OneCalculation);
        var calculated = deadline is { } within ? Deadline(within) : minimum is { } full ? Minimum(full) : over is { } more ? Over(more) : window is { } barred ? Window(barred) : null;
        return calculated is { } done && isAt is not null && !problems.IsUnread(place.Path) ? new(place.Path, expected, done.Day, done.Arithmetic) : null;
    }

    private (LocalDate? Day, LocalizedText Arithmetic)? Deadline(JsonPlace place)
    {
        var fields = place.Fields();
        var (from, monthsAt, workingDaysAt) = (Start(fields.Required("from")), fields.Optional("months"), fields.Optional("workingDays"));
        var (months, workingDays) = (Count(monthsAt), Count(workingDaysAt));
        var countStartDay = fields.Optional("countStartDay")?.Flag() ?? false;
        fields.End();
        if (monthsAt is null == workingDaysAt is null) place.CannotRead(ScenarioTexts.OneCalculation);
        if (from is not { } start || problems.IsUnread(place.Path)) return null;
        return months is { } within
            ? (Calendars.Deadline.WithinMonths(start, within), Calendars.Deadline.ExplainMonths(start, within))
            : (Calendars.Deadline.WithinWorkingDays(start, workingDays!.Value, rulebook.Calendar, countStartDay),
                Calendars.Deadline.ExplainWorkingDays(start, workingDays.Value, rulebook.Calendar, countStartDay));
    }

    private (LocalDate? Day, LocalizedText Arithmetic)? Minimum(JsonPlace place)
    {
        var fields = place.Fields();
        var (from, monthsAt, yearsAt) = (Start(fields.Required("from")), fields.Optional("months"), fields.Optional("years"));
        var (months, years) = (Count(monthsAt), Count(yearsAt));
        var leapDay = fields.Optional("leapDay")?.Word<LeapDayRule>() ?? LeapDayRule.RollToMarch1;
        fields.End();
        if (monthsAt is null == yearsAt is null) place.CannotRead(ScenarioTexts.OneCalculation);
        if (from is not { } start || problems.IsUnread(place.Path)) return null;
        return months is { } full
            ? (MinimumDuration.FirstDayAfterMonths(start, full), MinimumDuration.ExplainMonths(start, full))
            : (MinimumDuration.FirstDayAfterYears(start, years!.Value, leapDay), MinimumDuration.ExplainYears(start, years.Value, leapDay));
    }

    private (LocalDate? Day, LocalizedText Arithmetic)? Over(JsonPlace place)
    {
        var fields = place.Fields();
        var (from, years) = (Start(fields.Required("from")), Count(fields.Required("years")));
        fields.End();
        if (from is not { } start || years is not { } length || problems.IsUnread(place.Path)) return null;
        return (MinimumDuration.FirstDayOverYears(start, length), MinimumDuration.ExplainOverYears(start, length));
    }

    private (LocalDate? Day, LocalizedText Arithmetic)? Window(JsonPlace place)
    {
        var fields = place.Fields();
        var (from, months) = (Start(fields.Required("from")), Count(fields.Required("months")));
        fields.End();
        if (from is not { } start || months is not { } length || problems.IsUnread(place.Path)) return null;
        return (SanctionWindow.LastDay(start, length), SanctionWindow.Explain(start, length));
    }

    private static LocalDate? Start(JsonPlace? place)
    {
        const int LastYear = 8_000;
        if (place?.Day() is not { } day) return null;
        if (day.Year <= LastYear) return day;
        place.Value.CannotRead(ScenarioTexts.YearOutOfRange(1, LastYear));
        return null;
    }

    /// <summary>Lengths of time stay within what a calendar can bear.</summary>
    private static int? Count(JsonPlace? place)
    {
        const int Most = 1_200;
        if (place?.Number() is not { } number) return null;
        if (number is >= 1 and <= Most) return number;
        place.Value.CannotRead(ScenarioTexts.OutOfRange(1, Most));
        return null;
    }

    private string? Rule(JsonPlace? place)
    {
        if (place?.Line() is not { } id) return null;
        if (areLayersRead && !rulebook.Rules.Any(rule => rule.Id == id)) place.Value.CannotRead(ScenarioTexts.UnknownRule);
        return id;
    }
}

/// <summary>What a case expects beside the decisions on its acts.</summary>
internal sealed record Expectations(
    ValueList<FindingExpectation> Findings,
    ValueList<FindingExpectation> Absent,
    ValueList<ValueExpectation> Values,
    ValueList<DateExpectation> Dates,
    ValueList<PlanExpectation> Plans,
    ValueList<SizeExpectation> Sizes,
    ValueList<KindExpectation> Kinds,
    ValueList<MemberExpectation> Members,
    ValueList<StatedExpectation> Stated)
{
    public bool IsEmpty => Findings.Count + Absent.Count + Values.Count + Dates.Count + Plans.Count + Sizes.Count + Kinds.Count + Members.Count + Stated.Count == 0;
}
