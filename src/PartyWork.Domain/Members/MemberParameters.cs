using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>The parameters of the way into the Party (发展党员参数). Conditions read them on the day of the step, deadlines on the day from which they run.</summary>
public static class MemberParameters
{
    /// <summary><c>members.min-age</c>: age of an applicant (申请入党的年龄).</summary>
    public static Parameter<int> MinAge { get; } = Parameter.Years("members.min-age");

    /// <summary><c>members.application-venue</c>: where one applies, in order (申请入党按顺序向所在单位等党组织提出).</summary>
    public static Parameter<bool> ApplicationVenue { get; } = Parameter.Asked("members.application-venue");

    /// <summary><c>members.talk-deadline</c>: talk after an application is received (收到申请后派人谈话的期限).</summary>
    public static Parameter<int> TalkDeadline { get; } = Parameter.Months("members.talk-deadline");

    /// <summary><c>members.activist-selection</c>: an activist is recommended, decided on by the branch and filed (入党积极分子由推荐产生、支委会或者党员大会决定并备案).</summary>
    public static Parameter<bool> ActivistSelection { get; } = Parameter.Asked("members.activist-selection");

    /// <summary><c>members.mentor-least</c>: least number of mentors (培养联系人下限).</summary>
    public static Parameter<int> MentorLeast { get; } = Parameter.Count("members.mentor-least");

    /// <summary><c>members.mentor-count</c>: largest number of mentors (培养联系人上限).</summary>
    public static Parameter<int> MentorCount { get; } = Parameter.Count("members.mentor-count");

    /// <summary><c>members.mentor-replacement</c>: a mentor who can no longer serve is replaced promptly (培养联系人及时更换).</summary>
    public static Parameter<bool> MentorReplacement { get; } = Parameter.Asked("members.mentor-replacement");

    /// <summary><c>members.activist-review</c>: time between reviews of an activist (入党积极分子考察间隔).</summary>
    public static Parameter<int> ActivistReview { get; } = Parameter.Months("members.activist-review");

    /// <summary><c>members.activist-annual-analysis</c>: analyses of the activists in a calendar year (每年分析入党积极分子队伍的次数).</summary>
    public static Parameter<int> ActivistAnnualAnalysis { get; } = Parameter.Count("members.activist-annual-analysis");

    /// <summary><c>members.activist-move</c>: time of education goes on after a move (变动单位、居住地的，培养时间连续计算).</summary>
    public static Parameter<bool> ActivistMove { get; } = Parameter.Asked("members.activist-move");

    /// <summary><c>members.activist-min-duration</c>: education and observation of an activist (培养教育考察时间).</summary>
    public static Parameter<int> ActivistMinDuration { get; } = Parameter.Years("members.activist-min-duration");

    /// <summary><c>members.target-consultation</c>: views are heard before a target is proposed (确定发展对象听取意见).</summary>
    public static Parameter<bool> TargetConsultation { get; } = Parameter.Asked("members.target-consultation");

    /// <summary><c>members.target-approval</c>: what the superior does before a target is listed (拟列发展对象报上级).</summary>
    public static Parameter<TargetApproval> ApprovalOfTarget { get; } = Parameter.Choice<TargetApproval>("members.target-approval");

    /// <summary><c>members.target-publicity</c>: working days of public notice of a target (发展对象公示的工作日数).</summary>
    public static Parameter<int> TargetPublicity { get; } = Parameter.Days("members.target-publicity");

    /// <summary><c>members.target-publicity-mobile</c>: places of public notice of a mobile person (流动人员公示的地点数).</summary>
    public static Parameter<int> TargetPublicityMobile { get; } = Parameter.Count("members.target-publicity-mobile");

    /// <summary><c>members.introducer-count</c>: introducers (入党介绍人人数).</summary>
    public static Parameter<int> IntroducerCount { get; } = Parameter.Count("members.introducer-count");

    /// <summary><c>members.introducer-bar</c>: who cannot introduce (不能担任入党介绍人的情形).</summary>
    public static Parameter<bool> IntroducerBar { get; } = Parameter.Asked("members.introducer-bar");

    /// <summary><c>members.introducer-soft-bar</c>: who should not introduce (不宜担任入党介绍人的情形).</summary>
    public static Parameter<bool> IntroducerSoftBar { get; } = Parameter.Asked("members.introducer-soft-bar");

    /// <summary><c>members.political-review</c>: political review (政治审查).</summary>
    public static Parameter<bool> PoliticalReview { get; } = Parameter.Asked("members.political-review");

    /// <summary><c>members.training</c>: without training nobody is admitted but in a special case (未经培训的，除个别特殊情况外不能发展入党).</summary>
    public static Parameter<bool> Training { get; } = Parameter.Asked("members.training");

    /// <summary><c>members.training-min</c>: days of short training (短期集中培训天数).</summary>
    public static Parameter<int> TrainingMin { get; } = Parameter.Days("members.training-min");

    /// <summary><c>members.training-hours</c>: class hours of short training (短期集中培训学时).</summary>
    public static Parameter<int> TrainingHours { get; } = Parameter.Count("members.training-hours");

    /// <summary><c>members.pre-review</c>: pre-review (预审).</summary>
    public static Parameter<bool> PreReview { get; } = Parameter.Asked("members.pre-review");

    /// <summary><c>members.leaving-soon</c>: admission is not processed for one who leaves within (即将离开的不办理接收).</summary>
    public static Parameter<int> LeavingSoon { get; } = Parameter.Months("members.leaving-soon");

    /// <summary><c>members.meeting-deadline</c>: general meeting after the pre-review (预审合格后提交党员大会讨论的期限).</summary>
    public static Parameter<int> MeetingDeadline { get; } = Parameter.Months("members.meeting-deadline");

