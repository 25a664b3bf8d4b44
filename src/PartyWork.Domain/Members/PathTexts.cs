namespace PartyWork.Domain.Members;

/// <summary>What is said of steps, their waits and their deadlines.</summary>
internal static class PathTexts
{
    public static LocalizedText Before { get; } = new("“{step}”之前应先办理：{missing}。", "Before this step ({step}) comes: {missing}.");

    public static LocalizedText TooEarly { get; } = new("“{step}”最早可以在{first}办理（{arithmetic}）。", "The first lawful day of this step ({step}) is {first} ({arithmetic}).");

    public static LocalizedText TooYoung { get; } = new("申请入党应年满{years}；满{years}的日期：{first}。", "An applicant is at least {years} old; that is so from {first}.");

    public static LocalizedText BornUnknown { get; } = new("出生日期", "the day of birth");

    public static LocalizedText EditionNotModelled { get; } = new("{on}施行的规定未收录", "the rules in force on {on} are not modelled");

    public static LocalizedText NotOnRecord { get; } = new("登记开始以前是否已经办理：{missing}", "whether this was done before the record begins: {missing}");

    public static LocalizedText PeopleUnknown { get; } = new("{person} 当日的身份", "what {person} was on that day");

    public static LocalizedText TooManyMentors { get; } = new("培养联系人至多{most}名。", "There are at most {most} mentors.");

    public static LocalizedText NotAFullMember { get; } = new("{person} 当日不是正式党员，不能担任。", "{person} was no full member on that day and cannot serve.");

    public static LocalizedText UnderProbation { get; } = new("{person} 当日受留党察看处分、尚未恢复党员权利，不能担任入党介绍人。", "{person} was under probation within the Party on that day and cannot introduce.");

    public static LocalizedText Introducers { get; } = new("入党介绍人应为{need}名，现有{count}名。", "There are {need} introducers; named: {count}.");

    public static LocalizedText ViewsMissing { get; } = new("尚未听取意见：{sources}。", "Views not heard yet: {sources}.");

    public static LocalizedText GroupsUnknown { get; } = new("支部是否设有党小组（没有听取党小组意见的记录）", "whether the branch has Party groups (no views of a group are on record)");

    public static LocalizedText ReviewFailed { get; } = new("政治审查不合格的，不能发展入党。", "Who did not pass the political review is not admitted.");

    public static LocalizedText NotTrained { get; } = new("没有培训记录，也没有作为个别特殊情况的记录，不能发展入党。", "Neither training nor a special case is on record; without them nobody is admitted.");

    public static LocalizedText TrainingShort { get; } = new("培训{trainedDays}天、{trainedHours}学时，两项均未达到：一般不少于{days}天或者{hours}个学时。",
        "Trained for {trainedDays} days and {trainedHours} hours: generally at least {days} days or {hours} hours.");

    public static LocalizedText LeavingSoon { get; } = new("{leaving}前后将离开，在{months}内，一般不办理接收手续。", "Leaving on {leaving}, within {months}: admission is generally not processed.");

    public static LocalizedText NotTheApprover { get; } = new("{approver}无权审批预备党员。", "Who approved cannot approve members: {approver}.");

    public static LocalizedText ApproverUnknown { get; } = new("审批的党组织类别", "what kind of organisation approves");

    public static LocalizedText CalendarUnknown { get; } = new("工作日历未覆盖公示期间", "the working calendar does not cover the public notice");

    public static LocalizedText TwoPlaces { get; } = new("流动人员的公示应在流出地和流入地同时进行。", "The notice of a mobile person is given at the place left and the place of arrival at the same time.");

    public static LocalizedText ExtensionLength { get; } = new("延长预备期应为{least}至{most}，所报为{months}。", "An extension is {least} to {most}; stated: {months}.");

    public static LocalizedText ExtendedAlready { get; } = new("预备期只能延长{times}次。", "Probation is extended {times} time at most.");

    public static LocalizedText ProbationUnknown { get; } = new("预备期起始日", "the first day of the probation");

    public static LocalizedText InTime { get; } = new("{on}{step}，期限{last}。", "{on}: {step}, due by {last}.");

    public static LocalizedText Late { get; } = new("{on}{step}，期限{last}，逾期{days}。", "{on}: {step}, due by {last}, {days} late.");

    public static LocalizedText Done { get; } = new("{on}{step}。", "{on}: {step}.");

    public static LocalizedText NoneOfThem { get; } = new("无", "none");

    public static LocalizedText Of(MemberStage? stage) => stage switch
    {
        MemberStage.Applicant => new("入党申请人", "applicant"),
        MemberStage.Activist => new("入党积极分子", "activist"),
        MemberStage.DevelopmentTarget => new("发展对象", "development target"),
        MemberStage.Probationary => new("预备党员", "probationary member"),
        MemberStage.Full => new("正式党员", "full member"),
        _ => NoneOfThem,
    };

    public static LocalizedText Of(ViewSource source) => source switch
    {
        ViewSource.PartyGroup => new("党小组", "Party group"),
        ViewSource.Mentors => new("培养联系人", "mentors"),
        ViewSource.Members => new("党员", "members"),
        ViewSource.Masses => new("群众", "masses"),
    };

    public static LocalizedText List(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new(string.Join('、', all.Select(text => text.Zh)), string.Join(", ", all.Select(text => text.En)));
    }
}
