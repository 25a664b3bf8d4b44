using System.Text.Json.Serialization;

namespace PartyWork.Domain.Reviews;

/// <summary>Why a finding is what it is (理由).</summary>
[JsonConverter(typeof(WordJsonConverter<FindingReason>))]
public enum FindingReason
{
    /// <summary>Satisfied: held as often as asked (已按要求举行).</summary>
    Held = 1,

    /// <summary>Violated or advice: held less often than asked (次数不足).</summary>
    HeldTooSeldom = 2,

    /// <summary>Pending: the last day to act has not passed (期限未到).</summary>
    StillOpen = 3,

    /// <summary>Not applicable: no committee in that period (没有支部委员会).</summary>
    NoCommittee = 4,

    /// <summary>Not applicable: no groups, or no further ones (没有党小组).</summary>
    NoGroups = 5,

    /// <summary>Not applicable: founded within the period or after it, <c>period.founding</c> (成立当期).</summary>
    FoundingPeriod = 6,

    /// <summary>Not applicable: ended within the period, before it, or before the last day to act (已撤销).</summary>
    Ended = 7,

    /// <summary>Not applicable: the rule is not in force on the period's last day (当时未施行).</summary>
    NotInForce = 8,

    /// <summary>Not applicable: there is no meeting whose quarter could be judged (没有可供判断的会议).</summary>
    NothingToJudge = 9,

    /// <summary>Undetermined: an earlier edition applied that is not modelled (当时的版本未收录).</summary>
    EditionNotModelled = 10,

    /// <summary>Undetermined: the record does not claim to know the committee or the groups (组织设置未登记完整).</summary>
    StructureUnknown = 11,

    /// <summary>Undetermined: the day of an activity is known as a range only that reaches outside the period (日期跨期).</summary>
    RangeStraddles = 12,

    /// <summary>Undetermined: an activity is evidenced less well than the rulebook asks (凭据不足).</summary>
    EvidenceBelowRequired = 13,

    /// <summary>Undetermined: the record claims to be partial (记录不完整).</summary>
    RecordPartial = 14,

    /// <summary>Undetermined: the record does not claim to cover the period (记录未覆盖).</summary>
    NotCovered = 15,

    /// <summary>Advice: held, but outside the quarter in which it is generally arranged (不在一般安排的季度).</summary>
    OutsideQuarter = 16,

    /// <summary>What a rule in code found; its sentence says why (自定义规则).</summary>
    ByCustomRule = 17,

    /// <summary>Satisfied: done, or stated, as asked (已按要求办理).</summary>
    Done = 18,

    /// <summary>Violated or advice: done, but after the last day to act (逾期办理).</summary>
    DoneLate = 19,

    /// <summary>Violated or advice: not done, or not stated (未办理).</summary>
    NotDone = 20,

    /// <summary>Violated or advice: fewer items than asked for (事项不足).</summary>
    TooFewItems = 21,

    /// <summary>Violated or advice: more items than asked for (事项过多).</summary>
    TooManyItems = 22,

    /// <summary>Violated or advice: carried over more often than the rulebook says (结转过多).</summary>
    TooOften = 23,

    /// <summary>Undetermined: the working calendar does not say which day is the last to act (工作日历未覆盖).</summary>
    CalendarUnknown = 24,

    /// <summary>Violated or advice: fewer people or units than asked for (人数不足).</summary>
    TooFew = 25,

    /// <summary>Violated or advice: more people or units than asked for (人数过多).</summary>
    TooMany = 26,

    /// <summary>Satisfied: fewer than asked for, which the superior has approved (经上级批准).</summary>
    FewerApproved = 27,

    /// <summary>Pending or advice: a seat is vacant (缺额).</summary>
    Vacant = 28,

    /// <summary>Violated or advice: the Party standing is shorter than asked for (党龄不足).</summary>
    StandingTooShort = 29,

    /// <summary>Violated or advice: a term or the moving of an election is against the rules (任期或者换届时间不符合规定).</summary>
    NotApproved = 30,

    /// <summary>Violated or advice: a step was taken although conditions stood against it (办理不合程序).</summary>
    Irregular = 31,

    /// <summary>Violated or advice: too few were present for a vote or an election that was held (到会人数不足).</summary>
    WithoutQuorum = 32,

    /// <summary>Violated: more ballots came back than there were voters (票数无效).</summary>
    BallotsVoid = 33,

    /// <summary>Violated or advice: it was voted on, elected, chaired or named otherwise than the rule says (方式不符合规定).</summary>
    HeldOtherwise = 34,

    /// <summary>Violated: those who should attend were counted otherwise than the members on record give (应到会人数不符).</summary>
    OtherBase = 35,

    /// <summary>Undetermined: the minutes do not say (会议记录没有写明).</summary>
    NotMinuted = 36,

    /// <summary>Violated or advice: it lasts less long than asked for (期限不足).</summary>
    TooShort = 37,

    /// <summary>Violated or advice: a level of warning is reached (达到预警等级).</summary>
    WarningReached = 38,
}
