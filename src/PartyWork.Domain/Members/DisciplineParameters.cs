using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>The parameters of sanctions (处分参数). Read on the day on which the sanction was approved.</summary>
public static class DisciplineParameters
{
    /// <summary><c>discipline.warning-window</c>: window of a warning (警告处分影响期).</summary>
    public static Parameter<int> WarningWindow { get; } = Parameter.Months("discipline.warning-window");

    /// <summary><c>discipline.serious-warning-window</c>: window of a serious warning (严重警告处分影响期).</summary>
    public static Parameter<int> SeriousWarningWindow { get; } = Parameter.Months("discipline.serious-warning-window");

    /// <summary><c>discipline.removal-window</c>: window of a removal from Party posts (撤销党内职务处分影响期), and of a serious warning for lack of a post.</summary>
    public static Parameter<int> RemovalWindow { get; } = Parameter.Months("discipline.removal-window");

    /// <summary>The window of a sanction.</summary>
    internal static Parameter<int> WindowOf(Sanction sanction) => sanction switch
    {
        { Kind: SanctionKind.Warning } => WarningWindow,
        { Kind: SanctionKind.SeriousWarning, IsForLackOfPost: false } => SeriousWarningWindow,
        _ => RemovalWindow,
    };
}
