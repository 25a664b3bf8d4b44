using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>A step on the way into the Party (发展党员程序步骤), in the order in which they follow one another; what may come on one day is judged in this order.</summary>
[JsonConverter(typeof(WordJsonConverter<PathStep>))]
public enum PathStep
{
    /// <summary>The organisation receives the application (收到入党申请书): the day from which the time for the talk runs.</summary>
    ApplicationReceived = 1,

    /// <summary>Somebody is sent to talk with the applicant (派人谈话).</summary>
    ApplicantTalkedWith = 2,

    /// <summary>Members or a mass organisation recommend the applicant (推荐).</summary>
    ActivistRecommended = 3,

    /// <summary>The branch names an activist (确定入党积极分子): the day from which the year of education runs.</summary>
    ActivistNamed = 4,

    /// <summary>The superior committee is told of it (积极分子备案).</summary>
    ActivistFiled = 5,

    /// <summary>A mentor can no longer serve (培养联系人不再担任).</summary>
    MentorReleased = 6,

    /// <summary>A mentor is assigned (确定培养联系人).</summary>
    MentorAssigned = 7,

    /// <summary>The branch reviews the activist (考察).</summary>
    ActivistReviewed = 8,

    /// <summary>The committee analyses its activists, this one among them (分析入党积极分子队伍状况).</summary>
    ActivistAnalyzed = 9,

    /// <summary>The activist changes unit or residence and the new organisation goes on (变动单位、居住地后接续培养).</summary>
    ActivistMoved = 10,

    /// <summary>Views are heard before a target is proposed (听取意见).</summary>
    ViewsOnTarget = 11,

    /// <summary>The branch committee discusses the proposed target (讨论拟列发展对象).</summary>
    TargetProposed = 12,

    /// <summary>The proposal is filed with the superior committee (备案), as the rules of 2014 say.</summary>
    TargetFiled = 13,

    /// <summary>The superior committee consents (同意), as the rules of 2026 say.</summary>
    TargetConsented = 14,

    /// <summary>Public notice of the proposed target (公示).</summary>
    TargetPublicized = 15,

    /// <summary>The proposed target becomes a development target (列为发展对象).</summary>
    TargetListed = 16,

    /// <summary>An introducer can no longer serve (入党介绍人不再担任).</summary>
    IntroducerReleased = 17,

    /// <summary>An introducer is named (确定入党介绍人).</summary>
    IntroducerNamed = 18,

    /// <summary>The political review is concluded (政治审查结论).</summary>
    PoliticallyReviewed = 19,

    /// <summary>The short training is completed (短期集中培训).</summary>
    TargetTrained = 20,

    /// <summary>It becomes known that the person will leave the unit (即将离开).</summary>
    LeavingAnnounced = 21,

    /// <summary>The pre-review is passed (预审合格).</summary>
    PreReviewPassed = 22,

    /// <summary>The application form is issued after the pre-review (发放入党志愿书).</summary>
    FormIssued = 23,

    /// <summary>The general meeting votes on the admission (接收预备党员表决): if it passes and is approved, the first day of membership.</summary>
    AdmissionVoted = 24,

    /// <summary>The resolution and the papers go to the superior committee (上报审批).</summary>
    AdmissionSubmitted = 25,

    /// <summary>A committee member or organiser talks with the target before the approval (审批前谈话).</summary>
    ApproverTalked = 26,

    /// <summary>In organs, the leading Party members group examines the admission before it is approved (党组审核).</summary>
    LeadingGroupExamined = 27,

    /// <summary>The superior committee approves the admission (审批预备党员).</summary>
    AdmissionApproved = 28,

    /// <summary>The probationary member is placed in a branch and a group (编入党支部).</summary>
    BranchAssigned = 29,

    /// <summary>The probationary member takes the oath (入党宣誓).</summary>
    OathTaken = 30,

    /// <summary>The probationary member asks for conversion in writing (转正申请).</summary>
    ConversionRequested = 31,

    /// <summary>Views are heard before the conversion (听取意见).</summary>
    ViewsOnConversion = 32,

    /// <summary>The branch committee examines the conversion (支委会审查).</summary>
    ConversionExamined = 33,

    /// <summary>The general meeting votes to extend the probation (延长预备期表决).</summary>
    ExtensionVoted = 34,

    /// <summary>The superior committee approves the extension (审批延长).</summary>
    ExtensionApproved = 35,

    /// <summary>The general meeting votes on the conversion (转正表决).</summary>
    ConversionVoted = 36,

    /// <summary>The resolution on the conversion goes to the superior committee (上报转正).</summary>
    ConversionSubmitted = 37,

    /// <summary>The superior committee approves the conversion (审批转正).</summary>
    ConversionApproved = 38,

    /// <summary>The papers are handed over to the file (入党材料归档).</summary>
    PapersFiled = 39,

    /// <summary>The general meeting votes to revoke the standing of a probationary member (取消资格表决).</summary>
    RevocationVoted = 40,

    /// <summary>The superior committee approves the revocation (审批取消): the way ends.</summary>
    RevocationApproved = 41,

    /// <summary>The Central Committee or a provincial-level committee admits directly (直接接收).</summary>
    DirectlyAdmitted = 42,

    /// <summary>One who died a heroic death is recognised as a member (追认): the way ends, without probation and without standing.</summary>
    PosthumouslyRecognized = 43,

    /// <summary>The applicant withdraws the application (撤回申请): the way ends.</summary>
    ApplicationWithdrawn = 44,

    /// <summary>The organisation rejects (不予发展): the way ends.</summary>
    Rejected = 45,

    /// <summary>The membership is not recognised (不予承认): the way ends, as if there had been none.</summary>
    NotRecognized = 46,
}
