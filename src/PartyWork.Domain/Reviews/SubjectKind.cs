using System.Text.Json.Serialization;

namespace PartyWork.Domain.Reviews;

/// <summary>Whom a finding is about (对象类别).</summary>
[JsonConverter(typeof(WordJsonConverter<SubjectKind>))]
public enum SubjectKind
{
    /// <summary>The branch (支部).</summary>
    Branch = 1,

    /// <summary>One of its Party groups (党小组).</summary>
    Group = 2,

    /// <summary>A class of heart-to-heart talks (谈话类别).</summary>
    TalkClass = 3,

    /// <summary>Groups that are not on record, where the structure is not claimed complete or none is recorded (未登记的党小组).</summary>
    UnrecordedGroups = 4,

    /// <summary>A work plan (工作计划).</summary>
    Plan = 5,

    /// <summary>An item of a work plan (计划事项).</summary>
    PlanItem = 6,

    /// <summary>A person on the way into the Party (发展党员程序中的人员).</summary>
    Member = 7,

    /// <summary>A meeting with minutes (会议).</summary>
    Meeting = 8,

    /// <summary>A vote in the minutes (表决).</summary>
    Vote = 9,

    /// <summary>An election in the minutes (选举).</summary>
    Election = 10,
}
