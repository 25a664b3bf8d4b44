using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>What plans say, and the checks that every text and list of a plan goes through.</summary>
internal static class PlanTexts
{
    private const int MostCharacters = 500;

    public static LocalizedText NotAnAmount { get; } = new(
        "数量应大于0，不超过10亿，最多四位小数。", "Expected an amount of more than 0, at most 1,000,000,000, with at most four decimals.");

    public static LocalizedText NotABudget { get; } = new(
        "预算应为0至10亿元，最多四位小数。", "Expected a budget of 0 to 1,000,000,000, with at most four decimals.");

    public static LocalizedText HelpsHimself { get; } = new("责任人不能兼作协助人。", "The responsible member is not a helper as well.");

    public static LocalizedText DueAndWindow { get; } = new("期限和时段只能写一项。", "A due day and a window do not go together.");

    public static LocalizedText AssignedAfterDue { get; } = new("交办日晚于完成期限。", "Assigned after the due day.");

    public static LocalizedText NotDrafted { get; } = new("计划尚未拟订。", "The plan is not drafted yet.");

    public static LocalizedText AnotherPlan { get; } = new("事件属于另一份计划。", "The event is another plan's.");

    public static LocalizedText NotPaused { get; } = new("该事项没有暂停。", "The item is not paused.");

    public static LocalizedText PausedAlready { get; } = new("该事项已经暂停。", "The item is paused already.");

    public static LocalizedText NothingToReverse { get; } = new("没有以这份佐证材料为据的有效填报。", "No report of this evidence stands.");

    public static LocalizedText RosterNotGiven { get; } = new("未提供花名册，无法核对责任人和协助人。", "No roster was given to check the people against.");

    public static LocalizedText OthersNotGiven { get; } = new("未提供其他计划，无法核对同期计划。", "The other plans were not given to check against.");

    public static LocalizedText None { get; } = new("未指定", "none named");

    public static LocalizedText Undated { get; } = new("未设期限", "none");

    public static LocalizedText OrNone(string? id) => id is null ? None : LocalizedText.Same(id);

    public static LocalizedText List<TId>(IEnumerable<TId> ids)
        where TId : struct, ITextId<TId>
    {
        var texts = ids.Select(id => id.Value).ToList();
        return texts.Count == 0 ? None : new(string.Join('、', texts), string.Join(", ", texts));
    }

    /// <summary>An amount without zeros behind it.</summary>
    public static string Number(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    public static LocalizedText SubjectOf(PlanId plan, PlanItemId? item) =>
        item is { } known ? new($"事项 {known}", $"item {known}") : new($"计划 {plan}", $"plan {plan}");

    public static Fact[] DueFacts(PlanItemId item, LocalDate due, PlanPeriod period) =>
        [new("item", item.Value), new("due", due), new("period", period.Label())];

    /// <summary>One line of free text, at most 500 characters.</summary>
    public static string Line(string? text, string property)
    {
        var line = PlainText.Checked(text, property);
        InvalidFactException.Require(line.Length <= MostCharacters, property, InputTexts.TooLong(MostCharacters));
        return line;
    }

    /// <summary>A reason, not blank.</summary>
    public static string Reason(string? reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        InvalidFactException.Require(!string.IsNullOrWhiteSpace(reason), nameof(reason), InputTexts.Blank);
        return reason;
    }

    /// <summary>A list in which no id stands twice, nor the default of one.</summary>
    public static ValueList<T> Once<T, TId>(ValueList<T> list, Func<T, TId> idOf, string property)
        where TId : struct, ITextId<TId>
    {
        var seen = new HashSet<TId>();
        foreach (var id in list.Select(entry => idOf(Guard.Against.Null(entry, property))))
        {
            InvalidFactException.Require(!id.Equals(default(TId)), property, InputTexts.NotAnId);
            InvalidFactException.Require(seen.Add(id), property, InputTexts.Duplicate(id.Value));
        }

        return list;
    }

    public static LocalizedText Of(PlanStage stage) => stage switch
    {
        PlanStage.Draft => new("草案", "draft"),
        PlanStage.Submitted => new("待审批", "submitted"),
        PlanStage.Returned => new("已退回", "returned"),
        PlanStage.Approved => new("已批准", "approved"),
        PlanStage.Adopted => new("已审定", "adopted"),
        PlanStage.InForce => new("执行中", "in force"),
        PlanStage.Closed => new("已结项", "closed"),
        PlanStage.Withdrawn => new("已撤回", "withdrawn"),
    };

    public static LocalizedText Of(PlanClosing closing) => closing switch
    {
        PlanClosing.AllDone => new("全部办结", "all done"),
        PlanClosing.WithCarryOver => new("结转结项", "closed with carry-over"),
        PlanClosing.Abandoned => new("终止", "abandoned"),
    };

    public static LocalizedText Of(OverdueAnswer answer) => answer switch
    {
        OverdueAnswer.Completion => new("完成", "completed"),
        OverdueAnswer.Postponement => new("延期", "postponed"),
        OverdueAnswer.Cancellation => new("取消或豁免", "cancelled or exempted"),
        OverdueAnswer.CarryOver => new("结转", "carried over"),
    };

    public static LocalizedText Of(PlanAct act) => act switch
    {
        PlanAct.Redraft => new("修改草案", "redraft"),
        PlanAct.Submit => new("提交审批", "submit"),
        PlanAct.Return => new("退回", "return"),
        PlanAct.Approve => new("审批同意", "approve"),
        PlanAct.Adopt => new("审定", "adopt"),
        PlanAct.File => new("备案", "file"),
        PlanAct.Revise => new("修订", "revise"),
        PlanAct.Withdraw => new("撤回", "withdraw"),
        PlanAct.Close => new("结项", "close"),
        PlanAct.Abandon => new("终止", "abandon"),
        PlanAct.Reopen => new("恢复执行", "reopen"),
        PlanAct.Check => new("检查", "check"),
        PlanAct.Report => new("填报完成情况", "report work"),
        PlanAct.ReverseReport => new("撤销填报", "reverse a report"),
        PlanAct.Accept => new("验收通过", "accept work"),
        PlanAct.ReturnWork => new("退回整改", "send work back"),
        PlanAct.Postpone => new("延期", "postpone"),
        PlanAct.Pause => new("暂停", "pause"),
        PlanAct.Resume => new("恢复", "resume"),
        PlanAct.Cancel => new("取消事项", "cancel"),
        PlanAct.Exempt => new("豁免", "exempt"),
        PlanAct.CarryOver => new("结转", "carry over"),
        PlanAct.MarkOverdue => new("督办", "mark overdue"),
    };
}
