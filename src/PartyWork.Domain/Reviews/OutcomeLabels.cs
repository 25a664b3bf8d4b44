namespace PartyWork.Domain.Reviews;

/// <summary>What outcomes are called (结论名称).</summary>
public static class OutcomeLabels
{
    /// <summary>The outcome as people write it: 已落实; satisfied.</summary>
    public static LocalizedText Label(this Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => new("已落实", "satisfied"),
        Outcome.Violated => new("不符合规定", "violated"),
        Outcome.Advice => new("提示", "advice"),
        Outcome.Pending => new("未到期", "pending"),
        Outcome.NotApplicable => new("不适用", "not applicable"),
        Outcome.Undetermined => new("无法判断", "undetermined"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), "Not an outcome."),
    };
}
