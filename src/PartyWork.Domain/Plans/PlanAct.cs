using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>What can be done to a plan or to an item of it (计划操作).</summary>
[JsonConverter(typeof(WordJsonConverter<PlanAct>))]
public enum PlanAct
{
    /// <summary>Write a draft anew (修改草案).</summary>
    Redraft = 1,

    /// <summary>Submit for approval (提交审批).</summary>
    Submit = 2,

    /// <summary>Return with a reason (退回).</summary>
    Return = 3,

    /// <summary>Approve at one's level (审批同意).</summary>
    Approve = 4,

    /// <summary>Adopt (审定).</summary>
    Adopt = 5,

    /// <summary>File with another organisation (备案).</summary>
    File = 6,

    /// <summary>Revise after adoption (修订).</summary>
    Revise = 7,

    /// <summary>Withdraw before adoption (撤回).</summary>
    Withdraw = 8,

    /// <summary>Close (结项).</summary>
    Close = 9,

    /// <summary>Close with items open (终止).</summary>
    Abandon = 10,

    /// <summary>Open again (恢复执行).</summary>
    Reopen = 11,

    /// <summary>Check for effect (检查).</summary>
    Check = 12,

    /// <summary>Report work with its evidence (填报完成情况).</summary>
    Report = 13,

    /// <summary>Reverse a report (撤销填报).</summary>
    ReverseReport = 14,

    /// <summary>Accept the work (验收通过).</summary>
    Accept = 15,

    /// <summary>Send the work back (退回整改).</summary>
    ReturnWork = 16,

    /// <summary>Postpone (延期).</summary>
    Postpone = 17,

    /// <summary>Pause (暂停).</summary>
    Pause = 18,

    /// <summary>Resume (恢复).</summary>
    Resume = 19,

    /// <summary>Cancel an item (取消).</summary>
    Cancel = 20,

    /// <summary>Exempt from being overdue (豁免).</summary>
    Exempt = 21,

    /// <summary>Carry over into another plan (结转).</summary>
    CarryOver = 22,

    /// <summary>Mark overdue formally (督办).</summary>
    MarkOverdue = 23,
}
