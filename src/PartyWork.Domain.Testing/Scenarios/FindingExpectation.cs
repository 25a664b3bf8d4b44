using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>A finding that must, or must not, be there. What is null is not looked at.</summary>
internal sealed record FindingExpectation(
    string Path,
    string Rule,
    WorkPeriod? Period,
    string? Subject,
    Outcome? Outcome,
    FindingReason? Reason,
    int? Actual,
    int? Required,
    LocalDate? LastDayToAct,
    LocalDate? CuredOn,
    int? DaysLate,
    bool? ByNoticeOnly)
{
    /// <summary>Rule, period and, unless it is the branch, the subject, as a person points at it.</summary>
    public string Place => string.Join(' ', new[] { Rule, Period?.ToString(), Subject == OfBranch ? null : Subject }.OfType<string>());

    public bool IsAbout(BranchReview review, Finding finding) =>
        review.RuleOf(finding).Id == Rule && (Period is null || finding.Period == Period) && (Subject is null || SubjectOf(review, finding) == Subject);

    /// <summary>What differs, by the property's name: expected and found.</summary>
    public ValueList<(string Property, string Expected, string Found)> Differences(Finding finding)
    {
        (string Property, string? Expected, string Found)[] all =
        [
            ("outcome", Outcome is { } outcome ? Words<Outcome>.Of(outcome) : null, Words<Outcome>.Of(finding.Outcome)),
            ("reason", Reason is { } reason ? Words<FindingReason>.Of(reason) : null, Words<FindingReason>.Of(finding.Reason)),
            ("actual", Actual?.ToString(null, null), finding.Actual.ToString(null, null)),
            ("required", Required?.ToString(null, null), finding.Required.ToString(null, null)),
            ("lastDayToAct", LastDayToAct is { } due ? IsoDay.Text(due) : null, IsoDay.Text(finding.LastDayToAct)),
            ("curedOn", CuredOn is { } cured ? IsoDay.Text(cured) : null, finding.CuredOn is { } day ? IsoDay.Text(day) : "null"),
            ("daysLate", DaysLate?.ToString(null, null), finding.DaysLate.ToString(null, null)),
            ("byNoticeOnly", ByNoticeOnly is { } notice ? PlanStanding.Text(notice) : null, PlanStanding.Text(finding.IsByNoticeOnly)),
        ];
        return all.Where(item => item.Expected is not null && item.Expected != item.Found).Select(item => (item.Property, item.Expected!, item.Found)).ToValueList();
    }

    public override string ToString() => Place;

    public static string SubjectOf(BranchReview review, Finding finding) => finding.Subject.Kind switch
    {
        SubjectKind.Branch => OfBranch,
        SubjectKind.Group => OfGroup(review.Record.Organization.Groups[finding.Subject.Index].Id.Value),
        SubjectKind.TalkClass => OfTalk((TalkClass)finding.Subject.Index),
        SubjectKind.UnrecordedGroups => OfUnrecordedGroups,
        SubjectKind.Plan => OfPlan(review.Record.Plans[finding.Subject.Index].Id, null),
        SubjectKind.PlanItem => review.Record.Plans.SelectMany(plan => plan.Items).ElementAt(finding.Subject.Index) is var item ? OfPlan(item.Plan, item.Id) : "",
        SubjectKind.Member => OfMember(review.Record.Members[finding.Subject.Index].Id),
        _ => review.MeetingOf(finding.Subject) is var (activity, number, ballot, election)
            ? OfMeeting(activity.Id, ballot is null ? null : number, election is null ? null : number) : "",
    };

    public const string OfBranch = "branch";

    public const string OfUnrecordedGroups = "unrecordedGroups";

    public static string OfGroup(string id) => $"group {id}";

    public static string OfTalk(TalkClass talkClass) => $"talkClass {Words<TalkClass>.Of(talkClass)}";

    public static string OfMember(MemberId member) => $"member {member}";

    public static string OfMeeting(ActivityId activity, int? vote, int? election) =>
        vote is { } voted ? $"activity {activity} vote {voted}" : election is { } elected ? $"activity {activity} election {elected}" : $"activity {activity}";

    public static string OfPlan(PlanId plan, PlanItemId? item) => item is { } part ? $"plan {plan} item {part}" : $"plan {plan}";
}
