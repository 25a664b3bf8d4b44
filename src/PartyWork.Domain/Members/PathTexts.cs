using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>What is said of steps, their waits and their deadlines.</summary>
internal static class PathTexts
{
    public static LocalizedText TooEarly { get; } = new("“{step}”最早可以在{first}办理（{arithmetic}）。", "The first lawful day of this step ({step}) is {first} ({arithmetic}).");

    public static LocalizedText TooYoung { get; } = new("申请入党应年满{years}周岁。", "An applicant is at least {years} years old.");

    public static LocalizedText BornUnknown { get; } = Unknown("出生日期", "the day of birth");

    public static LocalizedText VenueUnknown { get; } = Unknown("受理申请的党组织，以及申请人所在单位、是否流动人员", "who received the application, and the applicant's unit or mobility");

    public static LocalizedText AnotherVenue { get; } = new("申请由{venue}受理，应由{right}受理。", "The application was received by {venue}; it goes to: {right}.");

    public static LocalizedText NotOnRecord { get; } = Unknown("登记开始以前是否已经办理：{missing}", "whether this was done before the record begins: {missing}");

    public static LocalizedText PeopleUnknown { get; } = Unknown("{person} 当日的身份", "what {person} was on that day");

    public static LocalizedText TooManyMentors { get; } = new("培养联系人至多{most}名。", "There are at most {most} mentors.");

    public static LocalizedText TooFewMentors { get; } = new("培养联系人至少{least}名，现有{count}名。", "There is at least {least} mentor; serving: {count}.");

    public static LocalizedText ReplaceMentor { get; } = new("已没有培养联系人，应当及时另行指定。", "No mentor is left; a new one is assigned promptly.");

    public static LocalizedText NotAFullMember { get; } = new("{person} 当日不是正式党员，不能担任培养联系人、入党介绍人。", "{person} was no full member on that day and cannot serve.");

    public static LocalizedText UnderProbation { get; } = new("{person} 当日受留党察看处分、尚未恢复党员权利，不能担任入党介绍人。", "{person} was under probation within the Party on that day and cannot introduce.");

    public static LocalizedText SanctionsUnknown { get; } = Unknown(
        "{person} 是否在警告、严重警告、撤销党内职务的影响期内", "whether {person} is within the window of a warning, a serious warning or a removal from Party posts");

    public static LocalizedText WithinTheWindow { get; } = new(
        "{person} 受{sanction}处分，在影响期内（{arithmetic}），不宜担任入党介绍人。", "{person} is within the window of a sanction, {sanction} ({arithmetic}), and should not introduce.");

    public static LocalizedText Of(SanctionKind kind) => kind switch
    {
        SanctionKind.Warning => new("警告", "warning"),
        SanctionKind.SeriousWarning => new("严重警告", "serious warning"),
        SanctionKind.RemovalFromPosts => new("撤销党内职务", "removal from Party posts"),
    };

    public static LocalizedText Introducers { get; } = new("入党介绍人应为{need}名，现有{count}名。", "There are {need} introducers; named: {count}.");

    public static LocalizedText TooManyIntroducers { get; } = new(
        "入党介绍人已有{count}名，应为{need}名，不能再增加。", "There are {count} introducers already; {need} are asked for, and no more.");

    public static LocalizedText ViewsNotOnRecord { get; } = Unknown("登记开始以前是否已经听取{sources}的意见", "whether views were heard before the record begins: {sources}");

    public static LocalizedText ViewsMissing { get; } = new("尚未听取{sources}的意见。", "Views not heard yet: {sources}.");

    public static LocalizedText GroupsUnknown { get; } = Unknown("支部是否设有党小组（没有听取党小组意见的记录）", "whether the branch has Party groups (no views of a group are on record)");

    public static LocalizedText ReviewFailed { get; } = new("政治审查不合格的，不能发展入党。", "Who did not pass the political review is not admitted.");

    public static LocalizedText TrainingUnknown { get; } = Unknown("培训的天数、学时", "the days or hours of the training");

    public static LocalizedText NotTrained { get; } = new("没有培训记录，也没有作为个别特殊情况的记录，不能发展入党。", "Neither training nor a special case is on record; without them nobody is admitted.");

    public static LocalizedText TrainingShort { get; } = new("培训{trainedDays}天、{trainedHours}学时，两项均未达到：一般不少于{days}天或者{hours}个学时。",
        "Trained for {trainedDays} days and {trainedHours} hours: generally at least {days} days or {hours} hours.");

    public static LocalizedText LeavingSoon { get; } = new("{leaving}将离开工作、学习单位，距办理之日不超过{months}，一般不办理接收预备党员的手续。", "Leaving on {leaving}, within {months}: admission is generally not processed.");

    public static LocalizedText NotTheApprover { get; } = new("预备党员必须由党委（工委）审批，审批单位登记为{approver}。", "Only a Party committee approves; this was approved by: {approver}.");

    public static LocalizedText ApproverUnknown { get; } = Unknown("审批的党组织类别", "what kind of organisation approves");

    public static LocalizedText ResolutionUnknown { get; } = Unknown("决议载明的内容", "what the resolution states");

    public static LocalizedText ResolutionLacks { get; } = new("决议没有载明：{missing}。", "The resolution does not state: {missing}.");

    public static LocalizedText Performance { get; } = new("主要表现", "the main performance");

    public static LocalizedText NumberDue { get; } = new("应到会有表决权的党员人数", "members with the right to vote who should attend");

    public static LocalizedText NumberPresent { get; } = new("实到会有表决权的党员人数", "members with the right to vote who were present");

    public static LocalizedText Signature { get; } = new("党支部书记签名", "the secretary's signature");

