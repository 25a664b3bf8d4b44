using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say of the organisation itself; of sizes they say it as a size check does.</summary>
internal static class OrganizationReviewTexts
{
    public static LocalizedText CommitteeThere { get; } = new(
        "{on}有正式党员{count}人，达到{required}人，已设支部委员会。", "On {on}, {count} full members, at least {required}: there is a branch committee.");

    public static LocalizedText CommitteeMissing { get; } = new(
        "{on}有正式党员{count}人，达到{required}人，应设支部委员会（{strength}），尚未设立。",
        "On {on}, {count} full members, at least {required}: a branch committee is required ({strength}); there is none.");

    public static LocalizedText CommitteeNotAsked { get; } = new(
        "{on}有正式党员{count}人，不足{required}人，不要求设支部委员会。", "On {on}, {count} full members, fewer than {required}: no branch committee is required.");

    public static LocalizedText CommitteeNotDue { get; } = new(
        "{on}有正式党员{count}人，不足{required}人，设有支部委员会；不足{required}人的不设支部委员会，设书记1人，必要时可以设副书记1人（{strength}）。",
        "On {on}, {count} full members and a branch committee; fewer than {required} have none ({strength}), but a secretary and, if needed, a deputy.");

    public static LocalizedText NoVacancy { get; } = new("{on}书记在任，没有登记的空缺。", "On {on} the secretary is in office, and no seat is on record as vacant.");

    public static LocalizedText VacantSince { get; } = new(
        "{post}自{since}起空缺，应在{due}前（含当日）补选（{strength}）。", "{post} vacant since {since}, to be filled by {due} ({strength}).");

    public static LocalizedText VacantTooLong { get; } = new(
        "{post}自{since}起空缺，应在{due}前（含当日）补选（{strength}），至今没有补选。", "{post} vacant since {since}; to be filled by {due} ({strength}), and still vacant.");

    public static LocalizedText StandingKept { get; } = new(
        "书记自{since}起计算党龄，要求{need}（{strength}），符合要求。", "The secretary's Party standing counts from {since}; {need} required ({strength}): kept.");

    public static LocalizedText StandingTooShort { get; } = new(
        "书记自{since}起计算党龄，要求{need}（{strength}），{reached}才满。", "The secretary's Party standing counts from {since}; {need} required ({strength}), full on {reached}.");

    public static LocalizedText SecretaryNotFull { get; } = new(
        "书记不是正式党员，没有党龄，要求{need}（{strength}）。", "The secretary is no full member and has no Party standing; {need} required ({strength}).");

    public static LocalizedText CommitteeStandingKept { get; } = new(
        "{on}，党委委员{required}人，党龄均满{need}（{strength}），符合要求。", "On {on}, all {required} committee members have a Party standing of {need} ({strength}): kept.");

    public static LocalizedText CommitteeStandingTooShort { get; } = new(
        "{on}，党委委员{required}人，党龄应满{need}（{strength}），实际满的{count}人；未满：{persons}。",
        "On {on}, of {required} committee members {count} have a Party standing of {need}, as is asked of all ({strength}); not: {persons}.");

    public static LocalizedText ElectionDue { get; } = new(
        "{began}选举产生，任期{years}，{expires}届满，应在{due}前（含当日）换届（{strength}）。",
        "Elected on {began} for {years}, expires on {expires}; the next election is due by {due} ({strength}).");

    public static LocalizedText ElectionOverdue { get; } = new(
        "{began}选举产生，任期{years}，{expires}届满，应在{due}前（含当日）换届（{strength}），至今没有换届。",
        "Elected on {began} for {years}, expired on {expires}; the next election was due by {due} ({strength}) and has not been held.");

    public static LocalizedText HeldLate { get; } = new(
        "{began}选举产生的委员会应在{elections}前（含当日）换届，实际于{held}换届，逾期{late}。", "Elected on {began}, the next election was due by {elections} and held on {held}, {late} late.");

    public static LocalizedText HeldEarly { get; } = new(
        "{began}选举产生的委员会应在{elections}换届，实际于{held}提前{late}换届，没有登记上级批准。",
        "Elected on {began}, the next election was due on {elections} and held on {held}, {late} ahead, without an approval of the superior on record.");

    public static LocalizedText ReminderDue { get; } = new(
        "任期{expires}届满，上级应在{due}提醒换届（提前{need}，{strength}）。", "The term expires on {expires}; the superior reminds of the election on {due} ({need} ahead, {strength}).");

    public static LocalizedText ToBeAdjusted { get; } = new(
        "{on}有正式党员{count}人，不足{required}人，不再符合设立条件，应当及时调整或者撤销（{strength}）；规定没有明确期限，仅作提示。",
        "On {on}, {count} full members, fewer than {required}: it no longer meets the conditions and is to be adjusted or abolished promptly ({strength}); no time is set for it, so this is advice.");

    public static LocalizedText LeaderIsFull { get; } = new("{on}，{group} 组长是正式党员，符合要求（{strength}）。", "On {on}, the leader of {group} is a full member, as required ({strength}).");

    public static LocalizedText LeaderNotFull { get; } = new(
        "{on}，{group} 组长不是正式党员，要求由正式党员担任（{strength}）。", "On {on}, the leader of {group} is no full member; a full member is required ({strength}).");

    public static LocalizedText UnitsAreSmall { get; } = new(
        "联合组建的单位中，正式党员最多的有{count}名，均不足{below}名，符合要求（{strength}）。", "The largest of the units that join has {count} full members, fewer than {below}, as required ({strength}).");

    public static LocalizedText ProjectIsLong { get; } = new(
        "项目自{starts}起至{ends}止，达到{months}个月，符合要求（{strength}）。", "The project from {starts} to {ends} lasts {months} months or longer, as required ({strength}).");

    public static LocalizedText OfSize(FindingReason reason) => reason switch
    {
        FindingReason.TooFew => SizeTexts.TooFew,
        FindingReason.TooMany => SizeTexts.TooMany,
        FindingReason.FewerApproved => SizeTexts.FewerApproved,
        _ => SizeTexts.Kept,
    };

    public static LocalizedText OfCommittee(FindingReason reason) => reason switch
    {
        FindingReason.Done => CommitteeThere,
        FindingReason.NotDone => CommitteeMissing,
        _ => CommitteeNotAsked,
    };

    public static LocalizedText Unknown(FindingReason reason) => reason switch
    {
        FindingReason.RecordPartial => new(
            "{on}，{what}（{need}，{strength}）：档案声明人员登记不完整，无法判断。", "{what}, {on} ({need}, {strength}): the record claims to know some of the people only, so it cannot be told."),
        FindingReason.StructureUnknown => new(
            "{on}，{what}（{need}，{strength}）：档案未声明组织设置登记完整，无法判断。", "{what}, {on} ({need}, {strength}): the record does not claim to know the structure, so it cannot be told."),
        _ => new(
            "{on}，{what}（{need}，{strength}）：档案没有登记，或者未声明登记完整，无法判断。", "{what}, {on} ({need}, {strength}): not on record, or not claimed complete, so it cannot be told."),
    };

    public static LocalizedText SeatOf(MemberRole? role) => role == MemberRole.Secretary ? new("书记", "The secretary's post is") : new("支委会委员", "A seat of the committee is");
}
