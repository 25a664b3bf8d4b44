using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Reviews;

/// <summary>A period for which the rulebook asks for a plan, as numbers.</summary>
internal readonly record struct PlannedPlan(int Rule, int Place, WorkPeriod Period, int Last, int LastDayToAct, bool IsMust);

/// <summary>A rule about plans as a review reads it on one day.</summary>
internal readonly record struct PlannedRule(int Rule, int Place, bool IsMust);