    /// <summary><c>members.admission-vote</c>: the general meeting discusses and votes on an admission (党员大会讨论、表决接收预备党员).</summary>
    public static Parameter<bool> AdmissionVote { get; } = Parameter.Asked("members.admission-vote");

    /// <summary><c>members.resolution-content</c>: what the resolution states (党员大会决议载明的内容).</summary>
    public static Parameter<bool> ResolutionContent { get; } = Parameter.Asked("members.resolution-content");

    /// <summary><c>members.approver-talk</c>: talk before the approval (审批前谈话).</summary>
    public static Parameter<bool> ApproverTalk { get; } = Parameter.Asked("members.approver-talk");

    /// <summary><c>members.approval-collective</c>: the committee discusses and votes on the approval (党委集体讨论、表决审批).</summary>
    public static Parameter<bool> ApprovalCollective { get; } = Parameter.Asked("members.approval-collective");

    /// <summary><c>members.organ-approval</c>: in organs the leading Party members group examines before the approval (机关审批前由党组审核). Off nationally.</summary>
    public static Parameter<bool> OrganApproval { get; } = Parameter.Asked("members.organ-approval");

    /// <summary><c>members.approval-deadline</c>: time for the approval (审批期限).</summary>
    public static Parameter<int> ApprovalDeadline { get; } = Parameter.Months("members.approval-deadline");

    /// <summary><c>members.approval-ceiling</c>: longest time for the approval in a special case (特殊情况下的审批期限).</summary>
    public static Parameter<int> ApprovalCeiling { get; } = Parameter.Months("members.approval-ceiling");

    /// <summary><c>members.direct-admission</c>: the Central Committee or a provincial-level committee admits directly (直接接收党员).</summary>
    public static Parameter<bool> DirectAdmission { get; } = Parameter.Asked("members.direct-admission");

    /// <summary><c>members.posthumous</c>: posthumous recognition (追认党员).</summary>
    public static Parameter<bool> Posthumous { get; } = Parameter.Asked("members.posthumous");

    /// <summary><c>members.assignment</c>: time within which a probationary member is placed in a branch (编入党支部的期限).</summary>
    public static Parameter<int> Assignment { get; } = Parameter.Days("members.assignment");

    /// <summary><c>members.oath</c>: oath (入党宣誓).</summary>
    public static Parameter<bool> Oath { get; } = Parameter.Asked("members.oath");

    /// <summary><c>members.oath-deadline</c>: oath after the reply (宣誓期限).</summary>
    public static Parameter<int> OathDeadline { get; } = Parameter.Months("members.oath-deadline");

    /// <summary><c>members.archive-set</c>: papers of the admission file (入党材料份数).</summary>
    public static Parameter<int> ArchiveSet { get; } = Parameter.Count("members.archive-set");

    /// <summary><c>members.non-recognition</c>: an admission in breach of the rules is not recognised (不予承认).</summary>
    public static Parameter<bool> NonRecognition { get; } = Parameter.Asked("members.non-recognition");

    /// <summary><c>members.probation-length</c>: probationary period (预备期); of the first category, where the text of the time told them apart.</summary>
    public static Parameter<int> ProbationLength { get; } = Parameter.Months("members.probation-length");

    /// <summary><c>members.probation-length-second</c>: probationary period of the second category (历史上按成分区分的第二类).</summary>
    public static Parameter<int> ProbationLengthSecond { get; } = Parameter.Months("members.probation-length-second");

    /// <summary><c>members.probation-length-third</c>: probationary period of the third category (历史上按成分区分的第三类).</summary>
    public static Parameter<int> ProbationLengthThird { get; } = Parameter.Months("members.probation-length-third");

    /// <summary><c>members.probation-discussion</c>: time within which conversion is discussed (预备期满及时讨论转正的期限).</summary>
    public static Parameter<int> ProbationDiscussion { get; } = Parameter.Months("members.probation-discussion");

    /// <summary><c>members.probation-extension-least</c>: shortest extension of probation (延长预备期的下限).</summary>
    public static Parameter<int> ProbationExtensionLeast { get; } = Parameter.Months("members.probation-extension-least");

    /// <summary><c>members.probation-extension</c>: longest extension of probation (延长预备期的上限).</summary>
    public static Parameter<int> ProbationExtension { get; } = Parameter.Months("members.probation-extension");

    /// <summary><c>members.probation-extension-times</c>: how often probation is extended (延长预备期的次数).</summary>
    public static Parameter<int> ProbationExtensionTimes { get; } = Parameter.Count("members.probation-extension-times");

    /// <summary><c>members.conversion-steps</c>: steps of the conversion (转正手续).</summary>
    public static Parameter<bool> ConversionSteps { get; } = Parameter.Asked("members.conversion-steps");

    /// <summary><c>members.conversion-vote</c>: the general meeting votes on conversion, extension and revocation (党员大会讨论、表决转正、延长预备期、取消资格).</summary>
    public static Parameter<bool> ConversionVote { get; } = Parameter.Asked("members.conversion-vote");

    /// <summary><c>members.conversion-approval-deadline</c>: time for the approval of a conversion (转正审批期限).</summary>
    public static Parameter<int> ConversionApprovalDeadline { get; } = Parameter.Months("members.conversion-approval-deadline");

    /// <summary><c>members.conversion-postponement</c>: how long the discussion of one transferred in may be put off (转入的预备党员推迟讨论转正的期限).</summary>
    public static Parameter<int> ConversionPostponement { get; } = Parameter.Months("members.conversion-postponement");
}
