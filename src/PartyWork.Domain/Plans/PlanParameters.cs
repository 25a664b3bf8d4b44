using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>The parameters that work plans read from the rulebook (工作计划参数).</summary>
public static class PlanParameters
{
    /// <summary><c>overdue.grace</c>: the days after the due day on which an item is not yet overdue (宽限天数).</summary>
    public static Parameter<int> OverdueGrace { get; } = Parameter.Days("overdue.grace");

    /// <summary><c>overdue.due-soon</c>: how many days ahead of the due day an item is due soon (临期天数).</summary>
    public static Parameter<int> DueSoon { get; } = Parameter.Days("overdue.due-soon");

    /// <summary><c>plan.carry-over</c>: how many times an item may be carried into the next plan (结转次数上限).</summary>
    public static Parameter<int> CarryOverLimit { get; } = Parameter.Count("plan.carry-over");

    /// <summary><c>plan.check-regularly</c>: the period in which a plan in force is checked once (定期检查).</summary>
    public static Parameter<WorkPeriodKind> CheckEvery { get; } = Parameter.Choice<WorkPeriodKind>("plan.check-regularly");

    /// <summary>The value on a day; 0 where none is in force.</summary>
    internal static int Of(Rulebook rulebook, Parameter<int> parameter, LocalDate on) => rulebook.TryRead(parameter, on, out var value) ? value : 0;
}
