using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads an act of a case: on an activity, on a plan, on an organisation, or a person's step on the way into the Party.</summary>
internal sealed class ActReader(InputProblems problems)
{
    public ActExpectation? Read(JsonPlace place, BranchRecord? record)
    {
        var fields = place.Fields();
        var plan = fields.Optional("plan");
        if (plan is not null) fields.Optional("activity")?.CannotRead(ScenarioTexts.ActivityOrPlan);
        var organization = fields.Optional("organization");
        var by = organization is null && fields.Optional("by") is { } actor ? actor.Id<MemberId>() : MemberId.From("m1");
        var on = fields.Required("on")?.Day();
        var answer = new ExpectedAnswer(
            RuleIds(fields.Optional("refusedBy")) ?? [], RuleIds(fields.Optional("undetermined")) ?? [], RuleIds(fields.Optional("advice")));
        ActExpectation? act = organization is { } whole ? new OrganizationReader(problems).Act(fields, place, whole, on, answer)
            : fields.Optional("member") is { } person ? OnTheWay(fields, place, person, by, on, answer)
            : plan is { } acted ? new PlanActReader(fields, problems).Read(place, acted, by, on, answer)
            : OnActivity(fields, place, record, by, on, answer);
        fields.End();
        return problems.IsUnread(place.Path) ? null : act;
    }

    private ActivityAct? OnActivity(
        JsonFields fields, JsonPlace place, BranchRecord? record, MemberId? by, LocalDate? on, ExpectedAnswer answer)
    {
        var kind = fields.Required("act")?.Word<ActKind>();
        var activityAt = fields.Required("activity");
        var activity = activityAt?.Id<ActivityId>();
        var reason = Reason(fields.Optional("reason"));
        var (heldAt, evidenceAt, segmentsAt) = (fields.Optional("held"), fields.Optional("evidence"), fields.Optional("segments"));
        var approvedAt = fields.Optional("approvedOn");
        if (kind == ActKind.Cancel) approvedAt = CorrectsNothing(approvedAt);
        if (kind == ActKind.Cancel) (heldAt, evidenceAt, segmentsAt) = (CorrectsNothing(heldAt), CorrectsNothing(evidenceAt), CorrectsNothing(segmentsAt));
        var (held, evidence, segments) = (
            heldAt?.Parsed<UncertainDay>(UncertainDay.JsonForm.Expected),
            evidenceAt?.Word<Evidence>(),
            segmentsAt is { } list ? SegmentReader.List(list, problems) : null);
        if (kind is null || activity is null || by is null || on is null || reason is null) return null;
        if (record is not null && record.Activities.All(known => known.Id != activity)) problems.Refuse(activityAt!.Value.Path, InputTexts.Unknown(activity.Value.Value));
        return new(place.Path, by.Value, on.Value, answer, kind.Value, activity.Value, reason, held, evidence, segments, approvedAt?.Day());
    }

    private MemberAct? OnTheWay(JsonFields fields, JsonPlace place, JsonPlace person, MemberId? by, LocalDate? on, ExpectedAnswer answer)
    {
        var (step, member) = (fields.Required("step")?.Word<PathStep>(), person.Id<MemberId>());
        foreach (var detail in PathStepReader.Details) fields.Optional(detail);
        if (step is not { } known || member is not { } whose || by is null || on is null) return null;
        var steps = new PathStepReader(problems).Events(place, known, whose, "member", "step", "by", "refusedBy", "undetermined", "advice");
        return new(place.Path, by.Value, on.Value, answer, steps);
    }

    public static string? Reason(JsonPlace? place) => place is { } given ? given.Line() : "scenario";

    private static JsonPlace? CorrectsNothing(JsonPlace? place)
    {
        place?.CannotRead(ScenarioTexts.CancelCorrectsNothing);
        return null;
    }

    private static ValueList<string>? RuleIds(JsonPlace? list) => list?.List(place => place.Line() ?? "");
}
