namespace PartyWork.Domain.Plans;

/// <summary>An act on a plan or an item, and what blocks it for one actor on one day (可办操作): what a button needs.</summary>
public sealed record OpenAct
{
    internal OpenAct(PlanAct act, PlanItemId? item, ValueList<Violation> blockedBy, ValueList<Missing> undetermined)
    {
        Act = act;
        Item = item;
        BlockedBy = blockedBy;
        Undetermined = undetermined;
    }

    /// <summary>The act.</summary>
    public PlanAct Act { get; }

    /// <summary>The item; null: the plan as a whole.</summary>
    public PlanItemId? Item { get; }

    /// <summary>Whether nothing is known to block it. Conditions on what the act says, such as a new due day, are judged by the act itself.</summary>
    public bool IsOpen => BlockedBy.Count == 0;

    /// <summary>Every condition that blocks it, as the act would refuse.</summary>
    public ValueList<Violation> BlockedBy { get; }

    /// <summary>What had to be known to judge a condition and was not.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>What the act is called: 提交审批; submit.</summary>
    public LocalizedText Label => PlanTexts.Of(Act);

    /// <summary>The act, the item and whether it is open.</summary>
    public override string ToString() => $"{Words<PlanAct>.Of(Act)} {Item} {(IsOpen ? "open" : "blocked")}";
}
