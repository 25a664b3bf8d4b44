namespace PartyWork.Domain.Members;

/// <summary>The steps as people say them.</summary>
internal static class PathLabels
{
    public static LocalizedText Of(PathStep step) => step switch
    {
        PathStep.ApplicationReceived => new("收到入党申请书", "receiving the application"),
        PathStep.ApplicantTalkedWith => new("派人谈话", "the talk after the application"),
        PathStep.ActivistRecommended => new("推荐", "the recommendation"),
        PathStep.ActivistNamed => new("确定入党积极分子", "naming an activist"),
        PathStep.ActivistFiled => new("积极分子备案", "filing the activist"),
        PathStep.MentorAssigned => new("确定培养联系人", "assigning a mentor"),
        PathStep.MentorReleased => new("培养联系人不再担任", "releasing a mentor"),
        PathStep.ActivistReviewed => new("考察入党积极分子", "the review of the activist"),
        PathStep.ActivistMoved => new("变动接续", "going on after a move"),
        PathStep.ViewsOnTarget => new("听取对拟列发展对象的意见", "hearing views on the target"),
        PathStep.TargetProposed => new("讨论拟列发展对象", "proposing a target"),
        PathStep.TargetFiled => new("拟列发展对象备案", "filing the proposed target"),
        PathStep.TargetConsented => new("上级党委同意", "the superior committee's consent"),
        PathStep.TargetPublicized => new("公示", "the public notice"),
        PathStep.TargetListed => new("列为发展对象", "listing the target"),
        PathStep.IntroducerNamed => new("确定入党介绍人", "naming an introducer"),
        PathStep.PoliticallyReviewed => new("政治审查", "the political review"),
        PathStep.TargetTrained => new("短期集中培训", "the short training"),
        PathStep.PreReviewPassed => new("预审合格", "the pre-review"),
        PathStep.AdmissionVoted => new("党员大会讨论接收", "the vote on the admission"),
        PathStep.AdmissionSubmitted => new("接收材料上报审批", "submitting the admission"),
        PathStep.ApproverTalked => new("审批前谈话", "the talk before the approval"),
        PathStep.AdmissionApproved => new("审批预备党员", "approving the admission"),
        PathStep.BranchAssigned => new("编入党支部", "placing the member in a branch"),
        PathStep.OathTaken => new("入党宣誓", "the oath"),
        PathStep.ConversionRequested => new("提出转正申请", "the request for conversion"),
        PathStep.ViewsOnConversion => new("听取对转正的意见", "hearing views on the conversion"),
        PathStep.ConversionExamined => new("支委会审查转正", "examining the conversion"),
        PathStep.ConversionVoted => new("党员大会讨论转正", "the vote on the conversion"),
        PathStep.ConversionSubmitted => new("转正材料上报审批", "submitting the conversion"),
        PathStep.ConversionApproved => new("审批转正", "approving the conversion"),
        PathStep.ExtensionVoted => new("党员大会讨论延长预备期", "the vote on an extension"),
        PathStep.ExtensionApproved => new("审批延长预备期", "approving the extension"),
        PathStep.RevocationVoted => new("党员大会讨论取消预备党员资格", "the vote on a revocation"),
        PathStep.RevocationApproved => new("审批取消预备党员资格", "approving the revocation"),
        PathStep.PapersFiled => new("入党材料归档", "filing the papers"),
        PathStep.ApplicationWithdrawn => new("撤回入党申请", "withdrawing the application"),
        PathStep.Rejected => new("不予发展", "rejecting"),
        PathStep.LeavingAnnounced => new("即将离开", "leaving announced"),
        PathStep.NotRecognized => new("不予承认", "refusing recognition"),
    };
}