    public static LocalizedText BallotUnknown { get; } = Unknown(
        "表决记录（应到会、实到会、赞成票、是否无记名、一次表决几人）", "the ballot: who should attend, presence, ayes, secrecy, how many persons at a time");

    public static LocalizedText CommitteeBallotUnknown { get; } = Unknown(
        "党委的表决记录（委员数、到会、赞成、一次表决几人）", "the committee's ballot: its members, presence, ayes, how many persons at a time");

    public static LocalizedText StatedPassed { get; } = new("记为通过，表决记录不是这样：{result}", "Stated as passed, and the ballot says otherwise: {result}");

    public static LocalizedText StatedNotPassed { get; } = new("记为未通过，表决记录不是这样：{result}", "Stated as not passed, and the ballot says otherwise: {result}");

    public static LocalizedText ProbationDaysUnknown { get; } = Unknown("审批意见所写的预备期起止时间", "the start and the end of the probation as the approval states them");

    public static LocalizedText PapersUnknown { get; } = Unknown("上报了哪些材料", "which papers went up");

    public static LocalizedText PapersLack { get; } = new("上报的材料不全，缺少：{missing}。", "The papers that go up are not complete; missing: {missing}.");

    public static LocalizedText TalkedOn { get; } = new("{on}谈话，应在审批之前", "the talk was on {on} and comes before the approval");

    public static LocalizedText EffectiveDay { get; } = new("“{step}”写明的日期为{stated}，应为{day}（{arithmetic}）。", "{step} states {stated}; the day is {day} ({arithmetic}).");

    public static LocalizedText WrittenLastDay { get; } = new("预备期截止日期写为{stated}，预备期最后一天应为{day}（{arithmetic}）。", "The last day of the probation is written as {stated}; it is {day} ({arithmetic}).");

    public static LocalizedText NoticeBars { get; } = new("公示结果影响列为发展对象。", "What came in on the notice stands in the way of the listing.");

    public static LocalizedText NoticeShort { get; } = new("公示到{ended}为止，应公示到{needed}（{arithmetic}）。", "The notice ended on {ended}; it lasts through {needed} ({arithmetic}).");

    public static LocalizedText NoticeThrough { get; } = new("公示到{last}为止", "the notice lasts through {last}");

    public static LocalizedText CalendarUnknown { get; } = new("工作日历未覆盖公示期间，无法判断。", "The working calendar does not cover the public notice; it cannot be judged.");

    public static LocalizedText TwoPlaces { get; } = new("流动人员的公示应在流出地和流入地同时进行。", "The notice of a mobile person is given at the place left and the place of arrival at the same time.");

    public static LocalizedText ExtensionLength { get; } = new("延长预备期应为{least}至{most}，所报为{months}。", "An extension is {least} to {most}; stated: {months}.");

    public static LocalizedText ExtendedAlready { get; } = new("预备期只能延长{times}次。", "Probation is extended {times} time at most.");

    public static LocalizedText ProbationUnknown { get; } = Unknown("预备期起始日", "the first day of the probation");

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

    public static LocalizedText Of(MemberStage? first, MemberStage? last)
    {
        if (first == last) return Of(first);
        var (from, until) = (Of(first), Of(last));
        return new($"{from.Zh}至{until.Zh}", $"{from.En} to {until.En}");
    }

    public static LocalizedText Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Branch => new("党支部", "a branch"),
        OrganizationKind.JointBranch => new("联合党支部", "a joint branch"),
        OrganizationKind.TemporaryBranch => new("临时党支部", "a temporary branch"),
        OrganizationKind.MobileBranch => new("流动党员党支部", "a branch of mobile members"),
        OrganizationKind.GeneralBranch => new("党总支", "a general branch"),
        OrganizationKind.PrimaryCommittee => new("基层党委", "a primary-level committee"),
        OrganizationKind.ProjectBranch => new("项目党支部", "a project branch"),
        OrganizationKind.LeadingGroup => new("党组", "a leading Party members group"),
    };

    public static LocalizedText Of(ApplicationVenue venue) => venue switch
    {
        ApplicationVenue.Unit => new("工作、学习所在单位党组织", "the organisation of the unit"),
        ApplicationVenue.UnitLocation => new("单位所在地党组织", "that of the place of the unit"),
        ApplicationVenue.CompetentDepartment => new("单位主管部门党组织", "that of the department in charge"),
        ApplicationVenue.Residence => new("居住地党组织", "that of the place of residence"),
        ApplicationVenue.MobileOrganization => new("流动党员党组织", "an organisation of mobile members"),
    };

    public static LocalizedText Of(AdmissionPaper paper) => paper switch
    {
        AdmissionPaper.ApplicationForm => new("入党志愿书", "application form"),
        AdmissionPaper.Application => new("入党申请书", "application"),
        AdmissionPaper.ActivistRecord => new("培养教育考察材料", "record of the activist"),
        AdmissionPaper.PoliticalReview => new("政治审查材料", "political review"),
        AdmissionPaper.ProbationRecord => new("预备党员教育考察材料", "record of the probation"),
        AdmissionPaper.ConversionRequest => new("转正申请书", "request for conversion"),
    };

    /// <summary>The papers that go up with the resolution.</summary>
    public static ValueList<AdmissionPaper> SentUp { get; } =
        [AdmissionPaper.ApplicationForm, AdmissionPaper.Application, AdmissionPaper.ActivistRecord, AdmissionPaper.PoliticalReview];

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

    /// <summary>What would have to be known to tell.</summary>
    private static LocalizedText Unknown(string zh, string en) => new($"没有登记：{zh}。", $"Not on record: {en}.");
}
