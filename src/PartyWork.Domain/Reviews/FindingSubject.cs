using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>Whom a finding is about (对象), as numbers.</summary>
public readonly record struct FindingSubject
{
    internal FindingSubject(SubjectKind kind, int index)
    {
        Kind = kind;
        Index = index;
    }

    /// <summary>Branch, group, class of talks, plan, item or person.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The place of the group in the organisation's list, the class as a number, the place of the plan among the record's plans, or of the item among
    /// the items of all of them, in order, and so of votes and elections; of a meeting the place of the activity, of a person the place among the record's people; 0 for the others.</summary>
    public int Index { get; }

    internal static FindingSubject Plan(int index) => new(SubjectKind.Plan, index);

    internal static FindingSubject PlanItem(int index) => new(SubjectKind.PlanItem, index);

    internal static FindingSubject Member(int index) => new(SubjectKind.Member, index);

    internal static FindingSubject Meeting(int index) => new(SubjectKind.Meeting, index);

    internal static FindingSubject Vote(int index) => new(SubjectKind.Vote, index);

    internal static FindingSubject Election(int index) => new(SubjectKind.Election, index);

    internal static FindingSubject Branch { get; } = new(SubjectKind.Branch, 0);

    internal static FindingSubject UnrecordedGroups { get; } = new(SubjectKind.UnrecordedGroups, 0);

    internal static FindingSubject Group(int index) => new(SubjectKind.Group, index);

    internal static FindingSubject Talk(TalkClass talkClass) => new(SubjectKind.TalkClass, (int)talkClass);
}
