using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say.</summary>
internal static class ReviewTexts
{
    public static LocalizedText StructureHasNoKinds { get; } = new(
        "组织设置的覆盖声明不写活动种类。", "A claim about structure names no kinds of activity.");

    public static LocalizedText CoverageContradicts { get; } = new(
        "同一天、同一种类既声明完整又声明部分。", "The same thing is claimed both complete and partial on one day.");

    public static LocalizedText NotABranch { get; } = new("支部档案只能登记党支部。", "The record of a branch holds a branch.");

    public static LocalizedText Branch { get; } = new("支部", "branch");

    public static LocalizedText LifeMeeting { get; } = new("组织生活会", "organisation-life meeting");

    public static LocalizedText ByNoticeOnly { get; } = new("仅以通知为凭。", "By notice only.");

    public static LocalizedText PlannedOnly { get; } = new(
        "另有活动仅列入计划，不计为已举行。", "What is only planned does not count as held.");

    public static LocalizedText Cured { get; } = new("后于 {cured} 补办，逾期 {late} 天。", "Done after all on {cured}, {late} days late.");

    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => new("已落实", "satisfied"),
        Outcome.Violated => new("违反", "violated"),
        Outcome.Advice => new("提醒", "advice"),
        Outcome.Pending => new("未到期", "pending"),
        Outcome.NotApplicable => new("不适用", "not applicable"),
        Outcome.Undetermined => new("无法判断", "undetermined"),
    };

    public static LocalizedText Of(TalkClass talkClass) => talkClass switch
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
        SegmentMatch.None => new("不计", "does not count"),
        SegmentMatch.Counts => new("计入", "counts"),
        SegmentMatch.MayCount => new("日期不确定，可能计入", "may count, the day is uncertain"),
        SegmentMatch.BelowEvidence => new("凭据不足，未计入", "not counted, evidence too weak"),
        SegmentMatch.Late => new("逾期举行", "held late"),
        SegmentMatch.PlannedOnly => new("不计入", "does not count"),
        SegmentMatch.OutsideQuarter => new("不在该季度举行", "held outside the quarter"),
    };

    /// <summary>The sentence of a finding; the places are filled by <see cref="BranchReview.Explain"/>.</summary>
    public static LocalizedText Of(FindingReason reason) => reason switch
    {
        FindingReason.Held => new(
            "{period}的{what}已举行 {count} 次，符合“{need}”的要求。",
            "{what}, {period}: {count} held, the rule asks for {need}."),
        FindingReason.HeldTooSeldom => new(
            "{period}的{what}{strength}{need}，实际举行 {count} 次；最后期限 {due} 已过。",
            "{what}, {period}: {count} held, the rule asks for {need} ({strength}); the last day to act was {due}."),
        FindingReason.StillOpen => new(
            "{period}的{what}{strength}{need}，已有 {count} 次，最迟 {due} 完成。",
            "{what}, {period}: {count} held so far, the rule asks for {need} ({strength}); the last day to act is {due}."),
        FindingReason.NoCommittee => new(
            "{period}没有支部委员会，{what}不作要求。", "{what}, {period}: not asked, there is no branch committee."),
        FindingReason.NoGroups => new(
            "{period}没有党小组，{what}不作要求。", "{what}, {period}: not asked, there are no Party groups."),
        FindingReason.FoundingPeriod => new(
            "{period}未满整期（期内或期后才成立），{what}按本项目约定（period.founding）从下一个完整周期起要求。",
            "{what}, {period}: not judged, founded within the period or later; by our own rule period.founding the next full period is the first."),
        FindingReason.Ended => new(
            "{period}内或期限届满前已撤销，{what}不作要求。", "{what}, {period}: not judged, ended within the period or before the last day to act."),
        FindingReason.NotInForce => new(
            "{period}的最后一天该规定没有施行，{what}不作要求。", "{what}, {period}: the rule was not in force on the period's last day."),
        FindingReason.NothingToJudge => new(
            "{period}没有举行{what}，无从判断所在季度；应否举行另有结论。",
            "{what}, {period}: none was held whose quarter could be judged; whether one was due is another finding."),
        FindingReason.EditionNotModelled => new(
            "{period}适用更早的规定，本规则书没有收录，{what}无法判断。",
            "{what}, {period}: an earlier edition applied that this rulebook does not model."),
        FindingReason.StructureUnknown => new(
            "{period}的组织设置没有登记完整，不知道{what}是否适用。",
            "{what}, {period}: the structure is not recorded as complete, so whether it was due is not known."),
        FindingReason.RangeStraddles => new(
            "{period}的{what}确定有 {count} 次，另有活动只知道日期范围且跨出本期，无法判断是否达到“{need}”。",
            "{what}, {period}: {count} for certain; others are known by a range that reaches outside the period, so whether {need} is kept is open."),
        FindingReason.EvidenceBelowRequired => new(
            "{period}的{what}凭据足够的有 {count} 次，其余凭据低于规则书要求，无法判断是否达到“{need}”。",
            "{what}, {period}: {count} sufficiently evidenced; the others are evidenced less well than the rulebook asks, so whether {need} is kept is open."),
        FindingReason.RecordPartial => new(
            "{period}的{what}记录到 {count} 次，但记录声明只覆盖部分，未记录不等于未举行。",
            "{what}, {period}: {count} on record, but the record claims to be partial; what is not recorded may have been held."),
        FindingReason.NotCovered => new(
            "{period}的{what}记录到 {count} 次，但记录没有声明完整覆盖本期，未记录不等于未举行。",
            "{what}, {period}: {count} on record, but the record does not claim to cover the period; what is not recorded may have been held."),
        FindingReason.OutsideQuarter => new(
            "{period}的{what}一般安排在{need}，实际在此之外举行。", "{what}, {period}: generally arranged in {need}, held outside it."),
    };

    /// <summary>The preference has no number of times: two sentences of its own.</summary>
    public static LocalizedText QuarterKept { get; } = new(
        "{period}的{what}安排在{need}举行，符合一般要求。", "{what}, {period}: held in {need}, as it generally is.");

    public static LocalizedText QuarterOpen { get; } = new(
        "{period}的{what}一般安排在{need}，尚未举行，{due} 后判断。", "{what}, {period}: generally arranged in {need}, not held yet; judged after {due}.");
}
