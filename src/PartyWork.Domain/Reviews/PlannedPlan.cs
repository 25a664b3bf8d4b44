using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Reviews;

/// <summary>A period for which the rulebook asks for a plan, or for a step of that plan by a day, as numbers.</summary>
internal readonly record struct PlannedPlan(PlannedRule Rule, WorkPeriod Period, int Last, int LastDayToAct, bool IsStep = false);
