using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say.</summary>
internal static class ReviewTexts
{
    public static LocalizedText StructureHasNoKinds { get; } = new(
        "组织设置、人员和工作计划的覆盖声明不写活动种类。", "A claim about structure, people or plans names no kinds of activity.");

    public static LocalizedText CoverageContradicts { get; } = new(
        "同一天、同一种类既声明完整又声明部分。", "The same thing is claimed both complete and partial on one day.");

    public static LocalizedText NotPrimary { get; } = new(
        "档案只能登记党的基层组织（党支部、党总支、基层党委）。", "A record holds a primary-level Party organisation: a branch, a general branch or a committee.");

    public static LocalizedText AnotherOrganizationsPlan { get; } = new("档案只登记本组织的计划。", "A record holds the plans of its own organisation.");

    public static LocalizedText Branch { get; } = new("支部", "branch");

    /// <summary>What the organisation of a record is called where a branch would be called a branch.</summary>
    public static LocalizedText Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.GeneralBranch => new("党总支", "general branch"),
        OrganizationKind.PrimaryCommittee => new("党委", "committee"),
        _ => Branch,
    };

    public static LocalizedText LifeMeeting { get; } = new("组织生活会", "organisation-life meeting");

    public static LocalizedText ByNoticeOnly { get; } = new("仅有通知，尚无记录佐证。", "By notice only; no report is on record.");

    public static LocalizedText PartlyByNotice { get; } = new("其中部分仅有通知。", "Partly by notice only.");

    public static LocalizedText PlannedOnly { get; } = new("另有活动仅列入计划，不计入次数。", "A further activity is only planned and does not count.");

    public static LocalizedText Cured { get; } = new("后于{cured}补齐，逾期{late}天。", "Done after all on {cured}, {late} days late.");

    public static LocalizedText CountedByClass { get; } = new(
        "按谈话类别计，未逐人核对。", "Counted by class; not checked person by person.");

    public static LocalizedText IfThereIsACommittee { get; } = new(
        "是否设有支部委员会没有登记。", "Whether there is a branch committee is not recorded.");

    public static LocalizedText IfThereAreGroups { get; } = new("是否另有党小组没有登记。", "Whether there are further groups is not recorded.");

    public static LocalizedText Of(FindingSubject subject) => subject.Kind switch
    {
        SubjectKind.TalkClass => Of((TalkClass)subject.Index),
        SubjectKind.UnrecordedGroups => new("未登记的党小组", "groups not on record"),
        SubjectKind.Branch or SubjectKind.Group => Branch,
        SubjectKind.Plan => new("工作计划", "work plan"),
        SubjectKind.PlanItem => new("计划事项", "plan item"),
        SubjectKind.Member => new("人员", "person"),
        SubjectKind.Meeting => new("会议", "meeting"),
        SubjectKind.Vote => new("表决", "vote"),
        SubjectKind.Election => new("选举", "election"),
    };

    private static LocalizedText Of(TalkClass talkClass) => talkClass switch
    {
        TalkClass.CommitteeWithCommittee => new("支委之间", "committee members with each other"),
        TalkClass.CommitteeWithMember => new("支委与党员", "committee members with members"),
        TalkClass.MemberWithMember => new("党员之间", "members with each other"),
    };

    public static LocalizedText Of(Evidence evidence) => evidence switch
    {
        Evidence.Planned => new("列入计划", "planned"),
        Evidence.Announced => new("发出通知", "announced"),
        Evidence.Reported => new("有记录", "reported"),
    };

    public static LocalizedText Of(SegmentMatch match) => match switch
    {
        SegmentMatch.None => new("不计入", "does not count"),
        SegmentMatch.Counts => new("计入", "counts"),
        SegmentMatch.MayCount => new("只知日期范围，可能计入", "may count, the day is known as a range only"),
        SegmentMatch.BelowEvidence => new("凭据不足，不计入", "not counted, evidence too weak"),
        SegmentMatch.Late => new("逾期开展", "held late"),
        SegmentMatch.PlannedOnly => new("不计入", "does not count"),
        SegmentMatch.BeforeQuarter => new("早于该季度", "held before the quarter"),
        SegmentMatch.AfterQuarter => new("晚于该季度", "held after the quarter"),
        SegmentMatch.BeforeYear => new("早于归属年度，不计入", "held before the year attributed to, does not count"),
    };

    /// <summary>The sentence of a finding; the places are filled by <see cref="BranchReview.Explain"/>.</summary>
    public static LocalizedText Of(FindingReason reason) => reason switch
    {
        FindingReason.Held => new(
            "{period}{what}已落实{count}次，达到{need}的要求。",
            "{what}, {period}: {count} held; {need} required."),
        FindingReason.HeldTooSeldom => new(
            "{period}{what}要求{need}（{strength}），期限{due}已过，期限内落实{count}次，未达到要求。",
            "{what}, {period}: {count} held; {need} required ({strength}). The last day to act was {due}."),
        FindingReason.StillOpen => new(
            "{period}{what}要求{need}（{strength}），目前已落实{count}次，截止日期{due}（含当日）。",
            "{what}, {period}: {count} held so far; {need} required ({strength}). The last day to act is {due}."),
        FindingReason.NoCommittee => new(
            "{period}未设支部委员会，{what}不作要求。", "{what}, {period}: not required, there is no branch committee."),
        FindingReason.NoGroups => new(
            "{period}没有其他党小组，{what}不作要求。", "{what}, {period}: not required, there are none."),
        FindingReason.FoundingPeriod => new(
            "{period}开始时尚未成立，按本项目约定（period.founding）本期不作判断，{what}从成立后第一个完整周期起要求。",
            "{what}, {period}: not judged, not yet there when the period began; by our own rule period.founding the first full period is the first judged."),
        FindingReason.Ended => new(
            "{period}内或者期限届满前已撤销，{what}不作判断。",
            "{what}, {period}: not judged, ended within the period or before the last day to act."),
        FindingReason.NotInForce => new(
            "{period}最后一天该项规定尚未施行或者已不再施行，{what}不作要求。",
            "{what}, {period}: the rule was not in force on the period's last day."),
        FindingReason.NothingToJudge => new(
            "没有可据以判断{period}{what}召开季度的会议；应否召开，另有结论。",
            "{what}, {period}: none was held whose quarter could be judged; whether one was due is another finding."),
        FindingReason.EditionNotModelled => new(
            "{period}适用此前的规定，本规则书未收录，{what}无法判断。",
            "{what}, {period}: an earlier edition applied that this rulebook does not model."),
        FindingReason.StructureUnknown => new(
            "{period}支部组织设置登记不完整，无法确定{what}是否适用。",
            "{what}, {period}: the structure is not recorded as complete, so whether it was due is not known."),
        FindingReason.RangeStraddles => new(
            "{period}{what}可以确定的有{count}次；另有活动只登记了日期范围，可能不在本期，无法判断是否达到{need}的要求。",
            "{what}, {period}: {count} held for certain; a further activity is known by a range that reaches outside the period. Whether {need} was kept cannot be told."),
        FindingReason.EvidenceBelowRequired => new(
            "{period}{what}凭据符合要求的有{count}次，其余凭据低于规则书要求，无法判断是否达到{need}的要求。",
            "{what}, {period}: {count} sufficiently evidenced; the others are evidenced less well than the rulebook asks. Whether {need} was kept cannot be told."),
        FindingReason.RecordPartial => new(
            "{period}{what}要求{need}（{strength}），有记录{count}次；档案声明记录不完整，没有记录不等于没有开展。",
            "{what}, {period}: {count} on record; {need} required ({strength}). The record claims to be partial, so what is not recorded may have been held."),
        FindingReason.NotCovered => new(
            "{period}{what}要求{need}（{strength}），有记录{count}次；档案未声明完整覆盖本期，没有记录不等于没有开展。",
            "{what}, {period}: {count} on record; {need} required ({strength}). The record does not claim to cover the period, so what is not recorded may have been held."),
        FindingReason.OutsideQuarter => new(
            "{period}{what}要求安排在{need}（{strength}），实际未安排在该季度。",
            "{what}, {period}: to be arranged in {need} ({strength}); held outside it."),
        FindingReason.Done or FindingReason.DoneLate or FindingReason.NotDone or FindingReason.TooFewItems or FindingReason.TooManyItems
            or FindingReason.TooOften or FindingReason.CalendarUnknown
            or FindingReason.TooFew or FindingReason.TooMany or FindingReason.FewerApproved or FindingReason.Vacant or FindingReason.StandingTooShort
            or FindingReason.NotApproved or FindingReason.Irregular or FindingReason.TooShort => new("{period}{what}。", "{what}, {period}."),
        FindingReason.WithoutQuorum or FindingReason.BallotsVoid or FindingReason.HeldOtherwise or FindingReason.OtherBase or FindingReason.NotMinuted or FindingReason.WarningReached =>
            new("{period}{what}。", "{what}, {period}."),
        FindingReason.ByCustomRule => new("{period}{what}由自定义规则判断。", "{what}, {period}: judged by a rule in code."),
    };

    /// <summary>The preference has no number of times: sentences of its own.</summary>
    public static LocalizedText QuarterKept { get; } = new(
        "{period}{what}要求安排在{need}（{strength}），已在该季度召开，符合要求。", "{what}, {period}: held in {need}, as required ({strength}).");

    public static LocalizedText QuarterOpen { get; } = new(
        "{period}{what}要求安排在{need}（{strength}），目前没有在该季度召开的记录，{due}后判断。",
        "{what}, {period}: to be arranged in {need} ({strength}); none on record in that quarter so far, judged after {due}.");

    public static LocalizedText QuarterNotOnRecord { get; } = new(
        "{period}{what}要求安排在{need}（{strength}），档案不足以证明该季度没有召开，无法判断。",
        "{what}, {period}: to be arranged in {need} ({strength}); the record does not prove that none was held in that quarter.");
}
